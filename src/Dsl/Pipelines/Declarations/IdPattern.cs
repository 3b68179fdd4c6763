using System.Text;
using DagSharp.Naming;

namespace DagSharp.Pipelines;

/// <summary>A text with placeholders: <c>build_{product.Id:dag_id}</c>.</summary>
internal sealed class IdPattern
{
    private static readonly string[] Formats = ["dag_id", "host", "k8s", "lower", "snake", "sql", "upper"];

    private readonly IReadOnlyList<Part> parts;

    private IdPattern(string text, IReadOnlyList<Part> parts)
    {
        Text = text;
        this.parts = parts;
    }

    public string Text { get; }

    public IEnumerable<Placeholder> Placeholders => parts.OfType<Placeholder>();

    /// <summary>Reads a pattern; says what is wrong with it otherwise.</summary>
    public static IdPattern? Parse(string text, out string? problem)
    {
        problem = null;
        var parts = new List<Part>();
        var literal = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is '{' or '}' && index + 1 < text.Length && text[index + 1] == character)
            {
                literal.Append(character);
                index++;
            }
            else if (character == '}')
            {
                problem = $"'}}' at position {index + 1} closes nothing; write '}}}}' for a brace";
                return null;
            }
            else if (character == '{')
            {
                var end = text.IndexOf('}', index);
                if (end < 0)
                {
                    problem = $"'{{' at position {index + 1} is not closed; write '{{{{' for a brace";
                    return null;
                }

                if (Read(text.Substring(index + 1, end - index - 1), out problem) is not { } placeholder)
                {
                    return null;
                }

                parts.Add(new Literal(literal.ToString()));
                literal.Clear();
                parts.Add(placeholder);
                index = end;
            }
            else
            {
                literal.Append(character);
            }
        }

        parts.Add(new Literal(literal.ToString()));
        return new IdPattern(text, parts);
    }

    /// <summary>Fills it in.</summary>
    public string Fill(Func<Placeholder, string> value)
    {
        var result = new StringBuilder(Text.Length + 16);
        foreach (var part in parts)
        {
            result.Append(part is Placeholder placeholder ? Format(value(placeholder), placeholder.Format) : ((Literal)part).Text);
        }

        return result.ToString();
    }

    private static Placeholder? Read(string inner, out string? problem)
    {
        problem = null;
        var colon = inner.IndexOf(':');
        var format = colon < 0 ? null : inner.Substring(colon + 1).Trim();
        if (format is not null && Array.IndexOf(Formats, format) < 0)
        {
            var nearest = NearestName.Find(format, Formats);
            problem = $"the format '{format}' is unknown{(nearest is null ? "" : $"; did you mean '{nearest}'?")}; known are {string.Join(", ", Formats)}";
            return null;
        }

        var names = (colon < 0 ? inner : inner.Substring(0, colon)).Trim().Split('.');
        if (names.Any(static name => name.Length == 0))
        {
            problem = $"the placeholder '{{{inner}}}' is empty; expected the name of an axis, such as {{region}}";
            return null;
        }

        return new Placeholder(names[0], [.. names.Skip(1)], format, $"{{{inner}}}");
    }

    private static string Format(string value, string? format)
    {
        try
        {
            return format switch
            {
                null => value,
                "dag_id" => DagId.Normalize(value).Value,
                "host" => HostName.Normalize(value).Value,
                "k8s" => KubernetesName.Normalize(value).Value,
                "lower" => value.ToLowerInvariant(),
                "snake" => SnakeCase.From(value),
                "sql" => SqlIdentifier.Normalize(value).Value,
                _ => value.ToUpperInvariant(),
            };
        }
        catch (FormatException exception)
        {
            throw new DefinitionException("DAG0003", exception.Message);
        }
    }

    internal abstract record Part;

    internal sealed record Literal(string Text) : Part;

    /// <summary>A placeholder: an axis, the way to a property of its value, a format.</summary>
    internal sealed record Placeholder(string Name, IReadOnlyList<string> Path, string? Format, string Text) : Part;
}
