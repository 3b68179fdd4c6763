using System.Text.RegularExpressions;

namespace DagSharp.Package.Tests.Support;

/// <summary>What a run of the <c>dotnet</c> command gave.</summary>
internal sealed partial record CommandResult(int ExitCode, string Output)
{
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    /// <summary>The line of the build that tells what was written, without its time; empty when there is none.</summary>
    public string Line => Lines.FirstOrDefault(l => l.StartsWith("DagSharp: ", StringComparison.Ordinal)) is { } line ? Time().Replace(line, "") : "";

    /// <summary>Errors and warnings, each once although the summary says them again, without folders and the help link.</summary>
    public IReadOnlyList<string> Findings => [.. Lines.Select(l => Finding().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value).Distinct()];

    private IEnumerable<string> Lines => Output.Split('\n').Select(l => l.Trim());

    [GeneratedRegex(@" in \d+ ms")]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?:.*/)?([^/]*: (?:error|warning) .*?)(?: \(https:\S*\))?(?: \[[^\]]*\])?$")]
    private static partial Regex Finding();
}
