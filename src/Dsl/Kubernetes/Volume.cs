namespace DagSharp.Kubernetes;

/// <summary>A volume of a pod.</summary>
public sealed class Volume : KubernetesObject
{
    private Volume(string name, string argument, object source)
        : base("V1Volume")
    {
        this["name"] = name;
        this[argument] = source;
    }

    /// <summary>An empty folder that lives as long as the pod.</summary>
    public static Volume EmptyDir(string name) => new(name, "empty_dir", new KubernetesObject("V1EmptyDirVolumeSource"));

    /// <summary>A persistent volume claim.</summary>
    public static Volume Claim(string name, string claimName) =>
        new(name, "persistent_volume_claim", new KubernetesObject("V1PersistentVolumeClaimVolumeSource") { ["claim_name"] = claimName });

    /// <summary>The keys of a config map as files.</summary>
    public static Volume ConfigMap(string name, string configMap) =>
        new(name, "config_map", new KubernetesObject("V1ConfigMapVolumeSource") { ["name"] = configMap });

    /// <summary>The keys of a secret as files.</summary>
    public static Volume Secret(string name, string secret) =>
        new(name, "secret", new KubernetesObject("V1SecretVolumeSource") { ["secret_name"] = secret });
}
