using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A Python function (or class) itself, by import path: what Airflow takes as a callable.</summary>
/// <remarks>The function of a task is imported when the task runs; docs/airflow.md lists the others.</remarks>
public sealed class PythonCallable : IManifestValue
{
    /// <summary>Names a callable.</summary>
    /// <param name="path">Dotted path: <c>package.module.function</c>.</param>
    /// <exception cref="FormatException">The path is not dotted Python names.</exception>
    public PythonCallable(string path) => Path = PythonPath.Check(path);

    /// <summary>Dotted import path.</summary>
    public string Path { get; }

    JsonValue IManifestValue.ToManifest() => Tagged.Create("callable", ("path", JsonValue.Of(Path)));
}
