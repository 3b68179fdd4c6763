using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Where an attribute and its arguments are written.</summary>
internal sealed class SymbolAttributeSite(AttributeData data, SymbolViews views) : IAttributeSite
{
    private AttributeSyntax? Syntax => data.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    public Site Whole => Syntax is { } syntax ? views.SiteOf(syntax.GetLocation()) : Site.None;

    public Site Argument(int index, int element = 0)
    {
        if (Syntax?.ArgumentList is not { } list || data.AttributeConstructor is not { } constructor || index >= constructor.Parameters.Length)
        {
            return Whole;
        }

        var parameter = constructor.Parameters[index];
        var positional = list.Arguments.Where(static argument => argument.NameEquals is null && argument.NameColon is null).ToArray();
        var written = list.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name);
        if (written is null && parameter.IsParams && positional.Length > index + 1)
        {
            written = positional[Math.Min(index + element, positional.Length - 1)];
            return views.SiteOf(written.Expression.GetLocation());
        }

        written ??= index < positional.Length ? positional[index] : null;
        return written is null ? Whole : views.SiteOf(Element(written.Expression, element).GetLocation());
    }

    public Site Property(string name) =>
        Syntax?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name) is { } written
            ? views.SiteOf(written.Expression.GetLocation())
            : Whole;

    private static SyntaxNode Element(ExpressionSyntax expression, int element)
    {
        SyntaxNode[] elements = expression switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
            ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
            CollectionExpressionSyntax collection => [.. collection.Elements],
            _ => [],
        };
        return element < elements.Length ? elements[element] : expression;
    }
}
