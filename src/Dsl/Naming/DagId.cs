using DagSharp.Naming;

namespace DagSharp;

/// <summary>The id of a DAG: ASCII letters, digits, <c>_</c>, <c>.</c> and <c>-</c>, at most 250 characters.</summary>
/// <remarks>There is no implicit conversion from <see cref="string"/> or from another kind of name: a host name that
/// silently became a DAG id is how names break in production.</remarks>
public readonly record struct DagId
{
    private readonly string? value;

    private DagId(string value) => this.value = value;

    /// <summary>The id as Airflow shows it.</summary>
    public string Value => value ?? "";

    /// <summary>Takes a text that is already a valid DAG id.</summary>
    /// <exception cref="FormatException">The text is empty, too long or has a character Airflow refuses.</exception>
    public static DagId Parse(string text) =>
        IdentifierRules.ProblemOfKey(text) is { } problem
            ? throw new FormatException($"'{text}' is not a DAG id: {problem}")
            : new DagId(text);

    /// <summary>Makes a DAG id from any text: every character but ASCII letters, digits, <c>_</c> and <c>.</c> becomes <c>_</c>.</summary>
    /// <remarks>Not injective: <c>a b</c> and <c>a-b</c> meet. Rule DAG0010 reports two DAGs that meet this way.</remarks>
    /// <exception cref="FormatException">Nothing is left, or more than 250 characters.</exception>
    public static DagId Normalize(string text) => Parse(NameText.Map(text,
        static character => IdentifierRules.IsKeyCharacter(character) && character != '-' ? character : '_'));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
