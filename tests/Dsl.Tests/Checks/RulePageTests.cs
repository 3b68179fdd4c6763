using System.Text.RegularExpressions;

namespace DagSharp.Dsl.Tests.Checks;

public class RulePageTests
{
    private static readonly string[] Sections = ["What", "Why Airflow suffers", "Bad", "Good", "How to fix", "Options", "When to suppress"];

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "DAG*.md").Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> RulesOfTheChecks => ["DAG0002", "DAG0005", "DAG0006", "DAG0010", "DAG0011", "DAG4001", "DAG4002", "DAG4003", "DAG4004", "DAG4008", "DAG4017"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_its_title_and_all_sections_in_order(string page)
    {
        var text = File.ReadAllText(Path.Combine(Folder, page));

        Assert.StartsWith($"# {Path.GetFileNameWithoutExtension(page)}: ", text);
        Assert.Equal(Sections, Regex.Matches(text, "^## (.+)$", RegexOptions.Multiline).Select(static match => match.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_in_the_table(string page) => Assert.Contains($"]({page}) |", File.ReadAllText(Path.Combine(Folder, "README.md")));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_pages(string page) =>
        Assert.All(
            Regex.Matches(File.ReadAllText(Path.Combine(Folder, page)), @"\]\((DAG\d{4}\.md)\)").Select(static match => match.Groups[1].Value),
            static target => Assert.True(File.Exists(Path.Combine(Folder, target)), target));

    [Theory]
    [MemberData(nameof(RulesOfTheChecks))]
    public void A_rule_of_the_checks_has_a_page(string ruleId) => Assert.True(File.Exists(Path.Combine(Folder, ruleId + ".md")));

    private static string Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var rules = Path.Combine(folder.FullName, "docs", "rules");
                if (Directory.Exists(rules))
                {
                    return rules;
                }
            }

            throw new DirectoryNotFoundException("docs/rules is not above " + AppContext.BaseDirectory);
        }
    }
}
