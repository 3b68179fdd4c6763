namespace DagSharp.Evaluation.Tests.Oracle;

/// <summary>Snippets from the text files of this folder: <c>### name</c>, statements, and after <c>---</c> declarations.</summary>
internal sealed record SnippetFile(string File, string Name, string Text)
{
    private const string Refused = "Refused";

    private static readonly List<SnippetFile> Everything = Load();

    /// <summary>Snippets that are run and evaluated.</summary>
    public static IReadOnlyList<SnippetFile> All { get; } = [.. Everything.Where(snippet => snippet.File != Refused)];

    /// <summary>Snippets of constructs that are refused.</summary>
    public static IReadOnlyList<SnippetFile> AllRefused { get; } = [.. Everything.Where(snippet => snippet.File == Refused)];

    private static List<SnippetFile> Load()
    {
        var assembly = typeof(SnippetFile).Assembly;
        var snippets = new List<SnippetFile>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".snippets.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var file = resource.Split('.')[^3];
            foreach (var part in ("\n" + reader.ReadToEnd().ReplaceLineEndings("\n")).Split("\n### ").Skip(1))
            {
                var end = part.IndexOf('\n');
                snippets.Add(new(file, part[..end].Trim(), part[(end + 1)..].Trim('\n')));
            }
        }

        return snippets;
    }
}
