using System.ComponentModel.DataAnnotations;

namespace Patterns.T101_1_4;

/// <summary>What a mart can be told. What is not said is as here; only the model must be named.</summary>
public sealed record Mart
{
    /// <summary>The model that is built, as <c>schema.name</c>.</summary>
    [RegularExpression(@"\w+\.\w+")]
    public required string Model { get; init; }

    /// <summary>When it is built. Default: every night at three, after the loads.</summary>
    public string Schedule { get; init; } = "0 3 * * *";

    /// <summary>Who is asked about it.</summary>
    public string Owner { get; init; } = "analytics";

    /// <summary>How often a task is tried again, from 0 to 10.</summary>
    [Range(0, 10)]
    public int Retries { get; init; } = 2;

    /// <summary>How long a task may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Tests that run after the build.</summary>
    public IReadOnlyList<string> Tests { get; init; } = ["not_null", "unique"];

    /// <summary>Further settings of the warehouse, merged over its own.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
}
