namespace DagSharp.Oracle.Tests.Generating;

// Expressions of a wanted type.
internal sealed partial class ProgramGenerator
{
    private static readonly string[] Numbers = ["int", "int", "int", "long", "double", "byte", "sbyte", "short", "ushort", "uint", "ulong", "float", "decimal"];
    private static readonly string[] Texts = ["", "a", "b", "Ab c", "x,y;z", "é", "  pad ", "12", "-7", "1.5", "aXbXc", "\\n", "Z"];

    private Node Expression(string type, int depth)
    {
        if (type == "#small")
        {
            return Node.Constant("int", $"{dice.Between(0, 4)}");
        }

        if (depth <= 0 || dice.Chance(12))
        {
            return Leaf(type);
        }

        return dice.Below(12) switch
        {
            0 => Leaf(type),
            1 => Node.Expression(type, $"({Opaque(Expression("bool", depth - 1))} ? {Expression(type, depth - 1)} : {Expression(type, depth - 1)})"),
            2 when Call(type, depth) is { } call => call,
            3 when Switch(type, depth) is { } choice => choice,
            4 => Applied(type, depth),
            5 when Read(type, depth) is { } read => read,
            _ => Specific(type, depth),
        };
    }

    private Node Specific(string type, int depth) => type switch
    {
        "bool" => Bool(depth),
        "string" => Text(depth),
        "string?" => dice.Chance(20) ? Node.Expression(type, $"(string?)null") : Node.Expression(type, $"{Expression("string", depth)}"),
        "char" => Char(depth),
        "object" => dice.Chance(10) ? Node.Expression(type, $"(object?)null") : Node.Expression(type, $"(object)({Expression(dice.Of("int", "string", "double", "bool", "long", "char"), depth - 1)})"),
        "int?" or "double?" or "long?" => Nullable(type, depth),
        "E" => Enumeration(depth),
        "(int, string)" => Node.Expression(type, $"({Expression("int", depth - 1)}, {Expression("string", depth - 1)})"),
        "(int, int)" => Node.Expression(type, $"({Expression("int", depth - 1)}, {Expression("int", depth - 1)})"),
        "Func<int, int>" => Function1("int", "int", depth),
        "Func<string, int>" => Function1("string", "int", depth),
        "DateTime" => Node.Expression(type, $"new DateTime(2026, {dice.Between(1, 12)}, {dice.Between(1, 28)}).AddDays({Expression("#small", 0)})"),
        "TimeSpan" => Node.Expression(type, $"TimeSpan.FromMinutes({dice.Between(0, 5000)})"),
        _ when Array.IndexOf(Numbers, type) >= 0 => Number(type, depth),
        _ when Types.ElementOf(type) is { } element => Collection(type, element, depth),
        _ when types.Find(own => own.Name == type) is { } own => own.Change is { } change && dice.Chance(40) ? change(Expression(type, depth - 1)) : own.Create(),
        _ => Leaf(type),
    };

    private Node Leaf(string type)
    {
        var known = variables.Where(variable => variable.Type == type).ToArray();
        return known.Length > 0 && dice.Chance(75) ? Node.Expression(type, $"{dice.In(known).Name}") : Literal(type);
    }

    private Node Literal(string type) => type switch
    {
        "int" => Node.Constant(type, dice.Of("0", "1", "2", "3", "7", "10", "-1", "-5", "100", "255", "65536", "int.MaxValue", "int.MinValue")),
        "long" => Node.Constant(type, dice.Of("0L", "1L", "-3L", "5000000000L", "long.MaxValue", "long.MinValue")),
        "byte" => Node.Constant(type, dice.Of("(byte)0", "(byte)1", "(byte)200", "byte.MaxValue")),
        "sbyte" => Node.Constant(type, dice.Of("(sbyte)0", "(sbyte)-1", "(sbyte)100", "sbyte.MinValue")),
        "short" => Node.Constant(type, dice.Of("(short)0", "(short)-300", "short.MaxValue")),
        "ushort" => Node.Constant(type, dice.Of("(ushort)0", "(ushort)300", "ushort.MaxValue")),
        "uint" => Node.Constant(type, dice.Of("0u", "1u", "4000000000u", "uint.MaxValue")),
        "ulong" => Node.Constant(type, dice.Of("0ul", "3ul", "ulong.MaxValue", "10000000000000000000ul")),
        "double" => Node.Constant(type, dice.Of("0.0", "1.0", "-2.5", "0.1", "1e10", "1e-7", "double.NaN", "double.MaxValue", "double.PositiveInfinity", "123456789.125", "-0.0")),
        "float" => Node.Constant(type, dice.Of("0f", "1.5f", "-0.1f", "1e20f", "float.MaxValue", "16777217f")),
        "decimal" => Node.Constant(type, dice.Of("0m", "1.10m", "-2.5m", "79228162514264337593543950335m", "0.0000001m", "100m")),
        "bool" => Node.Constant(type, dice.Of("true", "false")),
        "string" => Node.Constant(type, $"\"{dice.In(Texts)}\""),
        "string?" => Node.Constant(type, dice.Of("(string?)null", "\"q\"", "\"\"")),
        "char" => Node.Constant(type, dice.Of("'a'", "'Z'", "'0'", "' '", "'é'")),
        "object" => Node.Expression(type, $"{dice.Of("(object)1", "(object)\"o\"", "(object?)null", "(object)2.5", "(object)'c'", "(object)true")}"),
        "int?" => Node.Expression(type, $"{dice.Of("(int?)null", "(int?)3", "(int?)-1")}"),
        "long?" => Node.Expression(type, $"{dice.Of("(long?)null", "(long?)3")}"),
        "double?" => Node.Expression(type, $"{dice.Of("(double?)null", "(double?)0.5")}"),
        "E" => Node.Constant(type, dice.Of("E.A", "E.B", "E.C", "E.D")),
        "(int, string)" => Node.Expression(type, $"({Literal("int")}, {Literal("string")})"),
        "(int, int)" => Node.Expression(type, $"({Literal("int")}, {Literal("int")})"),
        "Func<int, int>" => Node.Expression(type, $"(Func<int, int>)(q => unchecked(q + {dice.Between(0, 9)}))"),
        "Func<string, int>" => Node.Expression(type, $"(Func<string, int>)(q => q.Length)"),
        "DateTime" => Node.Expression(type, $"new DateTime(2026, 1, {dice.Between(1, 28)})"),
        "TimeSpan" => Node.Expression(type, $"TimeSpan.FromHours({dice.Between(0, 50)})"),
        "Dictionary<string, int>" => Node.Expression(type, $"new Dictionary<string, int> {{ [\"a\"] = {Literal("int")}, [\"z\"] = {Literal("int")} }}"),
        _ when Types.ElementOf(type) is { } element => LiteralCollection(type, element),
        _ when Has(type) => New(type, 0),
        _ => throw new InvalidOperationException($"no literal of {type}"),
    };

    /// <summary>Not folded by the compiler.</summary>
    private static Node Opaque(Node node) => node.IsConstant ? Node.Expression(node.Type, $"K({node})") : node;

    private Node? Call(string type, int depth)
    {
        var fitting = functions.Where(function => function.Type == type).ToArray();
        if (fitting.Length == 0 || callsLeft <= 0 || loops > 1)
        {
            return null;
        }

        callsLeft--;
        var function = dice.In(fitting);
        return Node.Expression(type, $"{function.Call}({Arguments(function.Parameters, depth)})");
    }

    private Node Arguments(IReadOnlyList<string> types, int depth)
    {
        var pieces = new List<object>();
        foreach (var type in types)
        {
            if (pieces.Count > 0)
            {
                pieces.Add(", ");
            }

            pieces.Add(Expression(type, depth - 1));
        }

        return new(NodeRole.Item, "", pieces);
    }

    /// <summary>A lambda that is called at once.</summary>
    private Node Applied(string type, int depth)
    {
        var (parameter, from) = (Fresh("x"), dice.Of("int", "string", "long"));
        var argument = Expression(from, depth - 1);
        var body = Scoped(() =>
        {
            variables.Add(new(parameter, from));
            return Expression(type, depth - 1);
        });
        return Node.Expression(type, $"((Func<{from}, {type}>)({parameter} => {body}))({argument})");
    }

    private Node Function1(string from, string to, int depth)
    {
        var parameter = Fresh("x");
        return Scoped(() =>
        {
            variables.Add(new(parameter, from));
            return Node.Expression($"Func<{from}, {to}>", $"(Func<{from}, {to}>)({parameter} => {Expression(to, depth - 1)})");
        });
    }

    /// <summary>A member of a user's object, an element, or a part of a tuple.</summary>
    private Node? Read(string type, int depth)
    {
        var reads = types.SelectMany(own => own.Reads.Where(read => read.Type == type).Select(read => (own.Name, read.Member))).ToList();
        if (type is "int" or "string")
        {
            reads.Add(("(int, string)", type == "int" ? "Item1" : "Item2"));
        }

        if (reads.Count == 0)
        {
            return null;
        }

        var (owner, member) = dice.In(reads);
        return Node.Expression(type, $"({Expression(owner, depth - 1)}).{member}");
    }

    private Node? Switch(string type, int depth)
    {
        var local = Fresh("w");
        switch (dice.Below(5))
        {
            case 0:
                return Node.Expression(type, $"({Opaque(Expression("int", depth - 1))} switch {{ < 0 => {Expression(type, depth - 1)}, 0 or 1 => {Expression(type, depth - 1)}, > 1 and < 10 => {Expression(type, depth - 1)}, var {local} when {local} % 2 == 0 => {Expression(type, depth - 1)}, _ => {Expression(type, depth - 1)} }})");
            case 1:
                return Node.Expression(type, $"({Opaque(Expression("string", depth - 1))} switch {{ \"\" => {Expression(type, depth - 1)}, \"a\" or \"b\" => {Expression(type, depth - 1)}, {{ Length: > 3 }} => {Expression(type, depth - 1)}, [var {local}, ..] when {local} > 'a' => {Expression(type, depth - 1)}, _ => {Expression(type, depth - 1)} }})");
            case 2:
                var (number, text) = (Fresh("n"), Fresh("t"));
                var subject = Expression("object", depth - 1);
                return Scoped(() =>
                {
                    variables.Add(new(number, "int"));
                    var onNumber = Expression(type, depth - 1);
                    variables.RemoveAt(variables.Count - 1);
                    variables.Add(new(text, "string"));
                    var onText = Expression(type, depth - 1);
                    variables.RemoveAt(variables.Count - 1);
                    return Node.Expression(type, $"({subject} switch {{ int {number} when {number} > 0 => {onNumber}, string {text} => {onText}, null => {Leaf(type)}, IFormattable and not int => {Leaf(type)}, _ => {Leaf(type)} }})");
                });
            case 3:
                return Node.Expression(type, $"(({Expression("int", depth - 1)}, {Expression("bool", depth - 1)}) switch {{ (0, true) => {Expression(type, depth - 1)}, (> 5, _) => {Expression(type, depth - 1)}, (_, false) => {Leaf(type)}, _ => {Leaf(type)} }})");
            case 4 when enums.Count > 0 && dice.Chance(80):
                return Node.Expression(type, $"({Opaque(Expression("E", depth - 1))} switch {{ E.A => {Expression(type, depth - 1)}, E.B or E.D => {Expression(type, depth - 1)}, _ => {Leaf(type)} }})");
            default:
                return null;
        }
    }
}

/// <summary>What the names of types say.</summary>
internal static class Types
{
    /// <summary>The element of a collection type; null for others.</summary>
    public static string? ElementOf(string type) => type.EndsWith("[]", StringComparison.Ordinal) ? type[..^2]
        : type is ['L', 'i', 's', 't', '<', .., '>'] ? type[5..^1]
        : type.StartsWith("HashSet<", StringComparison.Ordinal) ? type[8..^1]
        : type.StartsWith("IEnumerable<", StringComparison.Ordinal) ? type[12..^1]
        : null;
}
