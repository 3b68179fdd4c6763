using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;
using DagSharp.Checks;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;

namespace DagSharp.Bench.Keystrokes;

/// <summary>Where the time of a keystroke goes, stage by stage.</summary>
internal static class StageBench
{
    private const int Rounds = 15;

    public static void Run(IReadOnlyList<BenchProject> projects)
    {
        foreach (var project in projects)
        {
            Table.Title($"stages: {project.Name}; each alone, warm, {Rounds} runs");
            var edited = new EditedProject(project);
            var configs = new ConfigSet([]);
            var executed = new ExecutedProject(project);
            Print("read the configuration (only when it changes)", project, () =>
                configs = new ConfigSet(project.Configs.Select(static file => ConfigReader.Read(file.Key, file.Value, default))));
            var whole = Print("bind, expand, evaluate, check, build manifests", project, () => executed.Evaluate(edited.Compilation, configs), () => edited.Type(project.Edits[0]));
            var dags = executed.Execute().ToArray();
            var manifests = dags.Select(static dag => dag.ToManifest()).ToArray();
            var built = Print("  of it: build manifests", project, () => Array.ForEach(dags, static dag => dag.ToManifest()));
            var checks = Print("  of it: check DAGs", project, () =>
            {
                for (var dag = 0; dag < dags.Length; dag++)
                {
                    DagCheck.Run(dags[dag], manifests[dag]);
                }
            });
            var project2 = Print("  of it: check the project", project, () => ProjectCheck.Run(dags));
            Console.WriteLine(FormattableString.Invariant($"{"  rest: bind, expand, evaluate",-50} {(whole - built - checks - project2) * 1000 / project.Dags,8:0.0}"));
            Print("canonical text of manifests", project, () => Array.ForEach(manifests, static manifest => manifest.ToJson()));
            Print("content hash of manifests", project, () => Array.ForEach(manifests, static manifest => manifest.ContentHash()));
        }
    }

    private static double Print(string what, BenchProject project, Action run, Action? prepare = null)
    {
        var series = new Series();
        WarmUp.Run(() =>
        {
            prepare?.Invoke();
            run();
        });
        for (var round = 0; round < Rounds; round++)
        {
            prepare?.Invoke();
            GC.Collect();
            series.Add(Reading.Of(run));
        }

        Console.WriteLine(FormattableString.Invariant($"{what,-50} {series.Cpu.Median * 1000 / project.Dags,8:0.0} µs/DAG CPU (min {series.Cpu.Min * 1000 / project.Dags,6:0.0}) {series.Allocated.Median / 1024 / project.Dags,8:0.0} KB/DAG"));
        return series.Cpu.Median;
    }
}
