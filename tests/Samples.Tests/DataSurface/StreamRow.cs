using DagSharp.Samples.Tests.Generation;

namespace DagSharp.Samples.Tests.DataSurface;

/// <summary>The sample over a row of its own with something changed or added, and the untouched row of the other platform.</summary>
internal static class StreamRow
{
    public static SampleBuild Replace(string before, string after)
    {
        var configs = SampleFiles.Configs("DataSurface").Select(config => config.Path == "streams/yellowlive.yml"
            ? (config.Path, config.Text.Contains(before, StringComparison.Ordinal) ? config.Text.Replace(before, after) : throw new ArgumentException($"the row has no '{before}'"))
            : config);
        return SampleBuild.Of(SampleFiles.Sources("DataSurface"), configs);
    }
}
