using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>An object that only Python can make: a class (or factory function) by import path, with its arguments.</summary>
/// <remarks>It is imported and called by the loader when Airflow parses the DAG; nothing is imported at compile time.
/// A DAG with such a value cannot be native.</remarks>
public class PythonObject : IManifestValue
{
    /// <summary>Names a class or factory by import path.</summary>
    /// <param name="classPath">Dotted path: <c>package.module.Name</c>.</param>
    /// <param name="arguments">Positional arguments.</param>
    /// <exception cref="FormatException">The path is not dotted Python names.</exception>
    public PythonObject(string classPath, params object?[] arguments)
    {
        ClassPath = PythonPath.Check(classPath);
        Arguments = [.. arguments];
    }

    /// <summary>Dotted import path.</summary>
    public string ClassPath { get; }

    /// <summary>Positional arguments, in order.</summary>
    public IReadOnlyList<object?> Arguments { get; }

    /// <summary>Keyword arguments.</summary>
    public IDictionary<string, object?> KeywordArguments { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Gets or sets a keyword argument.</summary>
    public object? this[string name]
    {
        get => KeywordArguments[name];
        set => KeywordArguments[name] = value;
    }

    JsonValue IManifestValue.ToManifest() => ToManifest();

    internal JsonValue ToManifest() => Tagged.Create(
        "object",
        ("args", Arguments.Count == 0 ? null : ValueEncoder.Encode(Arguments)),
        ("class", JsonValue.Of(ClassPath)),
        ("kwargs", KeywordArguments.Count == 0 ? null : ValueEncoder.EncodeMap(KeywordArguments)));

    internal void SetIfPresent(string name, object? value)
    {
        if (value is not null)
        {
            KeywordArguments[name] = value;
        }
    }
}
