namespace DagSharp.Evaluation.Tests.Library;

/// <summary>What is refused says what to write instead.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("DAG1001", "TaskContext", "return DateTime.UtcNow;")]
    [InlineData("DAG1001", "use TimeSpan.Parse or TimeOnly.Parse, or write the date", "return DateTime.ParseExact(\"12:30\", \"HH:mm\", CultureInfo.InvariantCulture);")]
    [InlineData("DAG1001", "means today", "return DateTime.TryParse(\"12:30\", out _);")]
    [InlineData("DAG1001", "means today", "return DateTimeOffset.Parse(\"12:30 +00:00\");")]
    [InlineData("DAG1002", "derive it", "return Guid.NewGuid();")]
    [InlineData("DAG1003", "choose by the data", "return new Random().Next();")]
    [InlineData("DAG1003", "order by the data", "return new[] { 1, 2 }.Shuffle();")]
    [InlineData("DAG1004", "write \"\\n\"", "return Environment.NewLine;")]
    [InlineData("DAG1004", "[Config<T>]", "return Environment.GetEnvironmentVariable(\"X\");")]
    [InlineData("DAG1004", "write the offset", "return DateTimeOffset.TryParse(\"2026-01-01\", out _);")]
    [InlineData("DAG1004", "AdjustToUniversal", "return DateTime.Parse(\"2026-01-01\", null, DateTimeStyles.AssumeLocal | DateTimeStyles.AdjustToUniversal);")]
    [InlineData("DAG1004", "the machine's time zone", "return new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local);")]
    [InlineData("DAG1004", "the machine's time zone", "return new DateTime(2026, 1, 1).ToString(\"zzz\");")]
    [InlineData("DAG1004", "the machine's time zone", "return $\"{new DateTime(2026, 1, 1):yyyy-MM-ddzzz}\";")]
    [InlineData("DAG1004", "the machine's time zone", "return string.Format(\"{0:U}\", new DateTime(2026, 1, 1));")]
    [InlineData("DAG1004", "write file://", "return new Uri(\"/tmp/x\");")]
    [InlineData("DAG1004", "write file://", "return new Uri(\"c:\\\\x\");")]
    [InlineData("DAG1007", "one thread", "var n = 0; return System.Threading.Interlocked.Increment(ref n);")]
    [InlineData("DAG3001", "bind the file with [Config<T>]", "return System.IO.File.ReadAllLines(\"x\");")]
    [InlineData("DAG5002", "join with '/'", "return System.IO.Path.Combine(\"a\", \"b\");")]
    [InlineData("DAG5002", "[Config<T>]", "return System.Text.Json.JsonSerializer.Serialize(1);")]
    [InlineData("DAG5002", "[Config<T>]", "return System.Xml.Linq.XDocument.Parse(\"<a/>\");")]
    [InlineData("DAG5002", "StringComparer.Ordinal", "return StringComparer.CurrentCulture;")]
    [InlineData("DAG5002", "CultureInfo.InvariantCulture", "return new CultureInfo(\"de-DE\");")]
    [InlineData("DAG5002", "give DateTimeOffset its offset", "return TimeZoneInfo.FindSystemTimeZoneById(\"Europe/Berlin\");")]
    [InlineData("DAG5002", "SHA256.HashData", "return \"a\".GetHashCode();")]
    [InlineData("DAG5002", "SHA256.HashData", "return HashCode.Combine(1, \"a\");")]
    [InlineData("DAG5002", "SHA256.HashData", "return new object().GetHashCode();")]
    [InlineData("DAG5002", "SHA256.HashData", "return (1, \"a\").GetHashCode();")]
    [InlineData("DAG5002", "SHA256.HashData", "return EqualityComparer<string>.Default.GetHashCode(\"a\");")]
    [InlineData("DAG5002", "use new T[n]", "return System.Buffers.ArrayPool<int>.Shared.Rent(4);")]
    [InlineData("DAG5002", "members of List", "return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(new List<int>()).Length;")]
    [InlineData("DAG5002", "leave it out", "GC.Collect(); return 1;")]
    [InlineData("DAG5002", "use Dictionary, Queue or List", "return new System.Collections.Concurrent.ConcurrentDictionary<int, int>();")]
    [InlineData("DAG5002", "HashSet<char>", "return System.Buffers.SearchValues.Create(\"ab\").Contains('a');")]
    [InlineData("DAG5002", "string.Format the text itself", "return CompositeFormat.Parse(\"{0}\").Format;")]
    [InlineData("DAG5002", "use Message", "try { throw new Exception(\"x\"); } catch (Exception e) { return e.StackTrace; }")]
    [InlineData("DAG5002", "give it a function", "return new Lazy<List<int>>().Value;")]
    [InlineData("DAG5002", "call the delegate", "Func<int> f = () => 1; return f.DynamicInvoke();")]
    [InlineData("DAG5002", "use new, or a delegate", "return Activator.CreateInstance<List<int>>();")]
    [InlineData("DAG5002", "pattern matching", "return Type.GetType(\"System.String\");")]
    [InlineData("DAG5002", "pattern matching", "return typeof(string).Assembly;")]
    [InlineData("DAG5002", "use new T[n]", "return Array.CreateInstance(typeof(int), 3);")]
    [InlineData("DAG5002", "LINQ on IEnumerable", "return new[] { 1 }.AsQueryable().First();")]
    [InlineData("DAG5002", "use Encoding.UTF8", "return Encoding.GetEncoding(\"utf-8\");")]
    [InlineData("DAG5002", "use Count()", "return new[] { 1 }.Select(x => x).TryGetNonEnumeratedCount(out _);")]
    [InlineData("DAG5002", "the nearest member that is: Value", "return new LinkedList<int>([1]).First!.ValueRef;")]
    public void A_refusal_names_the_way_out(string rule, string wayOut, string snippet)
    {
        var diagnostic = Program.OfSnippet(snippet).Fails();

        Assert.Contains(wayOut, diagnostic.Text, StringComparison.Ordinal);
        Assert.Equal(rule, diagnostic.RuleId);
    }

    [Theory]
    [InlineData("[System.Text.RegularExpressions.GeneratedRegex(@\"\\d+\")] private static partial Regex P();", "P().Match(\"a12\").Value", "12")]
    [InlineData("[System.Text.RegularExpressions.GeneratedRegex(\"B\", RegexOptions.IgnoreCase)] private static partial Regex P { get; }", "P.Replace(\"abc\", \"-\")", "a-c")]
    public void A_generated_pattern_is_evaluated_from_its_attribute(string declaration, string expression, string expected)
    {
        // Its body is another generator's, and so the code does not compile here.
        var source = $"using System.Text.RegularExpressions; public static partial class Program {{ {declaration} public static object? Run() => {expression}; }}";
        var compilation = new Program("").Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(source, new(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview)));
        var run = compilation.GetTypeByMetadataName("Program")!.GetMembers("Run").OfType<Microsoft.CodeAnalysis.IMethodSymbol>().Single();

        Assert.Equal(expected, new Evaluator(compilation, new(), default).Invoke(run, null, []));
    }
}
