using Microsoft.CodeAnalysis;

namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>The methods of a file that can be called with nothing given.</summary>
internal static class Methods
{
    public static IEnumerable<IMethodSymbol> In(Subject subject) => TypesIn(subject.Compilation.Assembly.GlobalNamespace)
        .Where(static type => !type.IsGenericType && type.CanBeReferencedByName)
        .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(static method => method is { MethodKind: MethodKind.Ordinary, IsStatic: true, IsAbstract: false, IsGenericMethod: false, IsExtern: false } && (IsCallable(method) || IsEntry(method)))
        .OrderBy(static method => method.Locations[0].SourceTree!.FilePath == "--call")
        .ThenBy(static method => CallNames.Index(method.Name))
        .ThenBy(static method => method.Locations[0].SourceSpan.Start);

    private static bool IsCallable(IMethodSymbol method) =>
        method.DeclaredAccessibility == Accessibility.Public && method.Parameters.All(static parameter => parameter.HasExplicitDefaultValue && IsLiteral(parameter.Type));

    // The constant of an enum is a number: reflection would not take it.
    private static bool IsLiteral(ITypeSymbol type) => type.SpecialType != SpecialType.None || type is { IsReferenceType: true };

    private static bool IsEntry(IMethodSymbol method) =>
        method.Name == "Main" && (method.Parameters.IsEmpty || method.Parameters is [{ Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } }]);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol parent) => parent.GetMembers().SelectMany(static member => member switch
    {
        INamedTypeSymbol type => TypesIn(type).Prepend(type),
        INamespaceSymbol space => TypesIn(space),
        _ => [],
    });
}
