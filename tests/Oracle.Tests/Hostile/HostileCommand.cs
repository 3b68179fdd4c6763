using System.Globalization;
using DagSharp.Evaluation;

namespace DagSharp.Oracle.Tests.Hostile;

/// <summary>The verb <c>hostile</c>: evaluates every hostile definition and says what it cost.</summary>
internal static class HostileCommand
{
    public const string Usage = "hostile [TEXT] [--stack KB] [--steps N] [--cancel]";

    public static int Run(string[] arguments, TextWriter output)
    {
        var stack = HostileRun.CompilerStack;
        var steps = EvaluationOptions.Default.MaxSteps;
        var isCancelled = false;
        var wanted = "";
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--stack" when i + 1 < arguments.Length && int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out var kilobytes):
                    stack = kilobytes * 1024;
                    i++;
                    break;
                case "--steps" when i + 1 < arguments.Length && int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out var number):
                    steps = number;
                    i++;
                    break;
                case "--cancel":
                    isCancelled = true;
                    break;
                case var text when !text.StartsWith('-'):
                    wanted = text;
                    break;
                default:
                    output.WriteLine($"'{arguments[i]}' is not understood: {Usage}");
                    return 2;
            }
        }

        var run = new HostileRun(stack, steps);
        var (count, faults, slowest, largest) = (0, 0, TimeSpan.Zero, 0L);
        foreach (var definition in HostileDefinitions.All.Where(definition => definition.Name.Contains(wanted, StringComparison.Ordinal) && (!isCancelled || definition.IsEndless)))
        {
            // Before it runs: a process that falls says where.
            Console.Error.Write($"\r{count}: {definition.Name}\n");
            var outcome = isCancelled ? run.Cancel(definition, TimeSpan.FromMilliseconds(50)) : run.Run(definition);
            count++;
            (slowest, largest) = (outcome.Elapsed > slowest ? outcome.Elapsed : slowest, Math.Max(largest, outcome.Allocated));
            var fault = isCancelled ? outcome.Rule is HostileOutcome.Cancelled or "DAG2007" ? null : outcome.Rule + outcome.Text : outcome.Fault(definition);
            var isSlow = outcome.Elapsed.TotalSeconds > (isCancelled ? 0.1 : 5) || outcome.Allocated > 2_000_000_000;
            if (fault is not null || isSlow || wanted.Length > 0)
            {
                faults += fault is null ? 0 : 1;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(fault is null ? "ends " : "FAULT")} {definition.Name}: {outcome.Rule} {fault ?? outcome.Text} ({outcome.Elapsed.TotalMilliseconds:0} ms, {outcome.Allocated / 1_000_000} MB)"));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} definitions, {faults} faults, slowest {slowest.TotalMilliseconds:0} ms, most allocated {largest / 1_000_000} MB, peak {Environment.WorkingSet / 1_000_000} MB"));
        return faults > 0 ? 1 : 0;
    }
}
