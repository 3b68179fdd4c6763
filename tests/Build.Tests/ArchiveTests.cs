using DagSharp.Build.Tests.Support;
using DagSharp.Shared;

namespace DagSharp.Build.Tests;

/// <summary>Manifests that the generator packed.</summary>
public sealed class ArchiveTests : IDisposable
{
    private static readonly (string Name, string Text)[] Files = [.. Enumerable.Range(0, 300).Select(static number => ($"dag_{number}.json", $"{{\n  \"é\": {number}\n}}\n"))];

    private static readonly string Packed = ManifestArchive.Pack([.. Files.Select(static file => KeyValuePair.Create(file.Name, file.Text))]);

    private readonly ManifestBuild _build = new();

    public void Dispose() => _build.Dispose();

    [Fact]
    public void Packed_files_are_written_as_others_are()
    {
        Assert.True(_build.Write(PipelineAssembly.WithSource(PipelineAssembly.Archive(Packed) + PipelineAssembly.File("index.json", PipelineAssembly.Index(Files)))), _build.Engine.Errors.FirstOrDefault()?.Message);

        Assert.All(Files, file => Assert.Equal(file.Text, File.ReadAllText(Path.Combine(_build.Dags, file.Name))));
    }

    [Theory]
    [InlineData(0, "%%%")]
    [InlineData(40, "")]
    [InlineData(200, "")]
    public void A_damaged_archive_is_an_error_and_writes_nothing(int kept, string tail)
    {
        var damaged = Packed[..kept] + tail;

        Assert.False(_build.Write(PipelineAssembly.WithSource(PipelineAssembly.Archive(damaged) + PipelineAssembly.File("index.json", PipelineAssembly.Index(Files)))));

        Assert.Equal("DAG9004", Assert.Single(_build.Engine.Errors).Code);
        Assert.Empty(_build.Manifests);
    }
}
