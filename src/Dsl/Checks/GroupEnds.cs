namespace DagSharp.Checks;

/// <summary>The tasks an edge really joins when one end is a group: the roots and leaves that Airflow finds.</summary>
/// <remarks>Found when asked for, because few DAGs ask. airflow.sdk.definitions.taskgroup.TaskGroup.get_roots, get_leaves.</remarks>
internal sealed class GroupEnds
{
    private readonly DagFindings findings;
    private readonly Dictionary<int, (List<int> Roots, List<int> Leaves)> known = [];

    public GroupEnds(DagFindings findings) => this.findings = findings;

    public IReadOnlyList<int> Roots(int number) => findings.IsGroup(number) ? Of(number).Roots : [number];

    public IReadOnlyList<int> Leaves(int number) => findings.IsGroup(number) ? Of(number).Leaves : [number];

    private (List<int> Roots, List<int> Leaves) Of(int number)
    {
        if (known.TryGetValue(number, out var ends))
        {
            return ends;
        }

        var tasks = findings.Dag.Tasks;
        var isInside = new bool[findings.Numbers.Count];
        for (var node = 0; node < isInside.Length; node++)
        {
            isInside[node] = IsInside(findings.Group(number), node);
        }

        var hasUpstream = new bool[isInside.Length];
        var hasWorkDownstream = new bool[isInside.Length];
        foreach (var edge in findings.Edges)
        {
            if (findings.TryEnds(edge, out var upstream, out var downstream) && isInside[upstream] && isInside[downstream])
            {
                hasUpstream[downstream] = true;
                // A teardown ends nothing: what comes before it does.
                hasWorkDownstream[upstream] |= findings.IsGroup(downstream) || !tasks[downstream].IsTeardown || (!findings.IsGroup(upstream) && tasks[upstream].IsSetup);
            }
        }

        ends = ([], []);
        for (var task = 0; task < tasks.Count; task++)
        {
            if (isInside[task] && !AnyAround(task, number, hasUpstream))
            {
                ends.Roots.Add(task);
            }

            if (isInside[task] && !tasks[task].IsTeardown && !AnyAround(task, number, hasWorkDownstream))
            {
                ends.Leaves.Add(task);
            }
        }

        return known[number] = ends;
    }

    // An edge to or from a group inside counts for the tasks in it.
    private bool AnyAround(int task, int outer, bool[] flags)
    {
        if (flags[task])
        {
            return true;
        }

        for (var group = findings.Dag.Tasks[task].Group; group is not null && findings.Numbers[group.GroupId] != outer; group = group.Parent)
        {
            if (flags[findings.Numbers[group.GroupId]])
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInside(GroupRef outer, int node)
    {
        var group = findings.IsGroup(node) ? findings.Group(node).Parent : findings.Dag.Tasks[node].Group;
        while (group is not null && group != outer)
        {
            group = group.Parent;
        }

        return group is not null;
    }
}
