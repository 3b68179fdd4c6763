namespace DagSharp.Testing.Tests;

public sealed class BuiltManifestsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dags-");

    [Fact]
    public void The_first_line_that_differs_is_shown()
    {
        Write(Loads("a", retries: 2), Loads("b", retries: 1), Loads("d", retries: 1));

        var differences = PipelineHarness.Of(Loads("a", retries: 3), Loads("b", retries: 1), Loads("c", retries: 1)).DifferencesFrom(BuiltManifests.Load(folder.FullName));

        Assert.Equal(
            [
                "'a' differs at line 5 of its manifest: the build has '\"retries\": 2', the definition gives '\"retries\": 3'",
                "'c' is not in the build",
                "'d' is in the build, and is not defined",
            ],
            differences);
    }

    [Fact]
    public void A_manifest_is_read_like_a_dag()
    {
        Write(Loads("a", retries: 2));

        Assert.Equal(2L, BuiltManifests.Load(folder.FullName).Dag("a").Task("load").Effective("retries"));
    }

    [Fact]
    public void A_folder_without_a_build_is_said_to_be_one() =>
        Assert.StartsWith("no index.json in", Assert.Throws<PipelineTestException>(() => BuiltManifests.Load(folder.FullName)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_no_manifest_is_an_error()
    {
        Write();
        File.WriteAllText(Path.Combine(folder.FullName, "a.json"), "{}");

        Assert.Throws<Manifests.ManifestFormatException>(() => BuiltManifests.Load(folder.FullName));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Dag Loads(string dagId, int retries)
    {
        var dag = Dag.Create(dagId).Schedule(Cron.Daily).Defaults(task => task.Retries(retries));
        dag.Bash("load", "load");
        return dag;
    }

    private void Write(params Dag[] dags)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "index.json"), "{}");
        foreach (var dag in dags)
        {
            File.WriteAllText(Path.Combine(folder.FullName, dag.DagId + ".json"), dag.ToManifest().ToJson());
        }
    }
}
