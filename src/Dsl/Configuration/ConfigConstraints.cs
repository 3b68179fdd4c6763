using System.Globalization;

namespace DagSharp.Configuration;

/// <summary>Reads constraints from the attributes of <c>System.ComponentModel.DataAnnotations</c>, by name.</summary>
internal static class ConfigConstraints
{
    public const string Namespace = "System.ComponentModel.DataAnnotations.";

    public static IReadOnlyList<ConfigConstraint> From(IReadOnlyList<AttributeFacts> attributes) =>
        [.. attributes.Select(From).OfType<ConfigConstraint>()];

    private static ConfigConstraint? From(AttributeFacts attribute)
    {
        if (!attribute.Name.StartsWith(Namespace, StringComparison.Ordinal))
        {
            return null;
        }

        var arguments = attribute.Arguments;
        return attribute.Name.Substring(Namespace.Length) switch
        {
            "RangeAttribute" when arguments.Count >= 2 => new RangeConstraint(
                arguments[arguments.Count - 2],
                arguments[arguments.Count - 1],
                Flag(attribute, "MinimumIsExclusive"),
                Flag(attribute, "MaximumIsExclusive")),
            "RegularExpressionAttribute" when arguments[0] is string pattern => new PatternConstraint(pattern),
            "StringLengthAttribute" => new LengthConstraint(Number(attribute, "MinimumLength"), Argument(attribute, 0)),
            "MinLengthAttribute" => new LengthConstraint(Argument(attribute, 0), null),
            "MaxLengthAttribute" => new LengthConstraint(null, Argument(attribute, 0)),
            "LengthAttribute" => new LengthConstraint(Argument(attribute, 0), Argument(attribute, 1)),
            "AllowedValuesAttribute" when arguments[0] is object?[] values => new AllowedValuesConstraint(values),
            "RequiredAttribute" when !Flag(attribute, "AllowEmptyStrings") => new NotBlankConstraint(),
            _ => null,
        };
    }

    private static bool Flag(AttributeFacts attribute, string name) =>
        attribute.Named.TryGetValue(name, out var value) && value is true;

    private static int? Number(AttributeFacts attribute, string name) =>
        attribute.Named.TryGetValue(name, out var value) && value is int number ? number : null;

    /// <summary>A length of -1 is DataAnnotations' way to say "no limit".</summary>
    private static int? Argument(AttributeFacts attribute, int index) =>
        index < attribute.Arguments.Count && attribute.Arguments[index] is int number && number >= 0 ? number : null;

    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
