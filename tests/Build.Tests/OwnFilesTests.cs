using DagSharp.Build.Tests.Support;

namespace DagSharp.Build.Tests;

public sealed class OwnFilesTests : IDisposable
{
    private readonly ManifestBuild _build = new();

    public void Dispose() => _build.Dispose();

    [Fact]
    public void A_users_own_file_in_the_folder_stays()
    {
        Put("notes.json", "mine");
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        _build.Write(PipelineAssembly.WithFiles(("b.json", "{}\n")));

        Assert.Equal(["b.json", "index.json", "notes.json"], _build.Manifests.Keys);
    }

    [Fact]
    public void A_users_file_of_the_same_name_is_not_overwritten_and_nothing_else_is_written()
    {
        Put("a.json", "mine");

        Assert.False(_build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n"), ("b.json", "{}\n"))));

        Assert.Equal(["a.json"], _build.Manifests.Keys);
        Assert.Equal("mine", _build.Manifests["a.json"]);
    }

    [Fact]
    public void The_message_names_the_users_file_and_the_way_out()
    {
        Put("a.json", "mine");

        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        var error = Assert.Single(_build.Engine.Errors);
        Assert.Equal("DAG9003", error.Code);
        Assert.Equal("'a.json' in 'bin/dags' was not written by this build and would be overwritten: rename or move your own, or delete what is left over", error.Message);
    }

    [Fact]
    public void A_message_about_many_files_stays_short()
    {
        (string, string)[] files = [.. Enumerable.Range(1, 9).Select(i => ($"dag{i}.json", "{}\n"))];
        foreach (var (name, _) in files)
        {
            Put(name, "mine");
        }

        _build.Write(PipelineAssembly.WithFiles(files));

        Assert.StartsWith("'dag1.json', 'dag2.json', 'dag3.json' and 6 more in 'bin/dags' were not written", Assert.Single(_build.Engine.Errors).Message);
    }

    [Fact]
    public void A_folder_of_that_name_is_in_the_way()
    {
        Directory.CreateDirectory(Path.Combine(_build.Dags, "a.json"));

        Assert.False(_build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n"))));

        Assert.Equal("DAG9003", Assert.Single(_build.Engine.Errors).Code);
    }

    [Fact]
    public void An_equal_file_is_taken_over()
    {
        Put("a.json", "{}\n");

        Assert.True(_build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n"))));
        Assert.True(_build.Write(PipelineAssembly.WithFiles(("b.json", "{}\n"))));

        Assert.Equal(["b.json", "index.json"], _build.Manifests.Keys);
    }

    [Fact]
    public void Two_projects_do_not_share_a_folder()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        Assert.False(_build.Write(PipelineAssembly.WithFiles(("b.json", "{}\n")), owner: "Billing"));

        Assert.Equal(["a.json", "index.json"], _build.Manifests.Keys);
        Assert.Contains("holds manifests of the project 'Sales'", Assert.Single(_build.Engine.Errors).Message);
        Assert.Contains("DagSharpOutputPath", _build.Engine.Errors[0].Message);
    }

    [Fact]
    public void A_project_without_dags_leaves_another_projects_folder_alone()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        Assert.True(_build.Write(PipelineAssembly.WithSource(""), owner: "Billing"));

        Assert.Equal(["a.json", "index.json"], _build.Manifests.Keys);
    }

    [Theory]
    [InlineData("../outside.json")]
    [InlineData("..\\outside.json")]
    [InlineData("/etc/outside.json")]
    [InlineData("notes.txt")]
    public void A_list_that_was_tampered_with_deletes_nothing_else(string name)
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));
        var outside = Path.Combine(_build.Dags, "..", "outside.json");
        File.WriteAllText(outside, "mine");
        Put("notes.txt", "mine");
        File.AppendAllText(Path.Combine(_build.Dags, ".dagsharp.files"), $"file {name}\n");

        Assert.True(_build.Write(PipelineAssembly.WithSource("")));

        Assert.True(File.Exists(outside));
        Assert.True(File.Exists(Path.Combine(_build.Dags, "notes.txt")));
    }

    [Fact]
    public void Clean_removes_all_that_was_written_and_the_folder()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));
        File.WriteAllText(Path.Combine(_build.Dags, ".dagsharp-12345.tmp"), "half");

        Assert.True(_build.Clean());

        Assert.False(Directory.Exists(_build.Dags));
    }

    [Fact]
    public void Clean_leaves_a_users_own_file()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));
        Put("notes.json", "mine");

        Assert.True(_build.Clean());

        Assert.Equal(["notes.json"], Directory.GetFiles(_build.Dags).Select(Path.GetFileName));
    }

    [Fact]
    public void Clean_leaves_another_projects_files()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        Assert.True(_build.Clean(owner: "Billing"));

        Assert.Equal(["a.json", "index.json"], _build.Manifests.Keys);
    }

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(_build.Dags);
        File.WriteAllText(Path.Combine(_build.Dags, name), text);
    }
}
