using DagSharp.Oracle.Tests.Generating;

namespace DagSharp.Oracle.Tests;

/// <summary>Programs and definitions made at random give the same, evaluated and executed.</summary>
public class RandomTests
{
    private const int Programs = 300;
    private const int Definitions = 60;

    [Fact]
    public void Programs_give_what_running_them_gives() => Assert.Empty(Explained(new RandomRun(isDefinitions: false), Programs));

    [Fact]
    public void Definitions_give_the_manifests_that_running_them_gives() => Assert.Empty(Explained(new RandomRun(isDefinitions: true), Definitions));

    [Fact]
    public void A_seed_always_makes_the_same_program()
    {
        Assert.Equal(ProgramGenerator.Program(7).ToString(), ProgramGenerator.Program(7).ToString());
        Assert.Equal(20, Enumerable.Range(0, 20).Select(static seed => $"{ProgramGenerator.Program(seed)}".Replace($"P{seed}", "P", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void A_planted_fault_of_the_evaluator_is_found_and_made_small()
    {
        // A log with a boolean in it is lost: some programs show it.
        var run = new RandomRun(isDefinitions: false) { Altering = static value => value is List<object?> log && log.Any(static item => item is bool) ? null : value };

        var failure = run.Run(0, 50).First(static one => one.Kind == FailureKind.Differs);
        var smallest = run.Smallest(failure);

        Assert.True(smallest.Size < failure.Program.Size / 2, $"{failure.Program.Size} parts became {smallest.Size}");
        Assert.Equal(FailureKind.Differs, run.Check(failure.Seed, smallest)!.Kind);
    }

    [Fact]
    public void The_shrinker_keeps_only_what_fails()
    {
        var program = Node.Items(Enumerable.Range(0, 40).Select(static i => Node.Item($"if ({Node.Expression("bool", $"{Node.Constant("bool", "true")} && true")})\n{{\n{Node.Items([Node.Item($"F{i}();")])}}}")));

        var smallest = new Shrinker(static candidate => candidate.ToString().Contains("F17()", StringComparison.Ordinal)).Shrink(program);

        Assert.Equal("F17();", smallest.ToString().Trim());
    }

    [Fact]
    public void A_failure_tells_how_to_repeat_it()
    {
        var run = new RandomRun(isDefinitions: false) { Altering = static _ => null };

        Assert.Contains("random --seeds 1 --from 3", run.Explain(run.Run(3, 1).Single()), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Explained(RandomRun run, int seeds)
    {
        var failures = run.Run(0, seeds);

        Assert.True(run.Uncompiled * 100 <= seeds, $"{run.Uncompiled} of {seeds} programs do not compile");
        return failures.Take(3).Select(run.Explain);
    }
}
