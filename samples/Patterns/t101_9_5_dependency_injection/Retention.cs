using System.ComponentModel.DataAnnotations;
using DagSharp;

namespace Patterns.T101_9_5;

/// <summary>How long things are kept, from <c>retention.yml</c>.</summary>
public sealed record RetentionOptions
{
    [Range(1, 3650)]
    public int DefaultDays { get; init; } = 90;

    public IReadOnlyDictionary<string, int> Days { get; init; } = new Dictionary<string, int>();

    public required string Schedule { get; init; }
}

/// <summary>Knows which tables there are.</summary>
public interface ITableCatalog
{
    IEnumerable<string> Tables { get; }
}

/// <summary>The tables of the shop, as of the last release.</summary>
public sealed class ShopCatalog : ITableCatalog
{
    public IEnumerable<string> Tables => ["orders", "carts", "sessions"];
}

/// <summary>Deletes what is too old. It is given all it needs, and asks nobody.</summary>
[Pipeline]
[Config<RetentionOptions>("options", "t101_9_5_dependency_injection/retention.yml")]
public sealed class Retention(RetentionOptions options, ITableCatalog? catalog = null)
{
    public IEnumerable<Dag> Define()
    {
        foreach (var table in (catalog ?? new ShopCatalog()).Tables)
        {
            var days = options.Days.GetValueOrDefault(table, options.DefaultDays);
            var dag = Dag.Create($"retention_{table}").Schedule(options.Schedule).StartingOn(2026, 1, 1).Tagged("retention");
            dag.Bash("delete", $"retention delete {table} --older-than {days}d");
            yield return dag;
        }
    }
}
