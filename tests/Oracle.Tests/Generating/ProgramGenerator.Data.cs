namespace DagSharp.Oracle.Tests.Generating;

// Static data, helper methods and iterators.
internal sealed partial class ProgramGenerator
{
    private static readonly string[] HelperTypes = ["int", "int", "string", "long", "double", "bool", "List<int>", "int?", "IEnumerable<int>", "IEnumerable<string>", "(int, string)", "decimal", "byte"];

    private void DeclareData()
    {
        if (dice.Chance(40))
        {
            members.Add(Node.Item($"private static readonly int[] Numbers = [{Literal("int")}, {Literal("int")}, {Literal("int")}];"));
            functions.Add(new("Numbers.ElementAtOrDefault", "int", ["#small"]));
        }

        if (dice.Chance(40))
        {
            var value = Isolated([], () => Expression("int", 2));
            members.Add(Node.Item($"private static readonly Dictionary<string, int> Table = new() {{ [\"a\"] = 1, [\"b\"] = K({Literal("int")}), [\"\"] = 3 }};"));
            members.Add(Node.Item($"private static int Lookup(string key) => Table.TryGetValue(key, out var found) ? found : {value};"));
            functions.Add(new("Lookup", "int", ["string"]));
        }
    }

    private void DeclareFunction()
    {
        switch (dice.Below(10))
        {
            case 0:
                DeclareRecursive();
                break;
            case 1 or 2:
                DeclareIterator();
                break;
            case 3:
                DeclareGeneric();
                break;
            case 4:
                DeclareOut();
                break;
            default:
                DeclareHelper();
                break;
        }
    }

    private void DeclareHelper()
    {
        var (own, type) = (Fresh("F"), dice.In(HelperTypes));
        Variable[] parameters = [.. Enumerable.Range(0, dice.Between(0, 3)).Select(_ => new Variable(Fresh("p"), dice.Of("int", "string", "double", "long", "bool", "List<int>", "int?")))];
        var optional = parameters.Length > 0 && dice.Chance(20) && parameters[^1].Type == "int" ? " = 4" : "";
        var body = Isolated(parameters, () => Node.Item($"{Block(dice.Between(0, 3), mayLog: false)}return {Expression(type, 3)};"));
        members.Add(Node.Item($"private static {type} {own}({string.Join(", ", parameters.Select(static parameter => $"{parameter.Type} {parameter.Name}"))}{optional})\n{{\n{body}\n}}"));
        functions.Add(new(own, type, [.. parameters.Take(parameters.Length - (optional.Length > 0 && dice.Chance(50) ? 1 : 0)).Select(static parameter => parameter.Type)]));
    }

    private void DeclareRecursive()
    {
        var own = Fresh("Rec");
        var start = Isolated([new("a", "int", false)], () => Expression("int", 2));
        var step = Isolated([new("a", "int", false), new("n", "int", false)], () => Expression("int", 2));
        members.Add(Node.Item($"private static int {own}(int n, int a) => n <= 0 ? {start} : unchecked({own}(n - {dice.Between(1, 2)}, {step}) + n);"));
        functions.Add(new(own, "int", ["#small", "int"]));
    }

    private void DeclareIterator()
    {
        var (own, type) = (Fresh("It"), dice.Of("int", "string"));
        Variable[] parameters = [new("count", "int", false), new("p", "int")];
        var body = Isolated(parameters, () =>
        {
            loops++;
            var before = dice.Chance(30) ? Node.Items([Node.Item($"if ({Expression("bool", 2)}) yield break;")]) : Node.Items([]);
            variables.Add(new("i", "int", false));
            var inner = Node.Item($"{Block(dice.Between(0, 2), mayLog: false)}yield return {Expression(type, 2)};");
            var guarded = dice.Chance(30) ? Node.Item($"try {{ {inner} }} finally {{ p++; }}") : inner;
            return Node.Item($"{before}for (var i = 0; i < count; i++)\n{{\n{guarded}\n}}\n{(dice.Chance(30) ? Node.Items([Node.Item($"yield return {Literal(type)};")]) : Node.Items([]))}");
        });
        members.Add(Node.Item($"private static IEnumerable<{type}> {own}(int count, int p)\n{{\n{body}\n}}"));
        functions.Add(new(own, $"IEnumerable<{type}>", ["#small", "int"]));
    }

    private void DeclareGeneric()
    {
        var own = Fresh("Gen");
        switch (dice.Below(3))
        {
            case 0:
                members.Add(Node.Item($"private static T {own}<T>(T a, T b, bool second) => second ? b : a;"));
                functions.Add(new(own, "int", ["int", "int", "bool"]));
                functions.Add(new(own, "string", ["string", "string", "bool"]));
                break;
            case 1:
                members.Add(Node.Item($"private static T {own}<T>(IEnumerable<T> items, T seed) where T : IComparable<T> {{ var best = seed; foreach (var item in items) if (item.CompareTo(best) > 0) best = item; return best; }}"));
                functions.Add(new(own, "int", ["IEnumerable<int>", "int"]));
                functions.Add(new(own, "string", ["IEnumerable<string>", "string"]));
                break;
            default:
                members.Add(Node.Item($"private static string {own}<T>(T? value) where T : struct => value is {{ }} x ? typeof(T).Name + x : \"none\";"));
                functions.Add(new(own, "string", ["int?"]));
                functions.Add(new(own, "string", ["double?"]));
                break;
        }
    }

    private void DeclareOut()
    {
        var own = Fresh("Out");
        var value = Isolated([new("text", "string", false)], () => Expression("int", 2));
        members.Add(Node.Item($"private static bool {own}(string text, out int result, ref int counter) {{ counter++; result = {value}; return result > counter; }}"));
        members.Add(Node.Item($"private static int {own}Call(string text) {{ var counter = 3; var first = {own}(text, out var a, ref counter); return unchecked((first ? a : -1) + counter); }}"));
        functions.Add(new($"{own}Call", "int", ["string"]));
    }
}
