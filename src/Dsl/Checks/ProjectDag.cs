namespace DagSharp.Checks;

/// <summary>What the rules over all DAGs of a project need to know of one: plain data, kept when the DAG is not.</summary>
/// <param name="DagId">Its id.</param>
/// <param name="Provenance">Where it is defined, if known.</param>
/// <param name="Assets">The assets that it, its groups and tasks name, in that order.</param>
public sealed record ProjectDag(string DagId, Provenance? Provenance, IReadOnlyList<AssetUse> Assets)
{
    /// <summary>Takes it from a DAG.</summary>
    public static ProjectDag Of(Dag dag)
    {
        var assets = new List<AssetUse>();
        Add(dag.RunSchedule.Assets, null);
        AddTask(dag.TaskDefaults, null);
        foreach (var group in dag.Groups)
        {
            AddTask(group.Settings.Defaults, group.GroupId);
        }

        foreach (var task in dag.Tasks)
        {
            AddTask(task.Operator, task.TaskId);
        }

        return new ProjectDag(dag.DagId, dag.Provenance, assets);

        void AddTask(TaskSettings settings, string? nodeId)
        {
            Add(settings.Table.Find("outlets") as IEnumerable<AssetExpression>, nodeId);
            Add(settings.Table.Find("inlets") as IEnumerable<AssetExpression>, nodeId);
        }

        void Add(IEnumerable<AssetExpression>? expressions, string? nodeId)
        {
            // What is not said is the same as what is: Asset("a") has the URI "a".
            assets.AddRange((expressions ?? [])
                .SelectMany(static expression => expression.Leaves)
                .OfType<Asset>()
                .Select(asset => new AssetUse(nodeId, asset.Name ?? asset.UriText!, asset.UriText ?? asset.Name!)));
        }
    }
}

/// <summary>An asset that a DAG names.</summary>
/// <param name="NodeId">Full id of the task or group that names it; <see langword="null"/> for the DAG itself.</param>
/// <param name="Name">Its name.</param>
/// <param name="Uri">Its URI.</param>
public sealed record AssetUse(string? NodeId, string Name, string Uri);
