using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;
using DagSharp.Generators;

namespace DagSharp.Bench.Keystrokes;

/// <summary>Whether a DAG of 1,000 costs what a DAG of 100 costs.</summary>
internal static class ScalingBench
{
    private const int Rounds = 15;

    public static void Run(IReadOnlyList<BenchProject> projects)
    {
        Table.Title($"cost of a DAG at 100 and at 1,000, {Rounds} pairs, CPU µs/DAG over the empty generator");
        foreach (var project in projects)
        {
            for (var edit = 0; edit < project.Edits.Count; edit++)
            {
                Compare(project, edit);
            }
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
        var atSmall = (first.Cpu.Median - firstEmpty.Cpu.Median) * 1000 / small.Dags;
        var atLarge = (second.Cpu.Median - secondEmpty.Cpu.Median) * 1000 / large.Dags;
        Console.WriteLine(FormattableString.Invariant($"{large.Kind + ", " + large.Edits[edit].What,-44} at {small.Dags}: {atSmall,7:0.0}   at {large.Dags}: {atLarge,7:0.0}   ratio {atLarge / atSmall:0.00}"));
    }
}
