using DagSharp.Analyzers.Tests.Support;

namespace DagSharp.Analyzers.Tests.Airflow;

public class SettingTests
{
    private static void Pipeline(string settings, params string[] messages) => AnalyzerTest.Reports(
        $"[Pipeline(\"p\", {settings})] public static class P {{ [Task] public static BashOperator T => new(\"x\"); }}", messages);

    [Theory]
    [InlineData("Schedule = {|DAG4001:\"61 * * * *\"|}", "61")]
    [InlineData("Schedule = {|DAG4001:\"@dayly\"|}", "@daily")]
    [InlineData("Schedule = \"@daily\", ScheduleOnAssets = {|DAG4001:[\"a\"]|}", "a DAG has one schedule")]
    [InlineData("StartDate = \"2026-01-01\", TimeZone = {|DAG4002:\"Europe/Berlyn\"|}", "Europe/Berlin")]
    [InlineData("TimeZone = {|DAG4002:\"Europe/Berlin\"|}", "Airflow takes a DAG's zone from its StartDate")]
    [InlineData("Schedule = \"@daily\", Catchup = {|DAG4003:true|}", "start")]
    [InlineData("StartDate = \"2026-01-02\", EndDate = {|DAG4003:\"2026-01-01\"|}", "end")]
    [InlineData("StartDate = {|DAG4019:\"yesterday\"|}", "'yesterday' is not a date; expected ISO 8601")]
    [InlineData("DagRunTimeout = {|DAG4019:\"5 minutes\"|}", "'5 minutes' is not a duration; expected hh:mm:ss")]
    [InlineData("MaxActiveRuns = {|DAG4019:-1|}", "'p'")]
    public void A_setting_that_airflow_refuses_is_told_where_it_stands(string setting, string message) => Pipeline(setting, message);

    [Theory]
    [InlineData("RetryDelay = {|DAG4019:\"soon\"|}", "'soon' is not a duration")]
    [InlineData("WeightRule = {|DAG4019:\"upstrem\"|}", "did you mean 'upstream'?")]
    [InlineData("OnFailureCallback = {|DAG4019:\"not a path\"|}", "task 't' of 'p'")]
    [InlineData("TriggerRule = {|DAG4004:(TriggerRule)99|}", "is no trigger rule")]
    public void A_setting_of_a_task_too(string setting, string message) => AnalyzerTest.Reports(
        $"[Pipeline(\"p\")] public static class P {{ [Task({setting})] public static BashOperator T => new(\"x\"); }}", message);

    [Fact]
    public void A_setting_of_the_defaults_too() => AnalyzerTest.Reports(
        """[Pipeline("p")][Defaults(RetryDelay = {|DAG4019:"soon"|})] public static class P { [Task] public static BashOperator T => new("x"); }""");

    [Fact]
    public void An_asset_needs_a_name() => AnalyzerTest.Reports(
        """[Pipeline("p")] public static class P { [Task, Outlet({|DAG4019:""|})] public static BashOperator T => new("x"); }""");

    [Fact]
    public void One_asset_has_one_uri() => AnalyzerTest.Reports(
        """
        [Pipeline("p")] public static class P { [Task, Outlet("a", Uri = "s3://x/1")] public static BashOperator T => new("x"); }
        [Pipeline("q")] public static class Q { [Task, Outlet("a", Uri = "s3://x/2")] public static BashOperator {|DAG4017:T|} => new("x"); }
        """);

    [Fact]
    public void Teardowns_and_fail_fast_fit_together() => AnalyzerTest.Reports(
        """
        [Pipeline("p", FailFast = true)] public static class P
        {
            [Task] public static BashOperator A => new("x");
            [Task(TriggerRule = TriggerRule.AllDone), After(nameof(A))] public static BashOperator {|DAG4004:B|} => new("x");
        }
        """);

    [Fact]
    public void A_retry_delay_longer_than_the_schedule_is_a_warning()
    {
        var found = AnalyzerTest.Reports(
            """
            [Pipeline("p", Schedule = "@hourly")] public static class P { [Task(Retries = 2, RetryDelay = "05:00:00")] public static BashOperator {|DAG4008:T|} => new("x"); }
            """);

        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, found.Single().Severity);
    }

    [Fact]
    public void Null_says_nothing() => AnalyzerTest.Reports(
        """
        [Pipeline("p", Schedule = null, StartDate = null, Tags = null, Description = null, DagRunTimeout = null, ScheduleOnAssets = null)]
        [Defaults(Owner = null, RetryDelay = null, Email = null, WeightRule = null, OnFailureCallback = null)]
        public static class P { [Task(null, Pool = null), Outlet("a", Uri = null, Group = null)] public static BashOperator T => new("x"); }
        """.Replace("[Task(null, ", "[Task(null!, "));
}
