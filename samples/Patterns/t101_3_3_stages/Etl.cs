using DagSharp;

namespace Patterns.T101_3_3;

/// <summary>Extract, transform, load. A pipeline replaces the stages that are its own; the edges stay.</summary>
public abstract class Etl
{
    protected abstract string Dataset { get; }

    [Task]
    public abstract Operator Extract { get; }

    [Task, After(nameof(Extract))]
    public virtual Operator Transform => new BashOperator($"dbt run --select {Dataset}");

    [Task, After(nameof(Transform))]
    public virtual Operator Load => new BashOperator($"warehouse publish {Dataset}");
}

/// <summary>Collisions of vehicles in New York. Only where they come from differs.</summary>
[Pipeline("etl_collisions", Schedule = Cron.Daily, StartDate = "2026-01-01", Tags = ["etl"])]
public sealed class Collisions : Etl
{
    protected override string Dataset => "collisions";

    public override Operator Extract => new HttpOperator { Endpoint = "resource/h9gi-nx95.json", HttpConnId = "nyc_open_data", Method = "GET" };
}

/// <summary>Complaints about noise: an own transformation, and another stage before the load.</summary>
[Pipeline("etl_noise", Schedule = Cron.Daily, StartDate = "2026-01-01", Tags = ["etl"])]
public sealed class Noise : Etl
{
    protected override string Dataset => "noise";

    public override Operator Extract => new BashOperator("curl -sSf https://data.cityofnewyork.us/resource/erm2-nwe9.json -o noise.json");

    public override Operator Transform => new KubernetesPodOperator("registry.example.com/geocoder:3") { Name = "geocode-noise", Arguments = ["noise.json"] };

    [Task, After(nameof(Transform))]
    public Operator Review => new ApprovalOperator("Publish the noise of this week?");

    [Task, After(nameof(Transform), nameof(Review))]
    public override Operator Load => base.Load;
}
