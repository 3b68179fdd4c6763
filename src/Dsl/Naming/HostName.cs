using DagSharp.Naming;

namespace DagSharp;

/// <summary>A DNS host name: labels of letters, digits and <c>-</c> joined by dots, at most 253 characters (RFC 1123).</summary>
/// <remarks>Its dots carry meaning: it cannot be turned into a <see cref="KubernetesName"/> by accident.</remarks>
public readonly record struct HostName
{
    /// <summary>Longest host name, in characters.</summary>
    public const int MaxLength = 253;

    private readonly string? value;

    private HostName(string value) => this.value = value;

    /// <summary>The host name.</summary>
    public string Value => value ?? "";

    /// <summary>Takes a text that is a valid host name; letters keep their case.</summary>
    /// <exception cref="FormatException">A label is empty, too long, or has another character.</exception>
    public static HostName Parse(string text) => IsValid(text)
        ? new HostName(text)
        : throw new FormatException($"'{text}' is not a host name: labels of ASCII letters, digits and '-' joined by '.', at most {MaxLength} characters");

    /// <summary>Lower case, without blanks around and without the final dot of a fully qualified name.</summary>
    /// <exception cref="FormatException">The result is not a host name.</exception>
    public static HostName Normalize(string text)
    {
        var trimmed = NameText.Map(text, NameText.ToLowerAscii).Trim();
        return Parse(trimmed.EndsWith(".", StringComparison.Ordinal) ? trimmed.Substring(0, trimmed.Length - 1) : trimmed);
    }

    private static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength } && text.Split('.').All(IsLabel);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[label.Length - 1] != '-'
        && label.All(static character => character == '-' || NameText.IsLowerAlphanumeric(NameText.ToLowerAscii(character)));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
