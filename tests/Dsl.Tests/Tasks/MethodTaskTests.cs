using DagSharp.Dsl.Tests.Samples;
using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Tasks;

public class MethodTaskTests
{
    private const string Type = "DagSharp.Dsl.Tests.Samples.Reports";

    private readonly Dag dag = Dag.Create("d");

    [Fact]
    public void A_call_is_described_and_not_made()
    {
        var region = "eu";
        var task = dag.Task(() => Reports.List(region + "-1"));

        Assert.Equal("list", task.TaskId);
        Assert.Equal($$"""{"method":"List","parameters":[{"name":"region","value":"eu-1"}],"type":"{{Type}}"}""", Written(task));
    }

    [Fact]
    public void Arguments_stand_in_the_order_of_the_parameters_with_defaults_given()
    {
        dag.Task(() => Reports.Clean("eu", 7));

        Assert.Contains("""[{"name":"region","value":"eu"},{"name":"days","value":7}]""", Written(dag.Tasks[0]));
    }

    [Fact]
    public void An_output_makes_the_edge()
    {
        var size = dag.Task(() => Reports.Measure("a"));
        var send = dag.Task(() => Reports.SendAsync(size), "send");

        Assert.Equal(("measure", "send"), Assert.Single(dag.ToManifest().Edges.Select(static edge => (edge.Upstream, edge.Downstream))));
        Assert.Contains("""{"name":"size","value":{"$type":"xcom","key":"return_value","task_id":"measure"}}""", Written(send));
    }

    [Fact]
    public void Context_and_cancellation_are_given_by_the_runtime()
    {
        dag.Task(() => Reports.Sum(new[] { 1, 2 }, CancellationToken.None));
        dag.Task(() => Reports.MeasureAs("MB", "a", null!));

        Assert.Contains("""[{"name":"sizes","value":[1,2]},{"name":"stop","value":{"$type":"injected","kind":"cancellation_token"}}]""", Written(dag.Tasks[0]));
        Assert.Contains("""{"name":"context","value":{"$type":"injected","kind":"context"}}""", Written(dag.Tasks[1]));
    }

    [Fact]
    public void A_map_leaves_its_parameter_to_the_mapping()
    {
        var files = dag.Task(() => Reports.List("eu"));
        var sizes = dag.Map(files, file => Reports.MeasureAs("MB", file, null!));
        dag.Task(() => Reports.Sum(sizes.Outputs, default));

        var manifest = dag.ToManifest();

        Assert.Equal(
            """{"arguments":[{"name":"file","value":{"$type":"xcom","key":"return_value","task_id":"list"}}],"kind":"expand"}""",
            JsonWriter.Write(((JsonObject)manifest.Tasks[1].Mapping!).Sorted(), isIndented: false));
        Assert.DoesNotContain("\"file\"", Written(sizes));
        Assert.Equal(["list > measure_as", "measure_as > sum"], manifest.Edges.Select(static edge => $"{edge.Upstream} > {edge.Downstream}"));
    }

    [Fact]
    public void Values_known_now_can_be_mapped()
    {
        dag.Map(["a", "b"], file => Reports.Measure(file));

        Assert.Contains("""["a","b"]""", JsonWriter.Write(dag.ToManifest().Tasks[0].Mapping!, isIndented: false));
    }

    [Fact]
    public void An_asynchronous_method_gives_what_its_task_gives()
    {
        TaskRef<bool> one = dag.Task(() => Reports.IsLargeAsync(1));
        TaskRef<bool> many = dag.Map([1, 2], size => Reports.IsLargeAsync(size), "many");

        Assert.Equal(["is_large_async", "many"], [one.TaskId, many.TaskId]);
    }

    [Fact]
    public void Settings_keep_the_type_of_a_task()
    {
        TaskRef<int> size = dag.Task(() => Reports.Measure("a")).With(static task => task.Retries(2));

        Assert.Equal(2, size.Operator.Retries);
    }

    [Fact]
    public void What_is_no_call_of_a_method_is_refused() =>
        Assert.Equal("a task is one call of a method, such as () => Reports.Sum(1, 2); found Add", Refused(static (dag, two) => dag.Task(() => two + 1, "sum")));

    [Fact]
    public void An_instance_method_is_refused()
    {
        var text = "a";

        Assert.Contains("GetHashCode' cannot be a task: it is not static", Refused((dag, _) => dag.Task(() => text.GetHashCode(), "hash")));
    }

    [Fact]
    public void A_generic_method_is_refused() => Assert.Contains("it is generic", Refused(static (dag, _) => dag.Task(() => Reports.Generic(1))));

    [Fact]
    public void A_method_with_overloads_is_refused() => Assert.Contains("it has overloads", Refused(static (dag, _) => dag.Task(() => Reports.Overloaded(1))));

    [Fact]
    public void A_method_with_a_ref_parameter_is_refused()
    {
        var size = 1;

        Assert.Contains("it has a ref or out parameter", Refused((dag, _) => dag.Task(() => Reports.ByReference(ref size))));
    }

    [Fact]
    public void An_element_that_is_computed_with_is_refused() =>
        Assert.StartsWith("'file' of 'Measure' is made from the element", Refused(static (dag, _) => dag.Map(["a"], file => Reports.Measure(file + ".csv"))));

    [Fact]
    public void An_element_that_is_not_passed_is_refused() =>
        Assert.Equal("the element 'file' is not an argument of 'Measure'; pass it as it is", Refused(static (dag, _) => dag.Map(["a"], file => Reports.Measure("b"))));

    [Fact]
    public void An_element_that_is_passed_twice_is_refused() =>
        Assert.StartsWith("the element is an argument of 'MeasureAs' twice, as 'unit' and as 'file'", Refused(static (dag, _) => dag.Map(["a"], file => Reports.MeasureAs(file, file, null!))));

    [Fact]
    public void Reading_an_output_in_a_definition_is_refused()
    {
        var size = dag.Task(() => Reports.Measure("a"));

        var problem = Assert.Throws<InvalidOperationException>(() => dag.Task(() => Reports.Sum(new int[] { size }, default)));

        Assert.StartsWith("the output of 'measure' exists only while the DAG runs", problem.Message);
    }

    private static string Refused(Action<Dag, int> define)
    {
        var problem = Assert.Throws<DefinitionException>(() => define(Dag.Create("d"), 2));
        Assert.Equal("DAG0007", problem.RuleId);
        return problem.Message;
    }

    private string Written(TaskRef task) =>
        JsonWriter.Write(((JsonObject)dag.ToManifest().Tasks.Single(other => other.TaskId == task.TaskId).Target).Sorted(), isIndented: false);
}
