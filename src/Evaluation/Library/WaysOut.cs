using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>What to write instead of a well-known API that is refused. A table: by member, by type, by namespace.</summary>
internal static class WaysOut
{
    private static readonly ImmutableDictionary<string, string> Rows = new Dictionary<string, string>
    {
        ["System.DateTime.Now"] = "let Airflow give the time: a template such as {{ ds }}, or the task's TaskContext",
        ["System.DateTime.UtcNow"] = "let Airflow give the time: a template such as {{ ds }}, or the task's TaskContext",
        ["System.DateTime.Today"] = "let Airflow give the day: a template such as {{ ds }}, or the task's TaskContext",
        ["System.DateTimeOffset.Now"] = "let Airflow give the time: a template such as {{ ts }}, or the task's TaskContext",
        ["System.DateTimeOffset.UtcNow"] = "let Airflow give the time: a template such as {{ ts }}, or the task's TaskContext",
        ["System.Guid.NewGuid"] = "write the identifier, or derive it: new Guid(MD5.HashData(Encoding.UTF8.GetBytes(name)))",
        ["System.Guid.CreateVersion7"] = "write the identifier, or derive it: new Guid(MD5.HashData(Encoding.UTF8.GetBytes(name)))",
        ["System.Random"] = "choose by the data, such as by a hash of a name: SHA256.HashData(Encoding.UTF8.GetBytes(name))[0]",
        ["System.Linq.Enumerable.Shuffle"] = "order by the data, such as by a hash of each element's name",
        ["System.Security.Cryptography.RandomNumberGenerator"] = "write the value into a configuration",
        ["System.Environment.NewLine"] = "write \"\\n\"",
        ["System.Environment.GetEnvironmentVariable"] = "bind a configuration with [Config<T>], or let Airflow read it: {{ var.value.name }}",
        ["System.Environment.MachineName"] = "write the name into a configuration",
        ["System.Globalization.CultureInfo.CurrentCulture"] = "use CultureInfo.InvariantCulture",
        ["System.Globalization.CultureInfo.CurrentUICulture"] = "use CultureInfo.InvariantCulture",
        ["System.Globalization.CultureInfo.GetCultureInfo"] = "the data of cultures differ by machine: use CultureInfo.InvariantCulture with a format of your own",
        ["System.Globalization.CultureInfo.GetCultures"] = "the data of cultures differ by machine: use CultureInfo.InvariantCulture",
        ["System.Globalization.CultureInfo.CreateSpecificCulture"] = "the data of cultures differ by machine: use CultureInfo.InvariantCulture with a format of your own",
        ["System.Globalization.CultureInfo..ctor"] = "the data of cultures differ by machine: use CultureInfo.InvariantCulture with a format of your own",
        ["System.Globalization.CultureInfo"] = "use CultureInfo.InvariantCulture",
        ["System.Globalization.NumberFormatInfo.CurrentInfo"] = "use NumberFormatInfo.InvariantInfo",
        ["System.Globalization.DateTimeFormatInfo.CurrentInfo"] = "use DateTimeFormatInfo.InvariantInfo",
        ["System.Globalization.RegionInfo"] = "the data of regions differ by machine: write the value",
        ["System.StringComparer.CurrentCulture"] = "use StringComparer.Ordinal",
        ["System.StringComparer.CurrentCultureIgnoreCase"] = "use StringComparer.OrdinalIgnoreCase",
        ["System.FormattableString"] = "the text alone is evaluated: use FormattableString.Invariant, or string.Format",
        ["System.FormattableString.CurrentCulture"] = "use FormattableString.Invariant",
        ["System.String.Intern"] = "compare with ==",
        ["System.String.IsInterned"] = "compare with ==",
        ["System.String.EnumerateRunes"] = "enumerate the chars",
        ["System.Text.Rune"] = "use char, or a text",
        ["System.Half"] = "use float",
        ["System.Int128"] = "use System.Numerics.BigInteger",
        ["System.UInt128"] = "use System.Numerics.BigInteger",
        ["System.IntPtr"] = "its size differs by machine: use int or long",
        ["System.UIntPtr"] = "its size differs by machine: use uint or ulong",
        ["System.Text.Encoding.Default"] = "use Encoding.UTF8",
        ["System.Text.Encoding.GetEncoding"] = "use Encoding.UTF8, ASCII, Latin1, Unicode or UTF32",
        ["System.Text.CompositeFormat"] = "give string.Format the text itself",
        ["System.Buffers.SearchValues"] = "use a HashSet<char>, or IndexOfAny with an array",
        ["System.Buffers.ArrayPool`1"] = "use new T[n]",
        ["System.GC"] = "definitions need no memory management: leave it out",
        ["System.Activator"] = "use new, or a delegate that makes the object",
        ["System.Type"] = "only names, equality and the test 'is' of types are evaluated: use pattern matching, nameof or an interface",
        ["System.Reflection"] = "reflection is not evaluated: use pattern matching, nameof or an interface",
        ["System.Delegate"] = "call the delegate",
        ["System.MulticastDelegate"] = "call the delegate",
        ["System.TimeZoneInfo"] = "time zones are the machine's data: give DateTimeOffset its offset, and the DAG its zone by name",
        ["System.TimeZone"] = "time zones are the machine's data: give DateTimeOffset its offset, and the DAG its zone by name",
        ["System.DateTime.ToLocalTime"] = "use DateTimeOffset.ToOffset",
        ["System.DateTime.ToUniversalTime"] = "use DateTimeOffset, or new DateTime(…, DateTimeKind.Utc)",
        ["System.DateTimeOffset.ToLocalTime"] = "use DateTimeOffset.ToOffset",
        ["System.DateTimeOffset.LocalDateTime"] = "use DateTimeOffset.ToOffset(…).DateTime",
        ["System.Convert.ToDateTime"] = "use DateTime.ParseExact",
        ["System.Uri.LocalPath"] = "it differs by operating system: use AbsolutePath",
        ["System.Array.CreateInstance"] = "use new T[n]",
        ["System.Threading.Interlocked"] = "definitions have one thread: use ordinary assignments",
        ["System.Threading.Monitor"] = "definitions have one thread: leave the lock out",
        ["System.Threading.Lock"] = "definitions have one thread: leave the lock out",
        ["System.Threading.Tasks.Parallel"] = "use foreach",
        ["System.Linq.ParallelEnumerable"] = "use LINQ without AsParallel",
        ["System.Linq.Queryable"] = "use LINQ on IEnumerable",
        ["System.Collections.Immutable.ImmutableInterlocked"] = "definitions have one thread: assign the changed collection",
        ["System.Collections.Concurrent"] = "definitions have one thread: use Dictionary, Queue or List",
        ["System.Collections.Hashtable"] = "use Dictionary<TKey, TValue>",
        ["System.Collections.ArrayList"] = "use List<T>",
        ["System.Collections.Specialized"] = "use Dictionary<TKey, TValue> or List<T>",
        ["System.Runtime.InteropServices.CollectionsMarshal"] = "use the members of List and Dictionary",
        ["System.Runtime.InteropServices"] = "memory and native code are not evaluated",
        ["System.Runtime.CompilerServices.Unsafe"] = "memory is not evaluated: use ordinary casts",
        ["System.Memory`1"] = "use an array or ReadOnlySpan<T>",
        ["System.ReadOnlyMemory`1"] = "use an array or ReadOnlySpan<T>",
        ["System.Buffer"] = "use Array.Copy",
        ["System.IO.Path"] = "its separators differ by operating system: join with '/', as in $\"{folder}/{name}\"",
        ["System.IO.StringReader"] = "use text.ReplaceLineEndings(\"\\n\").Split('\\n')",
        ["System.IO.StringWriter"] = "use StringBuilder",
        ["System.IO.MemoryStream"] = "use List<byte> or byte[]",
        ["System.IO.File"] = "bind the file with [Config<T>] or [ForEach<T>]",
        ["System.Text.Json"] = "bind the file with [Config<T>] or [ForEach<T>]; give operators an anonymous object, which is written as JSON",
        ["System.Xml"] = "XML is not evaluated: bind YAML or JSON with [Config<T>]",
        ["System.Xml.Linq"] = "XML is not evaluated: bind YAML or JSON with [Config<T>]",
        ["System.Xml.Serialization"] = "XML is not evaluated: bind YAML or JSON with [Config<T>]",
        ["System.Web.HttpUtility"] = "use System.Net.WebUtility or Uri.EscapeDataString",
        ["System.Security.Cryptography"] = "use SHA256.HashData and its kin",
        ["System.Exception.StackTrace"] = "it differs by machine: use Message",
        ["System.Exception.Source"] = "it differs by machine: use Message",
        ["System.Exception.TargetSite"] = "it differs by machine: use Message",
        ["System.Console"] = "the manifest says what a definition made: leave it out, or write in the task's body",
        ["System.Diagnostics.Debug"] = "leave it out, or write in the task's body",
        ["System.Net.Http"] = "fetch in a task's body, or with HttpOperator",
        ["System.Threading.Thread.Sleep"] = "use a sensor, or retry_delay",
        ["System.Threading.Tasks.Task.Delay"] = "use a sensor, or retry_delay",
        ["System.Threading.Tasks"] = "definitions are not async; the bodies of [Task] methods may be",
        ["System.Diagnostics"] = "start it in a task's body, or with BashOperator",
    }.ToImmutableDictionary();

    public static IEnumerable<KeyValuePair<string, string>> All => Rows;

    /// <summary>The advice for a symbol or for what contains it; null where the table has none.</summary>
    public static string? For(ISymbol symbol)
    {
        var member = symbol is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : symbol;
        var type = (symbol as INamedTypeSymbol ?? symbol.ContainingType)?.OriginalDefinition;
        if (type is null)
        {
            return null;
        }

        var name = HostTypes.FullName(type);
        return Rows.TryGetValue($"{name}.{member.Name}", out var byMember) ? byMember
            : Rows.TryGetValue(name, out var byType) ? byType
            : Rows.TryGetValue(type.ContainingNamespace?.ToDisplayString() ?? "", out var byNamespace) ? byNamespace
            : type.BaseType is { SpecialType: not SpecialType.System_Object } parent && member is not INamedTypeSymbol ? For(parent, member.Name)
            : null;
    }

    private static string? For(INamedTypeSymbol parent, string member) =>
        Rows.TryGetValue($"{HostTypes.FullName(parent.OriginalDefinition)}.{member}", out var advice) ? advice : null;
}
