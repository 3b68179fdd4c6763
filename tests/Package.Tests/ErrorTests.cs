using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

/// <summary>A project with a fault in a pipeline, one in a configuration file, and good DAGs beside them.</summary>
[Trait("Category", "Package")]
public sealed class ErrorTests(ErrorTests.Faults faults) : IClassFixture<ErrorTests.Faults>
{
    private static readonly string[] Good = ["build_fancy.json", "index.json", "report_items.json", "report_visits.json"];

    [Fact]
    public void A_fault_in_a_pipeline_is_an_error_at_its_line_and_column()
    {
        Assert.Single(faults.Build.Findings, f => f.StartsWith("Clock.cs(6,61): error DAG1001: DateTime.Now", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_in_a_configuration_is_an_error_at_its_line_and_column()
    {
        Assert.Single(faults.Build.Findings, f => f.StartsWith("a.yml(3,5): error DAG7002: The key 'build_comand' is unknown", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_fault_is_told_once()
    {
        Assert.Equal(faults.Build.Findings.Distinct(), faults.Build.Findings);
        Assert.DoesNotContain("Shop.csproj :", faults.Build.Output);
    }

    [Fact]
    public void A_build_without_analyzers_fails_all_the_same()
    {
        Assert.Contains(faults.WithoutAnalyzers.Failed().Findings, f => f.StartsWith("Shop.csproj : error DAG1001: DateTime.Now", StringComparison.Ordinal) && f.EndsWith("(pipeline 'Shop.Clock')", StringComparison.Ordinal));
        Assert.Contains(faults.WithoutAnalyzers.Findings, f => f.StartsWith("Shop.csproj : error DAG7002: pipelines/a.yml: The key 'build_comand'", StringComparison.Ordinal) && f.EndsWith("(pipeline 'Shop.Builds')", StringComparison.Ordinal));
    }

    [Fact]
    public void A_failed_build_leaves_the_output_folder_as_it_was()
    {
        Assert.Equal(faults.Before.Names, faults.AfterFailures.Names);
        Assert.Empty(faults.AfterFailures.WrittenSince(faults.Before));
    }

    [Fact]
    public void The_error_comes_again_when_nothing_is_compiled()
    {
        Assert.Equal(faults.WithoutAnalyzers.Findings, faults.WithoutAnalyzersAgain.Failed().Findings);
    }

    [Fact]
    public void An_incomplete_build_that_is_allowed_warns_and_writes_the_good_dags()
    {
        Assert.Equal(["DAG1001", "DAG7002"], Warnings(faults.Incomplete.Succeeded()));
        Assert.Equal(Good, faults.AfterIncomplete.Names.Where(n => n.EndsWith(".json", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_incomplete_build_says_so_in_its_line()
    {
        Assert.EndsWith("), incomplete: 2 errors", faults.Incomplete.Line);
        Assert.StartsWith("DagSharp: 3 DAGs, 6 tasks -> ", faults.Incomplete.Line);
    }

    [Fact]
    public void An_incomplete_build_without_analyzers_warns_too()
    {
        Assert.Equal(["DAG1001", "DAG7002"], Warnings(faults.IncompleteWithoutAnalyzers.Succeeded()));
    }

    private static IEnumerable<string> Warnings(CommandResult build)
    {
        Assert.All(build.Findings, f => Assert.Contains(": warning DAG", f));
        return build.Findings.Select(f => f.Split(": warning ")[1].Split(':')[0]).Order(StringComparer.Ordinal);
    }

    public sealed class Faults
    {
        internal ConsumerProject Project { get; } = Shop.New().Write("Program.cs", "return;");

        internal ManifestSnapshot Before { get; }

        internal CommandResult Build { get; }

        internal CommandResult WithoutAnalyzers { get; }

        internal CommandResult WithoutAnalyzersAgain { get; }

        internal ManifestSnapshot AfterFailures { get; }

        internal CommandResult Incomplete { get; }

        internal ManifestSnapshot AfterIncomplete { get; }

        internal CommandResult IncompleteWithoutAnalyzers { get; }

        public Faults()
        {
            Project.Build().Succeeded();
            Before = ManifestSnapshot.Of(Project.Bin);
            Project
                .Write("pipelines/a.yml", "products:\n  - id: plain\n    build_comand: make plain\n")
                .Write("Clock.cs", """
                    using DagSharp;
                    namespace Shop;
                    [Pipeline("clock", Schedule = Cron.Daily, StartDate = "2026-01-01")]
                    public static class Clock
                    {
                        [Task] public static BashOperator Tell() => new($"echo {DateTime.Now}");
                    }
                    """);
            Build = Project.Build("--no-restore").Failed();
            WithoutAnalyzers = Project.Build("--no-restore", "-p:RunAnalyzers=false");
            WithoutAnalyzersAgain = Project.Build("--no-restore", "-p:RunAnalyzers=false");
            AfterFailures = ManifestSnapshot.Of(Project.Bin);
            Incomplete = Project.Build("--no-restore", "-p:DagSharpAllowIncomplete=true");
            AfterIncomplete = ManifestSnapshot.Of(Project.Bin);
            IncompleteWithoutAnalyzers = Project.Build("--no-restore", "-p:DagSharpAllowIncomplete=true", "-p:RunAnalyzers=false");
        }
    }
}
