using System.Globalization;

namespace DagSharp.Oracle.Tests.Generating;

/// <summary>The verb <c>random</c>. Ends with 0 when everything agrees, 1 when something differs or a program does not compile.</summary>
internal static class RandomCommand
{
    public const string Usage = "random [--seeds N] [--from N] [--definitions] [--most N] [--show]";

    public static int Run(string[] arguments, TextWriter output)
    {
        var (seeds, from, most) = (1000, 0, 5);
        var (isDefinitions, shows) = (false, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--seeds" when Number(i) is { } number:
                    (seeds, i) = (number, i + 1);
                    break;
                case "--from" when Number(i) is { } number:
                    (from, i) = (number, i + 1);
                    break;
                case "--most" when Number(i) is { } number:
                    (most, i) = (number, i + 1);
                    break;
                case "--definitions":
                    isDefinitions = true;
                    break;
                case "--show":
                    shows = true;
                    break;
                case var other:
                    output.WriteLine($"'{other}' is not understood: {Usage}");
                    return 2;
            }
        }

        if (shows)
        {
            output.WriteLine(new RandomRun(isDefinitions).Make(from));
            return 0;
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var run = new RandomRun(isDefinitions);
        var failures = run.Run(from, seeds);
        foreach (var failure in failures.Take(most))
        {
            output.WriteLine(run.Explain(failure));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{seeds} {(isDefinitions ? "definitions" : "programs")} from seed {from}: {failures.Count} failed, in {watch.Elapsed.TotalSeconds:0} s ({run.Thrown} ended in an exception, {run.Uncompiled} did not compile)"));
        return failures.Count > 0 ? 1 : 0;

        int? Number(int at) =>
            at + 1 < arguments.Length && int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
