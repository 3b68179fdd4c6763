using Patterns.T101_9_5;

namespace DagSharp.Samples.Tests.Patterns;

/// <summary>101.9.5: a pipeline is tested with services of the test's own.</summary>
public class DependencyInjectionTests
{
    [Fact]
    public void A_table_of_the_test_is_deleted_after_the_days_of_the_test()
    {
        var options = new RetentionOptions { Schedule = "@daily", DefaultDays = 3 };

        var dag = Assert.Single(new Retention(options, new Tables("audit")).Define());

        Assert.Equal("retention_audit", dag.DagId);
        Assert.Equal("retention delete audit --older-than 3d", ((BashOperator)dag.Tasks[0].Operator).Command);
    }

    [Fact]
    public void A_column_is_masked_when_the_rules_of_the_test_say_so()
    {
        var dag = Assert.Single(new AnonymisationFactory(new Tables("orders"), new NamedColumns("total")).Define());

        Assert.Equal(["mask_total"], dag.Tasks.Select(static task => task.TaskId));
    }

    private sealed class Tables(params string[] names) : ITableCatalog
    {
        IEnumerable<string> ITableCatalog.Tables => names;
    }
}
