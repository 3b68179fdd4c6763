using System.Text.RegularExpressions;
using DagSharp.Build.Tests.Support;
using Microsoft.Build.Framework;

namespace DagSharp.Build.Tests;

public sealed class MessageTests : IDisposable
{
    private readonly ManifestBuild _build = new();

    public void Dispose() => _build.Dispose();

    [Fact]
    public void A_first_build_tells_what_is_new()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "1"), ("b.json", "1")));

        Assert.Equal("DagSharp: 2 DAGs, 4 tasks -> bin/dags (2 new) in N ms", Line());
    }

    [Fact]
    public void A_later_build_tells_what_changed_and_what_went()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "1"), ("b.json", "1"), ("c.json", "1")));

        _build.Write(PipelineAssembly.WithFiles(("a.json", "1"), ("b.json", "2"), ("d.json", "1")));

        Assert.Equal("DagSharp: 3 DAGs, 6 tasks -> bin/dags (1 new, 1 changed, 1 removed, 1 unchanged) in N ms", Line());
    }

    [Fact]
    public void An_incomplete_set_is_told_each_time()
    {
        var assembly = PipelineAssembly.WithSource(PipelineAssembly.FilesAndIndex(("a.json", "1")) + PipelineAssembly.Error("DAG7003", "'id' is missing", "Sales"));

        _build.Write(assembly, allowIncomplete: true, warn: false);

        Assert.Equal("DagSharp: 1 DAG, 2 tasks -> bin/dags (1 new) in N ms, incomplete: 1 error", Line());
    }

    [Fact]
    public void One_is_singular()
    {
        _build.Write(PipelineAssembly.WithSource(
            PipelineAssembly.File("a.json", "{}") + PipelineAssembly.File("index.json", """{"dag_count": 1, "pipelines": [], "task_count": 1}""")));

        Assert.Equal("DagSharp: 1 DAG, 1 task -> bin/dags (1 new) in N ms", Line());
    }

    [Fact]
    public void The_last_dag_to_go_is_told()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "1")));

        _build.Write(PipelineAssembly.WithSource(""));

        Assert.Equal("DagSharp: 0 DAGs, 0 tasks -> bin/dags (1 removed) in N ms", Line());
    }

    [Fact]
    public void The_line_is_shown_at_the_usual_verbosity()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "1")));

        Assert.Equal(MessageImportance.High, Assert.Single(_build.Engine.Messages).Importance);
    }

    [Fact]
    public void A_failed_run_says_nothing_but_its_error()
    {
        _build.Write(PipelineAssembly.WithFiles(("NUL.json", "1")));

        Assert.Empty(_build.Engine.Messages);
    }

    private string Line() => Regex.Replace(Assert.Single(_build.Engine.Messages).Message!, @"\d+ ms", "N ms");
}
