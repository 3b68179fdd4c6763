using System.Globalization;

namespace DagSharp.Bench.Projects;

/// <summary>A project to measure: files of C# and of configuration, by their names.</summary>
/// <param name="Kind">Its name on the command line.</param>
/// <param name="Name">What it is.</param>
/// <param name="Dags">How many DAGs it defines.</param>
/// <param name="Sources">C# files.</param>
/// <param name="Configs">Configuration files.</param>
/// <param name="Edits">Changes a user types, that of an unrelated file first.</param>
internal sealed record BenchProject(
    string Kind,
    string Name,
    int Dags,
    IReadOnlyDictionary<string, string> Sources,
    IReadOnlyDictionary<string, string> Configs,
    IReadOnlyList<Edit> Edits)
{
    /// <summary>The same project with fewer DAGs.</summary>
    public required Func<BenchProject> Tenth { get; init; }
}

/// <summary>A change a user types.</summary>
/// <param name="What">What changes.</param>
/// <param name="File">The file.</param>
/// <param name="From">The place in it as it is.</param>
/// <param name="To">As it becomes, with <c>#</c> for a number: another number, another keystroke.</param>
internal sealed record Edit(string What, string File, string From, string To)
{
    public string Apply(string text, int number)
    {
        var place = text.IndexOf(From, StringComparison.Ordinal);
        return place < 0
            ? throw new InvalidOperationException($"'{From}' is not in {File}")
            : text[..place] + To.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + text[(place + From.Length)..];
    }
}
