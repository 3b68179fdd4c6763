namespace DagSharp.Oracle.Tests.Generating;

// Statements. Every loop is bounded by a constant.
internal sealed partial class ProgramGenerator
{
    private Node Block(int count, bool mayLog) => Scoped(() =>
    {
        var statements = new List<Node>();
        for (var i = 0; i < count; i++)
        {
            statements.Add(Statement(mayLog));
        }

        if (mayLog)
        {
            statements.Add(Log());
        }

        return Node.Items(statements);
    });

    private Node Log() => Node.Item($"log.Add({Expression(Any(), 3)});");

    private string Any() => dice.Below(6) switch
    {
        0 when types.Count > 0 => dice.In(types).Name,
        1 when enums.Count > 0 => "E",
        2 => dice.Of("List<int>", "int[]", "IEnumerable<string>", "HashSet<int>", "List<string>", "(int, string)", "Dictionary<string, int>"),
        3 => dice.Of("int?", "double?", "object", "bool", "char", "DateTime", "TimeSpan"),
        _ => dice.Chance(40) ? "string" : dice.In(Numbers),
    };

    private Node Statement(bool mayLog)
    {
        var deep = loops < 2;
        switch (dice.Below(22))
        {
            case 0 when deep:
                return For(mayLog);
            case 1 when deep:
                return ForEach(mayLog);
            case 2 when deep:
                return While(mayLog);
            case 3 or 4:
                return Node.Item($"if ({Expression("bool", 2)})\n{{\n{Block(dice.Between(1, 2), mayLog && dice.Chance(50))}}}{(dice.Chance(50) ? Node.Items([Node.Item($"else\n{{\n{Block(dice.Between(1, 2), mayLog && dice.Chance(50))}}}")]) : Node.Items([]))}");
            case 5:
                return Try(mayLog);
            case 6:
                return SwitchStatement(mayLog);
            case 7 when mayLog:
                return Log();
            case 8 or 9 or 10 when Writable() is { } target:
                return Write(target);
            case 11:
                return LocalFunction();
            case 12:
                return Deconstruction();
            case 13 when variables.Where(static variable => variable.Type == "List<int>").ToArray() is { Length: > 0 } lists:
                return Node.Item($"{dice.In(lists).Name}.{(dice.Below(4) switch { 0 => Node.Item($"Add({Expression("int", 2)})"), 1 => Node.Item($"Insert({Expression("#small", 0)}, {Expression("int", 2)})"), 2 => Node.Item($"RemoveAt({Expression("#small", 0)})"), _ => Node.Item($"Sort()") })};");
            case 14 when variables.Where(static variable => variable.Type == "Dictionary<string, int>").ToArray() is { Length: > 0 } maps:
                return Node.Item($"{dice.In(maps).Name}[{Expression("string", 2)}] {dice.Of("=", "=", "+=")} {Expression("int", 2)};");
            case 15 when variables.Where(static variable => variable.Type == "int[]").ToArray() is { Length: > 0 } arrays:
                return Node.Item($"{dice.In(arrays).Name}[{Expression(dice.Chance(80) ? "#small" : "int", 1)}] {dice.Of("=", "+=", "^=")} {Expression("int", 2)};");
            case 16 when mayLog && members.Any(static member => member.ToString().Contains("class D(", StringComparison.Ordinal)):
                return Node.Item($"using (new D(log, {Literal("string")}))\n{{\n{Block(dice.Between(1, 2), mayLog)}}}");
            case 17:
                return Node.Item($"if ({Expression("bool", 2)}) throw new {dice.Of("InvalidOperationException", "ArgumentException", "FormatException")}({Expression("string", 2)});");
            case 18 when loops > 0 && dice.Chance(50):
                return Node.Item($"if ({Expression("bool", 2)}) {dice.Of("break", "continue")};");
            case 19 when variables.Where(static variable => variable.Type == "S").ToArray() is { Length: > 0 } structs:
                return Node.Item($"{dice.In(structs).Name}.Step({Expression("int", 2)});");
            case 20:
                return Capture();
            default:
                return Declaration();
        }
    }

    private Node Declaration()
    {
        var (own, type) = (Fresh(), dice.Below(5) == 0 ? dice.Of("List<int>", "int[]", "Dictionary<string, int>", "Func<int, int>", "S") : Any());
        type = type == "S" && !Has("S") ? "int" : type;
        var value = Expression(type, 3);
        variables.Add(new(own, type));
        return Node.Item($"{type} {own} = {value};");
    }

    private Variable? Writable() => variables.Where(static variable => variable.IsWritable).ToArray() is { Length: > 0 } writable ? dice.In(writable) : null;

    private Node Write(Variable target) => target.Type switch
    {
        "int" or "long" or "uint" or "ulong" when dice.Chance(60) => dice.Chance(25)
            ? Node.Item($"{dice.Of("", "un")}checked {{ {target.Name}{dice.Of("++", "--")}; }}")
            : Node.Item($"{target.Name} {dice.Of("+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=")} {Opaque(Expression(target.Type, 2))};"),
        "byte" or "short" or "sbyte" or "ushort" when dice.Chance(60) => Node.Item($"{target.Name} {dice.Of("+=", "-=", "*=", "|=", "<<=")} {Opaque(Expression(target.Type is "byte" or "ushort" ? "byte" : "sbyte", 2))};"),
        "double" or "float" or "decimal" when dice.Chance(50) => Node.Item($"{target.Name} {dice.Of("+=", "-=", "*=", "/=")} {Opaque(Expression(target.Type, 2))};"),
        "string" when dice.Chance(60) => Node.Item($"{target.Name} += {Expression(dice.Of("string", "int", "char", "object"), 2)};"),
        "int?" when dice.Chance(50) => Node.Item($"{target.Name} {dice.Of("+=", "??=", "-=")} {Expression("int", 2)};"),
        "string?" => Node.Item($"{target.Name} ??= {Expression("string", 2)};"),
        _ => Node.Item($"{target.Name} = {Expression(target.Type, 3)};"),
    };

    private Node For(bool mayLog)
    {
        var index = Fresh("i");
        return InLoop(() =>
        {
            variables.Add(new(index, "int", false));
            return dice.Chance(70)
                ? Node.Item($"for (var {index} = 0; {index} < {dice.Between(1, 5)}; {index}++)\n{{\n{Block(dice.Between(1, 3), mayLog && dice.Chance(60))}}}")
                : Node.Item($"for (var {index} = {dice.Between(3, 9)}; {index} > 0; {index} -= {dice.Between(2, 3)})\n{{\n{Block(dice.Between(1, 3), mayLog && dice.Chance(60))}}}");
        });
    }

    private Node ForEach(bool mayLog)
    {
        var item = Fresh("e");
        if (dice.Chance(20))
        {
            var (key, value) = (Fresh("k"), Fresh("w"));
            var map = Expression("Dictionary<string, int>", 1);
            return InLoop(() =>
            {
                variables.Add(new(key, "string", false));
                variables.Add(new(value, "int", false));
                return Node.Item($"foreach (var ({key}, {value}) in {map})\n{{\n{Block(dice.Between(1, 2), mayLog && dice.Chance(60))}}}");
            });
        }

        var type = dice.Of("int", "string", "int", "char");
        var source = type == "char" ? Expression("string", 1) : Expression(dice.Of($"IEnumerable<{type}>", $"List<{type}>", $"{type}[]"), 2);
        var cut = type == "char" ? "" : ".Take(6)";
        return InLoop(() =>
        {
            variables.Add(new(item, type, false));
            return Node.Item($"foreach (var {item} in {source}{cut})\n{{\n{Block(dice.Between(1, 3), mayLog && dice.Chance(60))}}}");
        });
    }

    private Node While(bool mayLog)
    {
        var counter = Fresh("c");
        return InLoop(() =>
        {
            variables.Add(new(counter, "int", false));
            var body = Node.Item($"{counter}++;\n{Block(dice.Between(1, 2), mayLog && dice.Chance(60))}");
            return dice.Chance(50)
                ? Node.Item($"var {counter} = 0;\nwhile ({counter} < {dice.Between(1, 4)} && {Expression("bool", 1)})\n{{\n{body}}}")
                : Node.Item($"var {counter} = 0;\ndo\n{{\n{body}}} while ({counter} < {dice.Between(1, 4)});");
        });
    }

    private Node InLoop(Func<Node> make)
    {
        loops++;
        var node = Scoped(make);
        loops--;
        return node;
    }

    private Node Try(bool mayLog)
    {
        // A jump out of a finally is an error of the language: nothing in it may know of the loop.
        var outer = loops;
        var body = Block(dice.Between(1, 3), mayLog);
        var caught = Fresh("e");
        var filter = dice.Chance(40) ? Node.Item($" when ({caught}.Message.Length > {dice.Between(0, 40)})") : Node.Item($"");
        var handled = mayLog ? Node.Item($"log.Add({caught}.GetType().Name + \" \" + {caught}.Message);\n{(dice.Chance(20) ? "throw;" : "")}") : Node.Item($"_ = {caught}.Message;");
        var type = dice.Of("Exception", "InvalidOperationException", "DivideByZeroException", "OverflowException", "ArgumentException", "IndexOutOfRangeException");
        var handler = Node.Item($"catch ({type} {caught}){filter}\n{{\n{handled}\n}}\n");
        loops = 2;
        var last = dice.Chance(40) || filter.Pieces.Count > 1 && dice.Chance(30) ? Node.Item($"finally\n{{\n{WithoutJumps(() => Block(1, mayLog))}}}") : Node.Item($"");
        loops = outer;
        return Node.Item($"try\n{{\n{body}}}\n{handler}{last}");
    }

    private Node WithoutJumps(Func<Node> make)
    {
        var outer = loops;
        loops = 0;
        var node = make();
        loops = outer;
        return node;
    }

    private Node SwitchStatement(bool mayLog)
    {
        // Inside a switch a break is the switch's own.
        Node Case() => Node.Item($"{Block(1, mayLog && dice.Chance(60))}break;\n");
        return dice.Below(3) switch
        {
            0 => Node.Item($"switch ({Opaque(Expression("int", 2))})\n{{\ncase 0:\ncase 1:\n{Case()}case > 5 and < 100:\n{Case()}case var {Fresh("q")} when {Expression("bool", 1)}:\n{Case()}default:\n{Case()}}}"),
            1 => Node.Item($"switch ({Opaque(Expression("string", 2))})\n{{\ncase \"a\":\n{Case()}case {{ Length: 0 }}:\n{Case()}default:\n{Case()}}}"),
            _ => Node.Item($"switch ({Expression("object", 2)})\n{{\ncase int:\n{Case()}case string {{ Length: > 1 }}:\n{Case()}case null:\n{Case()}case double:\ngoto case null;\ndefault:\n{Case()}}}"),
        };
    }

    private Node LocalFunction()
    {
        var (own, parameter, type) = (Fresh("L"), Fresh("a"), dice.Of("int", "string", "long"));
        var isStatic = dice.Chance(30);
        var outer = loops;
        loops = 2;
        Node Body() => Node.Item($"{(dice.Chance(40) ? WithoutJumps(() => Block(1, mayLog: false)) : Node.Items([]))}return {Expression(type, 2)};");
        Variable[] parameters = [new(parameter, "int")];
        var body = isStatic ? Isolated(parameters, Body) : Scoped(() =>
        {
            variables.AddRange(parameters);
            return Body();
        });
        loops = outer;
        var result = Fresh();
        var call = Node.Expression(type, $"{own}({Expression("int", 2)})");
        variables.Add(new(result, type));
        return Node.Item($"{(isStatic ? "static " : "")}{type} {own}(int {parameter})\n{{\n{body}\n}}\nvar {result} = {call};");
    }

    private Node Deconstruction()
    {
        var (first, second) = (Fresh(), Fresh());
        var ints = variables.Where(static variable => variable is { Type: "int", IsWritable: true }).Take(2).ToArray();
        if (ints.Length == 2 && dice.Chance(40))
        {
            return Node.Item($"({ints[0].Name}, {ints[1].Name}) = ({Expression("int", 2)}, {Expression("int", 2)});");
        }

        var source = Has("R0") && dice.Chance(40) ? Expression("R0", 2) : Expression("(int, string)", 2);
        variables.Add(new(first, "int"));
        variables.Add(new(second, "string"));
        return Node.Item($"var ({first}, {second}) = {source};");
    }

    /// <summary>A variable that lambdas change and read.</summary>
    private Node Capture()
    {
        var (shared, change, result) = (Fresh(), Fresh("f"), Fresh());
        var start = Expression("int", 2);
        variables.Add(new(shared, "int"));
        var body = Expression("int", 2);
        variables.Add(new(result, "int"));
        return Node.Item($"var {shared} = {start};\nFunc<int> {change} = () => {shared} = {body};\nvar {result} = unchecked({change}() + {shared} + {change}());");
    }
}
