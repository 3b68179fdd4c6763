using DagSharp.Build.Tests.Support;
using DagSharp.Build.Writing;

namespace DagSharp.Build.Tests;

public sealed class ParallelBuildTests
{
    [Fact]
    public async Task Two_builds_at_the_same_time_never_mix_their_sets()
    {
        using var folder = new TemporaryFolder();
        var dags = folder["dags"];
        string[] assemblies = [Save(folder["a.dll"], "1"), Save(folder["b.dll"], "2")];

        var runs = assemblies.Select(assembly => OnItsOwnThread(() => Enumerable.Range(0, 40).All(_ =>
        {
            var done = new WriteDagManifests { BuildEngine = new RecordingEngine(), Assembly = assembly, Directory = dags, Owner = "Sales" }.Execute();
            using var nobodyElse = FolderLock.Take(dags);
            return done && Directory.GetFiles(dags, "dag*.json").Select(File.ReadAllText).Distinct().Count() == 1;
        })));

        Assert.All(await Task.WhenAll(runs), Assert.True);
        Assert.Empty(Directory.GetFiles(dags, "*.tmp"));
    }

    [Fact]
    public async Task A_build_waits_until_the_other_one_is_done()
    {
        using var folder = new TemporaryFolder();
        var assembly = Save(folder["a.dll"], "1");
        var other = FolderLock.Take(folder["dags"]);

        var build = OnItsOwnThread(() => new WriteDagManifests { BuildEngine = new RecordingEngine(), Assembly = assembly, Directory = folder["dags"], Owner = "Sales" }.Execute());
        var early = await Task.WhenAny(build, Task.Delay(200));
        Assert.NotSame(build, early);
        other.Dispose();

        Assert.True(await build);
        Assert.Equal(21, Directory.GetFiles(folder["dags"], "*.json").Length);
    }

    [Fact]
    public async Task A_build_and_a_clean_at_the_same_time_both_succeed()
    {
        using var folder = new TemporaryFolder();
        var assembly = Save(folder["a.dll"], "1");

        var build = OnItsOwnThread(() => Enumerable.Range(0, 40).All(_ =>
            new WriteDagManifests { BuildEngine = new RecordingEngine(), Assembly = assembly, Directory = folder["dags"], Owner = "Sales" }.Execute()));
        var clean = OnItsOwnThread(() => Enumerable.Range(0, 40).All(_ =>
            new RemoveDagManifests { BuildEngine = new RecordingEngine(), Directories = [folder["dags"]], Owner = "Sales" }.Execute()));

        Assert.True(await build);
        Assert.True(await clean);
    }

    /// <summary>The pool of a busy test run may start the second only when the first is done.</summary>
    private static Task<bool> OnItsOwnThread(Func<bool> run) =>
        Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static string Save(string path, string text)
    {
        File.WriteAllBytes(path, PipelineAssembly.WithFiles([.. Enumerable.Range(0, 20).Select(i => ($"dag{i}.json", text))]));
        return path;
    }
}
