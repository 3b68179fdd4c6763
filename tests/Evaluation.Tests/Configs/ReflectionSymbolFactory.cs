using System.Globalization;
using System.Reflection;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>Makes real objects for symbols out of the emitted assembly, so that both ways of binding give comparable values.</summary>
internal sealed class ReflectionSymbolFactory(Assembly assembly) : ISymbolFactory
{
    public object? Construct(IMethodSymbol constructor, IReadOnlyList<object?> arguments, IReadOnlyList<KeyValuePair<ISymbol, object?>> members)
    {
        var type = TypeOf(constructor.ContainingType);
        var parameters = constructor.Parameters.Select(parameter => TypeOf(parameter.Type)).ToArray();
        var record = Unwrap(() => type.GetConstructor(parameters) is { } real ? real.Invoke([.. arguments]) : Activator.CreateInstance(type));
        foreach (var member in members)
        {
            Unwrap(() =>
            {
                type.GetProperty(member.Key.Name)!.SetValue(record, member.Value);
                return null;
            });
        }

        return record;
    }

    public object CreateList(ITypeSymbol type, IReadOnlyList<object?> items)
    {
        var clr = ClrBindingType.For(TypeOf(type));
        return clr.Factory.CreateList(clr, items);
    }

    public object CreateDictionary(INamedTypeSymbol type, IReadOnlyList<KeyValuePair<object, object?>> entries)
    {
        var clr = ClrBindingType.For(TypeOf(type));
        return clr.Factory.CreateDictionary(clr, entries);
    }

    public object CreateEnum(IFieldSymbol member) => Enum.Parse(TypeOf(member.ContainingType), member.Name);

    public object CreateEnum(INamedTypeSymbol type, object number) => Enum.ToObject(TypeOf(type), number);

    public object? CreateDefault(ITypeSymbol type) => Activator.CreateInstance(TypeOf(type));

    public object CreateDate(ITypeSymbol type, DateTime date) => DateOnly.FromDateTime(date);

    public object? Parse(IMethodSymbol parse, string text) =>
        Unwrap(() => parse.Parameters.Length == 1
            ? TypeOf(parse.ContainingType).GetMethod(parse.Name, [typeof(string)])!.Invoke(null, [text])
            : TypeOf(parse.ContainingType).GetMethod(parse.Name, [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [text, CultureInfo.InvariantCulture]));

    private static object? Unwrap(Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (TargetInvocationException thrown)
        {
            throw new BindingRefusedException(thrown.InnerException!.Message.TrimEnd('.'), thrown.InnerException);
        }
    }

    private Type TypeOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return TypeOf(array.ElementType).MakeArrayType();
        }

        var named = (INamedTypeSymbol)type;
        var name = named.MetadataName;
        for (var outer = named.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        if (!named.ContainingNamespace.IsGlobalNamespace)
        {
            name = named.ContainingNamespace.ToDisplayString() + "." + name;
        }

        var open = assembly.GetType(name) ?? AppDomain.CurrentDomain.GetAssemblies().Select(loaded => loaded.GetType(name)).First(found => found is { IsPublic: true })!;
        return named.TypeArguments.Length == 0 ? open : open.MakeGenericType([.. named.TypeArguments.Select(TypeOf)]);
    }
}
