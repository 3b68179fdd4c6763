using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Texts that are a file's address on one operating system and none on another.</summary>
internal static class UriIntrinsics
{
    private static readonly Regex FilePath = new(@"^\s*(/(?!/)|\\\\|[A-Za-z]:[\\/])", RegexOptions.CultureInvariant, PatternLibrary.Limit);

    public static object? New(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var kind = KindOf(arguments);
        Check(interpreter, (string?)arguments[0], kind, site);
        return new Uri((string)arguments[0]!, kind);
    }

    public static object? TryCreate(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var kind = KindOf(arguments);
        Check(interpreter, (string?)arguments[0], kind, site);
        var isCreated = Uri.TryCreate((string?)arguments[0], kind, out var uri);
        ((Place)arguments[arguments.Length - 1]!).Value = uri;
        return isCreated;
    }

    private static UriKind KindOf(object?[] arguments) => arguments.OfType<UriKind>().Cast<UriKind?>().FirstOrDefault() ?? UriKind.Absolute;

    private static void Check(Interpreter interpreter, string? text, UriKind kind, IOperation? site)
    {
        if (kind != UriKind.Relative && text is not null && FilePath.IsMatch(text))
        {
            throw interpreter.Fail(EvaluationRules.Environment, site, $"new Uri(\"{text}\")", "is an address on some operating systems only; write file://, or give UriKind.Relative");
        }
    }
}
