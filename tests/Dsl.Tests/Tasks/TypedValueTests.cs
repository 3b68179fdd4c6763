using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Tasks;

/// <summary>What a C# task may take besides results of other C# tasks.</summary>
public class TypedValueTests
{
    private readonly Dag dag = Dag.Create("d");

    [Fact]
    public void A_param_of_the_run_is_taken()
    {
        var minimum = dag.Param<int>(Param.Integer("minimum", 3));
        dag.Task(() => Files.Cut("a", minimum));

        Assert.Equal("""[{"name":"file","value":"a"},{"name":"length","value":{"$type":"dag_param","name":"minimum"}}]""", Parameters("cut"));
        Assert.Equal("minimum", dag.Params.Single().Name);
    }

    [Fact]
    public void The_result_of_a_python_operator_is_taken_as_a_type()
    {
        var list = dag.Python("list", "m.f");
        dag.Map(list.Output["files"].As<string[]>(), file => Files.Length(file));
        dag.Task(() => Files.Length(list.Output.As<string>()), "one");

        Assert.Equal("""{"arguments":[{"name":"file","value":{"$type":"xcom","key":"files","task_id":"list"}}],"kind":"expand"}""", Mapping("length"));
        Assert.Contains("list", dag.ToManifest().Edges.Where(static edge => edge.Downstream == "one").Select(static edge => edge.Upstream));
    }

    [Fact]
    public void The_results_of_a_mapped_task_are_mapped_again()
    {
        var lengths = dag.Map(["a", "b"], file => Files.Length(file));
        dag.Map(lengths.Outputs, number => Files.Double(number));

        Assert.Equal("""{"arguments":[{"name":"number","value":{"$type":"xcom","key":"return_value","task_id":"length"}}],"kind":"expand"}""", Mapping("double"));
    }

    [Fact]
    public void The_element_of_a_mapped_group_is_taken()
    {
        var files = dag.Task(() => Files.List());
        using (var group = dag.Group("each").Defaults(static task => task.Retries(2)))
        {
            var file = group.Map("file", files);
            dag.Task(() => Files.Length(file));
        }

        Assert.Equal("""[{"name":"file","value":{"$type":"group_argument","group_id":"each","name":"file"}}]""", Parameters("each.length"));
        Assert.Contains("\"retries\": 2", dag.ToManifest().ToJson());
        Assert.Contains(dag.ToManifest().Edges, static edge => edge is { Upstream: "list", Downstream: "each" });
    }

    [Fact]
    public void Two_lists_are_mapped_in_every_combination()
    {
        dag.Map(dag.Task(() => Files.List()), [1, 2], (file, length) => Files.Cut(file, length));

        Assert.Equal("[]", Parameters("cut"));
        Assert.Equal("""{"arguments":[{"name":"file","value":{"$type":"xcom","key":"return_value","task_id":"list"}},{"name":"length","value":[1,2]}],"kind":"expand"}""", Mapping("cut"));
    }

    [Fact]
    public void A_value_of_the_run_cannot_be_read_in_a_definition()
    {
        var minimum = dag.Param<int>(Param.Integer("minimum", 3));

        Assert.StartsWith("the parameter 'minimum' has a value only while the DAG runs", Assert.Throws<InvalidOperationException>(() => 1 + minimum).Message);
    }

    [Fact]
    public void A_setup_keeps_the_type_of_its_result()
    {
        TaskRef<string[]> files = dag.Task(() => Files.List()).AsSetup().AsDagResult();

        Assert.True(dag.ToManifest().Tasks.Single() is { IsSetup: true, ReturnsDagResult: true });
        Assert.Equal("list", files.TaskId);
    }

    [Fact]
    public void A_dag_of_the_project_is_triggered()
    {
        dag.Trigger("again", Dag.Create("other"));

        Assert.Equal("other", ((TriggerDagRunOperator)dag.Tasks.Single().Operator).TriggerDagId);
    }

    private string Parameters(string taskId) =>
        JsonWriter.Write(((JsonObject)dag.ToManifest().Tasks.Single(task => task.TaskId == taskId).Target)["parameters"]!, isIndented: false);

    private string Mapping(string taskId) => JsonWriter.Write(dag.ToManifest().Tasks.Single(task => task.TaskId == taskId).Mapping!, isIndented: false);

    private static class Files
    {
        public static string[] List() => [];

        public static int Length(string file) => file.Length;

        public static int Double(int number) => 2 * number;

        public static string Cut(string file, int length) => file.Substring(0, length);
    }
}
