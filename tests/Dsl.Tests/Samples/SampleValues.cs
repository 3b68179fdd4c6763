using System.Reflection;

namespace DagSharp.Dsl.Tests.Samples;

/// <summary>A valid value for every property that settings have, by its type.</summary>
internal static class SampleValues
{
    /// <summary>Says everything a settings object can say.</summary>
    public static void Fill(object settings)
    {
        foreach (var property in Settable(settings.GetType()))
        {
            property.SetValue(settings, For(property));
        }
    }

    public static IEnumerable<PropertyInfo> Settable(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(static property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && property.PropertyType != typeof(ParamList));

    private static object For(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type switch
        {
            _ when property.Name == nameof(DagSettings.OwnerLinks) => new Dictionary<string, string> { ["data"] = "https://example.org/data" },
            _ when type == typeof(string) => "some " + property.Name,
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 3,
            _ when type == typeof(double) => 2.0,
            _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(7.5),
            _ when type == typeof(ZonedDateTime) => ZonedDateTime.In(new DateTime(2026, property.Name.StartsWith("End", StringComparison.Ordinal) ? 12 : 1, 1), "Europe/Amsterdam"),
            _ when type == typeof(TriggerRule) => TriggerRule.NoneFailed,
            _ when type == typeof(WeightRule) => WeightRule.Custom("plugins.weights.Mine"),
            _ when type == typeof(CallbackList) => new CallbackList { Callback.Function("jobs.on_event"), new PythonObject("notify.Slack") { ["text"] = "{{ conn.slack.host }}" } },
            _ when type == typeof(PythonCallable) => new PythonCallable("jobs.some_function"),
            _ when type == typeof(PythonObject) => new ExceptionRetryPolicy(new RetryRule("builtins.TimeoutError", RetryAction.Retry, TimeSpan.FromSeconds(1))),
            _ when type == typeof(TaskResources) => new TaskResources { Cpus = 2, Ram = 1024 },
            _ when type == typeof(AssetList) => new AssetList { new Asset("orders") },
            _ when type == typeof(IReadOnlyList<string>) => new[] { "one", "two" },
            _ when type == typeof(IReadOnlyList<Deadline>) => EveryValue.Deadlines,
            _ when type == typeof(IReadOnlyList<DagRunType>) => Enum.GetValues<DagRunType>(),
            _ when type == typeof(IReadOnlyDictionary<string, object?>) => new Dictionary<string, object?> { ["key"] = "value" },
            _ => throw new NotSupportedException($"no sample for {property.DeclaringType!.Name}.{property.Name} of type {type.Name}"),
        };
    }
}
