using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A user who may answer a human-input task.</summary>
/// <param name="Id">The user's id in the auth manager.</param>
/// <param name="Name">The user's name.</param>
public sealed record HumanUser(string Id, string Name) : IManifestValue
{
    JsonValue IManifestValue.ToManifest() => new JsonObject(("id", JsonValue.Of(Id)), ("name", JsonValue.Of(Name)));
}
