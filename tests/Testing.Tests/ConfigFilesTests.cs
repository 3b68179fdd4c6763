using Patterns.T101_9_5;

namespace DagSharp.Testing.Tests;

public class ConfigFilesTests
{
    private const string Path = "t101_9_5_dependency_injection/retention.yml";

    private static readonly ConfigFiles Project = ConfigFiles.FromFolder(ProjectFolder.Find("samples/Patterns"));

    [Fact]
    public void A_file_is_put_in_the_place_of_another()
    {
        var dag = PipelineHarness.Expand(typeof(Retention), Project.With(Path, "schedule: '@hourly'")).EnsureSound().Dag("retention_sessions");

        Assert.Equal("retention delete sessions --older-than 90d", dag.Task("delete")["bash_command"]);
    }

    [Fact]
    public void A_problem_of_a_file_has_its_line()
    {
        var problem = Assert.Single(PipelineHarness.Expand(typeof(Retention), Project.With(Path, "schedule: '@hourly'\ndefault_days: 0")).Problems);

        Assert.Equal((Path, 2, "DAG7006"), (problem.File, problem.Line, problem.RuleId));
        Assert.StartsWith($"{Path}(2): DAG7006: ", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_taken_away() =>
        Assert.Equal("DAG7007", Assert.Single(PipelineHarness.Expand(typeof(Retention), Project.Without(Path)).Problems).RuleId);

    [Fact]
    public void A_file_that_is_not_there_cannot_be_taken_away() =>
        Assert.Contains("no configuration file 'a.yml'; did you mean 'b.yml'?", Assert.Throws<ArgumentException>(static () => ConfigFiles.Of(("b.yml", "")).Without("a.yml")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_a_build_leaves_is_no_configuration()
    {
        var folder = Directory.CreateTempSubdirectory("configs-");
        try
        {
            folder.CreateSubdirectory("obj");
            File.WriteAllText(System.IO.Path.Combine(folder.FullName, "obj", "a.yml"), "schedule: '@daily'");
            File.WriteAllText(System.IO.Path.Combine(folder.FullName, "b.yml"), "schedule: '@daily'");

            var files = ConfigFiles.FromFolder(folder.FullName);

            Assert.Throws<ArgumentException>(() => files.Without("obj/a.yml"));
            Assert.NotNull(files.Without("b.yml"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Contains("no folder 'nowhere/at/all'", Assert.Throws<DirectoryNotFoundException>(static () => ProjectFolder.Find("nowhere/at/all")).Message, StringComparison.Ordinal);
}
