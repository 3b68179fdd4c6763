using System.Diagnostics;
using DagSharp.Build.Tests.Support;

namespace DagSharp.Build.Tests;

/// <summary>Builds that are killed in the middle of writing, many times in the same folder.</summary>
public sealed class KilledBuildTests
{
    private const int Rounds = 20;
    private const int FileCount = 40;

    private static readonly (string Name, string Text)[] Old = Set('o', extra: "only_old.json");
    private static readonly (string Name, string Text)[] New = Set('n', extra: "only_new.json");

    [Fact]
    public void A_killed_build_leaves_each_file_old_or_new_and_the_index_tells_whether_the_set_is_complete()
    {
        using var folder = new TemporaryFolder();
        var dags = folder["dags"];
        var first = Save(folder["old.dll"], Old);
        var second = Save(folder["new.dll"], New);
        var random = new Random(20260101);
        int interrupted = 0;

        for (var round = 0; round < Rounds; round++)
        {
            KillWhileWriting(first, second, dags, TimeSpan.FromMilliseconds(random.Next(20, 120)));

            Assert.All(Files(dags), f => Assert.True(IsWhole(f.Key, f.Value), $"round {round}: '{f.Key}' is neither old nor new"));
            if (!IsComplete(dags))
            {
                interrupted++;
            }
        }
        // Otherwise nothing was proved.
        Assert.True(interrupted > 0, "no kill came between two files");

        AssertNextBuildRepairs(second, dags);
    }

    private static void AssertNextBuildRepairs(string assembly, string dags)
    {
        var engine = new RecordingEngine();
        Assert.True(new WriteDagManifests { BuildEngine = engine, Assembly = assembly, Directory = dags, Owner = "Sales" }.Execute());
        Assert.True(IsComplete(dags));
        Assert.Equal(New.Select(f => f.Name).Append("index.json").Order(StringComparer.Ordinal), Files(dags).Keys);
        Assert.Empty(Directory.GetFiles(dags, "*.tmp"));
    }

    private static void KillWhileWriting(string first, string second, string dags, TimeSpan after)
    {
        using var child = Process.Start(new ProcessStartInfo
        {
            FileName = Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet",
            ArgumentList = { "exec", typeof(Program).Assembly.Location, first, second, dags },
            RedirectStandardOutput = true,
        })!;
        try
        {
            Assert.Equal(Program.Ready, child.StandardOutput.ReadLine());
            Thread.Sleep(after);
            Assert.False(child.HasExited, "the builds stopped by themselves");
        }
        finally
        {
            child.Kill();
            child.WaitForExit();
        }
    }

    /// <summary>What a careful reader does: every file that the index names is there with the hash that the index gives.</summary>
    private static bool IsComplete(string dags)
    {
        var files = Files(dags);
        if (!files.TryGetValue("index.json", out var index))
        {
            return false;
        }
        var set = index == Index(Old) ? Old : New;
        return set.All(f => files.TryGetValue(f.Name, out var text) && text == f.Text);
    }

    private static bool IsWhole(string name, string text) => name == "index.json"
        ? text == Index(Old) || text == Index(New)
        : Old.Contains((name, text)) || New.Contains((name, text));

    private static SortedDictionary<string, string> Files(string dags) => new(
        (Directory.Exists(dags) ? Directory.GetFiles(dags, "*.json") : []).ToDictionary(f => Path.GetFileName(f), f => File.ReadAllText(f)), StringComparer.Ordinal);

    private static string Index((string Name, string Text)[] set) => PipelineAssembly.Index(set);

    private static (string, string)[] Set(char fill, string extra) =>
        [.. Enumerable.Range(0, FileCount).Select(i => ($"dag_{i}.json", new string(fill, 40_000 + i))), (extra, "{}\n")];

    private static string Save(string path, (string, string)[] set)
    {
        File.WriteAllBytes(path, PipelineAssembly.WithFiles(set));
        return path;
    }
}
