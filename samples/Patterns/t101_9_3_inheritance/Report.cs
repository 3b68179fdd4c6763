using DagSharp;

namespace Patterns.T101_9_3;

/// <summary>A report to an authority: what every one of them does.</summary>
[Defaults(Owner = "regulatory", Retries = 2)]
public abstract class Report
{
    /// <summary>What is asked for, in the words of the authority.</summary>
    protected abstract string Form { get; }

    [Task]
    public abstract Operator Collect { get; }

    [Task, After(nameof(Collect))]
    public virtual Operator Validate => new BashOperator($"reports validate {Form}");

    [Task, After(nameof(Validate))]
    public Operator Submit => new BashOperator($"reports submit {Form}");
}

/// <summary>Between the two: reports that a person signs.</summary>
public abstract class SignedReport : Report
{
    protected virtual string Question => $"Submit {Form}?";

    [Task, After(nameof(Collect))]
    public Operator Sign => new ApprovalOperator(Question);

    // Replaces the task, and adds to its edges those it names.
    [Task, After(nameof(Collect), nameof(Sign))]
    public sealed override Operator Validate => new BashOperator($"reports validate {Form} --signed");
}

[Pipeline("report_vat", Schedule = Cron.Monthly, StartDate = "2026-01-01")]
public sealed class VatReport : SignedReport
{
    protected override string Form => "UStVA";

    public override Operator Collect => new SqlExecuteQueryOperator("select * from tax.vat where month = '{{ ds }}'") { ConnId = "erp" };
}

[Pipeline("report_energy", Schedule = Cron.Yearly, StartDate = "2026-01-01")]
public sealed class EnergyReport : Report
{
    protected override string Form => "EDL-G";

    public override Operator Collect => new BashOperator("meters collect --year {{ logical_date.year }}");

    public override Operator Validate => new BashOperator("reports validate EDL-G --against last-year");
}
