using DagSharp.Bench.Builds;
using DagSharp.Bench.Keystrokes;
using DagSharp.Bench.Projects;

Dictionary<string, Action<IReadOnlyList<BenchProject>>> verbs = new()
{
    ["keystroke"] = static projects =>
    {
        KeystrokeBench.Run(projects);
        AnalyzerBench.Run(projects);
    },
    ["evaluator"] = EvaluatorBench.Run,
    ["stages"] = StageBench.Run,
    ["scaling"] = ScalingBench.Run,
    ["memory"] = MemoryBench.Run,
    ["build"] = BuildBench.Run,
    ["large"] = static _ =>
    {
        BuildBench.Run([BenchProjects.Wide(10_000)]);
        ScalingBench.Run([BenchProjects.Wide(10_000)]);
    },
};
verbs["all"] = projects =>
{
    foreach (var verb in new[] { "keystroke", "evaluator", "stages", "scaling", "memory", "build", "large" })
    {
        verbs[verb](projects);
    }
};

var projects = BenchProjects.All.Where(project => args is not [_, var only] || project.Kind == only).ToArray();
if (args is not ([_] or [_, _]) || !verbs.TryGetValue(args[0], out var run) || projects.Length == 0)
{
    Console.Error.WriteLine($"usage: dotnet run -c Release --project bench/DagSharp.Bench -- {string.Join('|', verbs.Keys)} [{string.Join('|', BenchProjects.All.Select(static project => project.Kind))}]");
    return 2;
}

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}");
run(projects);
return 0;
