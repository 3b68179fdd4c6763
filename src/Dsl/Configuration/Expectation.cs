namespace DagSharp.Configuration;

/// <summary>Says in words what a type is filled from.</summary>
internal static class Expectation
{
    public static string Of(IBindingType type) => type.Kind switch
    {
        BindingKind.Any or BindingKind.Json => "any value",
        BindingKind.Scalar => Of(type.Scalar),
        BindingKind.Enum => EnumNames(type),
        BindingKind.Parsable => "text (" + type.Name + ")",
        BindingKind.List => "a list",
        BindingKind.Dictionary => "a mapping",
        _ => "a mapping (" + type.Name + ")",
    };

    public static string EnumNames(IBindingType type) => "one of " + string.Join(", ", type.EnumMembers.Select(member => member.Keys[0]));

    public static string? NullHint(IBindingType type) => type.Kind switch
    {
        BindingKind.List => "write [] for an empty list",
        BindingKind.Dictionary => "write {} for an empty mapping",
        BindingKind.Scalar when type.Scalar == BindingScalar.String => "write \"\" for empty text, or quote the word",
        _ => null,
    };

    private static string Of(BindingScalar scalar) => scalar switch
    {
        BindingScalar.String => "text",
        BindingScalar.Boolean => "true or false",
        BindingScalar.Single or BindingScalar.Double or BindingScalar.Decimal => "a number",
        BindingScalar.TimeSpan => DurationText.Expected,
        BindingScalar.DateTime or BindingScalar.DateTimeOffset => DateText.Expected,
        BindingScalar.DateOnly => "a date (2026-01-31)",
        BindingScalar.Guid => "a GUID",
        BindingScalar.Uri => "an absolute URI",
        _ => "a whole number",
    };
}
