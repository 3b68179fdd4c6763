using System.Globalization;

namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>Writes what was compared and counts it.</summary>
internal sealed class CompareReport(TextWriter output, bool isBrief)
{
    private readonly SortedDictionary<string, int> refusals = new(StringComparer.Ordinal);
    private int equal;
    private int different;
    private int unreadable;

    public void Unreadable(string why)
    {
        unreadable++;
        if (!isBrief)
        {
            output.WriteLine(why);
        }
    }

    public void Add(string file, Comparison comparison)
    {
        if (comparison.Differs)
        {
            different++;
            output.WriteLine($"different {comparison.Name}{(isBrief ? $" in {file}" : "")}");
            var (executed, evaluated) = comparison.Shown();
            output.WriteLine($"          executed  {executed}");
            output.WriteLine($"          evaluated {evaluated}");
            return;
        }

        if (comparison.IsRefused)
        {
            refusals[comparison.Evaluated.Rule] = refusals.GetValueOrDefault(comparison.Evaluated.Rule) + 1;
        }
        else
        {
            equal++;
        }

        if (!isBrief)
        {
            output.WriteLine($"{(comparison.IsRefused ? "refused  " : "equal    ")} {comparison.Name}: {comparison.Evaluated}");
        }
    }

    /// <summary>Writes the sums and gives the exit code.</summary>
    public int Finish()
    {
        var refused = refusals.Values.Sum();
        if (equal + different + refused == 0 && unreadable == 0)
        {
            output.WriteLine("there is no public static method without parameters, and no --call");
            return 0;
        }

        var rules = refused == 0 ? "" : $" ({string.Join(", ", refusals.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")))})";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{equal} equal, {different} different, {refused} refused{rules}{(unreadable > 0 ? $", {unreadable} files not compiled" : "")}"));
        return unreadable > 0 ? 2 : different > 0 ? 1 : 0;
    }
}
