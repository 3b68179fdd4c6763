using System.Reflection;
using DagSharp.Manifests;
using DagSharp.Pipelines;

namespace DagSharp.Samples.Tests;

/// <summary>A pipeline really executed gives the manifests that the compiler has put into the assembly.</summary>
public class OracleTests
{
    private static readonly Type[] All =
        [typeof(global::DataSurface.Ingestion), typeof(global::Nyc.Builds), typeof(global::Nyc.Ingest), typeof(Sales.SalesPipeline)];

    public static TheoryData<Type> Pipelines => new(All);

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void A_pipeline_really_executed_gives_the_manifests_of_the_build(Type pipeline)
    {
        var run = PipelineRun.Of(pipeline, SampleFiles.ConfigSet(pipeline.Assembly.GetName().Name!));

        Assert.Empty(run.Problems);
        Assert.NotEmpty(run.Dags);
        var built = ManifestSet.Of(pipeline.Assembly);
        Assert.All(run.Dags, dag => Assert.Equal(dag.ToManifest().WithoutProvenance(), built[dag.DagId].WithoutProvenance()));
    }

    [Fact]
    public void Every_pipeline_of_every_sample_is_among_them() => Assert.Equal(
        All.Select(static type => type.FullName),
        All.Select(static type => type.Assembly).Distinct()
            .SelectMany(static assembly => assembly.GetTypes())
            .Where(static type => type.GetCustomAttribute<PipelineAttribute>() is not null)
            .Select(static type => type.FullName)
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(typeof(Sales.SalesPipeline), 5)]
    [InlineData(typeof(global::Nyc.Ingest), 186)]
    [InlineData(typeof(global::DataSurface.Ingestion), 2)]
    public void A_sample_builds_whole(Type pipeline, int dags)
    {
        Assert.Empty(pipeline.Assembly.GetCustomAttributes<DagManifestErrorAttribute>());
        Assert.Equal(dags, ManifestSet.Of(pipeline.Assembly).Dags.Count);
    }
}
