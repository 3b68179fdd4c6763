using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Names of enum values, as System.Enum gives them, from symbols alone.</summary>
internal static class EnumText
{
    public static IEnumerable<(string Name, object Value)> Members(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => (field.Name, field.ConstantValue!))
            .OrderBy(member => Bits(member.Item2));

    public static string? Name(INamedTypeSymbol type, object underlying)
    {
        foreach (var (name, value) in Members(type))
        {
            if (value.Equals(underlying))
            {
                return name;
            }
        }

        return IsFlags(type) ? FlagNames(type, underlying) : null;
    }

    public static string? FlagNames(INamedTypeSymbol type, object underlying)
    {
        var rest = Bits(underlying);
        var members = Members(type).Select(member => (member.Name, Value: Bits(member.Value))).ToArray();
        if (rest == 0)
        {
            return members.FirstOrDefault(member => member.Value == 0).Name;
        }

        var names = new List<string>();
        for (var i = members.Length - 1; i >= 0 && rest != 0; i--)
        {
            if (members[i].Value != 0 && (rest & members[i].Value) == members[i].Value)
            {
                rest &= ~members[i].Value;
                names.Insert(0, members[i].Name);
            }
        }

        return rest == 0 ? string.Join(", ", names) : null;
    }

    public static int Size(object number) => number switch
    {
        byte or sbyte => 1,
        short or ushort => 2,
        int or uint => 4,
        _ => 8,
    };

    public static ulong Bits(object number) => number switch
    {
        sbyte n => unchecked((byte)n),
        short n => unchecked((ushort)n),
        int n => unchecked((uint)n),
        long n => unchecked((ulong)n),
        _ => Convert.ToUInt64(number, System.Globalization.CultureInfo.InvariantCulture),
    };

    public static bool IsFlags(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" });
}
