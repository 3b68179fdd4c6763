using DagSharp.Build.Tests.Support;

namespace DagSharp.Build.Tests;

public sealed class DamagedAssemblyTests : IDisposable
{
    private readonly ManifestBuild _build = new();

    public void Dispose() => _build.Dispose();

    [Fact]
    public void A_missing_assembly_is_an_error()
    {
        Assert.False(_build.Write());

        Assert.Equal("DAG9004", Assert.Single(_build.Engine.Errors).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ")]
    [InlineData("This is no assembly, but it is long enough to look for a header in it, and then for one more.")]
    public void A_file_that_is_no_assembly_is_an_error(string content)
    {
        Assert.False(_build.Write(System.Text.Encoding.ASCII.GetBytes(content)));

        var error = Assert.Single(_build.Engine.Errors);
        Assert.Equal("DAG9004", error.Code);
        Assert.StartsWith("the assembly 'Sales.dll' cannot be read: ", error.Message);
        Assert.EndsWith("Delete the project's obj folder and build again", error.Message);
    }

    [Fact]
    public void A_damaged_assembly_leaves_the_last_manifests()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        _build.Write([1, 2, 3]);

        Assert.Equal(["a.json", "index.json"], _build.Manifests.Keys);
    }

    [Fact]
    public void A_truncated_assembly_is_an_error_wherever_it_ends()
    {
        var whole = PipelineAssembly.WithFiles(("a.json", "{}\n"));

        foreach (var length in Enumerable.Range(0, whole.Length / 16).Select(i => i * 16))
        {
            // The last bytes are padding: what is missing there is not missed.
            if (!_build.Write(whole[..length]))
            {
                Assert.Equal("DAG9004", Assert.Single(_build.Engine.Errors).Code);
            }
        }
        Assert.False(_build.Write(whole[..(whole.Length / 2)]));
    }

    [Fact]
    public void A_flipped_byte_never_becomes_a_stack_trace()
    {
        var whole = PipelineAssembly.WithFiles(("a.json", "{}\n"));
        var random = new Random(20260101);

        for (var round = 0; round < 400; round++)
        {
            var damaged = (byte[])whole.Clone();
            for (var flip = 0; flip < 8; flip++)
            {
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            }
            if (!_build.Write(damaged))
            {
                Assert.All(_build.Engine.Errors, e => Assert.StartsWith("DAG900", e.Code));
            }
        }
    }
}
