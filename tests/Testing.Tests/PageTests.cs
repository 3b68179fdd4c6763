using System.Text.RegularExpressions;

namespace DagSharp.Testing.Tests;

public partial class PageTests
{
    [Fact]
    public void The_code_of_the_page_is_code_of_these_tests()
    {
        var page = File.ReadAllText(Path.Combine(ProjectFolder.Find("docs"), "testing.md"));
        var code = Flat(File.ReadAllText(Path.Combine(ProjectFolder.Find("tests/Testing.Tests"), "ExampleTests.cs")));

        var blocks = Block().Matches(page).Select(static block => block.Groups[1].Value).ToArray();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Flat(block), code, StringComparison.Ordinal));
    }

    private static string Flat(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
