namespace DagSharp.Dsl.Tests.Naming;

public class IdentifierTests
{
    [Theory]
    [InlineData("sales eu", "'sales eu' is not a dag_id: ' ' at position 6 is not allowed; allowed are ASCII letters, digits, '_', '.' and '-'")]
    [InlineData("", "'' is not a dag_id: it is empty")]
    public void A_bad_dag_id_is_refused(string id, string message)
    {
        var problem = Assert.Throws<DefinitionException>(() => Dag.Create(id));

        Assert.Equal(("DAG0003", message), (problem.RuleId, problem.Message));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("ärger")]
    public void A_bad_task_id_is_refused(string id)
    {
        var problem = Assert.Throws<DefinitionException>(() => Dag.Create("d").Empty(id));

        Assert.Equal("DAG0003", problem.RuleId);
        Assert.StartsWith($"'{id}' is not a task_id: ", problem.Message);
    }

    [Theory]
    [InlineData("a.b")]
    [InlineData("")]
    public void A_bad_group_id_is_refused(string id)
    {
        var problem = Assert.Throws<DefinitionException>(() => Dag.Create("d").Group(id));

        Assert.Equal("DAG0003", problem.RuleId);
        Assert.StartsWith($"'{id}' is not a group_id: ", problem.Message);
    }

    [Fact]
    public void A_group_id_has_at_most_200_characters() => Assert.Throws<DefinitionException>(static () => Dag.Create("d").Group(new string('g', 201)));

    [Fact]
    public void The_prefix_of_the_group_counts_for_the_length_of_a_task_id()
    {
        var dag = Dag.Create("d");
        using (dag.Group(new string('g', 200)))
        {
            dag.Empty(new string('t', 49));
            var problem = Assert.Throws<DefinitionException>(() => dag.Empty(new string('u', 50)));

            Assert.Contains("has 251 characters with the prefix of its groups; at most 250 are allowed", problem.Message);
        }
    }

    [Fact]
    public void An_id_that_is_taken_is_refused()
    {
        var dag = Dag.Create("d");
        dag.Empty("a");
        dag.Group("g").Dispose();

        Assert.Equal(("DAG0004", "'a' is already the id of a task of 'd'"), Refused(() => dag.Empty("a")));
        Assert.Equal(("DAG0004", "'a' is already the id of a task of 'd'"), Refused(() => dag.Group("a")));
        Assert.Equal(("DAG0004", "'g' is already the id of a group of 'd'"), Refused(() => dag.Empty("g")));
    }

    [Fact]
    public void A_task_with_the_full_id_of_another_is_refused()
    {
        var dag = Dag.Create("d");
        using (dag.Group("g"))
        {
            dag.Empty("a");
        }

        Assert.Equal("DAG0004", Refused(() => dag.Empty("g.a")).RuleId);
    }

    private static (string RuleId, string Message) Refused(Action define)
    {
        var problem = Assert.Throws<DefinitionException>(define);
        return (problem.RuleId, problem.Message);
    }
}
