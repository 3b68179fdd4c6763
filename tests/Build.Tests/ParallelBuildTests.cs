using DagSharp.Build.Tests.Support;

namespace DagSharp.Build.Tests;

public sealed class ParallelBuildTests
{
    [Fact]
    public async Task Two_builds_at_the_same_time_leave_one_whole_set()
    {
        using var folder = new TemporaryFolder();
        string[] assemblies = [Save(folder["a.dll"], "1"), Save(folder["b.dll"], "2")];
        var results = new List<bool>();

        var runs = assemblies.Select(assembly => Task.Run(() =>
        {
            for (var round = 0; round < 40; round++)
            {
                var done = new WriteDagManifests { BuildEngine = new RecordingEngine(), Assembly = assembly, Directory = folder["dags"], Owner = "Sales" }.Execute();
                lock (results)
                {
                    results.Add(done);
                }
            }
        }));
        await Task.WhenAll(runs);

        Assert.All(results, Assert.True);
        Assert.Single(Directory.GetFiles(folder["dags"], "dag*.json").Select(File.ReadAllText).Distinct());
        Assert.Empty(Directory.GetFiles(folder["dags"], "*.tmp"));
    }

    [Fact]
    public async Task A_build_and_a_clean_at_the_same_time_both_succeed()
    {
        using var folder = new TemporaryFolder();
        var assembly = Save(folder["a.dll"], "1");

        var build = Task.Run(() => Enumerable.Range(0, 40).All(_ =>
            new WriteDagManifests { BuildEngine = new RecordingEngine(), Assembly = assembly, Directory = folder["dags"], Owner = "Sales" }.Execute()));
        var clean = Task.Run(() => Enumerable.Range(0, 40).All(_ =>
            new RemoveDagManifests { BuildEngine = new RecordingEngine(), Directories = [folder["dags"]], Owner = "Sales" }.Execute()));

        Assert.True(await build);
        Assert.True(await clean);
    }

    private static string Save(string path, string text)
    {
        File.WriteAllBytes(path, PipelineAssembly.WithFiles([.. Enumerable.Range(0, 20).Select(i => ($"dag{i}.json", text))]));
        return path;
    }
}
