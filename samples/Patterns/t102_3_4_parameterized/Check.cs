using System.ComponentModel.DataAnnotations;

namespace Patterns.T102_3_4;

/// <summary>What all checks can say.</summary>
public abstract record Check(string Table)
{
    /// <summary>How long it may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Connections it may use at once, 1 to 8.</summary>
    [Range(1, 8)]
    public int Slots { get; init; } = 1;

    public abstract string Id { get; }

    public abstract string Sql { get; }
}

/// <summary>A column has no gaps.</summary>
public sealed record Complete(string Table, string Column) : Check(Table)
{
    public override string Id => $"complete_{Column}";

    public override string Sql => $"select count(*) = 0 from {Table} where {Column} is null";
}

/// <summary>A number lies between two others.</summary>
public sealed record Within(string Table, string Column, decimal Least, decimal Most) : Check(Table)
{
    public decimal Most { get; init; } = Most >= Least ? Most : throw new ArgumentException($"{Table}.{Column}: {Most} is less than {Least}");

    public override string Id => $"within_{Column}";

    public override string Sql => $"select bool_and({Column} between {Least} and {Most}) from {Table}";
}

/// <summary>Rows are new enough.</summary>
public sealed record Fresh(string Table, TimeSpan Age) : Check(Table)
{
    public override string Id => "fresh";

    public override string Sql => $"select max(loaded_at) > now() - interval '{Age.TotalHours:0.#} hours' from {Table}";
}
