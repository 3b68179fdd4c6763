using DagSharp.Json;

namespace DagSharp;

/// <summary>A trigger outside of any task that makes events of an asset.</summary>
/// <param name="name">Name, unique within the asset.</param>
/// <param name="trigger">A <c>BaseEventTrigger</c> with its arguments.</param>
public sealed class AssetWatcher(string name, PythonObject trigger)
{
    /// <summary>Name, unique within the asset.</summary>
    public string Name { get; } = name;

    /// <summary>The trigger.</summary>
    public PythonObject Trigger { get; } = trigger;

    internal JsonValue ToManifest() => new JsonObject(("name", JsonValue.Of(Name)), ("trigger", Trigger.ToManifest()));
}
