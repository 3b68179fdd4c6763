using DagSharp;

namespace Patterns.T101_9_1;

/// <summary>What can be mixed into a table: interfaces whose members have bodies.</summary>
public interface ITable
{
    string Name { get; }
}

public interface IAnonymised : ITable
{
    string[] PersonalColumns { get; }

    Part Anonymise => Parts.Shell("anonymise", $"mask {Name} {string.Join(",", PersonalColumns)}");
}

public interface IArchived : ITable
{
    int Years => 10;

    Part Archive => Parts.Shell("archive", $"archive {Name} --years {Years}");
}

public sealed record Customers : IAnonymised, IArchived
{
    public string Name => "crm.customers";

    public string[] PersonalColumns => ["name", "email"];
}

public sealed record Invoices : IArchived
{
    public string Name => "erp.invoices";

    public int Years => 12;
}

/// <summary>One DAG for each table, with what is mixed into it.</summary>
[Pipeline]
public static class TableCare
{
    private static readonly ITable[] Tables = [new Customers(), new Invoices()];

    public static IEnumerable<Dag> Define() => Tables.Select(static table =>
    {
        var part = Parts.Shell("export", $"export {table.Name}");
        part = table is IAnonymised personal ? part.Then(personal.Anonymise) : part;
        part = table is IArchived kept ? part.Then(kept.Archive) : part;
        return part.Build($"table_care_{table.Name.Split('.')[^1]}");
    });
}
