using System.Text.RegularExpressions;
using DagSharp.Evaluation;
using DagSharp.Samples.Tests.Shared;

namespace DagSharp.Samples.Tests.Patterns;

/// <summary>The pages of Patterns say what the catalogue asks, and show code that is really there: in the folder, or in the tests of these pages.</summary>
public partial class PatternPageTests
{
    public static TheoryData<string> Folders => PatternManifestTests.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_code_of_a_page_is_code_of_its_folder(string folder)
    {
        var topic = PatternTopic.Of(folder);
        var code = topic.Sources.Concat(SampleFiles.Folder("tests", "Patterns", ".cs")).Select(static source => Flat(source.Text)).ToArray();

        var blocks = CSharpBlock().Matches(topic.Page).Select(static block => block.Groups[1].Value).ToArray();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(code, text => text.Contains(Flat(block), StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_page_has_its_parts(string folder)
    {
        var headings = PatternTopic.Of(folder).Page.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal));

        Assert.Equal(["## In Python", "## Here", "## Checklist", "## The manifest", "## What goes wrong"], headings);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_code_a_checklist_names_is_there(string folder)
    {
        var topic = PatternTopic.Of(folder);
        var code = string.Concat(topic.Sources.Concat(topic.Configs).Select(static file => $"{Path.GetFileName(file.Path)}\n{file.Text}\n"));

        var rows = Row().Matches(topic.Page).ToArray();

        Assert.Equal(4, rows.Length);
        Assert.All(rows, row => Assert.All(Quoted().Matches(row.Value), quoted => Assert.Contains(Flat(quoted.Groups[1].Value), Flat(code), StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_rules_a_page_names_exist(string folder) =>
        Assert.All(Rule().Matches(PatternTopic.Of(folder).Page), static rule => Assert.True(RuleTable.Has(rule.Value), rule.Value));

    [SharedFact]
    public void A_page_names_all_items_of_its_topic()
    {
        var catalogue = SharedData.Json("topics_100.json").AsArray().ToDictionary(
            static topic => topic!["n"]!.GetValue<string>(),
            static topic => topic!["items"]!.AsArray().Select(static item => item!.GetValue<string>()).ToArray());

        Assert.All(PatternTopic.All, topic => Assert.All(catalogue[topic.Number], item => Assert.Contains($"| {item} |", topic.Page, StringComparison.Ordinal)));
    }

    private static string Flat(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    // After the heading, until the next.
    [GeneratedRegex(@"(?<=## Checklist\n(?:(?!\n## )[\s\S])*)^\| (?!item|---).*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"DAG\d{4}")]
    private static partial Regex Rule();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
