using System.Diagnostics.CodeAnalysis;

using DagSharp.Naming;

namespace DagSharp.Scheduling;

/// <summary>
/// A cron expression in the dialect of Airflow, which is that of the Python library croniter:
/// five columns, six with seconds last, or seven with years after them; names, ranges that wrap around, steps, lists,
/// <c>L</c>, <c>15W</c>, <c>mon#2</c>, <c>L5</c>, <c>?</c>, and the presets such as <c>@daily</c>.
/// </summary>
/// <remarks>
/// <c>@once</c> and <c>@continuous</c> are schedules of Airflow but no cron expressions and are refused here.
/// Accepted and refused as croniter 7.0.0 does without a hash id; the tests compare the two.
/// </remarks>
public sealed partial class CronExpression
{
    private const int Minute = 0, Hour = 1, DayOfMonth = 2, Month = 3, DayOfWeek = 4, Second = 5, Year = 6;

    private readonly CronFieldValues[] fields;

    private CronExpression(string text, string columns, CronFieldValues[] fields)
    {
        Text = text;
        Columns = columns;
        this.fields = fields;
    }

    /// <summary>The expression as it was written.</summary>
    public string Text { get; }

    /// <summary>The expression with a preset replaced by its columns, as Airflow stores it.</summary>
    public string Columns { get; }

    /// <summary>True when there is a column of seconds.</summary>
    public bool HasSeconds => fields.Length > Second;

    /// <summary>True when a column is <c>R</c>: Airflow draws its value anew each time it looks.</summary>
    public bool IsRandom { get; private set; }

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression or the name of a preset.</param>
    /// <param name="result">The expression, or null when Airflow would refuse it.</param>
    /// <param name="error">The column, what was expected and what was found; null when the expression is good.</param>
    /// <returns>True when Airflow accepts the expression.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out CronExpression? result, [NotNullWhen(false)] out string? error)
    {
        result = null;
        var resolved = CronPresets.Resolve(text);
        var columns = SplitColumns(resolved.ToLowerInvariant());
        error = CheckCount(text, columns.Count);
        if (error is not null)
        {
            return false;
        }

        var fields = new CronFieldValues[columns.Count];
        for (var index = 0; index < fields.Length; index++)
        {
            error = CronFieldParser.Parse(CronField.All[index], columns[index], out fields[index]);
            if (error is not null)
            {
                return false;
            }
        }

        error = CheckNumberedDays(fields[DayOfWeek]);
        if (error is not null)
        {
            return false;
        }

        CollapseFullLists(fields, columns);
        result = new CronExpression(text, resolved, fields)
        {
            IsRandom = columns.Any(column => column[0] == 'r'),
        };
        return true;
    }

    /// <summary>The expression as it was written.</summary>
    public override string ToString() => Text;

    /// <summary>Python's <c>\S+</c> for ASCII: other blanks, such as a no-break space, are part of a column.</summary>
    private static List<string> SplitColumns(string text) =>
        [.. text.Split([' ', '\t', '\n', '\r', '\f', '\v'], StringSplitOptions.RemoveEmptyEntries)];

    private static string? CheckCount(string text, int count)
    {
        if (count is >= 5 and <= 7)
        {
            return null;
        }

        if (text.StartsWith("@", StringComparison.Ordinal))
        {
            var nearest = NearestName.Find(text, CronPresets.Names);
            return text is "@once" or "@continuous"
                ? $"'{text}' is a schedule of Airflow but not a cron expression"
                : $"'{text}' is not a preset; {(nearest is null ? $"expected one of {string.Join(", ", CronPresets.Names)}" : $"did you mean '{nearest}'?")}";
        }

        return $"expected 5 columns (minute, hour, day of month, month, day of week), 6 with seconds or 7 with years, found {count}";
    }

    /// <summary>croniter cannot say "the second Monday and every Friday".</summary>
    private static string? CheckNumberedDays(CronFieldValues days)
    {
        if (days.Numbered.Count == 0 || days.Count == CronField.All[DayOfWeek].Count)
        {
            return null;
        }

        var plain = days.Values.Where(day => days.Numbered.All(numbered => numbered.DayOfWeek != day)).ToList();
        return plain.Count == 0
            ? null
            : $"day of week mixes numbered days such as mon#2 with plain ones ({string.Join(", ", plain)}), which Airflow does not support";
    }

    /// <summary>
    /// A list that names every value is <c>*</c>; for the two columns of days only if the other one has a star,
    /// because two restricted columns of days mean "either" and not "both".
    /// </summary>
    private static void CollapseFullLists(CronFieldValues[] fields, List<string> columns)
    {
        for (var index = 0; index < fields.Length; index++)
        {
            var full = fields[index].Count == CronField.All[index].Count;
            var otherDays = index switch { DayOfMonth => columns[DayOfWeek], DayOfWeek => columns[DayOfMonth], _ => "*" };
            fields[index].Any |= full && otherDays.IndexOf('*') >= 0;
        }
    }
}
