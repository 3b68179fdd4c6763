using System.Diagnostics;
using DagSharp.Analyzers.Tests.Support;
using DagSharp.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DagSharp.Analyzers.Tests.Robustness;

/// <summary>A collection of what people get wrong. Nothing of it may crash, hang, or go through without a word.</summary>
public class MalformedTests
{
    /// <summary>More than any of them needs on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static TheoryData<string> Names => [.. Malformed.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_malformed_is_told(string name)
    {
        var (rules, source, configs) = Malformed.All[name];
        var project = PipelineProject.Of(source);
        foreach (var (path, text) in configs)
        {
            project = project.WithConfig(path, text);
        }

        var watch = Stopwatch.StartNew();
        var generated = GeneratorTest.RunOnce(project);
        var found = AnalyzerTest.Run(project, generated.Output);

        Assert.Equal(rules, string.Join(' ', found.Select(static diagnostic => diagnostic.Id).Distinct().Order()));
        Assert.True(watch.Elapsed < Patience, $"took {watch.Elapsed}");
        // The messages are whole sentences about what is there.
        Assert.All(found, static diagnostic => Assert.DoesNotMatch(@"Microsoft\.CodeAnalysis|DagSharp\.Evaluation|System\.\w+Exception", diagnostic.GetMessage()));
        Assert.All(found, static diagnostic => Assert.NotEqual(Location.None, diagnostic.Location));
    }

    [Fact]
    public void There_are_a_hundred() => Assert.InRange(Malformed.All.Count, 100, int.MaxValue);
}
