using DagSharp.Manifests;
using DagSharp.Pipelines;

namespace DagSharp.Samples.Tests.Patterns;

/// <summary>Each folder of Patterns makes what it says it makes.</summary>
public class PatternManifestTests
{
    public static TheoryData<string> Folders => new(PatternTopic.All.Select(static topic => topic.Folder));

    public static TheoryData<Type> Pipelines => new(PatternTopic.All.SelectMany(static topic => topic.Pipelines));

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_dags_of_a_folder_are_those_of_its_expected_txt(string folder)
    {
        var topic = PatternTopic.Of(folder);

        Assert.Equal(topic.Expected, string.Concat(topic.Manifests.Select(static dag => Line(dag) + "\n")));
    }

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void A_pipeline_really_executed_gives_the_manifests_of_the_build(Type pipeline)
    {
        var run = PipelineRun.Of(pipeline, SampleFiles.ConfigSet(PatternTopic.Sample));

        Assert.Empty(run.Problems);
        Assert.NotEmpty(run.Dags);
        var built = ManifestSet.Of(pipeline.Assembly);
        Assert.All(run.Dags, dag => Assert.Equal(dag.ToManifest().WithoutProvenance(), built[dag.DagId].WithoutProvenance()));
    }

    [Fact]
    public void The_folders_have_all_dags_of_the_project() => Assert.Equal(
        ManifestSet.Of(PatternTopic.Assembly).Ids,
        PatternTopic.All.SelectMany(static topic => topic.Manifests).Select(static dag => dag.DagId).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_pipeline_is_in_the_namespace_of_a_folder() => Assert.Equal(
        PatternTopic.Assembly.GetTypes().Where(static type => type.IsDefined(typeof(PipelineAttribute), inherit: false)).Select(static type => type.FullName).Order(StringComparer.Ordinal),
        PatternTopic.All.SelectMany(static topic => topic.Pipelines).Select(static type => type.FullName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_project_builds_whole() => Assert.Empty(PatternTopic.Assembly.GetCustomAttributes(typeof(DagManifestErrorAttribute), inherit: false));

    // The id, the number of tasks, the edges, and the tasks without any.
    private static string Line(DagManifest dag)
    {
        var edges = dag.Edges.Select(static edge => edge.Label is null ? $"{edge.Upstream} -> {edge.Downstream}" : $"{edge.Upstream} -{edge.Label}-> {edge.Downstream}");
        var alone = dag.Tasks.Select(static task => task.TaskId).Where(id => dag.Edges.All(edge => edge.Upstream != id && edge.Downstream != id));
        return $"{dag.DagId} {dag.Tasks.Count}: {string.Join(", ", alone.Concat(edges))}";
    }
}
