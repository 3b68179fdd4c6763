namespace DagSharp.Evaluation.Tests.Oracle;

/// <summary>A construct that is refused: <c>### name | rule | message</c>, and the refused place in <c>[|…|]</c>.</summary>
internal sealed record RefusedSnippet(string Name, string Rule, string Message, string Text, string Place)
{
    public static IReadOnlyList<RefusedSnippet> All { get; } = [.. SnippetFile.AllRefused.Select(Of)];

    private static RefusedSnippet Of(SnippetFile snippet)
    {
        var heading = snippet.Name.Split(" | ");
        var start = snippet.Text.IndexOf("[|", StringComparison.Ordinal);
        var end = snippet.Text.IndexOf("|]", StringComparison.Ordinal);
        return new(heading[0], heading[1], heading[2], snippet.Text.Replace("[|", "").Replace("|]", ""), snippet.Text[(start + 2)..end]);
    }
}

/// <summary>What stays outside is refused by its rule, at its expression, in words that name it and the way out.</summary>
public class RefusedTests
{
    public static IEnumerable<object[]> Names => RefusedSnippet.All.Select(snippet => new object[] { snippet.Name });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_refused_construct_is_named_where_it_stands(string name)
    {
        var snippet = RefusedSnippet.All.Single(snippet => snippet.Name == name);
        var program = Program.OfSnippet(snippet.Text);

        var diagnostic = program.Fails();

        Assert.Equal((snippet.Rule, snippet.Place, snippet.Message), (diagnostic.RuleId, program.At(diagnostic.Location), string.Join(": ", diagnostic.Arguments)));
    }
}
