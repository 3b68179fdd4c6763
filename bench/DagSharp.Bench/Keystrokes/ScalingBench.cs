using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;
using DagSharp.Generators;

namespace DagSharp.Bench.Keystrokes;

/// <summary>Whether a DAG of many costs what a DAG of a tenth as many costs.</summary>
internal static class ScalingBench
{
    private const int Rounds = 15;

    public static void Run(IReadOnlyList<BenchProject> projects)
    {
        Table.Title($"cost of a DAG in a project and in one of a tenth, {Rounds} pairs, CPU µs/DAG over the empty generator");
        foreach (var project in projects)
        {
            Compare(project, project.Edits.Count - 1);
        }
    }

    private static void Compare(BenchProject large, int edit)
    {
        var small = large.Tenth();
        var (few, many) = (new EditorSession(small, new PipelineGenerator()), new EditorSession(large, new PipelineGenerator()));
        var (fewEmpty, manyEmpty) = (new EditorSession(small, new EmptyGenerator()), new EditorSession(large, new EmptyGenerator()));
        WarmUp.Run(() => few.Type(small.Edits[edit])());
        many.Run();
        many.Type(large.Edits[edit])();
        var (first, second) = Pair.Measure(Rounds, () => few.Type(small.Edits[edit]), () => many.Type(large.Edits[edit]));
        var (firstEmpty, secondEmpty) = Pair.Measure(Rounds, () => fewEmpty.Type(small.Edits[edit]), () => manyEmpty.Type(large.Edits[edit]));
        var (atSmall, atLarge) = (first.Cpu.Median - firstEmpty.Cpu.Median, second.Cpu.Median - secondEmpty.Cpu.Median);
        // What no number of DAGs changes is spread over more of them; the rest is the price of one more.
        var (costOfSmall, costOfLarge) = (atSmall * 1000 / small.Dags, atLarge * 1000 / large.Dags);
        var oneMore = (atLarge - atSmall) * 1000 / (large.Dags - small.Dags);
        Console.WriteLine(FormattableString.Invariant($"{large.Kind + ", " + large.Edits[edit].What,-44} at {small.Dags}: {costOfSmall,6:0.0}   at {large.Dags}: {costOfLarge,6:0.0}   ratio {costOfLarge / costOfSmall:0.00}   one more: {oneMore,6:0.0}"));
    }
}
