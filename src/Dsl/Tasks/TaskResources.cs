using DagSharp.Json;
using DagSharp.Tasks;
using DagSharp.Values;

namespace DagSharp;

/// <summary>Resources a task asks the executor for.</summary>
public sealed class TaskResources : IManifestValue
{
    /// <summary>Processor cores. Airflow's default: 1.</summary>
    public int? Cpus { get; init => field = Limits.NotNegative(value, nameof(Cpus)); }

    /// <summary>Memory in megabytes. Airflow's default: 512.</summary>
    public int? Ram { get; init => field = Limits.NotNegative(value, nameof(Ram)); }

    /// <summary>Disk in megabytes. Airflow's default: 512.</summary>
    public int? Disk { get; init => field = Limits.NotNegative(value, nameof(Disk)); }

    /// <summary>Graphics processors. Airflow's default: 0.</summary>
    public int? Gpus { get; init => field = Limits.NotNegative(value, nameof(Gpus)); }

    JsonValue IManifestValue.ToManifest() => new JsonObject(
        new (string Name, int? Amount)[] { ("cpus", Cpus), ("disk", Disk), ("gpus", Gpus), ("ram", Ram) }
            .Where(static part => part.Amount is not null)
            .Select(static part => new KeyValuePair<string, JsonValue>(part.Name, JsonValue.Of((long)part.Amount!))));
}
