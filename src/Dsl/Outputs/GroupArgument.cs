using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>Inside a mapped group or loop: the argument that differs from instance to instance.</summary>
public sealed class GroupArgument : IManifestValue
{
    internal GroupArgument(string groupId, string name)
    {
        GroupId = groupId;
        Name = name;
    }

    /// <summary>Full id of the group.</summary>
    public string GroupId { get; }

    /// <summary>Name of the argument.</summary>
    public string Name { get; }

    JsonValue IManifestValue.ToManifest() =>
        Tagged.Create("group_argument", ("group_id", JsonValue.Of(GroupId)), ("name", JsonValue.Of(Name)));
}
