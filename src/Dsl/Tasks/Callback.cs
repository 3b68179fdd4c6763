using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A callback of a task or DAG: a Python function by import path, or a notifier object.</summary>
public sealed class Callback : IManifestValue
{
    private readonly IManifestValue target;

    private Callback(IManifestValue target) => this.target = target;

    /// <summary>A Python function that takes the context.</summary>
    public static Callback Function(string path) => new(new PythonCallable(path));

    /// <summary>A notifier (a subclass of <c>BaseNotifier</c>) with its arguments.</summary>
    public static Callback Notifier(PythonObject notifier) => new(notifier);

    /// <summary>A notifier with its arguments.</summary>
    public static implicit operator Callback(PythonObject notifier) => Notifier(notifier);

    /// <summary>A Python function that takes the context.</summary>
    public static implicit operator Callback(PythonCallable function) => new(function);

    JsonValue IManifestValue.ToManifest() => target.ToManifest();
}
