using DagSharp;
using DagSharp.Kubernetes;

namespace DataSurface;

/// <summary>The pod that takes a snapshot of a stream and merges it.</summary>
public static class MergeJob
{
    private const string Workspace = "git-workspace";
    private const string ModelPath = "/workspace/model";

    public static KubernetesPodOperator For(StreamConfig stream) => new(stream.DatasurfaceDockerImage)
    {
        Name = $"{stream.PlatformName}-{stream.StreamKey.Replace('-', '_')}-job",
        Namespace = stream.NamespaceName.Value,
        Commands = ["python", "-m", "datasurface.platforms.yellow.jobs"],
        Arguments = [.. ArgumentsOf(stream)],
        EnvVars = [.. JobEnvironment.Of(stream)],
        ImagePullPolicy = "Always",
        Volumes = [Volume.EmptyDir(Workspace)],
        VolumeMounts = [new VolumeMount(Workspace, ModelPath, readOnly: false)],
        ContainerResources = new ContainerResources { RequestMemory = "256Mi", RequestCpu = "100m" },
        GetLogs = true,
        OnFinishAction = OnFinishAction.DeletePod,
        IsDeleteOperatorPod = true,
    };

    private static IEnumerable<string> ArgumentsOf(StreamConfig stream)
    {
        string[] arguments =
        [
            "--platform-name", stream.OriginalPlatformName,
            "--store-name", stream.StoreName,
            "--operation", "snapshot-merge",
            "--git-repo-path", ModelPath,
            "--git-repo-owner", stream.GitRepoOwner,
            "--git-repo-name", stream.GitRepoRepoName,
            "--git-repo-branch", stream.GitRepoBranch,
        ];
        return stream is { SingleDataset: true, DatasetName: { } dataset }
            ? [.. arguments, "--dataset-name", dataset]
            : arguments;
    }
}
