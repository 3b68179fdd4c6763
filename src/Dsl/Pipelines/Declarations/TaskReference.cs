using DagSharp.Naming;

namespace DagSharp.Pipelines;

/// <summary>What a member name in <c>[From]</c>, <c>[After]</c> or <c>[Teardown]</c> means: a task or a group.</summary>
internal sealed record TaskReference(TaskDeclaration? Task, GroupDeclaration? Group)
{
    /// <summary>Looks in the group itself, then in those around it, then everywhere in the pipeline.</summary>
    public static TaskReference? Resolve(GroupDeclaration from, string name, Site site, string who, out PipelineProblem? problem)
    {
        problem = null;
        for (var group = from; group is not null; group = group.Parent)
        {
            if (In(group, name) is { } found)
            {
                return found;
            }
        }

        var root = from;
        while (root.Parent is not null)
        {
            root = root.Parent;
        }

        var everywhere = Groups(root).Select(group => In(group, name)).OfType<TaskReference>().ToArray();
        if (everywhere.Length == 1)
        {
            return everywhere[0];
        }

        var nearest = NearestName.Find(name, Groups(root).SelectMany(static group => group.Tasks.Select(static task => task.Member.Name).Append(group.Type.Name)));
        problem = new PipelineProblem("DAG0005", site, everywhere.Length > 1
            ? $"{who} refers to '{name}', and several groups of '{root.Type.Name}' have a task of that name"
            : $"{who} refers to '{name}', and '{root.Type.Name}' has no task or group of that name{(nearest is null ? "" : $"; did you mean '{nearest}'?")}");
        return null;
    }

    private static TaskReference? In(GroupDeclaration group, string name) =>
        group.Tasks.FirstOrDefault(task => task.Member.Name == name) is { } task ? new TaskReference(task, null)
        : group.Groups.FirstOrDefault(nested => nested.Type.Name == name) is { } nested ? new TaskReference(null, nested)
        : null;

    private static IEnumerable<GroupDeclaration> Groups(GroupDeclaration group) => group.Groups.SelectMany(Groups).Prepend(group);
}
