using DagSharp;
using static Patterns.T101_9_1.Decorators;
using static Patterns.T101_9_1.Parts;

namespace Patterns.T101_9_1;

/// <summary>Exports for customers, put together from parts.</summary>
[Pipeline]
public static class TenantExports
{
    private static readonly Part Checks = Beside(Shell("schema", "check schema"), Shell("volume", "check volume")).In("checks");

    public static IEnumerable<Dag> Define()
    {
        foreach (var (tenant, isChecked, retries) in new[] { ("northwind", true, 3), ("contoso", false, 0) })
        {
            yield return Shell("unload", $"unload {tenant}")
                .Then(Checks.When(isChecked))
                .Then(Shell("deliver", $"deliver {tenant}"))
                .Build($"tenant_export_{tenant}", Retrying(retries), OwnedBy("exports"), Audited("s3://audit/exports"));
        }
    }
}
