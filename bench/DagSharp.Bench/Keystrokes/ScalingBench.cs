using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;
using DagSharp.Generators;

namespace DagSharp.Bench.Keystrokes;

/// <summary>Whether a DAG of 1,000 costs what a DAG of 100 costs.</summary>
internal static class ScalingBench
{
    private const int WarmUp = 10;
    private const int Rounds = 15;

    public static void Run()
    {
        Table.Title($"cost of a DAG at 100 and at 1,000, {Rounds} pairs, CPU µs/DAG over the empty generator");
        Compare("product, an unrelated file", BenchProjects.Product(10, 10, 1), BenchProjects.Product(10, 10, 10), 0);
        Compare("product, all manifests change", BenchProjects.Product(10, 10, 1), BenchProjects.Product(10, 10, 10), 2);
        Compare("YAML rows, an unrelated file", BenchProjects.Rows(100), BenchProjects.Rows(1000), 0);
        Compare("YAML rows, one row", BenchProjects.Rows(100), BenchProjects.Rows(1000), 3);
        Compare("loop, an unrelated file", BenchProjects.Loop(100), BenchProjects.Loop(1000), 0);
    }

    private static void Compare(string what, BenchProject small, BenchProject large, int edit)
    {
        var (few, many) = (new EditorSession(small, new PipelineGenerator()), new EditorSession(large, new PipelineGenerator()));
        var (fewEmpty, manyEmpty) = (new EditorSession(small, new EmptyGenerator()), new EditorSession(large, new EmptyGenerator()));
        Pair.Measure(WarmUp, () => few.Type(small.Edits[edit]), () => many.Type(large.Edits[edit]));
        var (first, second) = Pair.Measure(Rounds, () => few.Type(small.Edits[edit]), () => many.Type(large.Edits[edit]));
        var (firstEmpty, secondEmpty) = Pair.Measure(Rounds, () => fewEmpty.Type(small.Edits[edit]), () => manyEmpty.Type(large.Edits[edit]));
        var atSmall = (first.Cpu.Median - firstEmpty.Cpu.Median) * 1000 / small.Dags;
        var atLarge = (second.Cpu.Median - secondEmpty.Cpu.Median) * 1000 / large.Dags;
        Console.WriteLine(FormattableString.Invariant($"{what,-34} at {small.Dags}: {atSmall,7:0.0}   at {large.Dags}: {atLarge,7:0.0}   ratio {atLarge / atSmall:0.00}"));
    }
}
