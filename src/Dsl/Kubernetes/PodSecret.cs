namespace DagSharp.Kubernetes;

/// <summary>A secret given to a pod by the operator (<c>airflow.providers.cncf.kubernetes.secret.Secret</c>).</summary>
public sealed class PodSecret : PythonObject
{
    private PodSecret(params object?[] arguments)
        : base("airflow.providers.cncf.kubernetes.secret.Secret", arguments)
    {
    }

    /// <summary>As an environment variable.</summary>
    /// <param name="variable">Name of the variable.</param>
    /// <param name="secret">Name of the secret.</param>
    /// <param name="key">Key in it.</param>
    public static PodSecret Env(string variable, string secret, string key) => new("env", variable, secret, key);

    /// <summary>As a folder of files.</summary>
    /// <param name="path">Path in the container.</param>
    /// <param name="secret">Name of the secret.</param>
    /// <param name="key">Key in it; <see langword="null"/> is all.</param>
    public static PodSecret Mount(string path, string secret, string? key = null) =>
        key is null ? new("volume", path, secret) : new("volume", path, secret, key);
}
