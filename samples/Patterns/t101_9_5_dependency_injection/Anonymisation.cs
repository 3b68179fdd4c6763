using DagSharp;

namespace Patterns.T101_9_5;

/// <summary>Decides whether a column holds something personal.</summary>
public interface IPrivacyRules
{
    bool IsPersonal(string column);
}

public sealed class NamedColumns(params string[] names) : IPrivacyRules
{
    public bool IsPersonal(string column) => names.Contains(column);
}

/// <summary>The factory, with services that it is given.</summary>
public class AnonymisationFactory(ITableCatalog catalog, IPrivacyRules rules)
{
    private static readonly string[] Columns = ["id", "email", "street", "total"];

    public IEnumerable<Dag> Define() => catalog.Tables.Select(table =>
    {
        var dag = Dag.Create($"anonymise_{table}").Schedule(Cron.Weekly).StartingOn(2026, 1, 1).Tagged("privacy");
        foreach (var column in Columns.Where(rules.IsPersonal))
        {
            dag.Bash($"mask_{column}", $"mask {table}.{column}");
        }

        return dag;
    });
}

/// <summary>The one place that says which services are used: the composition root.</summary>
[Pipeline]
public sealed class Anonymisation() : AnonymisationFactory(new ShopCatalog(), new NamedColumns("email", "street"));
