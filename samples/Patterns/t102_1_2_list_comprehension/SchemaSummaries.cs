using DagSharp;

namespace Patterns.T102_1_2;

/// <summary>The same with methods: one DAG for each group, its tasks for each member.</summary>
[Pipeline]
public static class SchemaSummaries
{
    private static readonly (string Schema, string[] Tables)[] Schemas =
    [
        ("pos", ["receipts", "receipt_lines"]),
        ("crm", ["customers", "countries", "consents"]),
        ("archive", []),
    ];

    public static IEnumerable<Dag> Define() => Schemas
        .Where(static entry => entry.Tables is not [])
        .Select(static entry => Summary(entry.Schema, entry.Tables));

    private static Dag Summary(string schema, IReadOnlyList<string> tables)
    {
        var dag = Dag.Create($"summary_{schema}").Schedule(Cron.Weekly).StartingOn(2026, 1, 1);
        var profiles = from table in tables select dag.Bash($"profile_{table}", $"profile {schema}.{table}");
        dag.All(profiles).Then(dag.Bash("publish", $"profile publish {schema}"));
        return dag;
    }
}
