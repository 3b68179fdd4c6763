using DagSharp;

namespace Patterns.T102_1_3;

public enum Plan
{
    Basic,
    Premium,
}

/// <summary>What a tenant has agreed with us. Nested maps are nested records.</summary>
public sealed record Tenant(string DisplayName, Plan Plan, Storage Storage, IReadOnlyDictionary<string, TimeSpan> Feeds);

public sealed record Storage(string Bucket, int RetentionDays = 30);

/// <summary>A dictionary in code: its keys become ids, its values parameters.</summary>
[Pipeline("tenant_{tenant.Key}_import", Schedule = Cron.Hourly, StartDate = "2026-01-01", Description = "Imports of {tenant.DisplayName}")]
[ForEach("tenant", nameof(All))]
public static class Tenants
{
    private static readonly Dictionary<string, Tenant> All = new()
    {
        ["northwind"] = new("Northwind Traders", Plan.Premium, new Storage("nw-landing", RetentionDays: 365), new Dictionary<string, TimeSpan>
        {
            ["orders"] = TimeSpan.FromMinutes(15),
            ["stock"] = TimeSpan.FromHours(1),
        }),
        ["contoso"] = new("Contoso", Plan.Basic, new Storage("contoso-landing"), new Dictionary<string, TimeSpan>
        {
            ["orders"] = TimeSpan.FromHours(4),
        }),
    };

    [Configure]
    public static void Feeds(Dag dag, string tenantKey, Tenant tenant)
    {
        var expire = dag.Bash("expire", $"storage expire {tenant.Storage.Bucket} --days {tenant.Storage.RetentionDays}");
        foreach (var (feed, timeout) in tenant.Feeds)
        {
            dag.Python($"import_{feed}", "tenants.imports.run", new { tenant = tenantKey, feed, priority = tenant.Plan == Plan.Premium })
                .With(task => task.ExecutionTimeout(timeout))
                .Then(expire);
        }
    }
}
