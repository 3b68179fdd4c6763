using DagSharp.Evaluation.Pipelines;
using DagSharp.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DagSharp.Analyzers;

/// <summary>Places in configuration files as Roslyn's locations: the build shows <c>file(line,column)</c>.</summary>
internal static class ConfigLocation
{
    public static Location Of(AdditionalText file, ConfigPlace place)
    {
        // Roslyn counts from 0, configuration files from 1.
        var start = Position(place.Start);
        var end = Position(place.End);
        if (end.CompareTo(start) < 0)
        {
            end = start;
        }

        return Location.Create(file.Path, Span(file.GetText(), start, end), new LinePositionSpan(start, end));
    }

    private static LinePosition Position(TextPosition place) => new(Math.Max(place.Line - 1, 0), Math.Max(place.Column - 1, 0));

    private static TextSpan Span(SourceText? text, LinePosition start, LinePosition end)
    {
        if (text is null || start.Line >= text.Lines.Count || end.Line >= text.Lines.Count)
        {
            return default;
        }

        return TextSpan.FromBounds(At(text, start), Math.Max(At(text, start), At(text, end)));
    }

    private static int At(SourceText text, LinePosition position) => Math.Min(text.Lines[position.Line].Start + position.Character, text.Length);
}
