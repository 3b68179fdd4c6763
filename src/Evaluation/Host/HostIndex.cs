namespace DagSharp.Evaluation;

/// <summary>The value of System.Index, which old hosts lack.</summary>
internal sealed record HostIndex(int Value, bool IsFromEnd)
{
    public static HostIndex Start { get; } = new(0, false);

    public static HostIndex End { get; } = new(0, true);

    public static HostIndex FromStart(int value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), "Non-negative number required.") : new(value, false);

    public static HostIndex FromEnd(int value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), "Non-negative number required.") : new(value, true);

    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;

    public override string ToString() => IsFromEnd ? $"^{Value}" : $"{Value}";
}

/// <summary>The value of System.Range, which old hosts lack.</summary>
internal sealed record HostRange(HostIndex Start, HostIndex End)
{
    public static HostRange All { get; } = new(HostIndex.Start, HostIndex.End);

    public static HostRange StartAt(HostIndex start) => new(start, HostIndex.End);

    public static HostRange EndAt(HostIndex end) => new(HostIndex.Start, end);

    public (int Offset, int Length) GetOffsetAndLength(int length) => Within(length) ?? throw new ArgumentOutOfRangeException(nameof(length));

    /// <summary>Start and length in a sequence; null when the range does not fit.</summary>
    public (int Start, int Length)? Within(int length)
    {
        var (start, end) = (Start.GetOffset(length), End.GetOffset(length));
        return start < 0 || end > length || start > end ? null : (start, end - start);
    }

    public override string ToString() => $"{Start}..{End}";
}
