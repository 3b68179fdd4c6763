namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>What the command line of <c>compare</c> says.</summary>
internal sealed class CompareSettings
{
    public List<string> Files { get; } = [];

    public List<string> Calls { get; } = [];

    /// <summary>Whether <c>Console</c> is our recorder, so that printing programs are compared by what they print.</summary>
    public bool RecordsConsole { get; set; }

    /// <summary>Whether only differences and sums are shown.</summary>
    public bool IsBrief { get; set; }

    /// <summary>For each run, evaluated or executed.</summary>
    public TimeSpan Limit { get; set; } = TimeSpan.FromSeconds(10);
}
