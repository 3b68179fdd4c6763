#:property PublishAot=false
// Builds everything and runs all tests: dotnet run eng/test.cs [-- --filter EXPRESSION]
// Ends with one line, "N passed, N failed", and with exit code 0 only when nothing failed.
using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

var root = FindRoot();
var results = Directory.CreateTempSubdirectory("dagsharp-tests-").FullName;
var filter = args is ["--filter", var expression] ? new[] { "--filter", expression } : [];

if (Run("build", "Dsl.sln", "--nologo", "-v", "quiet", "-clp:NoSummary") != 0)
{
    return Close(new Totals(0, 1, 0));
}

var totals = new Totals(0, 0, 0);
foreach (var project in Directory.GetDirectories(Path.Combine(root, "tests")).Order(StringComparer.Ordinal))
{
    var name = Path.GetFileName(project);
    if (!name.EndsWith(".Tests", StringComparison.Ordinal))
    {
        continue;
    }

    var report = Path.Combine(results, name + ".trx");
    var watch = Stopwatch.StartNew();
    var exit = Run(["test", project, "--no-build", "--nologo", "-v", "quiet", "--logger", $"trx;LogFileName={report}", .. filter]);
    var one = File.Exists(report) ? Read(report) : new Totals(0, exit == 0 ? 0 : 1, 0);
    // A run that ended badly without a failed test (a crash) is a failure too.
    if (exit != 0 && one.Failed == 0)
    {
        one = one with { Failed = 1 };
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {one} in {watch.Elapsed.TotalSeconds:0} s"));
    totals += one;
}

Directory.Delete(results, recursive: true);
return Close(totals);

int Close(Totals totals)
{
    Console.WriteLine(totals);
    return totals.Failed == 0 && totals.Passed > 0 ? 0 : 1;
}

int Run(params string[] arguments)
{
    var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root };
    using var process = Process.Start(start)!;
    process.WaitForExit();
    return process.ExitCode;
}

static Totals Read(string report)
{
    var counters = XDocument.Load(report).Descendants().First(static element => element.Name.LocalName == "Counters");
    int Count(string name) => int.Parse(counters.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);
    var failed = Count("failed") + Count("error") + Count("timeout") + Count("aborted");
    return new Totals(Count("passed"), failed, Count("total") - Count("passed") - failed);
}

static string FindRoot()
{
    var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dsl.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new InvalidOperationException("Dsl.sln was not found here or in a folder above");
}

internal sealed record Totals(int Passed, int Failed, int Skipped)
{
    public static Totals operator +(Totals left, Totals right) =>
        new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);

    public override string ToString() =>
        $"{Passed} passed, {Failed} failed{(Skipped > 0 ? $", {Skipped} skipped" : "")}";
}
