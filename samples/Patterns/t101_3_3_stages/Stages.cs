using DagSharp;

namespace Patterns.T101_3_3;

/// <summary>Stages as values: any number of them, in any order, each with its steps.</summary>
public sealed record Stage(string Name, params string[] Commands)
{
    public static Stage Plan { get; } = new("plan", "recipe plan");

    public static Stage Load { get; } = new("load", "recipe load --datasets", "recipe load --lookups");

    public static Stage Build { get; } = new("build", "recipe build");

    public static Stage Package { get; } = new("package", "recipe package --zip", "recipe package --shapefile");
}

[Pipeline]
public static class Stages
{
    public static IEnumerable<Dag> Define()
    {
        yield return Chained("stages_pluto", Stage.Plan, Stage.Load, Stage.Build, Stage.Package);

        // One stage of its own, and none to package.
        yield return Chained("stages_facilities", Stage.Plan, Stage.Load with { Commands = ["recipe load --geocoded"] }, Stage.Build);
    }

    private static Dag Chained(string dagId, params IReadOnlyList<Stage> stages)
    {
        var dag = Dag.Create(dagId).Schedule(Schedule.None).Tagged("stages");
        NodeSet[] made = [.. stages.Select(stage => dag.All(stage.Commands.Select((command, index) =>
            dag.Bash(stage.Commands.Length == 1 ? stage.Name : $"{stage.Name}_{index + 1}", command))))];

        // Every task of a stage comes after every task of the stage before.
        foreach (var (before, after) in made.Zip(made.Skip(1)))
        {
            before.Then(after);
        }

        return dag;
    }
}
