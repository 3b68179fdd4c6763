using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;
using DagSharp.Checks;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using DagSharp.Evaluation.Pipelines;
using Microsoft.CodeAnalysis;

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
            var options = new ProjectOptions();
            var configs = new ConfigSet([]);
            ProjectResult result = null!;
            Print("read the configuration (only when it changes)", project, () =>
                configs = new ConfigSet(project.Configs.Select(static file => ConfigReader.Read(file.Key, file.Value, default))));
            var whole = Print("bind, expand, evaluate, check, build manifests", project, () => result = Evaluate(edited, configs, options), () => edited.Type(project.Edits[0]));
            var dags = result.Pipelines.SelectMany(static pipeline => pipeline.Dags).ToArray();
            var built = Print("  of it: build manifests", project, () => Array.ForEach(dags, static dag => dag.Source.Dag.ToManifest()));
            var checks = Print("  of it: check DAGs", project, () => Array.ForEach(dags, static dag => DagCheck.Run(dag.Source.Dag, dag.Manifest)));
            var project2 = Print("  of it: check the project", project, () => ProjectCheck.Run([.. dags.Select(static dag => dag.Source.Dag)]));
            Console.WriteLine(FormattableString.Invariant($"{"  rest: bind, expand, evaluate",-50} {(whole - built - checks - project2) * 1000 / project.Dags,8:0.0}"));
            Print("canonical text of manifests", project, () => Array.ForEach(dags, static dag => dag.Manifest.ToJson()));
            Print("content hash of manifests", project, () => Array.ForEach(dags, static dag => dag.Manifest.ContentHash()));
        }
    }

    private static ProjectResult Evaluate(EditedProject project, ConfigSet configs, ProjectOptions options)
    {
        var types = new[] { "Bench.Loads", "Bench.Builds", "Bench.Factory" }
            .Select(project.Compilation.Assembly.GetTypeByMetadataName)
            .OfType<INamedTypeSymbol>();
        return ProjectEvaluation.Run(project.Compilation, types, configs, options, default);
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
