using System.ComponentModel;
using DagSharp.Json;

namespace DagSharp.Values;

/// <summary>A value that knows its own form in the manifest.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IManifestValue
{
    /// <summary>The value as the manifest holds it: plain JSON, or an object with a <c>$type</c>.</summary>
    JsonValue ToManifest();
}
