namespace DagSharp.Oracle.Tests.Generating;

// Whole definitions: DAGs built by loops, helpers, lambdas and objects out of random expressions.
internal sealed partial class ProgramGenerator
{
    /// <summary>The definition of a seed: a pipeline class whose <c>Define</c> gives a few DAGs.</summary>
    public static Node Definition(int seed) => new ProgramGenerator(seed).MakeDefinition(seed);

    private Node MakeDefinition(int seed)
    {
        DeclareTypes();
        DeclareData();
        for (var i = dice.Between(0, 3); i > 0; i--)
        {
            DeclareFunction();
        }

        // What an expression throws is as good a text as what it gives.
        members.Add(Node.Item($"private static string Safe(Func<object?> make) {{ try {{ return $\"{{make()}}\"; }} catch (Exception e) {{ return e.GetType().Name; }} }}"));
        members.Add(Node.Item($"private static int Small(Func<int> make) {{ try {{ return (int)((uint)make() % 3); }} catch (Exception) {{ return 0; }} }}"));
        var body = Isolated([new("d", "int", false)], DagBody);
        var make = dice.Chance(50)
            ? Node.Item($"public static IEnumerable<Dag> Define()\n{{\nfor (var d = 0; d < {dice.Between(1, 3)}; d++)\n{{\n{body}\nyield return dag;\n}}\n}}")
            : Node.Item($"public static IEnumerable<Dag> Define() => Enumerable.Range(0, {dice.Between(1, 3)}).Select(Build).ToList();\nprivate static Dag Build(int d)\n{{\n{body}\nreturn dag;\n}}");
        return Node.Items([Node.Item($"[Pipeline]\npublic static class {NameOf(seed)}\n{{\nprivate static T K<T>(T value) => value;\n{Node.Items(members)}{make}\n}}")]);
    }

    private Node DagBody()
    {
        var id = $"{name.ToLowerInvariant()}_";
        var settings = new List<Node>
        {
            Node.Item($"dag.Schedule({dice.Of("Cron.Daily", "\"@hourly\"", "\"0 2 * * *\"", "$\"{d} 3 * * *\"")}).StartingOn(2026, {dice.Between(1, 12)}, 1);"),
        };
        if (dice.Chance(40))
        {
            settings.Add(Node.Item($"dag.Tagged([.. new[] {{ \"x\", $\"t{{d}}\" }}.Concat({TagSource()}).Distinct()]);"));
        }

        if (dice.Chance(30))
        {
            settings.Add(Node.Item($"dag.Defaults(task => task.Retries({dice.Between(0, 3)} + d));"));
        }

        var tasks = new List<Node>();
        for (var i = dice.Between(1, 4); i > 0; i--)
        {
            tasks.Add(Tasks());
        }

        return Node.Item($"var dag = Dag.Create($\"{id}{{d}}\");\n{Node.Items(settings)}var all = new List<TaskRef>();\n{Node.Items(tasks)}foreach (var (first, second) in all.Zip(all.Skip(1)).Where((pair, index) => index % {dice.Between(1, 3)} == 0))\n{{\nfirst.Then(second);\n}}");
    }

    private string TagSource() => dice.Of("Enumerable.Repeat(\"y\", d)", "new List<string> { \"z\" }", "from n in Enumerable.Range(0, d) select $\"q{n}\"");

    private Node Tasks()
    {
        var task = Fresh("t");
        var count = Expression("int", 2);
        var index = Fresh("i");
        return Scoped(() =>
        {
            variables.Add(new(index, "int", false));
            var made = Operator($"{task}_{{{index}}}");
            return dice.Below(5) switch
            {
                0 => Node.Item($"for (var {index} = 0; {index} <= Small(() => {count}); {index}++)\n{{\nall.Add({made});\n}}"),
                1 => Node.Item($"foreach (var {index} in Enumerable.Range(0, Small(() => {count}) + 1))\n{{\nusing (dag.Group($\"{task}_g{{{index}}}\"))\n{{\nall.Add({made});\n}}\n}}"),
                2 => Node.Item($"all.AddRange(Enumerable.Range(1, Small(() => {count}) + 1).Select({index} => {made}).ToList());"),
                3 => Node.Item($"Func<int, TaskRef> {task}Of = {index} => {made};\nall.Add({task}Of(d));"),
                _ => Node.Item($"{{\nvar {index} = d;\nall.Add({made});\nif (Small(() => {count}) > 0) all[^1].With(task => task.Retries({index} + 1));\n}}"),
            };
        });
    }

    // The text of a sequence is the name of a type that the compiler or the library keeps to itself.
    private string Shown()
    {
        string type;
        do
        {
            type = Any();
        }
        while (type.StartsWith("IEnumerable<", StringComparison.Ordinal));
        return type;
    }

    private Node Operator(string id) => dice.Below(4) switch
    {
        0 => Node.Expression("TaskRef", $"dag.Empty($\"{id}\")"),
        1 => Node.Expression("TaskRef", $"dag.Python($\"{id}\", \"m.f\", new {{ a = Safe(() => {Expression(Shown(), 3)}), b = Small(() => {Expression("int", 3)}), c = new[] {{ d, 2 }} }})"),
        _ => Node.Expression("TaskRef", $"dag.Bash($\"{id}\", \"echo \" + Safe(() => {Expression(Shown(), 3)}))"),
    };
}
