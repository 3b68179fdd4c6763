using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Tests.Library;

/// <summary>The allow-list against every public member of .NET, by a list of impurity that the evaluator does not share.</summary>
public class PurityTests
{
    private static readonly string[] ImpureSpaces =
    [
        "System.IO", "System.Net", "System.Threading", "System.Timers", "System.Diagnostics", "System.Reflection", "System.Runtime.InteropServices", "System.Runtime.Loader", "System.Runtime.Serialization", "System.Runtime.Intrinsics",
        "System.Security", "System.Data", "System.Xml", "System.ComponentModel", "System.Resources", "System.Configuration", "System.Transactions", "System.CodeDom", "System.Dynamic", "System.Buffers", "System.Formats", "System.Web",
        "System.Linq.Expressions", "System.Collections.Concurrent", "System.Text.Json", "Microsoft", "Internal",
    ];

    private static readonly string[] ImpureTypes =
    [
        "System.Environment", "System.Console", "System.Random", "System.GC", "System.Activator", "System.AppDomain", "System.AppContext", "System.TimeProvider", "System.TimeZoneInfo", "System.TimeZone", "System.OperatingSystem",
        "System.WeakReference", "System.Buffer", "System.ArgIterator", "System.RuntimeTypeHandle", "System.Progress", "System.GCMemoryInfo", "System.IntPtr", "System.UIntPtr", "System.Runtime.CompilerServices.Unsafe", "System.Runtime.GCSettings",
        "System.Collections.Immutable.ImmutableInterlocked", "System.Globalization.RegionInfo", "System.Linq.ParallelEnumerable", "System.Linq.Queryable", "System.Linq.AsyncEnumerable", "System.LazyThreadSafetyMode",
    ];

    // What of an impure namespace holds no state of the world.
    private static readonly string[] Pure =
    [
        "System.Net.WebUtility.", "System.Reflection.MemberInfo.", "System.Security.Cryptography.MD5.HashData", "System.Security.Cryptography.SHA1.HashData", "System.Security.Cryptography.SHA256.HashData",
        "System.Security.Cryptography.SHA384.HashData", "System.Security.Cryptography.SHA512.HashData", "System.IntPtr.Zero",
    ];

    private static readonly Regex ImpureNames = new(
        "^(Now|UtcNow|Today|NewGuid|CreateVersion7|Shuffle|GetRandom.*|ToLocalTime|LocalDateTime|FromFileTime|IsDaylightSavingTime|Current(UI)?Culture|CurrentInfo|InstalledUICulture|Intern|IsInterned|DynamicInvoke|Method|Target"
        + "|CreateDelegate|StackTrace|TargetSite|CacheSize|RegisterProvider|CompileToAssembly|GetType|SyncRoot|LocalPath|Default(Thread)?Current(UI)?Culture|GetCultures|GetCultureInfo|GetEncoding|BeginInvoke|EndInvoke|IsLittleEndian|.*Async)$");

    private static readonly Compilation Net = new Program("").Compilation;

    [Fact]
    public void Nothing_of_an_impure_namespace_or_type_is_allowed()
    {
        var offences = Allowed().Where(member => !IsHarmless(member.ContainingType)
            && (Within(member.ContainingType) || ImpureTypes.Contains(NameOf(member.ContainingType).Split('<')[0]))
            && !Pure.Any(pure => $"{NameOf(member.ContainingType)}.{member.Name}".StartsWith(pure, StringComparison.Ordinal)));

        Assert.Equal([], offences.Select(Text));
    }

    [Fact]
    public void No_member_that_reads_the_world_is_allowed()
    {
        var offences = Allowed().Where(member => ImpureNames.IsMatch(Plain(member)) && member is not IMethodSymbol { ContainingType.SpecialType: SpecialType.System_Object } && !(member.Name == "GetType" && !member.IsStatic));

        Assert.Equal([], offences.Where(member => member.ContainingType.TypeKind != TypeKind.Enum && NameOf(member.ContainingType) != "System.Type").Select(Text));
    }

    [Fact]
    public void No_static_state_can_be_set()
    {
        var offences = Allowed().Where(member => member is IMethodSymbol { IsStatic: true, MethodKind: MethodKind.PropertySet } or IFieldSymbol { IsStatic: true, IsReadOnly: false, IsConst: false });

        Assert.Equal([], offences.Select(Text));
    }

    [Fact]
    public void Of_enums_only_constants_and_of_delegates_only_calls_are_allowed()
    {
        var offences = Allowed().Where(member => member.ContainingType.TypeKind == TypeKind.Enum && member is not IFieldSymbol { IsConst: true } and not IMethodSymbol { MethodKind: MethodKind.Constructor }
            || member.ContainingType.TypeKind == TypeKind.Delegate && member is not IMethodSymbol { MethodKind: MethodKind.DelegateInvoke or MethodKind.Constructor });

        Assert.Equal([], offences.Select(Text));
    }

    [Fact]
    public void Exceptions_show_what_they_were_made_of_and_nothing_else()
    {
        string[] known = [".ctor", "get_Message", "get_InnerException", "get_InnerExceptions", "get_ParamName", "get_ActualValue", "get_ObjectName", "get_FileName", "ToString", "GetBaseException", "GetType", "get_Data", "get_HelpLink", "set_HelpLink", "Flatten", "Equals", "get_UnmatchedValue", "get_InvalidCultureName"];

        var offences = Allowed().Where(member => IsException(member.ContainingType) && !known.Contains(member.Name) && !member.Name.StartsWith("ThrowIf", StringComparison.Ordinal)
            && member is not IPropertySymbol && member.ContainingType.Name is not ("CultureNotFoundException" or "ValidationException"));

        Assert.Equal([], offences.Select(Text));
    }

    [Theory]
    [InlineData("System.ComponentModel.Win32Exception")]
    [InlineData("System.Net.Sockets.SocketException")]
    [InlineData("System.Runtime.InteropServices.ExternalException")]
    public void An_exception_that_reads_the_process_is_not_allowed(string type) => Assert.DoesNotContain(Allowed(), member => NameOf(member.ContainingType) == type);

    [Fact]
    public void Every_row_of_the_table_is_a_type_of_NET_with_the_members_it_names()
    {
        foreach (var row in AllowedTypes.All)
        {
            var type = Net.GetTypeByMetadataName(row.Name);
            Assert.True(type is not null, row.Name);
            var names = type.GetMembers().Concat(type.TypeKind == TypeKind.Interface ? [] : type.BaseType?.GetMembers() ?? []).Select(member => member.MetadataName).ToHashSet();
            Assert.True(row.Only.Union(row.Except).All(names.Contains), $"{row.Name}: {string.Join(", ", row.Only.Union(row.Except).Except(names))}");
        }
    }

    [Fact]
    public void The_allowed_members_are_many()
    {
        // Were the walk empty, every test above would pass.
        Assert.InRange(Allowed().Count(), 4000, 20_000);
    }

    private static IEnumerable<ISymbol> Allowed() => Types(Net.GlobalNamespace)
        .Where(type => type.DeclaredAccessibility == Accessibility.Public && AllowList.IsSystem(type) && AllowList.Allows(type))
        .SelectMany(type => type.GetMembers())
        .Where(member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected && member is IMethodSymbol or IFieldSymbol or IPropertySymbol)
        .Where(member => ImpureApis.Find(member) is null && AllowList.Permits(member));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol space => Types(space),
        INamedTypeSymbol type => Types(type).Prepend(type),
        _ => [],
    });

    private static bool IsHarmless(INamedTypeSymbol type) => type.TypeKind is TypeKind.Enum or TypeKind.Delegate || IsException(type);

    private static bool IsException(INamedTypeSymbol? type) => type is not null && (NameOf(type) == "System.Exception" || IsException(type.BaseType));

    private static bool Within(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() is var space && ImpureSpaces.Any(impure => space == impure || space.StartsWith(impure + ".", StringComparison.Ordinal));

    private static string Plain(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: { } associated } ? associated.Name : member.Name;

    private static string NameOf(INamedTypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}";

    private static string Text(ISymbol member) => $"{NameOf(member.ContainingType)}.{member.Name}";
}
