using DagSharp;

namespace Patterns.T102_3_2;

/// <summary>The other forms of expand, with any operator.</summary>
[Pipeline]
public static class Exports
{
    public static Dag Define()
    {
        var dag = Dag.Create("catalogue_exports").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("pictures");

        // partial(…).expand(…): what all have in common, and what differs. Two arguments give every combination.
        var unload = dag.Add("unload", new SqlExecuteQueryOperator("select * from catalogue") { ConnId = "catalogue" })
            .Expand("parameters", new object[] { new { shop = "berlin" }, new { shop = "lyon" } })
            .Expand("database", new[] { "live", "archive" });

        // expand_kwargs: a set of arguments for each.
        var push = dag.Add("push", new BashOperator("push"))
            .ExpandKwargs(new object[]
            {
                new { bash_command = "push marketplace", pool = "narrow" },
                new { bash_command = "push website", pool = "wide" },
            });

        // zip: pairs of two results, up to the longest.
        var shops = dag.Python("shops", "catalogue.shops");
        var languages = dag.Python("languages", "catalogue.languages");
        var translate = dag.Python("translate", "catalogue.translate")
            .Expand("op_args", shops.Output.ZipLongest(languages.Output, fillValue: "en"));

        unload.Then(push).Then(translate);
        return dag;
    }
}
