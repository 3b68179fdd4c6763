using DagSharp;

namespace Patterns.T102_3_5;

/// <summary>A group for each borough, in it one for each source, in that a task for each table.</summary>
[Pipeline("city_intake", Schedule = Cron.Daily, StartDate = "2026-01-01", Tags = ["city"])]
[Config<Dictionary<string, Borough[]>>("city", "t102_3_5_dynamic_groups/city.json")]
public static class CityIntake
{
    [Configure]
    public static void Boroughs(Dag dag, Dictionary<string, Borough[]> city)
    {
        var publish = dag.Bash("publish", "city publish");
        GroupRef? before = null;
        foreach (var borough in city["boroughs"])
        {
            var group = Group(dag, borough);

            // One borough after the other: an edge between groups joins the ends of one to the starts of the next.
            before?.Then(group);
            group.Then(publish);
            before = group;
        }
    }

    private static GroupRef Group(Dag dag, Borough borough)
    {
        // Names of people's choosing become ids: "Staten Island" is staten_island, and is still shown as it was.
        using var group = dag.Group(GroupId(borough.Name), settings => settings.DisplayName = borough.Name);
        var open = dag.Bash("open", $"city open '{borough.Name}'");
        foreach (var source in borough.Sources)
        {
            using var nested = dag.Group(GroupId(source.Name), settings => settings.Tooltip = source.Name);
            foreach (var table in source.Tables)
            {
                dag.Bash(table, $"city load {source.Name} {table}");
            }

            open.Then(nested);
        }

        return group;
    }

    // A group_id takes no dot: it is what separates the ids of nested groups.
    private static string GroupId(string name) => DagId.Normalize(name).Value.Replace('.', '_').ToLowerInvariant();
}
