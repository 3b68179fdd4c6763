using System.Diagnostics;
using DagSharp.Evaluation.Configs;

namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>Half-typed and corrupted files: never a crash or a hang, and either a value or an error inside the file.</summary>
public class RobustnessTests
{
    private static readonly string[] Snippets = ["[", "]", "{", "}", ":", ": ", "- ", "\n", "\n  ", "\t", "'", "\"", "|", ">", "&a ", "*a", "<<: *a", "!", "!!int ", "#", "%", "---\n", "...\n", "?", ",", "\\", "\0", "\uFEFF", "\uD83D", "{{ x }}", "~", "1e999", "@", "`", "\r", "\u2028", "null"];

    public static TheoryData<string> Samples => [.. SampleConfigs.All.Select(sample => sample.Path)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_whole_sample_binds(string path) =>
        Assert.Empty(BindingHarness.Bind(SampleConfigs.Types, Text(path), path).Errors);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_prefix_gives_a_value_or_an_error(string path)
    {
        var text = Text(path);
        for (var length = 0; length <= text.Length; length++)
        {
            Check(path, text[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_left_out_character_gives_a_value_or_an_error(string path)
    {
        var text = Text(path);
        for (var at = 0; at < text.Length; at++)
        {
            Check(path, text.Remove(at, 1));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_changes_give_a_value_or_an_error(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 750; i++)
        {
            var (path, text) = SampleConfigs.All[random.Next(SampleConfigs.All.Count)];
            for (var edits = random.Next(1, 6); edits > 0; edits--)
            {
                var at = random.Next(text.Length + 1);
                text = random.Next(4) switch
                {
                    0 => text[..at] + text[Math.Min(text.Length, at + random.Next(1, 8))..],
                    1 => text[..at] + text[random.Next(at + 1)..],
                    _ => text.Insert(at, Snippets[random.Next(Snippets.Length)]),
                };
            }

            Check(path, text);
        }
    }

    private static string Text(string path) => SampleConfigs.All.Single(sample => sample.Path == path).Text;

    private static void Check(string path, string text)
    {
        var clock = Stopwatch.StartNew();
        var binding = BindingHarness.Bind(SampleConfigs.Types, text, path);
        var lines = text.Replace("\r\n", "\n").Split('\n', '\r');

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), "Slow on:\n" + text);
        Assert.True(binding.Result.IsBound || binding.Errors.Count > 0, "Neither value nor error on:\n" + text);
        foreach (var fault in binding.Faults)
        {
            Assert.StartsWith("DAG70", fault.RuleId, StringComparison.Ordinal);
            Assert.True(fault.Start is { Line: >= 1, Column: >= 1 } && fault.Start.CompareTo(fault.End) <= 0, fault + " on:\n" + text);
            Assert.True(fault.Start.Line <= lines.Length + 1, fault + " is past the end of:\n" + text);
            Assert.False(fault.Message.EndsWith('.'), fault.Message);
        }

        // Reading again gives the same.
        Assert.Equal(
            ConfigReader.Read(path, text).Errors.Select(error => error.ToString()),
            ConfigReader.Read(path, text).Errors.Select(error => error.ToString()));
    }
}
