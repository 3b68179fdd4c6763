namespace DagSharp.Evaluation;

/// <summary>The value of System.Index, which old hosts lack.</summary>
internal sealed record HostIndex(int Value, bool IsFromEnd)
{
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;

    public override string ToString() => IsFromEnd ? $"^{Value}" : $"{Value}";
}

/// <summary>The value of System.Range, which old hosts lack.</summary>
internal sealed record HostRange(HostIndex Start, HostIndex End)
{
    /// <summary>Start and length in a sequence; null when the range does not fit.</summary>
    public (int Start, int Length)? Within(int length)
    {
        var (start, end) = (Start.GetOffset(length), End.GetOffset(length));
        return start < 0 || end > length || start > end ? null : (start, end - start);
    }

    public override string ToString() => $"{Start}..{End}";
}
