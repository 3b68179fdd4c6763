using DagSharp.Bench.Builds;
using DagSharp.Bench.Keystrokes;

Dictionary<string, Action> verbs = new()
{
    ["keystroke"] = static () =>
    {
        KeystrokeBench.Run();
        AnalyzerBench.Run();
    },
    ["stages"] = StageBench.Run,
    ["scaling"] = ScalingBench.Run,
    ["memory"] = MemoryBench.Run,
    ["build"] = BuildBench.Run,
};
verbs["all"] = () =>
{
    foreach (var verb in new[] { "keystroke", "stages", "scaling", "memory", "build" })
    {
        verbs[verb]();
    }
};

if (args is not [var name] || !verbs.TryGetValue(name, out var run))
{
    Console.Error.WriteLine($"usage: dotnet run -c Release --project bench/DagSharp.Bench -- {string.Join('|', verbs.Keys)}");
    return 2;
}

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}");
run();
return 0;
