using DagSharp.Dsl.Tests.Samples;
using DagSharp.Json;
using DagSharp.Naming;

namespace DagSharp.Dsl.Tests.Arguments;

/// <summary>Holds the API against the argument lists of a real Airflow: what is not sayable must be named here with a reason.</summary>
public class EveryArgumentTests
{
    private const string File = "data/airflow/operators/base.json";

    private static readonly Dictionary<string, string> NotForDags = new()
    {
        ["sla_miss_callback"] = "without effect since Airflow 3.0; Deadlines took its place",
        ["task_group"] = "the root group, which Airflow makes itself",
    };

    private static readonly Dictionary<string, string> NotForTasks = new()
    {
        ["sla"] = "without effect since Airflow 3.0; Deadlines took its place",
        ["dag"] = "the DAG the task was made in",
        ["default_args"] = "the task's own settings, which win over the defaults of its groups and DAG",
    };

    private static readonly Dictionary<string, string> NotForGroups = new()
    {
        ["dag"] = "the DAG the group was made in",
    };

    [SharedFact(File)]
    public void Every_argument_of_a_DAG_can_be_said()
    {
        var dag = Dag.Create("d").Schedule("@daily").Param(Param.Integer("p", 1)).Defaults(static task => task.Retries(1));
        SampleValues.Fill(dag.Settings);

        AssertSame(Listed("dag"), Names(dag.ToManifest().Dag), NotForDags);
    }

    [SharedFact(File)]
    public void Every_argument_of_an_operator_can_be_said()
    {
        var task = Everything().ToManifest().Tasks[0];
        // Beside the arguments in the manifest, because they are not said as arguments.
        IEnumerable<string> beside = [nameof(task.TaskId), nameof(task.TaskGroup), nameof(task.Params)];

        AssertSame(Listed("operator"), [.. Names(task.Arguments), .. beside.Select(SnakeCase.From)], NotForTasks);
    }

    [SharedFact(File)]
    public void Every_argument_of_a_group_can_be_said()
    {
        var group = Everything().ToManifest().Groups[0];
        IEnumerable<string> beside = [nameof(group.GroupId), nameof(group.ParentGroup)];

        AssertSame(Listed("task_group"), [.. Names(group.Arguments), .. beside.Select(SnakeCase.From)], NotForGroups);
    }

    [SharedFact(File)]
    public void Every_argument_of_a_sensor_can_be_said()
    {
        var sensor = new SensorOperator("company.Sensor")
        {
            PokeInterval = TimeSpan.FromSeconds(1),
            Timeout = TimeSpan.FromSeconds(2),
            Mode = SensorMode.Reschedule,
            SoftFail = true,
            ExponentialBackoff = true,
            MaxWait = TimeSpan.FromSeconds(3),
            SilentFail = true,
            NeverFail = true,
        };
        var dag = Dag.Create("d");
        dag.Add("t", sensor);

        AssertSame(Items("sensor_args"), Names(dag.ToManifest().Tasks[0].Arguments), []);
    }

    [SharedFact(File)]
    public void Every_preset_is_a_schedule()
    {
        foreach (var preset in Names((JsonObject)Root["schedule_presets"]!))
        {
            var dag = Dag.Create("d").Schedule(preset).MaxActiveRuns(1);

            Assert.Empty(DagSharp.Checks.DagCheck.Run(dag));
        }
    }

    private static JsonObject Root => (JsonObject)JsonReader.Parse(System.IO.File.ReadAllText(SharedFile.Find(File)!));

    private static IReadOnlyList<string> Listed(string kind) => Items((JsonObject)Root[kind]!, "args");

    private static IReadOnlyList<string> Items(string member) => Items(Root, member);

    private static IReadOnlyList<string> Items(JsonObject holder, string member) =>
        [.. ((JsonArray)holder[member]!).Items.Select(static item => ((JsonLiteral)((JsonObject)item)["name"]!).Text)];

    private static IEnumerable<string> Names(JsonObject arguments) => arguments.Members.Select(static member => member.Key);

    private static void AssertSame(IReadOnlyList<string> listed, IEnumerable<string> sayable, Dictionary<string, string> leftOut)
    {
        Assert.NotEmpty(listed);
        Assert.Equal([], listed.Except(sayable).Except(leftOut.Keys));
        Assert.Equal([], sayable.Except(listed));
        Assert.Equal([], leftOut.Keys.Except(listed).Concat(leftOut.Keys.Intersect(sayable)));
    }

    private static Dag Everything()
    {
        var dag = Dag.Create("d");
        using (dag.Group("outer", static group =>
        {
            SampleValues.Fill(group);
            group.Defaults.Retries = 1;
        }))
        {
            var task = new EmptyOperator();
            SampleValues.Fill(task);
            task.Params.Add(Param.Integer("p", 1));
            dag.Add("t", task);
        }

        return dag;
    }
}
