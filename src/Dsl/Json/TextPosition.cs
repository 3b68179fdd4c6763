namespace DagSharp.Json;

/// <summary>A place in a text file, as editors count.</summary>
/// <param name="Line">The line; the first is 1. <c>\n</c>, <c>\r\n</c> and a lone <c>\r</c> end a line.</param>
/// <param name="Column">The column in UTF-16 code units; the first is 1. A tab is one column.</param>
public readonly record struct TextPosition(int Line, int Column) : IComparable<TextPosition>
{
    /// <summary>The first character of a file.</summary>
    public static TextPosition First { get; } = new(1, 1);

    /// <summary>Orders by line, then by column.</summary>
    public int CompareTo(TextPosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary><c>(line,column)</c>, the form MSBuild and editors make clickable.</summary>
    public override string ToString() =>
        "(" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture) + "," +
        Column.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
}
