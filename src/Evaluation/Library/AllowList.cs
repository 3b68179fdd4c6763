using System.Collections.Immutable;
using DagSharp.Naming;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Which library types may be used, by metadata name; nested types follow their outer type.</summary>
internal static class AllowList
{
    private static readonly ImmutableHashSet<string> Types = ImmutableHashSet.Create(
    [
        "System.Object", "System.ValueType", "System.String", "System.Char", "System.Boolean", "System.Byte", "System.SByte", "System.Int16", "System.UInt16",
        "System.Int32", "System.UInt32", "System.Int64", "System.UInt64", "System.Single", "System.Double", "System.Decimal", "System.IntPtr", "System.UIntPtr", "System.UIntPtr",
        "System.Math", "System.MathF", "System.Convert", "System.BitConverter", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly",
        "System.TimeSpan", "System.DayOfWeek", "System.DateTimeKind", "System.Guid", "System.Version", "System.Uri", "System.UriKind", "System.UriBuilder", "System.Nullable", "System.Nullable`1",
        "System.Array", "System.Enum", "System.Index", "System.Range", "System.HashCode", "System.Lazy`1", "System.Delegate", "System.MulticastDelegate",
        "System.StringComparison", "System.StringComparer", "System.StringSplitOptions", "System.MidpointRounding", "System.FormattableString", "System.Type", "System.Reflection.MemberInfo",
        "System.IComparable", "System.IComparable`1", "System.IEquatable`1", "System.IFormattable", "System.IDisposable", "System.IFormatProvider", "System.IConvertible", "System.ICloneable",
        "System.MemoryExtensions", "System.Span`1", "System.ReadOnlySpan`1",
        "System.Tuple", "System.Tuple`1", "System.Tuple`2", "System.Tuple`3", "System.Tuple`4", "System.Tuple`5", "System.Tuple`6", "System.Tuple`7",
        "System.ValueTuple", "System.ValueTuple`1", "System.ValueTuple`2", "System.ValueTuple`3", "System.ValueTuple`4", "System.ValueTuple`5", "System.ValueTuple`6", "System.ValueTuple`7", "System.ValueTuple`8",
        "System.Numerics.BigInteger",
        "System.Text.StringBuilder", "System.Text.Encoding", "System.Text.RegularExpressions.Regex", "System.Text.RegularExpressions.Match", "System.Text.RegularExpressions.Group",
        "System.Text.RegularExpressions.Capture", "System.Text.RegularExpressions.MatchCollection", "System.Text.RegularExpressions.GroupCollection",
        "System.Text.RegularExpressions.CaptureCollection", "System.Text.RegularExpressions.RegexOptions",
        "System.Globalization.CultureInfo", "System.Globalization.NumberStyles", "System.Globalization.DateTimeStyles", "System.Globalization.NumberFormatInfo",
        "System.Globalization.DateTimeFormatInfo", "System.Globalization.TextInfo", "System.Globalization.CompareOptions", "System.Globalization.UnicodeCategory", "System.Globalization.CharUnicodeInfo",
        "System.Net.WebUtility", "System.Runtime.CompilerServices.RuntimeHelpers", "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler",
        "System.Runtime.CompilerServices.SwitchExpressionException", "System.Runtime.CompilerServices.FormattableStringFactory",
        "System.Collections.IEnumerable", "System.Collections.IEnumerator", "System.Collections.ICollection", "System.Collections.IList", "System.Collections.IDictionary",
        "System.Collections.IComparer", "System.Collections.IEqualityComparer", "System.Collections.IStructuralEquatable", "System.Collections.DictionaryEntry",
        "System.Collections.ObjectModel.Collection`1", "System.Collections.ObjectModel.KeyedCollection`2", "System.Attribute", "System.EventArgs", "System.Collections.ObjectModel.ReadOnlyCollection`1", "System.Collections.ObjectModel.ReadOnlyDictionary`2",
        "System.Linq.Enumerable", "System.Linq.IGrouping`2", "System.Linq.ILookup`2", "System.Linq.Lookup`2", "System.Linq.IOrderedEnumerable`1", "System.Linq.ImmutableArrayExtensions",
    ]);

    private static readonly ImmutableArray<string> Namespaces = ["System.Collections.Generic", "System.Collections.Immutable"];

    // Members of allowed types that leave the pure world.
    private static readonly ImmutableHashSet<string> Denied = ImmutableHashSet.Create(
    [
        "String.Intern", "String.IsInterned", "Delegate.CreateDelegate", "Delegate.DynamicInvoke", "Delegate.get_Method", "Delegate.get_Target", "Delegate.Combine",
        "Regex.CompileToAssembly", "Array.CreateInstance", "RuntimeHelpers.RunClassConstructor", "RuntimeHelpers.PrepareMethod",
        "CultureInfo.set_CurrentCulture", "CultureInfo.set_DefaultThreadCurrentCulture", "CultureInfo.GetCultureInfo", "CultureInfo.CreateSpecificCulture", "CultureInfo.GetCultures", "CultureInfo..ctor",
    ]);

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
        ["System.MemoryExtensions"] = [typeof(SpanLibrary)],
        ["System.Collections.Generic.Dictionary`2"] = [typeof(DictionaryLibrary)],
        ["System.Collections.Generic.CollectionExtensions"] = [typeof(DictionaryLibrary)],
        ["System.Collections.Generic.KeyValuePair"] = [typeof(DictionaryLibrary)],
        ["System.DateTime"] = [typeof(TimeLibrary)],
        ["System.DateTimeOffset"] = [typeof(TimeLibrary)],
        ["System.Array"] = [typeof(ArrayLibrary)],
        ["System.Text.StringBuilder"] = [typeof(BuilderLibrary)],
        ["System.Text.RegularExpressions.Regex"] = [typeof(PatternLibrary)],
    }.ToImmutableDictionary();

    public static bool Allows(INamedTypeSymbol type)
    {
        for (var level = type.OriginalDefinition; level is not null; level = level.ContainingType)
        {
            if (Types.Contains(HostTypes.FullName(level)))
            {
                return true;
            }
        }

        return type.TypeKind is TypeKind.Enum or TypeKind.Delegate
            || IsException(type)
            || IsSystem(type) && Namespaces.Contains(type.ContainingNamespace?.ToDisplayString() ?? "");
    }

    /// <summary>Types of which only what the intrinsics do is evaluated: names and equality.</summary>
    public static bool IsReflection(INamedTypeSymbol type) => HostTypes.FullName(type) is "System.Type" or "System.Reflection.MemberInfo";

    public static bool Denies(IMethodSymbol method) => Denied.Contains($"{method.ContainingType.Name}.{method.Name}");

    public static bool IsSystem(INamedTypeSymbol type) =>
        type.ContainingAssembly?.Name is { } name && (name is "mscorlib" or "netstandard" or "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal));

    /// <summary>Our own implementations that come before the host's for a type.</summary>
    public static ImmutableArray<Type> LibrariesOf(INamedTypeSymbol type) => Ours.TryGetValue(HostTypes.FullName(type), out var libraries) ? libraries : [];

    /// <summary>The allowed type whose name is nearest.</summary>
    public static string Nearest(string name) => NearestOf(name, Types.Select(type => type.Substring(type.LastIndexOf('.') + 1)).Select(type => type.Split('`')[0]));

    public static string NearestMember(Type? type, string name) => type is null ? "none" : NearestOf(name, type.GetMembers().Select(member => member.Name));

    private static string NearestOf(string name, IEnumerable<string> candidates) => NearestName.Find(name, candidates.Distinct()) ?? "none";

    private static bool IsException(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level is { Name: "Exception", ContainingNamespace.Name: "System" })
            {
                return IsSystem(type);
            }
        }

        return false;
    }
}
