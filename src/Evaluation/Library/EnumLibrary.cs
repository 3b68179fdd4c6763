using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>The static members of Enum, over symbols, so that users' enums have them too.</summary>
internal static class EnumLibrary
{
    public static object? Parse(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (type, first) = TypeOf(interpreter, method, arguments, site);
        var text = arguments[first] as string ?? throw new ArgumentNullException("value");
        return Read(interpreter, type, text, arguments.Skip(first + 1).FirstOrDefault() is true)
            ?? throw new ArgumentException($"Requested value '{text}' was not found.");
    }

    public static object? TryParse(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (type, first) = TypeOf(interpreter, method, arguments, site);
        var found = arguments[first] is string text ? Read(interpreter, type, text, arguments[first + 1] is true) : null;
        ((Place)arguments[arguments.Length - 1]!).Value = found ?? interpreter.DefaultOf(type);
        return found is not null;
    }

    public static object? GetNames(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        EnumText.Members(TypeOf(interpreter, method, arguments, site).Type).Select(member => member.Name).ToArray();

    public static object? GetValues(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var type = TypeOf(interpreter, method, arguments, site).Type;
        var values = EnumText.Members(type).Select(member => interpreter.EnumOf(type, member.Value)).ToArray();
        var array = Array.CreateInstance(interpreter.Types.Of(type), values.Length);
        values.CopyTo(array, 0);
        return array;
    }

    public static object? GetName(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (type, first) = TypeOf(interpreter, method, arguments, site);
        var number = Bits(arguments[first]!);
        return EnumText.Members(type).FirstOrDefault(member => EnumText.Bits(member.Value) == number).Name;
    }

    public static object? IsDefined(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (type, first) = TypeOf(interpreter, method, arguments, site);
        return arguments[first] is string name
            ? EnumText.Members(type).Any(member => member.Name == name)
            : EnumText.Members(type).Any(member => EnumText.Bits(member.Value) == Bits(arguments[first]!));
    }

    public static object? HasFlag(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var flag = Bits(arguments[0]!);
        return (Bits(receiver!) & flag) == flag;
    }

    private static ulong Bits(object value) => EnumText.Bits(value switch
    {
        EnumValue number => number.Underlying,
        Enum host => System.Convert.ChangeType(host, Enum.GetUnderlyingType(host.GetType()), CultureInfo.InvariantCulture),
        _ => value,
    });

    private static object? Read(Interpreter interpreter, INamedTypeSymbol type, string text, bool ignoreCase)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var underlying = interpreter.Types.Of(type.EnumUnderlyingType!);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var literal))
        {
            return interpreter.EnumOf(type, System.Convert.ChangeType(literal, underlying, CultureInfo.InvariantCulture));
        }

        var bits = 0UL;
        foreach (var part in text.Split(','))
        {
            var member = EnumText.Members(type).FirstOrDefault(candidate => candidate.Name.Equals(part.Trim(), comparison));
            if (member.Name is null)
            {
                return null;
            }

            bits |= EnumText.Bits(member.Value);
        }

        return interpreter.EnumOf(type, Numbers.Convert(bits, Type.GetTypeCode(underlying), isChecked: false));
    }

    private static (INamedTypeSymbol Type, int First) TypeOf(Interpreter interpreter, IMethodSymbol method, object?[] arguments, IOperation? site)
    {
        if (method.TypeArguments.Length == 1)
        {
            return ((INamedTypeSymbol)method.TypeArguments[0], 0);
        }

        return arguments[0] switch
        {
            TypeValue { Symbol: INamedTypeSymbol named } => (named, 1),
            Type { FullName: { } name } when interpreter.Compilation.GetTypeByMetadataName(name) is { } named => (named, 1),
            _ => throw interpreter.Fail(EvaluationRules.UnsupportedConstruct, site, "this enum"),
        };
    }
}
