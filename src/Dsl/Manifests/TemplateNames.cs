using System.Text.RegularExpressions;

namespace DagSharp.Manifests;

/// <summary>Finds the connections and Variables that a Jinja template names.</summary>
internal static class TemplateNames
{
    private static readonly Regex Expressions = new(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    // var.value.key, var.json.key, var.value.get('key'), conn.id, conn.get('id')
    private static readonly Regex Names = new(
        @"\b(?:(?<variable>var\.(?:value|json))|(?<connection>conn))\.(?:get\(\s*['""](?<name>[^'""]+)['""]|(?!get\b)(?<name>\w+))",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static void Collect(string text, Requirements requirements)
    {
        if (text.IndexOf('{') < 0)
        {
            return;
        }

        foreach (Match expression in Expressions.Matches(text))
        {
            foreach (Match name in Names.Matches(expression.Value))
            {
                (name.Groups["variable"].Success ? requirements.Variables : requirements.Connections).Add(name.Groups["name"].Value);
            }
        }
    }
}
