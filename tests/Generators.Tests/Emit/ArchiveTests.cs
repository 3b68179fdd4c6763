using DagSharp.Generators.Tests.Support;

namespace DagSharp.Generators.Tests.Emit;

/// <summary>The manifests of a pipeline with many DAGs are packed, and are the same.</summary>
public class ArchiveTests
{
    private const string Source = """
        [Pipeline]
        public static class Many
        {
            public static IEnumerable<Dag> Define()
            {
                for (var number = 0; number < 400; number++)
                {
                    var dag = Dag.Create($"many_{number}");
                    for (var step = 0; step < 20; step++)
                    {
                        dag.Bash($"step_{step}", $"run.sh 'ä' {number}");
                    }

                    yield return dag;
                }
            }
        }
        """;

    [Fact]
    public void Many_manifests_are_packed_and_are_what_execution_gives()
    {
        var generated = OracleTest.Agrees(Source);

        Assert.Contains("DagManifestArchive", generated.Sources["Many.Manifests.g.cs"], StringComparison.Ordinal);
        Assert.Equal(401, generated.Files.Count);
        Assert.True(generated.Sources["Many.Manifests.g.cs"].Length * 10 < generated.Files.Values.Sum(static text => text.Length));
    }
}
