namespace DagSharp.Airflow.Tests.Loading;

public sealed class GoldenTests(GoldenRun run) : IClassFixture<GoldenRun>
{
    /// <summary>What cannot be equal, and why.</summary>
    private static readonly Dictionary<(string DagId, string Version), string> Different = new()
    {
        [("g108_checks", "3.1")] = "a manifest sorts the keys of mappings, and the operator makes SQL in their order",
        [("g108_checks", "3.3")] = "a manifest sorts the keys of mappings, and the operator makes SQL in their order",
        [("g108_checks", "3.4")] = "a manifest sorts the keys of mappings, and the operator makes SQL in their order",
        [("g033_function", "3.1")] = "Airflow 3.1 writes a mapping as text, in the order of its keys",
        [("g092_plain", "3.3")] = "all stubs of the loader have one function; 3.3 does not mark stubs, so its name counts",
        [("g093_setup", "3.3")] = "all stubs of the loader have one function; 3.3 does not mark stubs, so its name counts",
    };

    /// <summary>Functions that carry the name of their path: what their module calls them is not known before a task imports it.</summary>
    private static readonly Dictionary<string, string[]> NamedByPath = new()
    {
        ["g095_python"] = ["dag.tasks.lambda.python_callable_name", "dag.tasks.method.python_callable_name"],
    };

    public static TheoryData<string> TwinIds => [.. GoldenRun.Twins.Keys.Order(StringComparer.Ordinal)];

    [SharedAirflowTheory]
    [MemberData(nameof(TwinIds))]
    public void A_twin_means_the_same_to_Airflow_as_its_golden(string dagId)
    {
        if (!run.HasGolden(dagId))
        {
            return; // this Airflow is too old for it
        }

        if (!run.IsMade(dagId))
        {
            // The environments of older versions have the standard provider only, and before 3.3 no runtime for C# tasks.
            Assert.Matches("No module named '(airflow.providers.|kubernetes)|a C# task needs Airflow 3.3 or later", run.Explain(dagId));
            return;
        }

        if (NamedByPath.TryGetValue(dagId, out var places))
        {
            Assert.Equal(places, run.Differences(dagId));
            return;
        }

        var expected = !Different.ContainsKey((dagId, RealAirflow.Version));
        Assert.True(run.IsEqual(dagId) == expected, run.Explain(dagId));
    }

    [SharedAirflowFact]
    public void Every_golden_without_Python_code_has_a_twin()
    {
        Assert.Equal(["g092_bindings"], run.Sayable.Except(GoldenRun.Twins.Keys).Except(["g012_events_sdk"]));
    }
}
