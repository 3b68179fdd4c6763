using System.Globalization;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Makes the values of configurations as the evaluator's objects.</summary>
internal sealed class EvaluatorFactory(Evaluator evaluator) : ISymbolFactory
{
    public object? Construct(IMethodSymbol constructor, IReadOnlyList<object?> arguments, IReadOnlyList<KeyValuePair<ISymbol, object?>> members) =>
        Guard(() => evaluator.Construct(constructor, arguments, members));

    public object CreateList(ITypeSymbol type, IReadOnlyList<object?> items) => ClrCollections.List(evaluator.HostTypeOf(type), items);

    public object CreateDictionary(INamedTypeSymbol type, IReadOnlyList<KeyValuePair<object, object?>> entries) =>
        ClrCollections.Dictionary(evaluator.HostTypeOf(type), entries);

    public object CreateEnum(IFieldSymbol member) => evaluator.CreateEnum(member.ContainingType, member.ConstantValue!);

    public object CreateEnum(INamedTypeSymbol type, object number) => evaluator.CreateEnum(type, number);

    public object? CreateDefault(ITypeSymbol type) => evaluator.DefaultOf(type);

    public object CreateDate(ITypeSymbol type, DateTime date) =>
        Activator.CreateInstance(evaluator.HostTypeOf(type), date.Year, date.Month, date.Day)!;

    public object? Parse(IMethodSymbol parse, string text) => Guard(() => evaluator.Invoke(parse, null, parse.Parameters.Length == 1 ? [text] : [text, CultureInfo.InvariantCulture]));

    // What the user's constructor or Parse refuses is a fault of the value in the file.
    private static object? Guard(Func<object?> make)
    {
        try
        {
            return make();
        }
        catch (EvaluationException exception) when (exception.Diagnostic.RuleId is EvaluationRules.DefinitionThrew or EvaluationRules.RuntimeFault)
        {
            throw new BindingRefusedException(exception.Diagnostic.Arguments.LastOrDefault() ?? exception.Diagnostic.Text);
        }
    }
}
