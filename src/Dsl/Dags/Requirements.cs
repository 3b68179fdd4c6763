namespace DagSharp;

/// <summary>What a DAG needs from its deployment that its arguments do not show. The manifest adds what they do show.</summary>
public sealed class Requirements
{
    internal SortedSet<string> Connections { get; } = new(StringComparer.Ordinal);

    internal SortedSet<string> Env { get; } = new(StringComparer.Ordinal);

    internal SortedSet<string> Pools { get; } = new(StringComparer.Ordinal);

    internal SortedSet<string> Queues { get; } = new(StringComparer.Ordinal);

    internal SortedSet<string> Secrets { get; } = new(StringComparer.Ordinal);

    internal SortedSet<string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Airflow connections, by id.</summary>
    public Requirements Connection(params string[] ids) => Add(Connections, ids);

    /// <summary>Environment variables of the worker, by name.</summary>
    public Requirements Environment(params string[] names) => Add(Env, names);

    /// <summary>Kubernetes secrets, by name. Never their content.</summary>
    public Requirements Secret(params string[] names) => Add(Secrets, names);

    /// <summary>Airflow Variables, by key.</summary>
    public Requirements Variable(params string[] keys) => Add(Variables, keys);

    private Requirements Add(SortedSet<string> set, string[] names)
    {
        set.UnionWith(names);
        return this;
    }
}
