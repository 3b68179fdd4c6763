namespace DagSharp.Json;

/// <summary>One fault of a JSON text.</summary>
/// <param name="Message">What was expected and what was found, without a final period.</param>
/// <param name="Start">Where the fault begins.</param>
/// <param name="End">Just after it; at least one column further, except at the end of the text.</param>
/// <param name="FirstUse">For a member that occurs twice: where its name stands first.</param>
public sealed record JsonSyntaxError(string Message, TextPosition Start, TextPosition End, TextPosition? FirstUse = null)
{
    /// <summary>Whether the fault is a member that occurs twice; everything else ends the reading.</summary>
    public bool IsDuplicateName => FirstUse is not null;
}
