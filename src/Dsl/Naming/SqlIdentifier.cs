using DagSharp.Naming;

namespace DagSharp;

/// <summary>An SQL identifier that needs no quotes: a letter or <c>_</c>, then letters, digits and <c>_</c>, at most 63 characters.</summary>
/// <remarks>63 is PostgreSQL's limit (NAMEDATALEN - 1), the smallest of the common databases.</remarks>
public readonly record struct SqlIdentifier
{
    /// <summary>Longest identifier, in characters.</summary>
    public const int MaxLength = 63;

    private readonly string? value;

    private SqlIdentifier(string value) => this.value = value;

    /// <summary>The identifier.</summary>
    public string Value => value ?? "";

    /// <summary>Takes a text that is already a valid identifier.</summary>
    /// <exception cref="FormatException">The text would need quotes or is too long.</exception>
    public static SqlIdentifier Parse(string text) => IsValid(text)
        ? new SqlIdentifier(text)
        : throw new FormatException($"'{text}' is not an SQL identifier: an ASCII letter or '_', then letters, digits and '_', at most {MaxLength} characters");

    /// <summary>Makes an identifier from any text: lower case, every other character becomes <c>_</c>, a leading digit gets a <c>_</c>.</summary>
    /// <exception cref="FormatException">The text is empty or longer than 63 characters.</exception>
    public static SqlIdentifier Normalize(string text)
    {
        var mapped = NameText.Map(text, static character =>
        {
            var lower = NameText.ToLowerAscii(character);
            return NameText.IsLowerAlphanumeric(lower) ? lower : '_';
        });
        return Parse(mapped.Length > 0 && mapped[0] is >= '0' and <= '9' ? "_" + mapped : mapped);
    }

    private static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength }
        && text[0] is not (>= '0' and <= '9')
        && text.All(static character => character == '_' || NameText.IsLowerAlphanumeric(NameText.ToLowerAscii(character)));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
