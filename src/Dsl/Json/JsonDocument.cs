namespace DagSharp.Json;

/// <summary>What <see cref="JsonReader.Read"/> found.</summary>
/// <param name="Root">The value, or null after a syntax error.</param>
/// <param name="Errors">Empty when the text is legal; duplicate names leave a <paramref name="Root"/> behind.</param>
public sealed record JsonDocument(JsonNode? Root, IReadOnlyList<JsonSyntaxError> Errors);
