using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Finds the host's method or constructor that a symbol names, by the shape of its parameters.</summary>
internal sealed class HostMembers(HostTypes types)
{
    private const BindingFlags Every = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The closed host method; null where the host lacks it.</summary>
    public MethodInfo? Find(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (types.Definition(definition.ContainingType) is not { } open)
        {
            return null;
        }

        var found = open.GetMethods(Every).FirstOrDefault(candidate => candidate.IsStatic == definition.IsStatic && Same(definition, candidate, skip: 0))
            ?? (open.IsInterface ? null : open.GetMethods(BindingFlags.Public | BindingFlags.Instance).FirstOrDefault(candidate => !candidate.IsStatic && Same(definition, candidate, skip: 0)));
        return found is null ? null : Close(found, method);
    }

    /// <summary>A static method of ours with the same name and parameters, the receiver first.</summary>
    public MethodInfo? FindIn(Type library, IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        foreach (var candidate in library.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            var skip = definition.IsStatic ? 0 : 1;
            if (Same(definition, candidate, skip))
            {
                return candidate.IsGenericMethodDefinition ? candidate.MakeGenericMethod([.. Arguments(method)]) : candidate;
            }
        }

        return null;
    }

    public ConstructorInfo? FindConstructor(IMethodSymbol constructor)
    {
        var definition = constructor.OriginalDefinition;
        var open = types.Definition(definition.ContainingType);
        var found = open?.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .FirstOrDefault(candidate => (candidate.IsPublic || candidate.IsFamily) && SameParameters(definition, candidate.GetParameters(), 0));
        return found is null || !open!.IsGenericTypeDefinition ? found
            : (ConstructorInfo)MethodBase.GetMethodFromHandle(found.MethodHandle, types.Of(constructor.ContainingType).TypeHandle);
    }

    private IEnumerable<Type> Arguments(IMethodSymbol method) =>
        (method.IsStatic ? [] : method.ContainingType.TypeArguments.Select(types.Of)).Concat(method.TypeArguments.Select(types.Of));

    private MethodInfo Close(MethodInfo found, IMethodSymbol method)
    {
        if (found.DeclaringType!.IsGenericTypeDefinition)
        {
            found = (MethodInfo)MethodBase.GetMethodFromHandle(found.MethodHandle, types.Of(method.ContainingType).TypeHandle);
        }

        return found.IsGenericMethodDefinition ? found.MakeGenericMethod([.. method.TypeArguments.Select(types.Of)]) : found;
    }

    private bool Same(IMethodSymbol definition, MethodInfo candidate, int skip)
    {
        var typeArity = skip == 1 ? definition.ContainingType.Arity : 0;
        var arity = candidate.IsGenericMethodDefinition ? candidate.GetGenericArguments().Length : 0;
        return candidate.Name == definition.Name && !IsView(candidate.ReturnType) && arity == definition.Arity + (arity == definition.Arity ? 0 : typeArity)
            && SameParameters(definition, candidate.GetParameters(), skip)
            && (skip == 0 || SameType(definition.ContainingType, candidate.GetParameters()[0].ParameterType))
            && (definition.MethodKind != MethodKind.Conversion || SameType(definition.ReturnType, candidate.ReturnType));
    }

    // Reflection cannot give a span back.
    private static bool IsView(Type type) => type is { IsValueType: true, Name: "Span`1" or "ReadOnlySpan`1" };

    private bool SameParameters(IMethodSymbol definition, ParameterInfo[] parameters, int skip)
    {
        if (parameters.Length != definition.Parameters.Length + skip)
        {
            return false;
        }

        for (var i = 0; i < definition.Parameters.Length; i++)
        {
            var type = parameters[i + skip].ParameterType;
            if (!SameType(definition.Parameters[i].Type, type.IsByRef ? type.GetElementType()! : type))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a parameter's type in a definition is the host's; type parameters are compared by position.</summary>
    private bool SameType(ITypeSymbol symbol, Type host)
    {
        switch (symbol)
        {
            case ITypeParameterSymbol parameter:
                return host.IsGenericParameter && (host.GenericParameterPosition == parameter.Ordinal || host.DeclaringMethod is not null && parameter.DeclaringType is not null);
            case IArrayTypeSymbol array:
                return host.IsArray && host.GetArrayRank() == array.Rank && SameType(array.ElementType, host.GetElementType()!);
            case INamedTypeSymbol named when types.IsSpan(named):
                // A span is an array here, and one of chars may be given where the host takes a text.
                return host.IsArray && SameType(named.TypeArguments[0], host.GetElementType()!) || host == typeof(string) && named.TypeArguments[0].SpecialType == SpecialType.System_Char;
            case INamedTypeSymbol named when host.IsGenericType:
                var arguments = host.GetGenericArguments();
                var own = AllArguments(named);
                return own.Count == arguments.Length && types.Definition(named.OriginalDefinition) == host.GetGenericTypeDefinition()
                    && own.Select((argument, i) => SameType(argument, arguments[i])).All(same => same);
            case INamedTypeSymbol named:
                return !host.IsGenericParameter && !host.IsArray && named.Arity == 0 && types.Definition(named.OriginalDefinition) == host;
            default:
                return false;
        }
    }

    private static List<ITypeSymbol> AllArguments(INamedTypeSymbol type)
    {
        var arguments = new List<ITypeSymbol>();
        for (var level = type; level is not null; level = level.ContainingType)
        {
            arguments.InsertRange(0, level.TypeArguments);
        }

        return arguments;
    }
}
