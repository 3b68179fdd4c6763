namespace DagSharp.Oracle.Tests.Generating;

/// <summary>
/// Makes a program from a seed: types, helper methods and a method <c>Run</c> that returns what it computed.
/// It compiles, ends, and uses nothing the evaluator refuses.
/// </summary>
internal sealed partial class ProgramGenerator
{
    private readonly Dice dice;
    private readonly string name;
    private readonly List<Variable> variables = [];
    private readonly List<Function> functions = [];
    private readonly List<Node> members = [];
    private int names;
    private int callsLeft;
    private int loops;

    private ProgramGenerator(int seed)
    {
        dice = new((ulong)seed);
        name = NameOf(seed);
    }

    public static string NameOf(int seed) => $"P{seed}";

    /// <summary>The program of a seed.</summary>
    public static Node Program(int seed) => new ProgramGenerator(seed).Make();

    private Node Make()
    {
        DeclareTypes();
        DeclareData();
        for (var i = dice.Between(0, 3); i > 0; i--)
        {
            DeclareFunction();
        }

        var run = Run();
        var extensions = Node.Items(dice.Chance(50) ? [] : [Node.Item($"public static int Doubled(this int n) => unchecked(n * 2);")]);
        return Node.Items([
            Node.Item($"public static class {name}\n{{\nprivate static T K<T>(T value) => value;\n{Node.Items(members)}{run}\n}}"),
            Node.Item($"public static class {name}X\n{{\n{extensions}}}"),
        ]);
    }

    private Node Run()
    {
        var sections = new List<Node>();
        for (var i = dice.Between(1, 3); i > 0; i--)
        {
            callsLeft = 4;
            sections.Add(dice.Chance(85) ? Guarded() : Node.Item($"{{\n{Block(3, mayLog: true)}\n}}"));
        }

        return Node.Item($"public static object? Run()\n{{\nvar log = new List<object?>();\n{Node.Items(sections)}return log;\n}}");
    }

    private Node Guarded() =>
        Node.Item($"try\n{{\n{Block(dice.Between(1, 4), mayLog: true)}}}\ncatch (Exception e)\n{{\nlog.Add(e.GetType().Name + \": \" + e.Message);\n}}");

    private string Fresh(string prefix = "v") => $"{prefix}{++names}";

    /// <summary>What is declared inside is forgotten outside.</summary>
    private T Scoped<T>(Func<T> make)
    {
        var count = variables.Count;
        try
        {
            return make();
        }
        finally
        {
            variables.RemoveRange(count, variables.Count - count);
        }
    }

    /// <summary>A body with only these variables: a method sees nothing of its caller's.</summary>
    private T Isolated<T>(IEnumerable<Variable> seen, Func<T> make)
    {
        Variable[] outer = [.. variables];
        var (outerLoops, outerCalls) = (loops, callsLeft);
        variables.Clear();
        variables.AddRange(seen);
        (loops, callsLeft) = (0, 2);
        try
        {
            return make();
        }
        finally
        {
            variables.Clear();
            variables.AddRange(outer);
            (loops, callsLeft) = (outerLoops, outerCalls);
        }
    }

    private sealed record Variable(string Name, string Type, bool IsWritable = true);

    private sealed record Function(string Call, string Type, IReadOnlyList<string> Parameters);
}
