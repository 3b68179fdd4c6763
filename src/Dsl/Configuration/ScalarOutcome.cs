namespace DagSharp.Configuration;

/// <summary>A converted scalar, or why it is none.</summary>
internal readonly record struct ScalarOutcome
{
    public object? Value { get; private init; }

    /// <summary>The rule broken; null when <see cref="Value"/> is good.</summary>
    public string? RuleId { get; private init; }

    public string? Expected { get; private init; }

    public string? Hint { get; private init; }

    public static ScalarOutcome Good(object value) => new() { Value = value };

    public static ScalarOutcome Wrong(string expected, string? hint = null) =>
        new() { RuleId = ConfigRules.WrongType, Expected = expected, Hint = hint };

    public static ScalarOutcome Refused(string expected, string? hint = null) =>
        new() { RuleId = ConfigRules.NotAllowed, Expected = expected, Hint = hint };
}
