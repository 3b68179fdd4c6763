using System.Globalization;
using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>The errors for files past <see cref="ConfigLimits"/>.</summary>
public static class ConfigSize
{
    /// <summary>The answer for a text longer than allowed, or null.</summary>
    public static ConfigFile? TooLong(string path, string text) => text.Length <= ConfigLimits.MaxLength
        ? null
        : new ConfigFile(path, null, [new ConfigError(
            ConfigRules.Syntax, path, TextPosition.First, TextPosition.First, "The file is longer than " + Count(ConfigLimits.MaxLength) + " characters")]);

    /// <summary>The error for nesting deeper than allowed.</summary>
    public static ConfigError TooDeep(string path, TextPosition at) =>
        new(ConfigRules.Syntax, path, at, at, "Nested deeper than " + Count(ConfigLimits.MaxDepth) + " levels");

    /// <summary>The error for more values than allowed once aliases are followed.</summary>
    public static ConfigError TooMany(string path, TextPosition at) =>
        new(ConfigRules.Syntax, path, at, at, "More than " + Count(ConfigLimits.MaxNodes) + " values, counting what each alias stands for");

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
