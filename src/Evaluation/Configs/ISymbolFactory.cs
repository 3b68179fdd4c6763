using DagSharp.Configuration;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Configs;

/// <summary>
/// Makes values of types that exist only as symbols. A method throws <see cref="BindingRefusedException"/> when the
/// user's code refuses the value.
/// </summary>
public interface ISymbolFactory
{
    /// <summary>Calls a constructor, then sets properties, as an object creation with initialisers does.</summary>
    /// <param name="constructor">The constructor; of a struct it may be the implicit one.</param>
    /// <param name="arguments">A value for each parameter, defaults filled in.</param>
    /// <param name="members">The properties to set, in order of declaration.</param>
    object? Construct(IMethodSymbol constructor, IReadOnlyList<object?> arguments, IReadOnlyList<KeyValuePair<ISymbol, object?>> members);

    /// <summary>Makes an array, list or set; <paramref name="type"/> is one of <see cref="BindingShapes"/>, or an array.</summary>
    object CreateList(ITypeSymbol type, IReadOnlyList<object?> items);

    /// <summary>Makes a dictionary; keys are text or enum values, unique, in order.</summary>
    object CreateDictionary(INamedTypeSymbol type, IReadOnlyList<KeyValuePair<object, object?>> entries);

    /// <summary>The value of an enum member.</summary>
    object CreateEnum(IFieldSymbol member);

    /// <summary>A value of an enum from its number: the default of a parameter may be one that no member names.</summary>
    object CreateEnum(INamedTypeSymbol type, object number);

    /// <summary>The default of a struct: <c>default(T)</c>.</summary>
    object? CreateDefault(ITypeSymbol type);

    /// <summary>A <c>DateOnly</c>.</summary>
    object CreateDate(ITypeSymbol type, DateTime date);

    /// <summary>Calls a static <c>Parse(string)</c>, or <c>Parse(string, IFormatProvider)</c> with the invariant culture.</summary>
    object? Parse(IMethodSymbol parse, string text);
}
