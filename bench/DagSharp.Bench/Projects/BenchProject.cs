namespace DagSharp.Bench.Projects;

/// <summary>A project to measure: files of C# and of configuration, by their names.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Dags">How many DAGs it defines.</param>
/// <param name="Sources">C# files.</param>
/// <param name="Configs">Configuration files.</param>
/// <param name="Edits">Changes a user types; each text with a number in place of <c>#</c>.</param>
internal sealed record BenchProject(
    string Name,
    int Dags,
    IReadOnlyDictionary<string, string> Sources,
    IReadOnlyDictionary<string, string> Configs,
    IReadOnlyList<Edit> Edits)
{
    /// <summary>The text of a file with a number in place of <c>#</c>: another number, another keystroke.</summary>
    public static string Typed(string text, int number) => text.Replace("#", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>A change a user types.</summary>
/// <param name="What">What changes.</param>
/// <param name="File">The file.</param>
/// <param name="Marker">The place in it, as it is and as it becomes with <c>#</c> for a number.</param>
internal sealed record Edit(string What, string File, (string From, string To) Marker)
{
    public string Apply(string text, int number)
    {
        var place = text.IndexOf(Marker.From, StringComparison.Ordinal);
        return place < 0
            ? throw new InvalidOperationException($"'{Marker.From}' is not in {File}")
            : text[..place] + BenchProject.Typed(Marker.To, number) + text[(place + Marker.From.Length)..];
    }
}
