using System.Reflection;
using DagSharp.Manifests;

namespace DagSharp.Samples.Tests.Patterns;

/// <summary>A topic of the pattern catalogue and the folder that answers it.</summary>
internal sealed record PatternTopic(string Folder)
{
    public const string Sample = "Patterns";

    public static Assembly Assembly => typeof(global::Patterns.T102_1_1.StoreSales).Assembly;

    public static IReadOnlyList<PatternTopic> All { get; } = [.. SampleFiles.Sources(Sample)
        .Where(static source => source.Path.Contains('/'))
        .Select(static source => source.Path.Split('/')[0])
        .Distinct()
        .Select(static folder => new PatternTopic(folder))];

    /// <summary>As the catalogue counts: <c>102.1.4</c>.</summary>
    public string Number => string.Join('.', Folder[1..].Split('_').TakeWhile(static part => part.All(char.IsDigit)));

    public string Namespace => $"Patterns.T{Number.Replace('.', '_')}";

    public string Page => SampleFiles.Folder(Sample, Folder, "README.md").Single().Text;

    public string Expected => SampleFiles.Folder(Sample, Folder, "expected.txt").Single().Text;

    public IReadOnlyList<(string Path, string Text)> Sources => SampleFiles.Folder(Sample, Folder, ".cs");

    public IReadOnlyList<(string Path, string Text)> Configs => SampleFiles.Folder(Sample, Folder, ".yml", ".json");

    public IEnumerable<Type> Pipelines => Assembly.GetTypes()
        .Where(type => type.Namespace == Namespace && type.IsDefined(typeof(PipelineAttribute), inherit: false))
        .OrderBy(static type => type.FullName, StringComparer.Ordinal);

    /// <summary>What the build made of the folder.</summary>
    public IEnumerable<DagManifest> Manifests => ManifestSet.Of(Assembly).Dags
        .Where(dag => dag.Provenance!["source"]!.Node().GetValue<string>().StartsWith(Folder + "/", StringComparison.Ordinal));

    public static PatternTopic Of(string folder) => All.Single(topic => topic.Folder == folder);
}
