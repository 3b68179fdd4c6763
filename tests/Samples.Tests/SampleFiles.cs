using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;

namespace DagSharp.Samples.Tests;

/// <summary>The files of the samples, by their paths below the sample's folder.</summary>
internal static class SampleFiles
{
    public static IReadOnlyList<(string Path, string Text)> Sources(string sample) => Read(sample, "", ".cs");

    public static IReadOnlyList<(string Path, string Text)> Configs(string sample) => Read(sample, "", ".yml", ".json");

    /// <summary>Those of a folder, by their paths below the sample's folder.</summary>
    public static IReadOnlyList<(string Path, string Text)> Folder(string sample, string folder, params string[] endings) => Read(sample, folder + "/", endings);

    public static ConfigSet ConfigSet(string sample) =>
        new(Configs(sample).Select(static config => ConfigReader.Read(config.Path, config.Text)));

    private static List<(string Path, string Text)> Read(string sample, string prefix, params string[] endings)
    {
        var assembly = typeof(SampleFiles).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{sample}/{prefix}", StringComparison.Ordinal) && endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[(sample.Length + 1)..], Text(name)))];

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
