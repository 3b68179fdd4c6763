namespace DagSharp.Oracle.Tests.Generating;

// Collections and LINQ, in both syntaxes.
internal sealed partial class ProgramGenerator
{
    private Node Collection(string type, string element, int depth)
    {
        if (type.StartsWith("IEnumerable<", StringComparison.Ordinal))
        {
            return Sequence(element, depth);
        }

        var source = Sequence(element, depth - 1);
        return dice.Chance(30) ? LiteralCollection(type, element)
            : type.EndsWith("[]", StringComparison.Ordinal) ? dice.Chance(50) ? Node.Expression(type, $"{source}.ToArray()") : Node.Expression(type, $"(({type})[.. {source}, {Literal(element)}])")
            : type.StartsWith("HashSet<", StringComparison.Ordinal) ? Node.Expression(type, $"{source}.ToHashSet()")
            : Node.Expression(type, $"{source}.ToList()");
    }

    private Node LiteralCollection(string type, string element)
    {
        var pieces = new List<object> { type switch { _ when type.EndsWith("[]", StringComparison.Ordinal) => $"new {type} {{ ", _ when type.StartsWith("IEnumerable<", StringComparison.Ordinal) => $"((IEnumerable<{element}>)[", _ => $"new {type} {{ " } };
        for (var i = dice.Between(0, 4); i > 0; i--)
        {
            pieces.Add(Leaf(element));
            pieces.Add(i > 1 ? ", " : "");
        }

        pieces.Add(type.StartsWith("IEnumerable<", StringComparison.Ordinal) ? "])" : " }");
        return new(NodeRole.Expression, type, pieces);
    }

    /// <summary>A lazy sequence.</summary>
    private Node Sequence(string element, int depth)
    {
        if (depth <= 0)
        {
            return LiteralCollection($"IEnumerable<{element}>", element);
        }

        var type = $"IEnumerable<{element}>";
        switch (dice.Below(20))
        {
            case 0:
                return Query(element, depth);
            case 1 or 2:
                return Lambda(element, "bool", depth, (parameter, body) => Node.Expression(type, $"{Sequence(element, depth - 1)}.{dice.Of("Where", "Where", "TakeWhile", "SkipWhile")}({parameter} => {body})"));
            case 3 or 4:
                var from = dice.Of("int", "string");
                return Lambda(from, element, depth, (parameter, body) => Node.Expression(type, $"{Sequence(from, depth - 1)}.Select({parameter} => {body})"));
            case 5:
                return Lambda(element, dice.Of("int", "string", "bool"), depth, (parameter, body) => Node.Expression(type, $"{Sequence(element, depth - 1)}.{dice.Of("OrderBy", "OrderByDescending")}({parameter} => {body})"));
            case 6:
                return Lambda(element, "int", depth, (parameter, body) => Node.Expression(type, $"{Sequence(element, depth - 1)}.OrderBy({parameter} => {body}).ThenByDescending(x => x)"));
            case 7:
                return Node.Expression(type, $"{Sequence(element, depth - 1)}.{dice.Of("Skip", "Take", "SkipLast", "TakeLast")}({Expression("#small", 0)})");
            case 8:
                return Node.Expression(type, $"{Sequence(element, depth - 1)}.{dice.Of("Concat", "Union", "Except", "Intersect")}({Sequence(element, depth - 1)})");
            case 9:
                return Node.Expression(type, $"{Sequence(element, depth - 1)}.{dice.Of("Distinct()", "Reverse()", "DefaultIfEmpty()!", "Order()", "OrderDescending()")}");
            case 10:
                return Node.Expression(type, $"{Sequence(element, depth - 1)}.{dice.Of("Append", "Prepend")}({Expression(element, depth - 1)})");
            case 11:
                return Lambda("int", type, depth, (parameter, body) => Node.Expression(type, $"{Sequence("int", depth - 1)}.Take(3).SelectMany({parameter} => {body})"));
            case 12 when element == "int":
                return Node.Expression(type, $"Enumerable.Range({dice.Between(-3, 5)}, {dice.Between(0, 6)})");
            case 13:
                return Node.Expression(type, $"Enumerable.Repeat({Expression(element, depth - 1)}, {dice.Between(0, 4)})");
            case 14 when element == "int":
                return Node.Expression(type, $"{Sequence("string", depth - 1)}.Zip({Sequence("int", depth - 1)}, (a, b) => unchecked(a.Length + b))");
            case 15 when element == "string":
                return Lambda("int", "string", depth, (parameter, body) => Node.Expression(type, $"{Sequence("int", depth - 1)}.GroupBy({parameter} => {body}).Select(g => g.Key + \"=\" + string.Join(\"+\", g))"));
            case 16 when element == "int":
                return Node.Expression(type, $"{Sequence("int", depth - 1)}.Chunk({dice.Between(1, 3)}).Select(c => c.Aggregate(0, (a, b) => unchecked(a * 31 + b)))");
            case 17 when element == "string":
                return Node.Expression(type, $"{Sequence("int", depth - 1)}.Select((x, i) => $\"{{i}}:{{x}}\")");
            case 18 when element == "string":
                return Node.Expression(type, $"{Target("string", depth)}.Split({dice.Of("','", "'X'", "\";\"", "' '")})");
            default:
                return Call(type, depth) ?? (variables.Any(variable => Types.ElementOf(variable.Type) == element) && dice.Chance(70)
                    ? Node.Expression(type, $"{dice.In(variables.Where(variable => Types.ElementOf(variable.Type) == element).ToArray()).Name}")
                    : LiteralCollection(type, element));
        }
    }

    private Node Query(string element, int depth)
    {
        var (first, second, third) = (Fresh("x"), Fresh("y"), Fresh("z"));
        var source = Sequence("int", depth - 1);
        return Scoped(() =>
        {
            variables.Add(new(first, "int", false));
            switch (dice.Below(4))
            {
                case 0:
                    var let = Expression("string", depth - 1);
                    variables.Add(new(second, "string", false));
                    return Node.Expression($"IEnumerable<{element}>", $"(from {first} in {source} let {second} = {let} where {Expression("bool", depth - 1)} orderby {Expression("int", depth - 1)}{dice.Of("", " descending")}, {second}.Length select {Expression(element, depth - 1)})");
                case 1:
                    var inner = Sequence("string", depth - 1);
                    variables.Add(new(second, "string", false));
                    return Node.Expression($"IEnumerable<{element}>", $"(from {first} in {source} from {second} in {inner} select {Expression(element, depth - 1)})");
                case 2:
                    var key = Expression(dice.Of("int", "bool", "string"), depth - 1);
                    var selected = element == "int" ? $"{third}.Count()" : $"{third}.Key + \"/\" + {third}.Count()";
                    return Node.Expression($"IEnumerable<{element}>", $"(from {first} in {source} group {first} by {key} into {third} select {selected})");
                default:
                    variables.RemoveAt(variables.Count - 1);
                    var other = Sequence("int", depth - 1);
                    variables.Add(new(first, "int", false));
                    variables.Add(new(second, "int", false));
                    return Node.Expression($"IEnumerable<{element}>", $"(from {first} in {source} join {second} in {other} on {first} equals {second} select {Expression(element, depth - 1)})");
            }
        });
    }

    /// <summary>A sequence reduced to a number.</summary>
    private Node Terminal(int depth)
    {
        var element = dice.Of("int", "string");
        var source = Sequence(element, depth - 1);
        return dice.Below(7) switch
        {
            0 => Node.Expression("int", $"{source}.Count()"),
            1 when element == "int" => Node.Expression("int", $"{source}.{dice.Of("Sum", "Max", "Min", "First", "Last", "FirstOrDefault", "LastOrDefault", "Single")}()"),
            2 when element == "int" => Node.Expression("int", $"{source}.ElementAtOrDefault({Expression("#small", 0)})"),
            3 => Lambda(element, "int", depth, (parameter, body) => Node.Expression("int", $"{source}.{dice.Of("Sum", "Max", "Min")}({parameter} => {body})")),
            4 => Lambda(element, "bool", depth, (parameter, body) => Node.Expression("int", $"{source}.Count({parameter} => {body})")),
            5 when element == "int" => Node.Expression("int", $"{source}.Aggregate({Literal("int")}, (a, b) => unchecked(a * 31 + b))"),
            _ => Node.Expression("int", $"{source}.ToList().Count"),
        };
    }
}
