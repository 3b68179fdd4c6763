using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;

namespace DagSharp.Bench.Keystrokes;

/// <summary>Definitions evaluated, from a compilation nobody has bound yet, against the same definitions really executed.</summary>
internal static class EvaluatorBench
{
    private const int Rounds = 15;

    public static void Run(IReadOnlyList<BenchProject> projects)
    {
        Table.Title($"evaluated against really executed, to the text of the manifests; warm, {Rounds} pairs");
        foreach (var project in projects)
        {
            var (edited, executed) = (new EditedProject(project), new ExecutedProject(project));
            Func<Action> subject = () =>
            {
                edited.Type(project.Edits[0]);
                return () => Check(project, executed.Evaluate(edited.Compilation).Pipelines.SelectMany(static pipeline => pipeline.Dags).Sum(static dag => dag.Text.Json.Length > 0 ? 1 : 0));
            };
            Func<Action> baseline = () => () => Check(project, executed.Execute().Sum(static dag => dag.ToManifest().ToJson().Length > 0 ? 1 : 0));
            WarmUp.Run(() =>
            {
                subject()();
                baseline()();
            });
            var (evaluation, execution) = Pair.Measure(Rounds, subject, baseline);
            Console.WriteLine(FormattableString.Invariant(
                $"{project.Name,-44} evaluated {evaluation.Cpu.Median,8:0.0} ms CPU   executed {execution.Cpu.Median,8:0.0} ms CPU   {evaluation.Cpu.Median / execution.Cpu.Median,5:0.0} times"));
        }
    }

    private static void Check(BenchProject project, int dags)
    {
        if (dags != project.Dags)
        {
            throw new InvalidOperationException($"{project.Name}: {dags} DAGs");
        }
    }
}
