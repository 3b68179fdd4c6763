using System.Globalization;

namespace DagSharp.Evaluation.Tests.Oracle;

/// <summary>Evaluating a snippet gives what running it gives.</summary>
public class OracleTest
{
    public static IEnumerable<object[]> Snippets => SnippetFile.All.Select(snippet => new object[] { snippet.File, snippet.Name });

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Evaluating_gives_what_running_gives(string file, string name)
    {
        var program = Program.OfSnippet(SnippetFile.All.Single(snippet => snippet.File == file && snippet.Name == name).Text);
        var culture = CultureInfo.CurrentCulture;
        string expected;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            expected = Canonical.Text(program.Execute());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(expected, Canonical.Text(program.Evaluate()));
    }
}
