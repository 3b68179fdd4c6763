using DagSharp.Configuration;
using DagSharp.Json;

namespace DagSharp.Evaluation.Configs;

/// <summary>Reads a configuration file by the ending of its name.</summary>
public static class ConfigReader
{
    /// <summary>Whether a file is one: <c>.yml</c>, <c>.yaml</c> or <c>.json</c>, in any case.</summary>
    public static bool IsConfig(string path) => IsYaml(path) || IsJson(path);

    /// <summary>Reads a text; never throws on bad text. Another ending than those of <see cref="IsConfig"/> is DAG7001.</summary>
    /// <param name="path">How errors name the file.</param>
    /// <param name="text">The content.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ConfigFile Read(string path, string text, CancellationToken cancellationToken = default) =>
        IsYaml(path) ? YamlReader.Read(path, text, cancellationToken)
        : IsJson(path) ? JsonConfigReader.Read(path, text, cancellationToken)
        : new ConfigFile(path, null, [new ConfigError(
            ConfigRules.Syntax, path, TextPosition.First, TextPosition.First, "The file is neither YAML (.yml, .yaml) nor JSON (.json) by its name")]);

    private static bool IsYaml(string path) => Ends(path, ".yml") || Ends(path, ".yaml");

    private static bool IsJson(string path) => Ends(path, ".json");

    private static bool Ends(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
