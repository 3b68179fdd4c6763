using DagSharp.Naming;

namespace DagSharp;

/// <summary>The name of a Kubernetes object: an RFC 1123 label, <c>[a-z0-9]([-a-z0-9]*[a-z0-9])?</c>, at most 63 characters.</summary>
public readonly record struct KubernetesName
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxLength = 63;

    private readonly string? value;

    private KubernetesName(string value) => this.value = value;

    /// <summary>The name as Kubernetes takes it.</summary>
    public string Value => value ?? "";

    /// <summary>Takes a text that is already a valid name.</summary>
    /// <exception cref="FormatException">The text is not an RFC 1123 label.</exception>
    public static KubernetesName Parse(string text) => IsValid(text)
        ? new KubernetesName(text)
        : throw new FormatException($"'{text}' is not a Kubernetes name: lower-case ASCII letters, digits and '-' (not at the ends), at most {MaxLength} characters");

    /// <summary>Makes a name from any text: lower case, <c>_</c> and blank become <c>-</c>, other characters are dropped,
    /// runs of <c>-</c> are folded and removed at the ends.</summary>
    /// <remarks>A text with dots is refused: it is a host name, and without its dots it would be the name of nothing.</remarks>
    /// <exception cref="FormatException">The text has dots, nothing is left, or more than 63 characters.</exception>
    public static KubernetesName Normalize(string text)
    {
        if (text is not null && text.IndexOf('.') >= 0)
        {
            throw new FormatException($"'{text}' has dots, so it is a host name and not a Kubernetes name; keep it as a HostName, or take the label that is meant");
        }

        var mapped = NameText.Map(text!, static character => character is '_' or ' ' ? '-' : NameText.ToLowerAscii(character));
        return Parse(NameText.Squeeze(mapped, '-', NameText.IsLowerAlphanumeric));
    }

    private static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength }
        && NameText.IsLowerAlphanumeric(text[0]) && NameText.IsLowerAlphanumeric(text[text.Length - 1])
        && text.All(static character => character == '-' || NameText.IsLowerAlphanumeric(character));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
