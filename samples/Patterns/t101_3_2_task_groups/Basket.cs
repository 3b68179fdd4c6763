using DagSharp;

namespace Patterns.T101_3_2;

/// <summary>Groups made by the template, joined as if they were tasks.</summary>
[Pipeline]
public static class Basket
{
    public static Dag Define()
    {
        var dag = Dag.Create("basket_analysis").Schedule(Cron.Daily).StartingOn(2026, 1, 1);
        var start = dag.Empty("start");
        var tills = SourceGroup.Add(dag, "tills", retries: 5);
        var web = SourceGroup.Add(dag, "web", isVerified: false);
        var analyse = dag.Bash("analyse", "basket analyse");

        start.Then(tills, web).Then(analyse);
        return dag;
    }
}
