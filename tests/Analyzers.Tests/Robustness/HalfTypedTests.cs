using DagSharp.Analyzers.Tests.Support;
using DagSharp.Generators.Tests.Support;

namespace DagSharp.Analyzers.Tests.Robustness;

/// <summary>What is in the editor is seldom whole. Nothing of it may make the generator or the analyzers fail.</summary>
public class HalfTypedTests
{
    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Every_beginning_of_a_file_is_taken(string name)
    {
        var source = Samples.Text(name);
        // Each beginning is a project of its own; they have nothing in common but the caches of Roslyn.
        Parallel.For(0, source.Length, length => Takes(source[..length]));
    }

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_file_with_any_token_missing_is_taken(string name)
    {
        var source = Samples.Text(name);
        var tokens = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0).ToArray();
        Parallel.ForEach(tokens, token => Takes(source.Remove(token.SpanStart, token.Span.Length)));
    }

    private static void Takes(string source)
    {
        var project = PipelineProject.Of(source).WithConfig("products.yml", Samples.Products);
        var generated = GeneratorTest.RunOnce(project);
        var found = AnalyzerTest.Run(project, generated.Output);
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Id is "AD0001" or "DAG9001");
        Assert.DoesNotContain(generated.Sources.Values, static text => text.Contains("DAG9001", StringComparison.Ordinal));
    }
}
