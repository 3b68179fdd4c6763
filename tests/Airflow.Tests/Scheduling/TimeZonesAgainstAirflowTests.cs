using DagSharp.Scheduling;

namespace DagSharp.Airflow.Tests.Scheduling;

public class TimeZonesAgainstAirflowTests
{
    [AirflowFact]
    public void Names_are_accepted_and_refused_alike()
    {
        var known = TimeZoneNames.All.ToArray();
        string[] names =
        [
            .. known, .. known.Select(name => name.ToLowerInvariant()), .. known.Select(name => name + "x"),
            "UTC", "utc", "Utc", "", "Europe", "Europe/", "+05:30", "UTC+1", "GMT+1", "W. Europe Standard Time",
        ];

        var answers = RealAirflow.Ask<bool[]>("time_zones.py", names);

        Assert.DoesNotContain(names.Zip(answers), pair => TimeZoneNames.Contains(pair.First) != pair.Second);
    }
}
