using DagSharp.Manifests;

namespace DagSharp.Checks;

/// <summary>DAG0006: tasks, or groups, that depend on each other in a circle.</summary>
internal static class CycleCheck
{
    private const string RuleId = "DAG0006";

    public static void Run(DagFindings findings)
    {
        if (!FindAmongTasks(findings) && findings.Dag.Groups.Count > 0)
        {
            FindAmongGroups(findings);
        }
    }

    // A group is two nodes, one before and one after its tasks. An edge to all of its tasks reaches the same tasks as
    // one to its roots, so roots and leaves need not be known.
    private static bool FindAmongTasks(DagFindings findings)
    {
        var dag = findings.Dag;
        var (tasks, groups) = (dag.Tasks.Count, dag.Groups.Count);
        var circles = new Circles(tasks + (2 * groups), findings.Edges.Count + (2 * (tasks + groups)));
        int Before(GroupRef group) => findings.Numbers[group.GroupId];
        int After(GroupRef group) => Before(group) + groups;
        foreach (var edge in findings.Edges)
        {
            if (findings.TryEnds(edge, out var upstream, out var downstream))
            {
                circles.Add(findings.IsGroup(upstream) ? upstream + groups : upstream, downstream);
            }
        }

        var leadOut = groups > 0 ? LeadOut(dag, findings) : [];
        for (var index = 0; index < tasks; index++)
        {
            if (dag.Tasks[index].Group is { } group)
            {
                circles.Add(Before(group), index);
                if (leadOut[index])
                {
                    circles.Add(index, After(group));
                }
            }
        }

        foreach (var group in dag.Groups)
        {
            if (group.Parent is { } parent)
            {
                circles.Add(Before(parent), Before(group));
                circles.Add(After(group), After(parent));
            }
        }

        var found = circles.Find();
        foreach (var circle in found)
        {
            Report(findings, From(circle, number => !findings.IsGroup(number)), groups);
        }

        return found.Count > 0;
    }

    private static void Report(DagFindings findings, IReadOnlyList<int> circle, int groups)
    {
        var first = findings.Id(circle[0]);
        findings.Error(
            RuleId,
            circle.Count == 1
                ? $"'{first}' of '{findings.Dag.DagId}' depends on itself; take that edge or output out"
                : $"tasks of '{findings.Dag.DagId}' depend on each other in a circle: {string.Join(" → ", Shown(circle, findings, groups))} → {first}; take one of these edges or outputs out",
            first);
    }

    // What follows a group follows its work: Airflow does not wait for teardowns, nor for a setup that only they follow.
    private static bool[] LeadOut(Dag dag, DagFindings findings)
    {
        var leadOut = new bool[dag.Tasks.Count];
        for (var index = 0; index < leadOut.Length; index++)
        {
            leadOut[index] = !dag.Tasks[index].IsTeardown;
        }

        foreach (var task in dag.Tasks)
        {
            foreach (var setup in task.Setups)
            {
                if (setup.Group == task.Group)
                {
                    leadOut[findings.Numbers[setup.TaskId]] = false;
                }
            }
        }

        return leadOut;
    }

    // Of groups inside of each other only the one that the edge names.
    private static IEnumerable<string> Shown(IReadOnlyList<int> circle, DagFindings findings, int groups)
    {
        var (firstGroup, firstAfter) = (findings.Dag.Tasks.Count, findings.Dag.Tasks.Count + groups);
        for (var step = 0; step < circle.Count; step++)
        {
            var number = circle[step];
            if (number < firstGroup)
            {
                yield return findings.Id(number);
            }
            else if (number >= firstAfter)
            {
                if (circle[(step + 1) % circle.Count] < firstAfter)
                {
                    yield return $"[{findings.Id(number - groups)}]";
                }
            }
            else if (circle[step - 1] < firstGroup || circle[step - 1] >= firstAfter)
            {
                yield return $"[{findings.Id(number)}]";
            }
        }
    }

    // A path begins where a reader looks first: at a task, or for groups at a group.
    private static IReadOnlyList<int> From(IReadOnlyList<int> circle, Func<int, bool> isFirst)
    {
        var start = 0;
        while (!isFirst(circle[start]))
        {
            start++;
        }

        return [.. circle.Skip(start), .. circle.Take(start)];
    }

    // Airflow 3.4 warns, and 3.5 refuses, when a path leaves a group and comes back into it.
    private static void FindAmongGroups(DagFindings findings)
    {
        var circles = new Circles(findings.Numbers.Count, findings.Edges.Count);
        foreach (var edge in findings.Edges)
        {
            if (TrySiblings(findings, edge, out var upstream, out var downstream))
            {
                circles.Add(upstream, downstream);
            }
        }

        foreach (var circle in circles.Find())
        {
            var ids = From(circle, findings.IsGroup).Select(findings.Id).ToArray();
            findings.Warning(
                RuleId,
                $"groups of '{findings.Dag.DagId}' depend on each other in a circle: {string.Join(" → ", ids)} → {ids[0]}; Airflow 3.5 refuses a path that leaves a group and comes back, move a task out of its group",
                ids[0]);
        }
    }

    /// <summary>The two ends of an edge, or the groups around them, that lie in the same group.</summary>
    private static bool TrySiblings(DagFindings findings, ManifestEdge edge, out int upstream, out int downstream)
    {
        if (!findings.TryEnds(edge, out upstream, out downstream))
        {
            return false;
        }

        while (Depth(findings, upstream) > Depth(findings, downstream))
        {
            upstream = Parent(findings, upstream);
        }

        while (Depth(findings, downstream) > Depth(findings, upstream))
        {
            downstream = Parent(findings, downstream);
        }

        while (upstream != downstream && Parent(findings, upstream) != Parent(findings, downstream))
        {
            (upstream, downstream) = (Parent(findings, upstream), Parent(findings, downstream));
        }

        return upstream != downstream;
    }

    private static GroupRef? Around(DagFindings findings, int number) =>
        findings.IsGroup(number) ? findings.Group(number).Parent : findings.Dag.Tasks[number].Group;

    private static int Parent(DagFindings findings, int number) =>
        Around(findings, number) is { } group ? findings.Numbers[group.GroupId] : -1;

    private static int Depth(DagFindings findings, int number)
    {
        var depth = 0;
        for (var group = Around(findings, number); group is not null; group = group.Parent)
        {
            depth++;
        }

        return depth;
    }
}
