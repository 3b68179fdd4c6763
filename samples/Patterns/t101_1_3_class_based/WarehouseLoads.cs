using DagSharp;

namespace Patterns.T101_1_3;

/// <summary>The builder at work: a line for each load.</summary>
[Pipeline]
public static class WarehouseLoads
{
    public static IEnumerable<Dag> Define()
    {
        yield return new DatabaseLoad("erp", "finance.ledger").WithCheck("balance").WithAlert("#finance-data").Build("load_ledger");
        yield return new DatabaseLoad("erp", "hr.headcount").Build("load_headcount");
        yield return new FileLoad("s3://clickstream/*.json", "web.clicks").WithCheck("schema").WithCheck("freshness").Build("load_clicks");
    }
}
