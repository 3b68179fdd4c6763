using System.Text;

namespace DagSharp.Analyzers.Tests.Support;

/// <summary>Source with the places that are to be reported: <c>[|here|]</c>, or <c>{|DAG0001:here|}</c> with the rule.</summary>
internal sealed class Markup
{
    private Markup(string text, IReadOnlyList<(string? Id, int Start, int End)> places)
    {
        Text = text;
        Places = places;
    }

    /// <summary>The source without the marks.</summary>
    public string Text { get; }

    /// <summary>Marked places in the order of their ends.</summary>
    public IReadOnlyList<(string? Id, int Start, int End)> Places { get; }

    public static Markup Parse(string markup)
    {
        var text = new StringBuilder();
        var open = new Stack<(string? Id, int Start)>();
        var places = new List<(string? Id, int Start, int End)>();
        for (var index = 0; index < markup.Length; index++)
        {
            var rest = markup.AsSpan(index);
            if (rest.StartsWith("[|"))
            {
                open.Push((null, text.Length));
                index++;
            }
            else if (rest.StartsWith("{|"))
            {
                var colon = rest.IndexOf(':');
                open.Push((rest[2..colon].ToString(), text.Length));
                index += colon;
            }
            else if (open.Count > 0 && (rest.StartsWith("|]") || rest.StartsWith("|}")))
            {
                var (id, start) = open.Pop();
                places.Add((id, start, text.Length));
                index++;
            }
            else
            {
                text.Append(markup[index]);
            }
        }

        Assert.Empty(open);
        return new Markup(text.ToString(), places);
    }
}
