using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Generators.Tests.Incremental;

/// <summary>Edits as people make them, and as they make them halfway.</summary>
internal sealed class RandomEdits(EditedProject project, Random random)
{
    private static readonly string[] Lines =
    [
        "#nullable disable", "#nullable enable", "#line 7", "#line default", "// a comment", "", "using System.Text;", "#define FLAG", "#if FLAG", "#endif",
    ];

    private static readonly string[] Members =
    [
        "public static int Unused2() => 1;", "public const int Limit = 4;", "public static string Join(string first, object second) => first + \"!\" + second;",
        "public string Title => \"t\";", "static string Quote(int number) => \"n\";", "public class Nested { public const string Team = \"nested\"; }",
        "[Task] public static BashOperator Added() => new(\"added.sh\");", "public static System.Collections.Generic.IEnumerable<int> Numbers2() { yield return 1; }",
    ];

    private readonly List<(string Path, string Text)> history = [];

    /// <summary>Makes one edit and says which.</summary>
    public string Make()
    {
        var kind = random.Next(20);
        if (kind == 0 && history.Count > 0)
        {
            var (earlier, before) = history[random.Next(history.Count)];
            project.Write(earlier, before);
            return $"{earlier} as it was";
        }

        if (kind == 1)
        {
            return Config();
        }

        if (kind == 2)
        {
            return Whole();
        }

        var (path, text) = Pick(project.Current.Files);
        history.Add((path, text));
        var (what, changed) = kind switch
        {
            <= 8 => Literal(text),
            <= 10 => Token(text),
            <= 12 => Line(text),
            <= 14 => Member(text),
            _ => Body(text),
        };
        project.Write(path, changed);
        return $"{path}: {what}";
    }

    private string Config()
    {
        var (path, text) = Pick(project.Current.Configs);
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(3))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at].Replace("id: ", "id: x", StringComparison.Ordinal));
                break;
            default:
                lines[at] += random.Next(10);
                break;
        }

        project.WriteConfig(path, string.Join("\n", lines));
        return $"{path}, line {at + 1}";
    }

    private string Whole()
    {
        switch (random.Next(4))
        {
            case 0:
                project.Reverse();
                return "files in reverse";
            case 1:
                project.Options = project.Options with { MaxDags = random.Next(1, 30) };
                return $"at most {project.Options.MaxDags} DAGs";
            case 2 when project.Current.Files.Length > 10:
                var (path, text) = Pick(project.Current.Files);
                history.Add((path, text));
                project.Remove(path);
                return $"{path} removed";
            default:
                var name = $"New{random.Next(5)}.cs";
                project.Write(name, "namespace Shop { public static class New { public static string Quote(this object text) => \"\"; } }");
                return $"{name} added";
        }
    }

    private (string, string) Literal(string text)
    {
        var tokens = Tokens(text).Where(static token => token.RawKind is (int)SyntaxKind.NumericLiteralToken or (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken).ToArray();
        if (tokens.Length == 0)
        {
            return Line(text);
        }

        var token = Pick(tokens);
        var other = token.RawKind == (int)SyntaxKind.NumericLiteralToken ? random.Next(7).ToString() : token.Text.Insert(token.Text.Length / 2, $"{random.Next(10)}");
        return ($"{token} becomes {other}", Replace(text, token.SpanStart, token.Span.Length, other));
    }

    private (string, string) Token(string text)
    {
        var token = Pick(Tokens(text).ToArray());
        return random.Next(3) switch
        {
            0 => ($"{token} is gone", Replace(text, token.SpanStart, token.Span.Length, "")),
            1 => ($"{token} twice", Replace(text, token.SpanStart, token.Span.Length, $"{token} {token}")),
            _ => ($"a line before {token}", Replace(text, token.SpanStart, 0, "\n")),
        };
    }

    private (string, string) Line(string text)
    {
        var lines = text.Split('\n').ToList();
        var (at, line) = (random.Next(lines.Count + 1), Pick(Lines));
        lines.Insert(at, line);
        return ($"'{line}' as line {at + 1}", string.Join("\n", lines));
    }

    private (string, string) Member(string text)
    {
        var members = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(static member => member.Parent is TypeDeclarationSyntax).ToArray();
        if (members.Length == 0)
        {
            return Line(text);
        }

        var (member, added) = (Pick(members), Pick(Members));
        return random.Next(3) switch
        {
            0 => ($"without {member}", Replace(text, member.SpanStart, member.Span.Length, "")),
            1 => ($"{member} twice", Replace(text, member.Span.End, 0, "\n" + member)),
            _ => ($"with {added}", Replace(text, member.SpanStart, 0, added + "\n    ")),
        };
    }

    // What most edits are: one body says something else.
    private (string, string) Body(string text)
    {
        var bodies = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().Where(static node => node is ArrowExpressionClauseSyntax or BlockSyntax or EqualsValueClauseSyntax).ToArray();
        if (bodies.Length == 0)
        {
            return Line(text);
        }

        var body = Pick(bodies);
        var names = body.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.NumericLiteralToken)).ToArray();
        if (names.Length == 0 || random.Next(4) == 0)
        {
            return body is BlockSyntax block
                ? ("a statement more", Replace(text, block.OpenBraceToken.Span.End, 0, random.Next(3) == 0 ? " throw new System.InvalidOperationException(\"new\");" : " ; /* more */"))
                : ("a comment in a body", Replace(text, body.Span.End, 0, " /* more */"));
        }

        var (name, other) = (Pick(names), Pick(names));
        return ($"{name} becomes {other}", Replace(text, name.SpanStart, name.Span.Length, other.Text));
    }

    private static IEnumerable<SyntaxToken> Tokens(string text) => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens();

    private static string Replace(string text, int start, int length, string other) => text.Remove(start, length).Insert(start, other);

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
