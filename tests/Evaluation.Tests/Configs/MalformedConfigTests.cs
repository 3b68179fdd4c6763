namespace DagSharp.Evaluation.Tests.Configs;

public class MalformedConfigTests
{
    private const string Arrow = "--> ";

    private static readonly Dictionary<string, string[]> Cases = MalformedConfigs.Cases
        .Split("=== ", StringSplitOptions.RemoveEmptyEntries)
        .Select(block => block.TrimEnd('\n').Split('\n'))
        .ToDictionary(lines => lines[0], lines => lines[1..]);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_explained_where_it_is(string name)
    {
        var lines = Cases[name];
        var text = string.Concat(lines.Where(line => !line.StartsWith(Arrow, StringComparison.Ordinal)).Select(line => line + "\n"));
        var expected = lines.Where(line => line.StartsWith(Arrow, StringComparison.Ordinal)).Select(line => line[Arrow.Length..]);

        var binding = BindingHarness.Bind(
            SampleConfigs.Types,
            text.Replace('→', '\t').Replace('␁', '\u0001'),
            name.Contains("json", StringComparison.Ordinal) ? "f.json" : "f.yml");

        Assert.NotEmpty(binding.Faults);
        Assert.Equal(expected, binding.Faults.Select(fault => fault.RuleId + " " + fault.Start + " " + fault.Message));
    }

    [Fact]
    public void There_are_a_hundred_mistakes() => Assert.True(Cases.Count >= 100);
}
