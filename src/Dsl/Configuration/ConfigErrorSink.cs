using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>Collects the faults of one file.</summary>
/// <param name="path">The file, as errors name it.</param>
public sealed class ConfigErrorSink(string path)
{
    private readonly List<ConfigError> errors = [];

    /// <summary>The file, as errors name it.</summary>
    public string Path { get; } = path;

    /// <summary>Everything reported so far, warnings too, in the order it was found.</summary>
    public IReadOnlyList<ConfigError> Errors => errors;

    /// <summary>How many of <see cref="Errors"/> are not warnings.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Adds a fault.</summary>
    public void Report(ConfigError error)
    {
        errors.Add(error);
        if (!error.IsWarning)
        {
            ErrorCount++;
        }
    }

    internal ConfigError At(string ruleId, TextPosition start, TextPosition end, string what) =>
        new(ruleId, Path, start, end, what);
}
