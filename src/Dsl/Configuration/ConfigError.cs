using System.Text;
using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>A fault of a configuration file, with everything a diagnostic needs.</summary>
/// <param name="RuleId">One of <see cref="ConfigRules"/>.</param>
/// <param name="Path">The file, as the caller named it.</param>
/// <param name="Start">Where the fault begins.</param>
/// <param name="End">Just after it.</param>
/// <param name="What">What is wrong and where in the data, without a final period.</param>
/// <param name="KeyPath">The way to the value: <c>products[3].build_command</c>; empty for the file itself.</param>
/// <param name="Expected">What would be right: <c>a whole number</c>.</param>
/// <param name="Found">What stands there: <c>the text "abc"</c>.</param>
/// <param name="Nearest">The known name most like the one given.</param>
/// <param name="Hint">How to put it right, when that is not plain from the rest.</param>
/// <param name="Related">The other place that belongs to the fault: where a duplicate key stands first.</param>
public sealed record ConfigError(
    string RuleId,
    string Path,
    TextPosition Start,
    TextPosition End,
    string What,
    string KeyPath = "",
    string? Expected = null,
    string? Found = null,
    string? Nearest = null,
    string? Hint = null,
    TextPosition? Related = null)
{
    /// <summary>Whether the rule is a warning: the value is still good.</summary>
    public bool IsWarning => RuleId == ConfigRules.WrongLevel;

    /// <summary>The whole sentence: what, expected, found, nearest, hint.</summary>
    public string Message
    {
        get
        {
            var message = new StringBuilder(What);
            if (Expected is not null)
            {
                message.Append(": expected ").Append(Expected);
            }

            if (Found is not null)
            {
                message.Append(Expected is null ? ": found " : ", found ").Append(Found);
            }

            if (Related is { } place)
            {
                message.Append(", first at ").Append(place);
            }

            if (Nearest is not null)
            {
                message.Append("; did you mean '").Append(Nearest).Append("'?");
            }

            if (Hint is not null)
            {
                message.Append("; ").Append(Hint);
            }

            return message.ToString();
        }
    }

    /// <summary>The line a compiler prints: <c>products.yml(3,5): error DAG7002: …</c>.</summary>
    public override string ToString() =>
        Path + Start + (IsWarning ? ": warning " : ": error ") + RuleId + ": " + Message;
}
