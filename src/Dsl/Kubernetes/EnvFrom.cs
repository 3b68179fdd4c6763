namespace DagSharp.Kubernetes;

/// <summary>All keys of a config map or secret as environment variables.</summary>
public sealed class EnvFrom : KubernetesObject
{
    private EnvFrom(string argument, KubernetesObject source)
        : base("V1EnvFromSource") => this[argument] = source;

    /// <summary>All keys of a config map.</summary>
    public static EnvFrom ConfigMap(string name) => new("config_map_ref", new KubernetesObject("V1ConfigMapEnvSource") { ["name"] = name });

    /// <summary>All keys of a secret.</summary>
    public static EnvFrom Secret(string name) => new("secret_ref", new KubernetesObject("V1SecretEnvSource") { ["name"] = name });
}
