namespace DagSharp.Kubernetes;

/// <summary>Where a volume appears in a container.</summary>
public sealed class VolumeMount : KubernetesObject
{
    /// <summary>Mounts a volume.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="mountPath">Path in the container.</param>
    /// <param name="readOnly">Whether it cannot be written. Kubernetes' default: false.</param>
    /// <param name="subPath">Path in the volume.</param>
    public VolumeMount(string name, string mountPath, bool? readOnly = null, string? subPath = null)
        : base("V1VolumeMount")
    {
        this["name"] = name;
        this["mount_path"] = mountPath;
        SetIfPresent("read_only", readOnly);
        SetIfPresent("sub_path", subPath);
    }
}
