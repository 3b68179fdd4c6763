using System.Globalization;
using DagSharp.Naming;

namespace DagSharp.Pipelines;

/// <summary>Brings values from attributes, where durations and dates are texts, into the form of the model.</summary>
internal static class SettingTexts
{
    /// <summary>Sets what <see cref="TaskSettingsAttribute"/> can say, unless it is said already.</summary>
    public static void Apply(TaskSettings settings, AttributeView attribute, string what, bool keepExisting)
    {
        foreach (var named in attribute.Named)
        {
            // Null says nothing, as if it was not there.
            if (named.Value is not null && TaskSetters.TryGetValue(named.Key, out var setter))
            {
                SitedException.At(attribute.Site.Property(named.Key), what, () => Apply(settings, setter, named.Value, keepExisting));
            }
        }
    }

    private static void Apply(TaskSettings settings, Action<TaskSettings, object?> setter, object? value, bool keepExisting)
    {
        var other = new TaskDefaults();
        setter(other, value);
        foreach (var entry in other.Table.Entries)
        {
            if (!keepExisting || !settings.Table.Contains(entry.Key))
            {
                settings.Table.Say(entry.Key, entry.Value);
            }
        }
    }

    public static TimeSpan Duration(object? value) => value is string text && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var duration)
        ? duration
        : throw new DefinitionException("DAG4019", $"'{value}' is not a duration; expected hh:mm:ss or d.hh:mm:ss, such as 00:05:00 for five minutes");

    public static ZonedDateTime Date(object? value, string? zone)
    {
        if (value is not string text || !ZonedDateTime.TryParse(text, out var date))
        {
            throw new DefinitionException("DAG4019", $"'{value}' is not a date; expected ISO 8601, such as 2026-01-01 or 2026-01-01T08:30:00");
        }

        return zone is not null && text.IndexOf('[') < 0 && date.Zone == "UTC" && !text.EndsWith("Z", StringComparison.Ordinal) ? date.WithZone(zone) : date;
    }

    private static readonly Dictionary<string, Action<TaskSettings, object?>> TaskSetters = new(StringComparer.Ordinal)
    {
        ["Owner"] = static (settings, value) => settings.Owner = (string?)value,
        ["Retries"] = static (settings, value) => settings.Retries = (int)value!,
        ["RetryDelay"] = static (settings, value) => settings.RetryDelay = Duration(value),
        ["RetryExponentialBackoff"] = static (settings, value) => settings.RetryExponentialBackoff = (double)value!,
        ["MaxRetryDelay"] = static (settings, value) => settings.MaxRetryDelay = Duration(value),
        ["Email"] = static (settings, value) => settings.Email = Texts(value),
        ["EmailOnFailure"] = static (settings, value) => settings.EmailOnFailure = (bool)value!,
        ["EmailOnRetry"] = static (settings, value) => settings.EmailOnRetry = (bool)value!,
        ["DependsOnPast"] = static (settings, value) => settings.DependsOnPast = (bool)value!,
        ["WaitForDownstream"] = static (settings, value) => settings.WaitForDownstream = (bool)value!,
        ["PriorityWeight"] = static (settings, value) => settings.PriorityWeight = (int)value!,
        ["WeightRule"] = static (settings, value) => settings.WeightRule = Weight((string)value!),
        ["Queue"] = static (settings, value) => settings.Queue = (string?)value,
        ["Pool"] = static (settings, value) => settings.Pool = (string?)value,
        ["PoolSlots"] = static (settings, value) => settings.PoolSlots = (int)value!,
        ["ExecutionTimeout"] = static (settings, value) => settings.ExecutionTimeout = Duration(value),
        ["TriggerRule"] = static (settings, value) => settings.TriggerRule = Rule(value),
        ["RunAsUser"] = static (settings, value) => settings.RunAsUser = (string?)value,
        ["MapIndexTemplate"] = static (settings, value) => settings.MapIndexTemplate = (string?)value,
        ["MaxActiveTisPerDag"] = static (settings, value) => settings.MaxActiveTisPerDag = (int)value!,
        ["MaxActiveTisPerDagRun"] = static (settings, value) => settings.MaxActiveTisPerDagRun = (int)value!,
        ["Executor"] = static (settings, value) => settings.Executor = (string?)value,
        ["DoXComPush"] = static (settings, value) => settings.DoXComPush = (bool)value!,
        ["MultipleOutputs"] = static (settings, value) => settings.MultipleOutputs = (bool)value!,
        ["Doc"] = static (settings, value) => settings.Doc = (string?)value,
        ["DocMd"] = static (settings, value) => settings.DocMd = (string?)value,
        ["DisplayName"] = static (settings, value) => settings.DisplayName = (string?)value,
        ["LoggerName"] = static (settings, value) => settings.LoggerName = (string?)value,
        ["OnFailureCallback"] = static (settings, value) => settings.OnFailureCallback = Callback.Function((string)value!),
        ["OnSuccessCallback"] = static (settings, value) => settings.OnSuccessCallback = Callback.Function((string)value!),
        ["OnRetryCallback"] = static (settings, value) => settings.OnRetryCallback = Callback.Function((string)value!),
    };

    public static string[] Texts(object? value) => [.. ((object?[]?)value ?? []).OfType<string>()];

    // A view by reflection or by the compiler gives a constant as its number.
    private static TriggerRule Rule(object? value) => value switch
    {
        TriggerRule rule when Enum.IsDefined(typeof(TriggerRule), rule) => rule,
        int number when Enum.IsDefined(typeof(TriggerRule), number) => (TriggerRule)number,
        _ => throw new DefinitionException("DAG4004", $"{value} is no trigger rule"),
    };

    private static WeightRule Weight(string name)
    {
        string[] known = ["absolute", "downstream", "upstream"];
        return name switch
        {
            "absolute" => WeightRule.Absolute,
            "downstream" => WeightRule.Downstream,
            "upstream" => WeightRule.Upstream,
            _ when name.Contains('.') => WeightRule.Custom(name),
            _ => throw new DefinitionException("DAG4019", $"'{name}' is no weight rule; expected {string.Join(", ", known)} or the import path of a strategy{(NearestName.Find(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : "")}"),
        };
    }
}
