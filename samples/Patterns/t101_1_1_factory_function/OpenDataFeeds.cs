using DagSharp;

namespace Patterns.T101_1_1;

/// <summary>Feeds of New York's open data. Each call of the factory is a DAG.</summary>
[Pipeline]
public static class OpenDataFeeds
{
    public static IEnumerable<Dag> Define() =>
    [
        Feed("feed_parking_violations", Cron.Daily, dataset: "nc67-uf89"),
        Feed("feed_film_permits", Cron.Weekly, dataset: "tg4x-b46p"),
        Feed("feed_tree_census", Schedule.None, dataset: "uvpi-gqnh", owner: "parks"),
        Feed("feed_restaurant_inspections", Schedule.Every(TimeSpan.FromHours(6)), dataset: "43nn-pn8j", columns: ["camis", "grade", "score"]),
    ];

    /// <summary>The factory: download, check, publish.</summary>
    private static Dag Feed(string dagId, Schedule schedule, string dataset, string owner = "open-data", params string[] columns)
    {
        var dag = Dag.Create(dagId)
            .Schedule(schedule)
            .StartingOn(2026, 1, 1)
            .Tagged("open-data")
            .Defaults(task => task.Owner(owner).Retries(3).RetryDelay(TimeSpan.FromMinutes(10)));

        var selection = columns is [] ? "" : $"?$select={string.Join(",", columns)}";
        var download = dag.Bash("download", $"curl -sSfo {dataset}.csv 'https://data.cityofnewyork.us/resource/{dataset}.csv{selection}'");
        var check = dag.Bash("check", $"csvstat --count {dataset}.csv");
        var publish = dag.Bash("publish", $"aws s3 cp {dataset}.csv s3://open-data/{dataset}/{{{{ ds }}}}.csv");
        dag.Chain(download, check, publish);
        return dag;
    }
}
