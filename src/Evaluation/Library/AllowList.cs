using System.Collections.Immutable;
using DagSharp.Naming;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Which library types may be used, by metadata name; nested types follow their outer type.</summary>
internal static class AllowList
{
    private static readonly ImmutableDictionary<string, AllowedType> Types = AllowedTypes.All.ToImmutableDictionary(type => type.Name);

    // Exceptions hold data alone there; elsewhere some read the error state of the process.
    private static readonly ImmutableHashSet<string> ExceptionSpaces = ImmutableHashSet.Create(
        "System", "System.Collections.Generic", "System.Globalization", "System.IO", "System.Runtime.CompilerServices", "System.ComponentModel.DataAnnotations", "System.Text.RegularExpressions");

    private static readonly ImmutableHashSet<string> ExceptionMembers = ImmutableHashSet.Create(
        ".ctor", "Message", "InnerException", "InnerExceptions", "ParamName", "ActualValue", "ActualKey", "ObjectName", "FileName", "ToString", "GetBaseException", "GetType", "Data", "HelpLink", "Flatten", "Equals",
        "ThrowIfNull", "ThrowIfNullOrEmpty", "ThrowIfNullOrWhiteSpace", "ThrowIf", "ThrowIfNegative", "ThrowIfZero", "ThrowIfNegativeOrZero", "ThrowIfGreaterThan", "ThrowIfGreaterThanOrEqual", "ThrowIfLessThan",
        "ThrowIfLessThanOrEqual", "ThrowIfEqual", "ThrowIfNotEqual", "UnmatchedValue", "InvalidCulture");

    private static readonly ImmutableDictionary<string, ImmutableArray<Type>> Ours = new Dictionary<string, ImmutableArray<Type>>
    {
        ["System.String"] = [typeof(TextLibrary)],
        ["System.Char"] = [typeof(CharLibrary)],
        ["System.Double"] = [typeof(NumberLibrary)],
        ["System.Single"] = [typeof(NumberLibrary)],
        ["System.Int32"] = [typeof(NumberLibrary)],
        ["System.Int64"] = [typeof(NumberLibrary)],
        ["System.Math"] = [typeof(MathLibrary)],
        ["System.Linq.Enumerable"] = [typeof(EnumerableLibrary)],
        ["System.Collections.Frozen.FrozenSet"] = [typeof(FrozenSetLibrary)],
        ["System.Collections.Immutable.ImmutableArray"] = [typeof(ImmutableArrayLibrary)],
        ["System.MemoryExtensions"] = [typeof(SpanLibrary)],
        ["System.Collections.Generic.Dictionary`2"] = [typeof(DictionaryLibrary)],
        ["System.Collections.Generic.CollectionExtensions"] = [typeof(DictionaryLibrary), typeof(SpanLibrary)],
        ["System.Collections.Generic.KeyValuePair"] = [typeof(DictionaryLibrary)],
        ["System.Array"] = [typeof(ArrayLibrary)],
        ["System.Text.StringBuilder"] = [typeof(BuilderLibrary)],
        ["System.Text.RegularExpressions.Capture"] = [typeof(CaptureLibrary)],
        ["System.Convert"] = [typeof(ConvertLibrary)],
        ["System.Text.Encoding"] = [typeof(EncodingLibrary)],
    }.ToImmutableDictionary();

    /// <summary>The types some of whose members are ours, with the classes that hold them.</summary>
    public static IEnumerable<KeyValuePair<string, ImmutableArray<Type>>> OwnImplementations => Ours;

    /// <summary>Whether members of a type may be used at all; nested types follow their outer type.</summary>
    public static bool Allows(INamedTypeSymbol type) => Row(type) is not null || type.TypeKind is TypeKind.Enum or TypeKind.Delegate || IsException(type);

    /// <summary>Whether a member of an allowed type may be used.</summary>
    public static bool Permits(ISymbol member)
    {
        var name = member is IMethodSymbol { AssociatedSymbol: { } associated } ? associated.MetadataName : member.MetadataName;
        var type = member.ContainingType.OriginalDefinition;
        return Row(type) is { } row ? row.Permits(HostTypes.FullName(type) == row.Name || row.Only.IsEmpty ? name : type.Name)
            : IsException(type) ? ExceptionMembers.Contains(name)
            : type.TypeKind == TypeKind.Enum || type.TypeKind == TypeKind.Delegate && name is "Invoke" or ".ctor";
    }

    /// <summary>Types of which only what the intrinsics do is evaluated: names and equality.</summary>
    public static bool IsReflection(INamedTypeSymbol type) => HostTypes.FullName(type) is "System.Type" or "System.Reflection.MemberInfo";

    public static bool IsSystem(INamedTypeSymbol type) =>
        type.ContainingAssembly?.Name is { } name && (name is "mscorlib" or "netstandard" or "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal));

    /// <summary>Our own implementations that come before the host's for a type.</summary>
    public static ImmutableArray<Type> LibrariesOf(INamedTypeSymbol type) => Ours.TryGetValue(HostTypes.FullName(type), out var libraries) ? libraries : [];

    /// <summary>Why a type or a member is refused: the way out, or the nearest name that is allowed.</summary>
    /// <param name="refused">The type or the member.</param>
    /// <param name="members">The members of its type that can be used.</param>
    public static string Reason(ISymbol refused, IEnumerable<string> members) =>
        WaysOut.For(refused) is { } advice ? $"is not on the list; {advice}"
        : refused is not INamedTypeSymbol && Nearest(refused.Name, members) is { } member ? $"is not on the list; the nearest member that is: {member}"
        : NearestType((refused as INamedTypeSymbol ?? refused.ContainingType).Name) is { } type ? $"is not on the list; the nearest type that is: {type}"
        : "is not on the list";

    /// <summary>The member whose name is nearest; null when none resembles it.</summary>
    public static string? Nearest(string name, IEnumerable<string> members) => NearestName.Find(Plain(name), members.Select(Plain).Where(member => member != Plain(name)).Distinct());

    private static AllowedType? Row(INamedTypeSymbol type)
    {
        for (var level = type.OriginalDefinition; level is not null; level = level.ContainingType)
        {
            if (Types.TryGetValue(HostTypes.FullName(level), out var row))
            {
                return row;
            }
        }

        return null;
    }

    private static string? NearestType(string name)
    {
        var names = AllowedTypes.All.Select(type => type.Name.Split('`')[0]).Distinct().ToLookup(full => full.Substring(full.LastIndexOf('.') + 1));
        return NearestName.Find(name, names.Select(group => group.Key)) is { } nearest ? names[nearest].First() : null;
    }

    /// <summary>An accessor as the property it belongs to.</summary>
    private static string Plain(string member) => member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal) ? member.Substring(4) : member;

    private static bool IsException(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level is { Name: "Exception", ContainingNamespace.Name: "System" })
            {
                return IsSystem(type) && ExceptionSpaces.Contains(type.ContainingNamespace?.ToDisplayString() ?? "");
            }
        }

        return false;
    }
}
