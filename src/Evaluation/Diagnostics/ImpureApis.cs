using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>One member, type or namespace whose result depends on the outside world.</summary>
/// <param name="RuleId">The rule that forbids it in a definition.</param>
/// <param name="What">What it touches, in words.</param>
public sealed record ImpureApi(string RuleId, string What);

/// <summary>What a definition must not use: one table for the evaluator and for the analyzers.</summary>
public static class ImpureApis
{
    private static readonly ImmutableDictionary<string, ImpureApi> Members = Table(
        (EvaluationRules.Clock, "the wall clock", [
            "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow",
            "Environment.TickCount", "Environment.TickCount64", "TimeZoneInfo.Local", "TimeZone.CurrentTimeZone"]),
        (EvaluationRules.Environment, "the machine's time zone", [
            "DateTime.ToLocalTime", "DateTime.ToUniversalTime", "DateTime.ToFileTime", "DateTime.ToFileTimeUtc", "DateTime.FromFileTime",
            "DateTime.IsDaylightSavingTime", "DateTimeOffset.ToLocalTime", "DateTimeOffset.LocalDateTime", "DateTimeOffset.FromFileTime"]),
        (EvaluationRules.Environment, "the machine's culture", [
            "Globalization.CultureInfo.CurrentCulture", "Globalization.CultureInfo.CurrentUICulture", "Globalization.CultureInfo.InstalledUICulture",
            "Globalization.RegionInfo.CurrentRegion"]),
        (EvaluationRules.RandomNumber, "random numbers", ["Linq.Enumerable.Shuffle"]),
        (EvaluationRules.NewGuid, "a random identifier", ["Guid.NewGuid", "Guid.CreateVersion7"]),
        (EvaluationRules.FileSystem, "the file system", ["Reflection.Assembly.LoadFrom", "Reflection.Assembly.LoadFile"]),
        (EvaluationRules.Sleep, "a pause", ["Threading.Thread.Sleep", "Threading.Tasks.Task.Delay", "Threading.SpinWait.SpinUntil"]));

    private static readonly ImmutableDictionary<string, ImpureApi> Types = Table(
        (EvaluationRules.Clock, "the wall clock", ["Diagnostics.Stopwatch", "TimeProvider"]),
        (EvaluationRules.RandomNumber, "random numbers", ["Random", "Security.Cryptography.RandomNumberGenerator"]),
        (EvaluationRules.Environment, "the environment", ["Environment", "AppContext", "AppDomain", "OperatingSystem", "Runtime.InteropServices.RuntimeInformation"]),
        (EvaluationRules.FileSystem, "the file system", [
            "IO.File", "IO.FileInfo", "IO.Directory", "IO.DirectoryInfo", "IO.FileStream", "IO.StreamReader", "IO.StreamWriter",
            "IO.DriveInfo", "IO.FileSystemWatcher", "IO.RandomAccess", "IO.FileSystemInfo"]),
        (EvaluationRules.Process, "a process", ["Diagnostics.Process", "Diagnostics.ProcessStartInfo"]),
        (EvaluationRules.Console, "the console", ["Console", "Diagnostics.Debug", "Diagnostics.Trace"]));

    private static readonly ImmutableDictionary<string, ImpureApi> Namespaces = Table(
        (EvaluationRules.Network, "the network", ["Net", "Net.Http", "Net.Sockets", "Net.WebSockets", "Net.Mail", "Net.NetworkInformation"]),
        (EvaluationRules.Database, "a database", ["Data", "Data.Common", "Data.SqlClient", "Data.Odbc"]),
        (EvaluationRules.Concurrency, "threads or tasks", ["Threading", "Threading.Tasks", "Threading.Channels", "Timers"]))
        .Add("Microsoft.Data.SqlClient", new(EvaluationRules.Database, "a database"))
        .Add("Microsoft.Data.Sqlite", new(EvaluationRules.Database, "a database"))
        .Add("Microsoft.EntityFrameworkCore", new(EvaluationRules.Database, "a database"))
        .Add("Npgsql", new(EvaluationRules.Database, "a database"))
        .Add("Dapper", new(EvaluationRules.Database, "a database"))
        .Add("Microsoft.Extensions.Logging", new(EvaluationRules.Console, "a log"));

    // They hold no state of the world, though their namespace does.
    private static readonly ImmutableHashSet<string> PureTypes = ImmutableHashSet.Create(
        "System.Net.IPAddress", "System.Net.HttpStatusCode", "System.Net.WebUtility", "System.Threading.CancellationToken");

    /// <summary>All rows of the table, by what they name: members, types, then namespaces.</summary>
    public static IEnumerable<KeyValuePair<string, ImpureApi>> All => Members.Concat(Types).Concat(Namespaces);

    /// <summary>Tells whether a symbol (or what contains it) is impure; null when it is not in the table.</summary>
    /// <param name="symbol">A method, property, field, event or type.</param>
    public static ImpureApi? Find(ISymbol symbol)
    {
        var member = symbol.OriginalDefinition;
        if (member is IMethodSymbol { AssociatedSymbol: { } associated })
        {
            member = associated;
        }

        var type = member as INamedTypeSymbol ?? member.ContainingType;
        if (type is null || type.Locations.Any(location => location.IsInSource))
        {
            return null;
        }

        var typeName = FullName(type);
        if (PureTypes.Contains(typeName))
        {
            return null;
        }

        if (member is not ITypeSymbol && Members.TryGetValue($"{typeName}.{member.Name}", out var byMember))
        {
            return byMember;
        }

        return Types.TryGetValue(typeName, out var byType) ? byType
            : type.ContainingNamespace is { IsGlobalNamespace: false } space && Namespaces.TryGetValue(space.ToDisplayString(), out var byNamespace) ? byNamespace
            : null;
    }

    private static string FullName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{FullName(outer)}.{type.Name}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.Name}"
        : type.Name;

    private static ImmutableDictionary<string, ImpureApi> Table(params (string Rule, string What, string[] Names)[] rows) =>
        rows.SelectMany(row => row.Names.Select(name => (Name: $"System.{name}", Api: new ImpureApi(row.Rule, row.What))))
            .ToImmutableDictionary(row => row.Name, row => row.Api);
}
