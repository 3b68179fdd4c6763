using System.Text.Json;

namespace DagSharp.Airflow.Tests.Loading;

/// <summary>What stands for a Python function until it is called.</summary>
public class LateCallableTests
{
    [AirflowFact]
    public void It_looks_to_Airflow_like_the_function_itself()
    {
        string[] paths =
        [
            "late_functions.plain", "late_functions.wildcard", "late_functions.generator", "late_functions.coroutine",
            "late_functions.async_generator", "late_functions.decorated", "late_functions.Team", "late_functions.Team.method",
            "late_functions.partial", "late_functions.partial_coroutine", "late_functions.partial_generator",
            "textwrap.dedent", "builtins.len", "os.path.join",
        ];

        var answer = Ask(good: paths);

        Assert.Equal(
            paths.Zip(answer.GetProperty("itself").EnumerateArray(), (path, seen) => $"{path} {seen.GetRawText()}"),
            paths.Zip(answer.GetProperty("late").EnumerateArray(), (path, seen) => $"{path} {seen.GetRawText()}"));
        Assert.All(answer.GetProperty("kept").EnumerateArray(), kept => Assert.True(kept.GetBoolean()));
    }

    [AirflowFact]
    public void Its_names_come_from_the_path_and_need_no_module()
    {
        var answer = Ask(named: ["team.ingest.run", "team.ingest.Loader.run", "team._Private.Inner.run", "builtins.str.strip", "Team.run"]);

        Assert.Equal(
            ["team.ingest:run:run", "team.ingest:Loader.run:run", "team:_Private.Inner.run:run", "builtins:str.strip:strip", "Team:run:run"],
            answer.GetProperty("names").EnumerateArray().Select(name => name.GetString()));
    }

    [AirflowFact]
    public void A_function_that_is_not_there_is_an_error_with_place_path_and_nearest_name()
    {
        var answer = Ask(bad:
        [
            "late_functons.plain", "late_functions.plane", "late_functions.Team.methd", "late_functions.limit", "late_broken.run",
            "no_such_package_at_all.run",
        ]);

        Assert.Equal(
            [
                "cannot import 'late_functons.plain': ModuleNotFoundError: No module named 'late_functons'; the nearest name is 'late_functions'",
                "cannot import 'late_functions.plane': AttributeError: module 'late_functions' has no attribute 'plane'; the nearest name is 'plain'",
                "cannot import 'late_functions.Team.methd': AttributeError: type object 'Team' has no attribute 'methd'; the nearest name is 'method'",
                "expected a function, 'late_functions.limit' is of type int",
                "cannot import 'late_broken.run': ModuleNotFoundError: No module named 'late_functionz'",
                "cannot import 'no_such_package_at_all.run': ModuleNotFoundError: No module named 'no_such_package_at_all'",
            ],
            answer.GetProperty("said").EnumerateArray().Select(said => said.GetString()!.Replace("ManifestError: sales.json: task 'plan': ", "")));
    }

    private static JsonElement Ask(string[]? good = null, string[]? bad = null, string[]? named = null)
    {
        var question = JsonSerializer.Serialize(new { Good = good ?? [], Bad = bad ?? [], Named = named ?? [] });
        var run = RealAirflow.Run(RealAirflow.ScriptPath("late_callables.py"), [Path.Combine(AppContext.BaseDirectory, "Loader")], question);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        return JsonDocument.Parse(run.Output[(run.Output.LastIndexOf('\n') + 1)..]).RootElement;
    }
}
