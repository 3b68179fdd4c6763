using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Tests.Library;

/// <summary>What the list allows can really be called, on the .NET that runs these tests.</summary>
public class CoverageTests
{
    private static readonly Compilation Net = new Program("").Compilation;

    [Fact]
    public void Every_allowed_member_runs()
    {
        var interpreter = new Interpreter(Net, EvaluationOptions.Default, default);
        var missing = AllowedTypes.All.Select(row => Net.GetTypeByMetadataName(row.Name)!).Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct && !IsOfTheLanguage(type))
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method.DeclaredAccessibility == Accessibility.Public && ImpureApis.Find(method) is null && AllowList.Permits(method) && !AllowList.IsReflection(method.ContainingType))
            .Where(method => !(method.MethodKind == MethodKind.Constructor && method.Parameters.Length == 0 && method.ContainingType.IsValueType) && !NeedsMemory(method))
            .Where(method => !interpreter.Runs(method))
            .Select(method => method.ToDisplayString());

        Assert.Equal([], missing);
    }

    [Fact]
    public void What_stands_on_the_same_list_as_its_own_name_is_not_recommended()
    {
        // Were the nearest name not really on the list, the message would lead from one error to the next.
        var interpreter = new Interpreter(Net, EvaluationOptions.Default, default);
        var type = Net.GetTypeByMetadataName("System.Globalization.CultureInfo")!;
        var usable = type.GetMembers().OfType<IMethodSymbol>().Where(method => AllowList.Permits(method) && interpreter.Runs(method)).Select(method => method.Name);

        Assert.Null(AllowList.Nearest("get_CurrentCultures", usable));
        Assert.Equal("InvariantCulture", AllowList.Nearest("get_InvariantCultur", usable));
    }

    // Their members are evaluated as the language's own.
    private static bool IsOfTheLanguage(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_Nullable_T || type.Name is "ValueTuple" or "Span" or "ReadOnlySpan";

    // Spans are arrays here: what writes into a part of one, what gives a view and what takes pointers is refused.
    private static bool NeedsMemory(IMethodSymbol method) => method.ReturnsByRef || method.ReturnsByRefReadonly || method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType).Any(type =>
        type is IPointerTypeSymbol or INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "Rune" } or INamedTypeSymbol { IsRefLikeType: true });
}
