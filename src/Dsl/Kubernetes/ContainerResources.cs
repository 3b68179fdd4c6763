namespace DagSharp.Kubernetes;

/// <summary>What a container asks for and may use at the most, as Kubernetes quantities (<c>100m</c>, <c>256Mi</c>).</summary>
public sealed class ContainerResources : KubernetesObject
{
    private readonly Dictionary<string, object?> requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object?> limits = new(StringComparer.Ordinal);

    /// <summary>Says what a container asks for and may use.</summary>
    public ContainerResources()
        : base("V1ResourceRequirements")
    {
    }

    /// <summary>Processor it asks for: <c>100m</c>, <c>2</c>.</summary>
    public string? RequestCpu { init => Put(requests, "requests", "cpu", value); }

    /// <summary>Memory it asks for: <c>256Mi</c>.</summary>
    public string? RequestMemory { init => Put(requests, "requests", "memory", value); }

    /// <summary>Processor it may use at the most.</summary>
    public string? LimitCpu { init => Put(limits, "limits", "cpu", value); }

    /// <summary>Memory it may use at the most.</summary>
    public string? LimitMemory { init => Put(limits, "limits", "memory", value); }

    /// <summary>Another resource it asks for, such as <c>ephemeral-storage</c>.</summary>
    public ContainerResources Request(string resource, object quantity)
    {
        Put(requests, "requests", resource, quantity);
        return this;
    }

    /// <summary>Another resource it may use at the most, such as <c>nvidia.com/gpu</c>.</summary>
    public ContainerResources Limit(string resource, object quantity)
    {
        Put(limits, "limits", resource, quantity);
        return this;
    }

    private void Put(Dictionary<string, object?> side, string argument, string resource, object? quantity)
    {
        if (quantity is not null)
        {
            side[resource] = quantity;
            this[argument] = side;
        }
    }
}
