using DagSharp;

namespace Patterns.T102_1_1;

/// <summary>The loop without a loop: an axis.</summary>
[Pipeline("store_audit_{region}_{year}", Schedule = Cron.Yearly, StartDate = "2026-01-01", Tags = ["audit"])]
[Product("region", "emea", "amer", "apac")]
[Product("year", 2025, 2026)]
[Exclude("apac", 2025)]
public static class StoreAudits
{
    [Task]
    public static BashOperator Count(string region, int year) => new($"audit count --region {region} --year {year}");

    [Task, After(nameof(Count))]
    public static BashOperator Report(string region, int year) => new($"audit report --region {region} --year {year}");
}
