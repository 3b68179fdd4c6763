using DagSharp;

namespace Patterns.T102_1_2;

/// <summary>A table of the till system.</summary>
public sealed record Table(string Schema, string Name, int Rows, bool IsMirrored = true)
{
    public string Id => $"{Schema}_{Name}";
}

/// <summary>A DAG for each table worth mirroring, as one query.</summary>
[Pipeline]
public static class TableMirrors
{
    private const int Small = 100_000;

    private static readonly Table[] Tables =
    [
        new("pos", "receipts", 90_000_000),
        new("pos", "receipt_lines", 700_000_000),
        new("pos", "debug_log", 5_000_000, IsMirrored: false),
        new("crm", "customers", 2_400_000),
        new("crm", "countries", 249),
    ];

    public static IEnumerable<Dag> Define() =>
        from table in Tables
        where table.IsMirrored
        orderby table.Rows descending
        let schedule = table.Rows < Small ? Cron.Weekly : Cron.Daily
        select Mirror(table, schedule);

    private static Dag Mirror(Table table, string schedule)
    {
        var dag = Dag.Create($"mirror_{table.Id}").Schedule(schedule).StartingOn(2026, 1, 1).Tagged("mirror", table.Schema);
        var copy = dag.Bash("copy", $"mirror copy {table.Schema}.{table.Name}");
        var verify = dag.Bash("verify", $"mirror count {table.Schema}.{table.Name} --atleast {table.Rows}");
        copy.Then(verify);
        return dag;
    }
}
