namespace DagSharp.Evaluation.Tests;

/// <summary>What is refused is refused with its rule, at its expression.</summary>
public class DiagnosticTests
{
    [Theory]
    [InlineData("DAG1001", "DateTime.Now", "return DateTime.Now;")]
    [InlineData("DAG1001", "DateTimeOffset.UtcNow", "var x = DateTimeOffset.UtcNow; return x;")]
    [InlineData("DAG1001", "DateTime.Today", "return DateTime.Today.Year;")]
    [InlineData("DAG1001", "System.Diagnostics.Stopwatch.StartNew()", "return System.Diagnostics.Stopwatch.StartNew();")]
    [InlineData("DAG1001", "Environment.TickCount", "return Environment.TickCount;")]
    [InlineData("DAG1001", "TimeProvider.System", "return TimeProvider.System.GetUtcNow();")]
    [InlineData("DAG1002", "Guid.NewGuid()", "return Guid.NewGuid();")]
    [InlineData("DAG1003", "new Random(4)", "return new Random(4).Next();")]
    [InlineData("DAG1003", "Random.Shared", "return Random.Shared.Next();")]
    [InlineData("DAG1004", "Environment.GetEnvironmentVariable(\"X\")", "return Environment.GetEnvironmentVariable(\"X\");")]
    [InlineData("DAG1004", "Environment.NewLine", "return Environment.NewLine;")]
    [InlineData("DAG1004", "CultureInfo.CurrentCulture", "return CultureInfo.CurrentCulture;")]
    [InlineData("DAG1004", "DateTime.UnixEpoch.ToLocalTime()", "return DateTime.UnixEpoch.ToLocalTime();")]
    [InlineData("DAG1004", "new DateTimeOffset(new DateTime(2026, 1, 1))", "return new DateTimeOffset(new DateTime(2026, 1, 1));")]
    [InlineData("DAG1004", "DateTimeOffset.Parse(\"2026-01-01\")", "return DateTimeOffset.Parse(\"2026-01-01\");")]
    [InlineData("DAG1004", "DateTime.Parse(\"2026-01-01T00:00:00Z\")", "return DateTime.Parse(\"2026-01-01T00:00:00Z\");")]
    [InlineData("DAG1004", "DateTime.TryParse(\"2026-01-01T00:00:00+02:00\", out var time)", "DateTime.TryParse(\"2026-01-01T00:00:00+02:00\", out var time); return time;")]
    [InlineData("DAG5002", "Type.GetTypeFromCLSID(Guid.Empty)", "return Type.GetTypeFromCLSID(Guid.Empty);")]
    [InlineData("DAG5002", "typeof(string).GetInterfaces()", "return typeof(string).GetInterfaces();")]
    [InlineData("DAG5002", "CultureInfo.GetCultureInfo(\"de-DE\")", "return CultureInfo.GetCultureInfo(\"de-DE\");")]
    [InlineData("DAG1007", "System.Threading.Tasks.Task.FromResult(1)", "return System.Threading.Tasks.Task.FromResult(1);")]
    [InlineData("DAG1007", "F()", "return F(); async System.Threading.Tasks.Task<int> F() { await System.Threading.Tasks.Task.Yield(); return 1; }")]
    [InlineData("DAG1007", "async () => { }", "Func<System.Threading.Tasks.Task> f = async () => { }; return f;")]
    [InlineData("DAG3001", "System.IO.File.ReadAllText(\"x\")", "return System.IO.File.ReadAllText(\"x\");")]
    [InlineData("DAG3002", "new System.Net.Http.HttpClient()", "return new System.Net.Http.HttpClient();")]
    [InlineData("DAG3003", "new System.Data.DataTable()", "return new System.Data.DataTable();")]
    [InlineData("DAG3004", "System.Diagnostics.Process.GetCurrentProcess()", "return System.Diagnostics.Process.GetCurrentProcess();")]
    [InlineData("DAG3005", "Console.WriteLine(\"x\")", "Console.WriteLine(\"x\"); return 1;")]
    [InlineData("DAG3006", "System.Threading.Thread.Sleep(1)", "System.Threading.Thread.Sleep(1); return 1;")]
    [InlineData("DAG5001", "d.Length", "dynamic d = \"x\"; return d.Length;")]
    [InlineData("DAG5002", "System.Runtime.InteropServices.Marshal.SizeOf<int>()", "return System.Runtime.InteropServices.Marshal.SizeOf<int>();")]
    [InlineData("DAG5002", "string.Intern(\"x\")", "return string.Intern(\"x\");")]
    [InlineData("DAG5003", "DagSharp.Evaluation.Tests.Foreign.Twice(2)", "return DagSharp.Evaluation.Tests.Foreign.Twice(2);")]
    [InlineData("DAG5003", "DagSharp.Evaluation.Tests.Foreign.Count", "return DagSharp.Evaluation.Tests.Foreign.Count;")]
    [InlineData("DAG5004", "new InvalidOperationException(\"no\")", "throw new InvalidOperationException(\"no\");")]
    [InlineData("DAG5004", "new[] { 1 }.Single(x => x > 1)", "return new[] { 1 }.Single(x => x > 1);")]
    [InlineData("DAG5005", "s.Length", "string s = null!; return s.Length;")]
    [InlineData("DAG5005", "a[n]", "var a = new int[2]; var n = 2; return a[n];")]
    [InlineData("DAG5005", "d[\"k\"]", "var d = new Dictionary<string, int>(); return d[\"k\"];")]
    [InlineData("DAG5005", "(string)o", "object o = 1; return (string)o;")]
    [InlineData("DAG5005", "i + 1", "var i = int.MaxValue; return checked(i + 1);")]
    [InlineData("DAG5005", "1 / z", "var z = 0; return 1 / z;")]
    [InlineData("DAG5005", "l[3]", "var l = new List<int>(); return l[3];")]
    public void A_refusal_has_its_rule_and_its_place(string rule, string at, string snippet)
    {
        var program = Program.OfSnippet(snippet);

        var diagnostic = program.FailsWithForeign();

        Assert.Equal((rule, at), (diagnostic.RuleId, program.At(diagnostic.Location)));
    }

    [Fact]
    public void The_call_chain_leads_from_the_entry_point_to_the_fault()
    {
        var program = Program.OfSnippet("""
            return new[] { 1 }.Select(x => Helper.Outer(x)).ToList();
            ---
            static class Helper { public static string Outer(int x) => new Inner(x).Text; }
            class Inner(int x) { public string Text { get { return DateTime.Now.ToString() + x; } } }
            """);

        var diagnostic = program.Fails();

        Assert.Equal("DateTime.Now", program.At(diagnostic.Location));
        Assert.Equal(
            ["lambda expression at new[] { 1 }.Select(x => Helper.Outer(x)).ToList()", "Helper.Outer at Helper.Outer(x)", "Inner.Text at new Inner(x).Text"],
            diagnostic.CallChain.Select(frame => $"{frame.Method} at {program.At(frame.CallSite)}"));
    }

    [Fact]
    public void A_user_exception_names_its_type_and_message()
    {
        var diagnostic = Program.OfSnippet("throw new Mine(4);\n---\nclass Mine(int code) : Exception($\"code {code}\");").Fails();

        Assert.Equal(("DAG5004", "Mine code 4"), (diagnostic.RuleId, diagnostic.Text));
    }

    [Fact]
    public void An_unknown_type_names_the_nearest_allowed_one()
    {
        var diagnostic = Program.OfSnippet("return new SortedList();").Fails();

        Assert.Equal(("DAG5002", "new SortedList is not on the list; the nearest type that is: System.Collections.Generic.SortedList"), (diagnostic.RuleId, diagnostic.Text));
    }

    [Fact]
    public void A_user_catch_does_not_swallow_a_refusal()
    {
        Assert.Equal("DAG1001", Program.OfSnippet("try { return DateTime.Now; } catch (Exception) { return 1; }").Fails().RuleId);
    }

    [Theory]
    [InlineData("return S.Count;", "class S { public static int Count; }")]
    [InlineData("S.Count = 3; return 1;", "class S { public static int Count { get; set; } }")]
    [InlineData("return S.Count++;", "class S { public static int Count = 4; }")]
    public void Mutable_static_state_is_refused(string body, string declaration)
    {
        Assert.Equal("DAG1008", Program.OfSnippet($"{body}\n---\n{declaration}").Fails().RuleId);
    }

    [Fact]
    public void A_fault_in_a_static_initializer_is_reported_there()
    {
        var program = Program.OfSnippet("return S.At;\n---\nstatic class S { public static readonly DateTime At = DateTime.UtcNow; }");

        Assert.Equal("DateTime.UtcNow", program.At(program.Fails().Location));
    }

    [Fact]
    public void A_lazy_result_reports_when_it_is_enumerated()
    {
        var result = (IEnumerable<int>)Program.OfSnippet("return F(); IEnumerable<int> F() { yield return 1; throw new InvalidOperationException(\"late\"); }").Evaluate()!;

        Assert.Equal("DAG5004", Assert.Throws<EvaluationException>(() => result.ToList()).Diagnostic.RuleId);
    }
}

/// <summary>Lives in another assembly than the evaluated code.</summary>
public static class Foreign
{
    public const int Known = 7;

    public static readonly int Count = 3;

    public static int Twice(int n) => n * 2;
}
