using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Evaluation.Incremental;

/// <summary>Reads the declarations of a file and skips what binding another body never looks at: bodies and initializers.</summary>
internal sealed class SurfaceReader
{
    private const char Separator = '\u0001';

    private readonly StringBuilder text = new();
    private readonly List<DeclarationSlot> slots = [];
    private readonly CancellationToken cancellationToken;

    private SurfaceReader(CancellationToken cancellationToken) => this.cancellationToken = cancellationToken;

    public static (string Surface, IReadOnlyList<DeclarationSlot> Slots) Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var reader = new SurfaceReader(cancellationToken);
        var root = tree.GetRoot(cancellationToken);
        reader.slots.Add(new DeclarationSlot(root, root.FullSpan.End));
        reader.Children(root);
        return (Hash(reader.text.ToString()), reader.slots);
    }

    public static string Hash(string content)
    {
        using var algorithm = SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(Encoding.UTF8.GetBytes(content)));
    }

    private void Children(SyntaxNode node)
    {
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
            {
                Node(inner);
            }
            else
            {
                Token(child.AsToken());
            }
        }
    }

    private void Node(SyntaxNode node)
    {
        if (IsBody(node))
        {
            Skip(node);
            return;
        }

        if (node is MemberDeclarationSyntax member)
        {
            cancellationToken.ThrowIfCancellationRequested();
            text.Append(member.RawKind);
            var index = slots.Count;
            slots.Add(default);
            slots[index] = new DeclarationSlot(member, BodyStart(member));
        }

        Children(node);
    }

    private void Token(SyntaxToken token)
    {
        if (token.ContainsDirectives)
        {
            Directives(token.LeadingTrivia);
        }

        // What the parser skipped has no node, yet it makes a constant one without a value.
        text.Append(token.ContainsDiagnostics ? token.ToFullString() : token.Text).Append(Separator);
    }

    // Whether there is a body is seen from outside, and that it yields or needs a field of its own.
    private void Skip(SyntaxNode body)
    {
        text.Append("{}");
        if (body is not EqualsValueClauseSyntax && Mentions(body, "yield"))
        {
            text.Append("yield");
        }

        if (body.FirstAncestorOrSelf<BasePropertyDeclarationSyntax>() is not null && Mentions(body, "field"))
        {
            text.Append("field");
        }

        text.Append(Separator);
        if (body.ContainsDirectives)
        {
            Directives(body.DescendantTrivia());
        }
    }

    // #nullable and #line reach beyond the member they are written in.
    private void Directives(IEnumerable<SyntaxTrivia> trivia)
    {
        foreach (var directive in trivia.Where(static candidate => candidate.IsDirective))
        {
            text.Append(directive.ToString()).Append(Separator);
        }
    }

    private static bool Mentions(SyntaxNode body, string word) => body.ToString().IndexOf(word, StringComparison.Ordinal) >= 0;

    private static int BodyStart(MemberDeclarationSyntax member)
    {
        if (member is TypeDeclarationSyntax { OpenBraceToken: { RawKind: not 0, IsMissing: false } brace })
        {
            return brace.SpanStart;
        }

        return member.DescendantNodes(static node => !IsBody(node)).FirstOrDefault(IsBody)?.SpanStart ?? member.FullSpan.End;
    }

    private static bool IsBody(SyntaxNode node) => node.Parent switch
    {
        BaseMethodDeclarationSyntax => node is BlockSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax,
        AccessorDeclarationSyntax => node is BlockSyntax or ArrowExpressionClauseSyntax,
        PropertyDeclarationSyntax => node is ArrowExpressionClauseSyntax or EqualsValueClauseSyntax,
        IndexerDeclarationSyntax => node is ArrowExpressionClauseSyntax,
        // The value of a constant is part of whatever names it.
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => node is EqualsValueClauseSyntax && !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        VariableDeclaratorSyntax { Parent.Parent: EventFieldDeclarationSyntax } => node is EqualsValueClauseSyntax,
        _ => false,
    };
}
