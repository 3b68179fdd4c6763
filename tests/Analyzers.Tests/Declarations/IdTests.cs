using DagSharp.Analyzers.Tests.Support;
using DagSharp.Generators.Tests.Support;

namespace DagSharp.Analyzers.Tests.Declarations;

public class IdTests
{
    [Fact]
    public void A_placeholder_names_an_axis() => AnalyzerTest.Reports(
        """
        [Pipeline({|DAG0001:"sales_{regoin}"|})]
        [Product("region", "eu")]
        public static class Sales { [Task] public static BashOperator T(string region) => new(region); }
        """,
        "{regoin} in the dag_id 'sales_{regoin}' names no axis of 'Sales'; did you mean 'region'?");

    [Theory]
    [InlineData("a_{region", "'{' at position 3 is not closed")]
    [InlineData("a_}", "'}' at position 3 closes nothing")]
    [InlineData("a_{}", "the placeholder '{}' is empty")]
    [InlineData("a_{region:dagid}", "the format 'dagid' is unknown; did you mean 'dag_id'?")]
    [InlineData("{region.}", "is empty")]
    [InlineData("{ }", "is empty")]
    public void A_pattern_is_well_formed(string pattern, string message) => AnalyzerTest.Reports(
        $$"""
        [Pipeline({|DAG0001:"{{pattern}}"|})]
        [Product("region", "eu")]
        public static class Sales { [Task] public static BashOperator T(string region) => new(region); }
        """,
        message);

    [Fact]
    public void A_placeholder_names_a_property() => AnalyzerTest.Reports(
        """
        public sealed record Region(string Code);
        [Pipeline({|DAG0001:"sales_{region.Cod}"|})]
        [ForEach("region", nameof(Regions))]
        public static class Sales
        {
            static readonly Region[] Regions = [new("eu")];
            [Task] public static BashOperator T(Region region) => new(region.Code);
        }
        """,
        "{region.Cod}: there is no property 'Cod'; did you mean 'Code'?");

    [Fact]
    public void A_placeholder_needs_a_value_that_has_a_text() => AnalyzerTest.Reports(
        """
        public sealed record Region(string Code, int Hour);
        [Pipeline({|DAG0001:"sales_{region}"|})]
        [ForEach("region", nameof(Regions))]
        public static class Sales
        {
            static readonly Region[] Regions = [new("eu", 2)];
            [Task] public static BashOperator T(Region region) => new(region.Code);
        }
        """,
        "{region} is not a text or number; name one of its properties: Code, Hour");

    [Fact]
    public void Placeholders_of_other_texts_are_checked_where_they_stand() => AnalyzerTest.Reports(
        """
        [Pipeline("sales_{region}", Tags = {|DAG0001:["x", "{tier}"]|})]
        [Product("region", "eu")]
        public static class Sales { [Task] public static BashOperator T => new("x"); }
        """);

    [Fact]
    public void Placeholders_of_paths_are_checked() => AnalyzerTest.Reports(
        """
        [Pipeline("sales_{region}")]
        [Product("region", "eu")]
        [Config<string[]>("lines", {|DAG0001:"{regin}.yml"|})]
        public static class Sales { [Task] public static BashOperator T => new("x"); }
        """,
        "did you mean 'region'?");

    [Fact]
    public void A_dag_id_twice_is_told_at_the_second_with_the_first()
    {
        var found = AnalyzerTest.Reports(
            """
            [Pipeline("sales")] public static class A { [Task] public static BashOperator T => new("x"); }
            [Pipeline({|DAG0002:"sales"|})] public static class B { [Task] public static BashOperator T => new("x"); }
            """,
            "the dag_id 'sales' is defined twice, at Pipelines.cs(1) and at Pipelines.cs(2)");

        Assert.Equal(0, Assert.Single(found.Single().AdditionalLocations).GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_dag_id_of_both_forms_is_told()
    {
        var found = AnalyzerTest.Run("""
            [Pipeline("sales_{x}")] [Product("x", "eu", "us")] public static class A { [Task] public static BashOperator T(string x) => new(x); }
            [Pipeline] public static class B { public static Dag Define() => Dag.Create("sales_us").Schedule(Cron.Daily); }
            """);

        Assert.Contains("the dag_id 'sales_us' is defined twice", Assert.Single(found, static diagnostic => diagnostic.Id == "DAG0002").GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_without_an_axis_is_told_a_few_times_not_a_thousand()
    {
        var found = AnalyzerTest.Run($$"""
            [Pipeline("sales_{region}")]
            [Product("region", {{string.Join(", ", Enumerable.Range(0, 30).Select(static number => $"\"r{number}\""))}})]
            [Product("day", {{string.Join(", ", Enumerable.Range(0, 30))}})]
            public static class Sales { [Task] public static BashOperator T(int day) => new($"{day}"); }
            """);

        Assert.Equal(["DAG0002", "DAG0002", "DAG0002"], found.Select(static diagnostic => diagnostic.Id));
        Assert.EndsWith("(and 867 more like it)", found[2].GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b", "' ' at position 2")]
    [InlineData("ä", "'ä' at position 1")]
    [InlineData("", "empty")]
    public void An_id_has_the_characters_airflow_takes(string id, string message) => AnalyzerTest.Reports(
        $$"""
        [Pipeline({|DAG0003:"{{id}}"|})] public static class A { [Task] public static BashOperator T => new("x"); }
        """,
        message);

    [Fact]
    public void Ids_of_tasks_and_groups_have_them_too()
    {
        AnalyzerTest.Reports(
            """
            [Pipeline("a")] public static class A { [Task({|DAG0003:"b c"|})] public static BashOperator T => new("x"); }
            """,
            "'b c' is not a task_id");
        AnalyzerTest.Reports(
            """
            [Pipeline("a")] public static class A { [{|DAG0003:Group("b.c")|}] public static class G { [Task] public static BashOperator T => new("x"); } }
            """,
            "'b.c' is not a group_id");
    }

    [Fact]
    public void A_task_id_is_there_once() => AnalyzerTest.Reports(
        """
        [Pipeline("a")]
        public static class A
        {
            [Task] public static BashOperator Load => new("x");
            [Task({|DAG0004:"load"|})] public static BashOperator Other => new("x");
        }
        """,
        "'load' is already the id of a task of 'a'");

    [Fact]
    public void Ids_that_differ_only_by_case_are_a_warning() => AnalyzerTest.Reports(
        """
        [Pipeline("sales")] public static class A { [Task] public static BashOperator T => new("x"); }
        [Pipeline({|DAG0010:"Sales"|})] public static class B { [Task] public static BashOperator T => new("x"); }
        """);

    [Fact]
    public void A_bad_id_of_a_row_is_told_at_the_row()
    {
        var found = AnalyzerTest.Run(PipelineProject.Of("""
            [Pipeline("sales_{region}")]
            [ForEach<string>("region", "regions.yml")]
            public static class Sales { [Task] public static BashOperator T(string region) => new(region); }
            """).WithConfig("regions.yml", "- eu\n- u s\n"));

        Assert.Equal("DAG0003 /src/Project/regions.yml: (1,2)-(1,5)", $"{found.Single().Id} {found.Single().Location.GetLineSpan()}");
    }
}
