namespace DagSharp.Json;

/// <summary>A text is not JSON.</summary>
public sealed class JsonSyntaxException : FormatException
{
    /// <summary>Wraps an error.</summary>
    public JsonSyntaxException(JsonSyntaxError error)
        : base(error.Start + ": " + error.Message) => Error = error;

    /// <summary>What is wrong and where.</summary>
    public JsonSyntaxError Error { get; }
}
