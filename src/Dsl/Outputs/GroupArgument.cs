using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>Inside a mapped group or loop: the argument that differs from instance to instance.</summary>
public class GroupArgument : IManifestValue
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

/// <summary>Inside a mapped group: the element of this instance, with its type.</summary>
/// <typeparam name="T">Type of an element.</typeparam>
public sealed class GroupArgument<T> : GroupArgument
{
    internal GroupArgument(string groupId, string name)
        : base(groupId, name)
    {
    }

    /// <summary>Lets it stand where a method takes the element; the call is described, never made.</summary>
    public static implicit operator T(GroupArgument<T> argument) =>
        throw new InvalidOperationException($"'{argument.Name}' of '{argument.GroupId}' has a value only while the DAG runs; pass it to a task, do not read it in a definition");
}
