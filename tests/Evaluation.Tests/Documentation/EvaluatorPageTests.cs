namespace DagSharp.Evaluation.Tests.Documentation;

public class EvaluatorPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "evaluator.md");

    [Fact]
    public void The_page_says_what_the_tables_say()
    {
        var received = Path.ChangeExtension(Page, ".received.md");
        var page = File.ReadAllText(Page);
        var expected = EvaluatorPage.Of(page);
        File.Delete(received);
        if (page != expected)
        {
            File.WriteAllText(received, expected);
            Assert.Fail($"{Page} is not what the tables say; look at {received} and rename it");
        }
    }

    [Fact]
    public void Every_generated_part_is_on_the_page()
    {
        var page = File.ReadAllText(Page);

        Assert.All(EvaluatorPage.PartNames, part => Assert.Contains($"<!-- {part} -->\n", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/architecture.md")]
    public void The_page_is_linked(string file) => Assert.Contains("evaluator.md", File.ReadAllText(Path.Combine(Repository.Root, file)), StringComparison.Ordinal);
}
