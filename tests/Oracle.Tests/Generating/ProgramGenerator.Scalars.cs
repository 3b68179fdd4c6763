namespace DagSharp.Oracle.Tests.Generating;

// Numbers, booleans, characters, texts, enums and nullables.
internal sealed partial class ProgramGenerator
{
    private static readonly Dictionary<string, string[]> Widening = new()
    {
        ["int"] = ["byte", "sbyte", "short", "ushort", "char"],
        ["long"] = ["int", "uint", "short", "byte"],
        ["uint"] = ["byte", "ushort"],
        ["ulong"] = ["uint", "byte"],
        ["double"] = ["int", "float", "long", "uint"],
        ["float"] = ["int", "short", "long"],
        ["decimal"] = ["int", "long", "byte", "ulong"],
    };

    private Node Number(string type, int depth) => type switch
    {
        "byte" or "sbyte" or "short" or "ushort" => Narrowed(type, depth),
        "int" => dice.Below(10) switch
        {
            0 => Node.Expression(type, $"{Expression("string", depth - 1)}.Length"),
            1 => Node.Expression(type, $"{Terminal(depth)}"),
            2 => Node.Expression(type, $"{Target("string", depth)}.IndexOf({Literal("string")}, StringComparison.Ordinal)"),
            3 => Narrowed(type, depth),
            4 => Node.Expression(type, $"({Expression("int?", depth - 1)} ?? {Expression(type, depth - 1)})"),
            5 => Node.Expression(type, $"Math.{dice.Of("Max", "Min")}({Expression(type, depth - 1)}, {Expression(type, depth - 1)})"),
            6 => Node.Expression(type, $"{Target("List<int>", depth)}[{Expression(dice.Chance(80) ? "#small" : "int", depth - 1)}]"),
            7 => Node.Expression(type, $"{Target("Dictionary<string, int>", depth)}.GetValueOrDefault({Expression("string", depth - 1)}, {Expression(type, depth - 1)})"),
            8 => Node.Expression(type, $"{Target("string", depth)}.CompareTo({Expression("string", depth - 1)})") is var compared && dice.Chance(50) ? Node.Expression(type, $"Math.Sign(string.CompareOrdinal({Expression("string", depth - 1)}, {Expression("string", depth - 1)}))") : Node.Expression(type, $"{Target("(int, int)", depth)}.Item{dice.Between(1, 2)}"),
            _ => Arithmetic(type, depth),
        },
        "double" => dice.Below(6) switch
        {
            0 => Node.Expression(type, $"Math.{dice.Of("Floor", "Ceiling", "Abs", "Truncate")}({Expression(type, depth - 1)})"),
            1 => Node.Expression(type, $"Math.Round({Expression(type, depth - 1)}, {dice.Between(0, 4)})"),
            2 => Node.Expression(type, $"{Target("IEnumerable<int>", depth)}.DefaultIfEmpty(3).Average()"),
            3 => Narrowed(type, depth),
            _ => Arithmetic(type, depth),
        },
        "decimal" => dice.Below(4) switch
        {
            0 => Node.Expression(type, $"Math.Round({Expression(type, depth - 1)}, {dice.Between(0, 3)})"),
            1 => Node.Expression(type, $"(decimal)({Opaque(Expression(dice.Of("int", "long", "double", "ulong"), depth - 1))})"),
            _ => Arithmetic(type, depth),
        },
        _ => dice.Chance(30) ? Narrowed(type, depth) : Arithmetic(type, depth),
    };

    private Node Narrowed(string type, int depth)
    {
        var from = dice.Of("int", "long", "double", "uint", "ulong", "float", "byte", "short", "char", "decimal");
        var value = Opaque(Expression(from, depth - 1));
        return Node.Expression(type, $"{dice.Of("unchecked", "checked", "")}(({type})({value}))");
    }

    private Node Arithmetic(string type, int depth)
    {
        var isWhole = type is "int" or "long" or "uint" or "ulong";
        var operation = isWhole ? dice.Of("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>", "+", "-", "*") : dice.Of("+", "-", "*", "/", "%");
        var left = Opaque(Expression(type, depth - 1));
        if (operation is "<<" or ">>" or ">>>")
        {
            return Node.Expression(type, $"({left} {operation} {Expression("int", depth - 1)})");
        }

        if (dice.Chance(12) && type is not ("uint" or "ulong"))
        {
            return Node.Expression(type, $"{dice.Of("unchecked", "checked")}({(isWhole && dice.Chance(40) ? "~" : "-")}{left})");
        }

        // The other side may be a narrower type that widens.
        var right = dice.Chance(25) ? Expression(dice.In(Widening[type]), depth - 1) : Expression(type, depth - 1);
        right = Opaque(right);
        var (first, second) = dice.Chance(20) ? (right, left) : (left, right);
        return Node.Expression(type, $"{dice.Of("unchecked", "checked", "", "")}({first} {operation} {second})");
    }

    private Node Bool(int depth)
    {
        switch (dice.Below(12))
        {
            case 0:
                return Node.Expression("bool", $"!{Target("bool", depth)}");
            case 1 or 2:
                return Node.Expression("bool", $"({Expression("bool", depth - 1)} {dice.Of("&&", "||", "^", "&", "|", "==", "!=")} {Expression("bool", depth - 1)})");
            case 3:
                return Node.Expression("bool", $"({Expression("string", depth - 1)} {dice.Of("==", "!=")} {Expression("string", depth - 1)})");
            case 4:
                return Node.Expression("bool", $"{Target("string", depth)}.{dice.Of("Contains", "StartsWith", "EndsWith")}({Expression("string", depth - 1)}, StringComparison.Ordinal)");
            case 5:
                return Node.Expression("bool", $"({Opaque(Expression("int", depth - 1))} is {dice.Of("> 0", "0 or 7", ">= -5 and <= 5", "not 3", "< 0 or > 100")})");
            case 6:
                return Node.Expression("bool", $"({Expression("object", depth - 1)} is {dice.Of("int", "string { Length: > 0 }", "null", "not null", "double or bool", "IComparable")})");
            case 7:
                return Lambda("int", "bool", depth, (parameter, body) => Node.Expression("bool", $"{Target("IEnumerable<int>", depth)}.{dice.Of("Any", "All")}({parameter} => {body})"));
            case 8 when types.Count > 0:
                var own = dice.In(types);
                return Node.Expression("bool", $"Equals({Expression(own.Name, depth - 1)}, {Expression(own.Name, depth - 1)})");
            case 9:
                var nullable = dice.Of("int?", "double?", "long?");
                return Node.Expression("bool", $"({Expression(nullable, depth - 1)} {dice.Of("==", "!=", "<", ">=", ">")} {Expression(nullable, depth - 1)})");
            case 10:
                return Node.Expression("bool", $"({Expression("(int, string)", depth - 1)} {dice.Of("==", "!=")} {Expression("(int, string)", depth - 1)})");
            default:
                var type = dice.Of("int", "long", "double", "uint", "decimal", "char", "byte", "ulong", "float");
                return Node.Expression("bool", $"({Expression(type, depth - 1)} {dice.Of("<", "<=", ">", ">=", "==", "!=")} {Opaque(Expression(type, depth - 1))})");
        }
    }

    private Node Char(int depth) => dice.Below(3) switch
    {
        0 => Node.Expression("char", $"char.{dice.Of("ToUpperInvariant", "ToLowerInvariant")}({Expression("char", depth - 1)})"),
        1 => Node.Expression("char", $"{Target("string", depth)}[{Expression("#small", 0)}]"),
        _ => Narrowed("char", depth),
    };

    private Node Enumeration(int depth) => dice.Below(4) switch
    {
        0 => Node.Expression("E", $"((E)({dice.Between(0, 15)}))"),
        1 => Node.Expression("E", $"({Opaque(Expression("E", depth - 1))} {dice.Of("|", "&", "^")} {Expression("E", depth - 1)})"),
        2 => Node.Expression("E", $"unchecked((E)({Opaque(Expression("int", depth - 1))}))"),
        _ => Leaf("E"),
    };

    private Node Nullable(string type, int depth)
    {
        var under = type[..^1];
        return dice.Below(5) switch
        {
            0 => Node.Expression(type, $"(({type})({Expression(under, depth - 1)}))"),
            1 or 2 => Node.Expression(type, $"({Expression(type, depth - 1)} {dice.Of("+", "-", "*", "/", "%")} {Opaque(Expression(dice.Chance(50) ? type : under, depth - 1))})"),
            3 => Node.Expression(type, $"({Expression(type, depth - 1)} ?? {Expression(type, depth - 1)})"),
            _ => type == "int?" ? Node.Expression(type, $"({Expression("string?", depth - 1)})?.Length") : Leaf(type),
        };
    }

    private Node Text(int depth)
    {
        switch (dice.Below(14))
        {
            case 0 or 1:
                return Node.Expression("string", $"({Expression("string", depth - 1)} + {Expression(dice.Of("string", "int", "double", "char", "bool", "object", "decimal", "int?"), depth - 1)})");
            case 2 or 3:
                return Interpolated(depth);
            case 4:
                return Node.Expression("string", $"{Target("string", depth)}.{dice.Of("ToUpperInvariant()", "ToLowerInvariant()", "Trim()", "PadLeft(6, '*')", "PadRight(5)", "Replace(\"a\", \"bb\")", "TrimStart('a')", "Insert(0, \"<\")", "Normalize()")}");
            case 5:
                return Node.Expression("string", $"{Target("string", depth)}.Substring({Expression(dice.Chance(70) ? "#small" : "int", depth - 1)})");
            case 6:
                return Node.Expression("string", $"string.Join({Literal("string")}, {Expression(dice.Of("IEnumerable<int>", "IEnumerable<string>", "List<int>"), depth - 1)})");
            case 7:
                return Node.Expression("string", $"{Target(dice.Of("int", "double", "decimal", "long", "byte", "float", "bool", "char"), depth)}.ToString()");
            case 8:
                return Node.Expression("string", $"{Target(dice.Of("int", "double", "decimal", "long"), depth)}.ToString(\"{dice.Of("F2", "N0", "00000", "G", "E3", "0.##", "#,##0.0", "P1")}\")");
            case 9:
                return Node.Expression("string", $"string.Format(\"{dice.Of("{0}|{1}", "{1,5}-{0}", "{0:F1}{{}}{1}", "{0,-6}{1:X}")}\", {Expression("int", depth - 1)}, {Expression("int", depth - 1)})");
            case 10 when enums.Count > 0:
                return Node.Expression("string", $"{Target("E", depth)}.ToString({dice.Of("", "\"D\"", "\"X\"", "\"G\"", "\"F\"")})");
            case 11 when types.Count > 0:
                return Node.Expression("string", $"({Expression(dice.In(types).Name, depth - 1)} + {Literal("string")})");
            case 12:
                return Node.Expression("string", $"({Expression("string?", depth - 1)} ?? {Expression("string", depth - 1)})");
            default:
                return Node.Expression("string", $"{Target("string", depth)}[{dice.Of("..1", "^1..", "1..", "..", "..^1")}]");
        }
    }

    private Node Interpolated(int depth)
    {
        var pieces = new List<object> { "$\"" };
        for (var i = dice.Between(1, 3); i > 0; i--)
        {
            var type = dice.Of("int", "double", "string", "bool", "decimal", "char", "int?", "DateTime", "TimeSpan", types.Count > 0 ? dice.In(types).Name : "long", enums.Count > 0 ? "E" : "long");
            pieces.Add(dice.Of("", "-", "{{", " x", "}}"));
            pieces.Add("{(");
            pieces.Add(Expression(type, depth - 1));
            pieces.Add(")");
            pieces.Add(dice.Chance(30) ? dice.Of(",5", ",-8", ",2") : "");
            pieces.Add(dice.Chance(40) ? type switch
            {
                "int" => dice.Of(":D4", ":X", ":N0", ":000"),
                "double" => dice.Of(":F1", ":E2", ":0.###", ":G4"),
                "decimal" => dice.Of(":F3", ":0.0"),
                "DateTime" => dice.Of(":yyyy-MM-dd", ":O", ":HH:mm", ":ddd d MMM"),
                "TimeSpan" => dice.Of(":c", ":hh\\\\:mm", ":g"),
                "E" => dice.Of(":D", ":G"),
                _ => "",
            } : "");
            pieces.Add("}");
        }

        pieces.Add("\"");
        return new(NodeRole.Expression, "string", pieces);
    }

    /// <summary>An expression that a member can be asked of.</summary>
    private Node Target(string type, int depth) => Node.Item($"({Expression(type, depth - 1)})");

    private Node Lambda(string from, string to, int depth, Func<string, Node, Node> make)
    {
        var parameter = Fresh("x");
        var body = Scoped(() =>
        {
            variables.Add(new(parameter, from, false));
            return Expression(to, Math.Min(depth - 1, 2));
        });
        // The compiler binds a lambda once for each overload, and one inside it once more for each of those: a type ends that.
        return body.HoldsLambda ? make($"(Func<{from}, {to}>)({parameter}", Node.Expression(to, $"{body})")) : make(parameter, body);
    }
}
