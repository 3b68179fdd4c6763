using System.Reflection;
using System.Text.RegularExpressions;
using DagSharp.Evaluation;
using Microsoft.CodeAnalysis;

namespace DagSharp.Analyzers.Tests.Rules;

public partial class RuleTableTests
{
    private static readonly string Root = typeof(RuleTableTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "RepositoryRoot").Value!;

    public static TheoryData<string> Ids => [.. RuleTable.All.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page(string id)
    {
        var page = Path.Combine(Root, "docs", "rules", $"{id}.md");

        Assert.True(File.Exists(page), page);
        Assert.StartsWith($"# {id}", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_in_the_release_notes(string id)
    {
        var rule = RuleTable.Of(id);
        var releases = Directory.EnumerateFiles(Path.Combine(Root, "src", "Analyzers"), "AnalyzerReleases.*.md").SelectMany(File.ReadLines);
        var line = Assert.Single(releases, line => line.StartsWith(id + " ", StringComparison.Ordinal));

        Assert.Equal([id, rule.Category, rule.Severity.ToString(), $"{rule.Title}, [Documentation]({rule.HelpLink})"], line.Split('|').Select(static cell => cell.Trim()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_says_what_it_is(string id)
    {
        var descriptor = new PipelineAnalyzer().SupportedDiagnostics.Single(descriptor => descriptor.Id == id);
        var title = descriptor.Title.ToString();

        Assert.Matches("^DAG[0-9]{4}$", id);
        Assert.False(title.EndsWith('.') || title.Length is 0 or > 80, title);
        Assert.True(char.IsUpper(title[0]), title);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.StartsWith("DagSharp.", descriptor.Category, StringComparison.Ordinal);
        Assert.NotEqual(DiagnosticSeverity.Hidden, descriptor.DefaultSeverity);
    }

    [Fact]
    public void Ids_are_in_order_and_each_is_there_once()
    {
        var ids = RuleTable.All.Select(static rule => rule.Id).ToArray();

        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }

    [Fact]
    public void Every_page_is_of_a_rule_or_of_one_to_come()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Root, "docs", "rules"), "DAG*.md").Select(static page => Path.GetFileNameWithoutExtension(page));

        Assert.All(pages, static id => Assert.Matches("^DAG[0-9]{4}$", id));
    }

    [Fact]
    public void Every_id_in_the_sources_is_in_the_table()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".cs" or ".targets" or ".props" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToArray();
        var unknown = sources.SelectMany(static file => QuotedId().Matches(File.ReadAllText(file)).Select(match => (Id: match.Groups[1].Value, File: Path.GetFileName(file))))
            .Where(static found => !RuleTable.Has(found.Id))
            .Distinct();

        Assert.NotEmpty(sources);
        Assert.Empty(unknown);
    }

    [GeneratedRegex("[\"'](DAG[0-9]{4})[\"']")]
    private static partial Regex QuotedId();
}
