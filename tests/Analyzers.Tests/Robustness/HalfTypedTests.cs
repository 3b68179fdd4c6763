using DagSharp.Analyzers.Tests.Support;
using DagSharp.Generators.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Analyzers.Tests.Robustness;

/// <summary>What is in the editor is seldom whole. Nothing of it may make the generator or the analyzers fail.</summary>
public class HalfTypedTests
{
    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Every_beginning_of_a_file_is_taken(string name)
    {
        var source = Samples.Text(name);
        Takes(Enumerable.Range(1, source.Length).Where(length => !char.IsWhiteSpace(source[length - 1])).Select(length => source[..length]));
    }

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_file_with_any_token_missing_is_taken(string name)
    {
        var source = Samples.Text(name);
        Takes(CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens()
            .Where(static token => token.Span.Length > 0)
            .Select(token => source.Remove(token.SpanStart, token.Span.Length)));
    }

    // Each is an edit of the one before, as in an editor; a few editors work side by side.
    private static void Takes(IEnumerable<string> sources)
    {
        var start = PipelineProject.Of("").WithConfig("products.yml", Samples.Products);
        Parallel.ForEach(
            sources,
            () => GeneratorTest.RunOnce(start),
            (source, _, before) => Takes(before, start.With("Pipelines.cs", source)),
            static _ => { });
    }

    private static GeneratedProject Takes(GeneratedProject before, PipelineProject project)
    {
        var generated = GeneratorTest.Edit(before, project);
        var found = AnalyzerTest.Run(project, generated.Output);
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Id is "AD0001" or "DAG9001");
        Assert.DoesNotContain(generated.Sources.Values, static text => text.Contains("DAG9001", StringComparison.Ordinal));
        return generated;
    }
}
