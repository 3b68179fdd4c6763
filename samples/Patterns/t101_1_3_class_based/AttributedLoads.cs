using DagSharp;

namespace Patterns.T101_1_3;

/// <summary>The same factory with attributes: the base class has the tasks that all share.</summary>
public abstract class AttributedLoad
{
    protected abstract string Table { get; }

    [Task]
    public abstract Operator Extract { get; }

    [Task, After(nameof(Extract))]
    public virtual BashOperator Load => new($"warehouse load {Table}");
}

/// <summary>A variant: it says where its rows come from. Its manifest is that of <c>new DatabaseLoad("erp", "sales.invoices")</c>.</summary>
[Pipeline("load_invoices", Schedule = Cron.Daily, StartDate = "2026-01-01", Tags = ["warehouse"])]
[Defaults(Retries = 3, Pool = "warehouse")]
public sealed class InvoiceLoad : AttributedLoad
{
    protected override string Table => "sales.invoices";

    public override Operator Extract => new SqlExecuteQueryOperator($"select * from {Table}") { ConnId = "erp" };
}
