using System.Text;
using DagSharp.Build.Tests.Support;

namespace DagSharp.Build.Tests;

public sealed class WritingTests : IDisposable
{
    private readonly ManifestBuild _build = new();

    public void Dispose() => _build.Dispose();

    [Fact]
    public void Each_file_of_the_assembly_is_written()
    {
        Assert.True(_build.Write(PipelineAssembly.WithFiles(("sales_eu.json", "{\"dag_id\": \"sales_eu\"}\n"), ("sales_us.json", "{}\n"))));

        Assert.Equal(["index.json", "sales_eu.json", "sales_us.json"], _build.Manifests.Keys);
        Assert.Equal("{\"dag_id\": \"sales_eu\"}\n", _build.Manifests["sales_eu.json"]);
    }

    [Fact]
    public void Bytes_are_utf8_without_a_byte_order_mark_and_with_the_generators_line_ends()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{\n  \"doc\": \"Größe 测试 🚀\"\n}\n")));

        Assert.Equal(Encoding.UTF8.GetBytes("{\n  \"doc\": \"Größe 测试 🚀\"\n}\n"), File.ReadAllBytes(Path.Combine(_build.Dags, "a.json")));
    }

    [Fact]
    public void A_manifest_of_several_megabytes_arrives_whole()
    {
        var text = "{\"doc\": \"" + new string('x', 5_000_000) + "\"}\n";

        Assert.True(_build.Write(PipelineAssembly.WithFiles(("big.json", text))));

        Assert.Equal(text, _build.Manifests["big.json"]);
    }

    [Fact]
    public void A_second_run_writes_nothing()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n"), ("b.json", "{}\n")));
        var before = Stamps();

        _build.Write();

        Assert.Equal(before, Stamps());
    }

    [Fact]
    public void Only_what_differs_is_written()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n"), ("b.json", "{}\n")));
        var before = Stamps();

        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n"), ("b.json", "{ }\n")));

        Assert.Equal(["b.json", "index.json"], Stamps().Except(before).Select(s => s.Name));
        Assert.Equal("{ }\n", _build.Manifests["b.json"]);
    }

    [Fact]
    public void A_change_that_keeps_the_length_is_seen()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "[1]\n")));

        _build.Write(PipelineAssembly.WithFiles(("a.json", "[2]\n")));

        Assert.Equal("[2]\n", _build.Manifests["a.json"]);
    }

    [Fact]
    public void A_manifest_deleted_by_hand_comes_back()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n"), ("b.json", "{}\n")));
        File.Delete(Path.Combine(_build.Dags, "a.json"));

        _build.Write();

        Assert.Equal("{}\n", _build.Manifests["a.json"]);
    }

    [Fact]
    public void A_folder_deleted_by_hand_comes_back()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));
        Directory.Delete(_build.Dags, recursive: true);

        Assert.True(_build.Write());

        Assert.Equal(["a.json", "index.json"], _build.Manifests.Keys);
    }

    [Fact]
    public void The_manifest_of_a_dag_that_is_gone_is_removed()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n"), ("b.json", "{}\n")));

        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        Assert.Equal(["a.json", "index.json"], _build.Manifests.Keys);
    }

    [Fact]
    public void A_name_that_changes_only_its_case_survives()
    {
        _build.Write(PipelineAssembly.WithFiles(("Sales.json", "{}\n")));

        _build.Write(PipelineAssembly.WithFiles(("sales.json", "{}\n")));

        Assert.Equal(["index.json", "sales.json"], _build.Manifests.Keys);
    }

    [Fact]
    public void An_assembly_that_loses_all_its_dags_leaves_no_folder()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        Assert.True(_build.Write(PipelineAssembly.WithSource("")));

        Assert.False(Directory.Exists(_build.Dags));
    }

    [Fact]
    public void An_assembly_without_dags_gets_no_folder_and_no_message()
    {
        Assert.True(_build.Write(PipelineAssembly.WithSource("public class Plain;")));

        Assert.False(Directory.Exists(_build.Dags));
        Assert.Empty(_build.Engine.Messages);
    }

    [Fact]
    public void Every_file_of_the_folder_is_handed_to_the_build_for_its_clean()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        Assert.Equal(Directory.GetFiles(_build.Dags).Order(), _build.Task.Files.Select(f => f.ItemSpec).Order());
    }

    [Fact]
    public void The_assembly_can_be_replaced_afterwards()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        using var exclusive = new FileStream(_build.Assembly, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.True(exclusive.CanWrite);
    }

    private (string Name, DateTime Written, long Length)[] Stamps() =>
        [.. new DirectoryInfo(_build.Dags).GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => (f.Name, f.LastWriteTimeUtc, f.Length))];
}
