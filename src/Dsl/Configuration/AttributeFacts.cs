namespace DagSharp.Configuration;

/// <summary>An attribute as written, free of reflection and of the compiler.</summary>
/// <param name="Name">The full name of its class.</param>
/// <param name="Arguments">Constructor arguments: constants, arrays as <c>object?[]</c>, types as their full name.</param>
/// <param name="Named">Named arguments.</param>
public sealed record AttributeFacts(string Name, IReadOnlyList<object?> Arguments, IReadOnlyDictionary<string, object?> Named);
