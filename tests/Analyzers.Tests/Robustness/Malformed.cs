namespace DagSharp.Analyzers.Tests.Robustness;

/// <summary>Reads <c>Malformed.txt</c>: <c>=== name | rules</c>, then the source, then <c>--- path</c> with a configuration.</summary>
internal static class Malformed
{
    public static IReadOnlyDictionary<string, (string Rules, string Source, (string Path, string Text)[] Configs)> All { get; } = Read();

    private static Dictionary<string, (string, string, (string, string)[])> Read()
    {
        using var stream = typeof(Malformed).Assembly.GetManifestResourceStream("Malformed.txt")!;
        using var reader = new StreamReader(stream);
        var result = new Dictionary<string, (string, string, (string, string)[])>(StringComparer.Ordinal);
        foreach (var section in ("\n" + reader.ReadToEnd()).Split("\n=== ").Skip(1))
        {
            var parts = section.Split("\n--- ");
            var (head, source) = Split(parts[0]);
            var name = head.Split(" | ");
            result.Add(name[0], (name[1].Trim(), Expand(source), [.. parts.Skip(1).Select(Split)]));
        }

        return result;
    }

    private static (string First, string Others) Split(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? (text, "") : (text[..end], text[(end + 1)..]);
    }

    // Most cases are about one thing; the rest of a pipeline is spared.
    private static string Expand(string source) =>
        source.Contains("class ", StringComparison.Ordinal) ? source
        : source.TrimStart().StartsWith("[Task", StringComparison.Ordinal) || source.TrimStart().StartsWith("member:", StringComparison.Ordinal)
            ? $"[Pipeline(\"p_{{axis}}\")]\n[Product(\"axis\", \"a\", \"b\")]\npublic static class P\n{{\n{source.Replace("member:", "", StringComparison.Ordinal)}\n}}"
            : $"{source}\npublic static class P {{ [Task] public static BashOperator T(object x) => new($\"{{x}}\"); }}";
}
