namespace DagSharp.Kubernetes;

/// <summary>An environment variable of a container: a text, or a key of a secret or config map.</summary>
public sealed class EnvVar : KubernetesObject
{
    private EnvVar(string name, string argument, object value)
        : base("V1EnvVar")
    {
        this["name"] = name;
        this[argument] = value;
    }

    /// <summary>A variable with a text; a template.</summary>
    public EnvVar(string name, string value)
        : this(name, "value", value)
    {
    }

    /// <summary>A variable from a key of a secret. The manifest holds the reference, never the content.</summary>
    /// <param name="name">Name of the variable.</param>
    /// <param name="secret">Name of the secret.</param>
    /// <param name="key">Key in it.</param>
    public static EnvVar FromSecret(string name, string secret, string key) => From(name, "secret_key_ref", "V1SecretKeySelector", secret, key);

    /// <summary>A variable from a key of a config map.</summary>
    /// <param name="name">Name of the variable.</param>
    /// <param name="configMap">Name of the config map.</param>
    /// <param name="key">Key in it.</param>
    public static EnvVar FromConfigMap(string name, string configMap, string key) => From(name, "config_map_key_ref", "V1ConfigMapKeySelector", configMap, key);

    private static EnvVar From(string name, string argument, string model, string source, string key) =>
        new(name, "value_from", new KubernetesObject("V1EnvVarSource") { [argument] = new KubernetesObject(model) { ["name"] = source, ["key"] = key } });
}
