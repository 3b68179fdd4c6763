using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp.Tasks;

/// <summary>How a task or group is mapped over values known only while the DAG runs.</summary>
internal sealed class TaskMapping
{
    private readonly List<KeyValuePair<string, object>> arguments = [];
    private object? sets;
    private bool strict = true;

    public static TaskMapping OfKwargs(TaskMapping? given, object sets, bool strict) => given is null
        ? new() { sets = sets ?? throw new ArgumentNullException(nameof(sets)), strict = strict }
        : throw new InvalidOperationException("ExpandKwargs comes after another mapping; a task or group is mapped in one of the two ways");

    public IEnumerable<object> Values => sets is null ? arguments.Select(static argument => argument.Value) : [sets];

    public void Add(string argument, object values)
    {
        if (sets is not null)
        {
            throw new InvalidOperationException($"'{argument}' is expanded after ExpandKwargs; a task or group is mapped in one of the two ways");
        }

        if (arguments.Any(given => given.Key == argument))
        {
            throw new ArgumentException($"'{argument}' is expanded twice", nameof(argument));
        }

        arguments.Add(new(argument, values ?? throw new ArgumentNullException(nameof(values))));
    }

    public JsonValue ToManifest() => sets is not null
        ? new JsonObject(("kind", JsonValue.Of("expand_kwargs")), ("sets", ValueEncoder.Encode(sets)), ("strict", JsonValue.Of(strict)))
        : new JsonObject(
            // A list, because the order decides the map indices.
            ("arguments", new JsonArray(arguments.Select(static argument =>
                new JsonObject(("name", JsonValue.Of(argument.Key)), ("value", ValueEncoder.Encode(argument.Value)))))),
            ("kind", JsonValue.Of("expand")));
}
