using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp.Scheduling;

/// <summary>A schedule that is a kind and its arguments.</summary>
internal class TimetableSchedule(string kind, params (string Name, object? Value)[] arguments) : Schedule
{
    internal override string Kind { get; } = kind;

    protected IReadOnlyList<(string Name, object? Value)> Arguments { get; } = arguments;

    internal override IEnumerable<string> CronExpressions => Arguments.SelectMany(static argument => argument switch
    {
        ("expression", string expression) => [expression],
        ("expressions", string[] expressions) => expressions,
        ("timetable", Schedule inner) => inner.CronExpressions,
        _ => Array.Empty<string>(),
    });

    internal override IEnumerable<string> TimeZones => Arguments.SelectMany(static argument => argument switch
    {
        ("timezone", string zone) => [zone],
        ("timetable", Schedule inner) => inner.TimeZones,
        _ => [],
    });

    internal override IEnumerable<ZonedDateTime> Moments => Find("event_dates") as ZonedDateTime[] ?? [];

    internal override Schedule? Clock => Find("timetable") as Schedule;

    internal override object? Delta => Find("delta");

    private object? Find(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    internal override JsonValue ToManifest() => new JsonObject(
        Arguments
            .Where(static argument => argument.Value is not null)
            .Select(static argument => new KeyValuePair<string, JsonValue>(argument.Name, ValueEncoder.Encode(argument.Value)))
            .Append(new("kind", JsonValue.Of(Kind))));
}

/// <summary>A cron text in the DAG's own zone.</summary>
internal sealed class CronSchedule(string expression) : TimetableSchedule("cron", ("expression", Timetable.Cron(expression)));

/// <summary>A schedule with a condition over assets.</summary>
internal sealed class AssetSchedule(string kind, AssetExpression condition, params (string Name, object? Value)[] arguments)
    : TimetableSchedule(kind, [("condition", condition), .. arguments])
{
    internal override IEnumerable<AssetExpression> Assets { get; } = condition.Leaves;
}
