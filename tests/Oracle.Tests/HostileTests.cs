using DagSharp.Evaluation;
using DagSharp.Oracle.Tests.Hostile;

namespace DagSharp.Oracle.Tests;

/// <summary>Definitions that would harm a compiler end in a diagnostic at a place in the source.</summary>
public class HostileTests
{
    // A machine that runs other tests beside these is slow; what has no bound takes minutes or all memory.
    private static readonly TimeSpan Slowest = TimeSpan.FromMinutes(2);
    private const long MostAllocated = 2_000_000_000;

    [Fact]
    public void There_are_more_than_five_hundred()
    {
        Assert.True(HostileDefinitions.All.Count > 500);
        Assert.Equal(HostileDefinitions.All.Count, HostileDefinitions.All.Select(static definition => definition.Source).Distinct().Count());
    }

    [Theory]
    [InlineData(HostileRun.CompilerStack, 1)]
    [InlineData(HostileRun.SmallStack, 5)]
    public void Each_ends_in_its_diagnostic(int stack, int every)
    {
        var run = new HostileRun(stack, HostileRun.FewSteps / 10);

        var faults = HostileDefinitions.All.Where((_, index) => index % every == 0)
            .Select(definition => (definition, outcome: run.Run(definition)))
            .Select(static one => one.outcome.Fault(one.definition) is { } fault ? $"{one.definition}: {fault}"
                : one.outcome.Elapsed > Slowest || one.outcome.Allocated > MostAllocated ? $"{one.definition}: {one.outcome.Elapsed}, {one.outcome.Allocated} bytes"
                : null)
            .OfType<string>();

        Assert.Empty(faults);
    }

    [Fact]
    public void The_default_budgets_end_a_loop_too()
    {
        var run = new HostileRun(HostileRun.CompilerStack, EvaluationOptions.Default.MaxSteps);

        var outcome = run.Run(HostileDefinitions.All.First(static definition => definition.Name == "while, with a large array"));

        Assert.Equal(EvaluationRules.UnboundedLoop, outcome.Rule);
        Assert.True(outcome.Elapsed < Slowest && outcome.Allocated < 8 * MostAllocated, $"{outcome}");
    }

    [Fact]
    public void Cancellation_ends_each_endless_one_soon()
    {
        var run = new HostileRun(HostileRun.CompilerStack, HostileRun.FewSteps);

        var outcomes = HostileDefinitions.All.Where(static definition => definition.IsEndless).Where(static (_, index) => index % 12 == 0)
            .Select(definition => (definition, outcome: run.Cancel(definition, TimeSpan.FromMilliseconds(50)))).ToArray();

        // What fills a collection may reach that budget first.
        Assert.All(outcomes, static one => Assert.True(one.outcome.Rule is HostileOutcome.Cancelled or EvaluationRules.Budget, $"{one.definition}: {one.outcome}"));
        Assert.All(outcomes, static one => Assert.True(one.outcome.Rule != HostileOutcome.Cancelled || one.outcome.Elapsed < Slowest, $"{one.definition}: {one.outcome}"));
    }
}
