using System.Diagnostics;
using DagSharp.Evaluation;
using DagSharp.Oracle.Tests.Comparing;
using Microsoft.CodeAnalysis;

namespace DagSharp.Oracle.Tests.Hostile;

/// <summary>Evaluates hostile definitions on a thread like those of compilers.</summary>
/// <param name="stackSize">Bytes.</param>
/// <param name="steps">The budget; a smaller one ends loops sooner, and tests little less.</param>
internal sealed class HostileRun(int stackSize, int steps)
{
    public const int CompilerStack = 1024 * 1024;
    public const int SmallStack = 256 * 1024;

    public const int FewSteps = 200_000;

    private readonly EvaluationOptions options = new() { MaxSteps = steps, HostAssemblies = [typeof(Dag).Assembly] };

    public HostileOutcome Run(HostileDefinition definition) => Run(definition, options, null);

    /// <summary>Without a budget of steps: only the cancellation ends it. The time is counted from there.</summary>
    public HostileOutcome Cancel(HostileDefinition definition, TimeSpan after) => Run(definition, options with { MaxSteps = int.MaxValue }, after);

    private HostileOutcome Run(HostileDefinition definition, EvaluationOptions budgets, TimeSpan? after)
    {
        var subject = Subject.Of("Hostile.cs", definition.Source);
        var method = subject.Compilation.GetTypeByMetadataName("Program")!.GetMembers("Run").OfType<IMethodSymbol>().Single();
        HostileOutcome? outcome = null;
        var thread = new Thread(() => outcome = Evaluate(subject, method, budgets, after), stackSize) { IsBackground = true };
        thread.Start();
        thread.Join();
        return outcome!;
    }

    private static HostileOutcome Evaluate(Subject subject, IMethodSymbol method, EvaluationOptions options, TimeSpan? after)
    {
        using var source = new CancellationTokenSource();
        // What binding the body takes is the compiler's time, and no cancellation of ours.
        var watch = Stopwatch.StartNew();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var cancelledAt = TimeSpan.Zero;
        using var noted = source.Token.Register(() => cancelledAt = watch.Elapsed);
        if (after is { } delay)
        {
            source.CancelAfter(delay);
        }

        HostileOutcome End(string rule, string text, bool isInSource) =>
            new(rule, text, isInSource, watch.Elapsed - cancelledAt, GC.GetAllocatedBytesForCurrentThread() - allocated);
        try
        {
            var text = ValueText.Of(new Evaluator(subject.Compilation, options, source.Token).Invoke(method, null, []));
            return End("", text, true);
        }
        catch (EvaluationException exception)
        {
            return End(exception.Diagnostic.RuleId, exception.Diagnostic.Text, exception.Diagnostic.Location.IsInSource);
        }
        catch (OperationCanceledException)
        {
            return End(HostileOutcome.Cancelled, "", true);
        }
        catch (Exception exception)
        {
            return End("exception", exception.ToString(), false);
        }
    }
}
