using DagSharp.Build.Tests.Support;
using DagSharp.Manifests;

namespace DagSharp.Build.Tests;

public sealed class FileNameTests : IDisposable
{
    private readonly ManifestBuild _build = new();

    public void Dispose() => _build.Dispose();

    [Theory]
    [InlineData("a.json")]
    [InlineData("Sales_eu-1.v2.json")]
    [InlineData("a..b.json")]
    [InlineData("1a2b3c4d~con.json")]
    [InlineData(".hidden.json")]
    [InlineData("com10.json")]
    [InlineData("console.json")]
    public void A_name_made_of_a_dag_id_is_written(string name)
    {
        Assert.True(_build.Write(PipelineAssembly.WithFiles((name, "{}\n"))), _build.Engine.Errors.FirstOrDefault()?.Message);

        Assert.Contains(name, _build.Manifests.Keys);
    }

    [Fact]
    public void Every_name_that_the_generator_gives_is_written()
    {
        var names = ManifestFileNames.For(["index", "CON", "lpt0", "Sales", "sales", "ends.", "..", "nul.v2", ".dagsharp", new string('a', 250)]).Values.ToArray();

        Assert.True(_build.Write(PipelineAssembly.WithFiles([.. names.Select(n => (n, "{}\n"))])), _build.Engine.Errors.FirstOrDefault()?.Message);

        Assert.Equal(names.Append("index.json").Order(StringComparer.Ordinal), _build.Manifests.Keys);
    }

    [Theory]
    [InlineData("../up.json", "the path separator '/'")]
    [InlineData("..\\up.json", "the path separator '\\'")]
    [InlineData("sub/a.json", "the path separator '/'")]
    [InlineData("c:a.json", "found ':'")]
    [InlineData("a b.json", "found ' '")]
    [InlineData("a\n.json", "U+000A")]
    [InlineData("größe.json", "found 'ö'")]
    [InlineData("a.yaml", "ends in '.json'")]
    [InlineData(".json", "ends in '.json'")]
    [InlineData("..", "ends in '.json'")]
    [InlineData("", "ends in '.json'")]
    [InlineData("NUL.json", "'NUL' is a device")]
    [InlineData("con.v1.json", "'con' is a device")]
    [InlineData("Lpt1.json", "'Lpt1' is a device")]
    [InlineData(".dagsharp.json", "kept for the build")]
    public void Any_other_name_is_refused_with_the_reason(string name, string reason)
    {
        Assert.False(_build.Write(PipelineAssembly.WithFiles((name, "{}\n"))));

        var error = Assert.Single(_build.Engine.Errors);
        Assert.Equal("DAG9003", error.Code);
        Assert.Contains(reason, error.Message);
        Assert.False(Directory.Exists(_build.Dags));
    }

    [Fact]
    public void The_longest_name_a_file_system_takes_is_written()
    {
        var name = new string('a', 250) + ".json";

        Assert.True(_build.Write(PipelineAssembly.WithFiles((name, "{}\n"))));

        Assert.Contains(name, _build.Manifests.Keys);
    }

    [Fact]
    public void A_longer_name_is_refused()
    {
        Assert.False(_build.Write(PipelineAssembly.WithFiles((new string('a', 251) + ".json", "{}\n"))));

        Assert.Contains("it has 256 characters, expected at most 255", Assert.Single(_build.Engine.Errors).Message);
    }

    [Fact]
    public void The_same_name_twice_is_refused()
    {
        Assert.False(_build.Write(PipelineAssembly.WithSource(
            PipelineAssembly.File("a.json", "1") + PipelineAssembly.File("a.json", "2") + PipelineAssembly.File("index.json", PipelineAssembly.Index()))));

        Assert.Equal("two manifests have the same file name 'a.json'", Assert.Single(_build.Engine.Errors).Message);
    }

    [Fact]
    public void Two_names_that_differ_only_in_case_are_refused()
    {
        Assert.False(_build.Write(PipelineAssembly.WithFiles(("sales.json", "{}\n"), ("Sales.json", "{}\n"))));

        Assert.Equal("the manifests 'sales.json' and 'Sales.json' differ only in case and would be one file on Windows and macOS", Assert.Single(_build.Engine.Errors).Message);
    }
}
