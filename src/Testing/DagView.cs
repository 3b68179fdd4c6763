using DagSharp.Json;
using DagSharp.Manifests;

namespace DagSharp.Testing;

/// <summary>A DAG as Airflow will see it, in a form that tests can ask.</summary>
public sealed class DagView
{
    internal DagView(DagManifest manifest)
    {
        Manifest = manifest;
        Tasks = [.. manifest.Tasks.Select(task => new TaskView(this, task))];
    }

    /// <summary>The manifest.</summary>
    public DagManifest Manifest { get; }

    /// <summary>Its id.</summary>
    public string DagId => Manifest.DagId;

    /// <summary>Its tasks in the order they were made.</summary>
    public IReadOnlyList<TaskView> Tasks { get; }

    /// <summary>Full ids of its tasks in the order they were made.</summary>
    public IReadOnlyList<string> TaskIds => [.. Manifest.Tasks.Select(static task => task.TaskId)];

    /// <summary>Full ids of its groups, outer ones before those inside.</summary>
    public IReadOnlyList<string> GroupIds => [.. Manifest.Groups.Select(static group => group.GroupId)];

    /// <summary>Its edges as <c>upstream -> downstream</c>, sorted; ends are ids of tasks or groups.</summary>
    public IReadOnlyList<string> Edges => [.. Manifest.Edges.Select(static edge => $"{edge.Upstream} -> {edge.Downstream}")];

    /// <summary>Its tags.</summary>
    public IReadOnlyList<string> Tags => this["tags"] is List<object?> tags ? [.. tags.OfType<string>()] : [];

    /// <summary>An argument of the DAG by its name in Python, or <see langword="null"/>; as <see cref="TaskView.this"/>.</summary>
    public object? this[string argument] => PlainJson.Of(Manifest.Dag[argument]);

    /// <summary>A task by its full id.</summary>
    /// <exception cref="PipelineTestException">There is none; the message names the nearest.</exception>
    public TaskView Task(string taskId) => Lookup.Find(Tasks, taskId, static task => task.TaskId, "task");

    /// <summary>A parameter of the run by its name: its default, <c>schema</c> and <c>description</c>.</summary>
    /// <exception cref="PipelineTestException">There is none; the message names the nearest.</exception>
    public IReadOnlyDictionary<string, object?> Param(string name) => Lookup.Find(
        (this["params"] as List<object?> ?? []).OfType<Dictionary<string, object?>>(), name, static param => param["name"] as string ?? "", "param");

    /// <summary>Fails unless an edge is drawn.</summary>
    /// <exception cref="PipelineTestException">There is none; the message lists those of both ends.</exception>
    public DagView EnsureEdge(string upstream, string downstream) => Manifest.Edges.Any(edge => edge.Upstream == upstream && edge.Downstream == downstream)
        ? this
        : throw new PipelineTestException($"no edge {upstream} -> {downstream} in '{DagId}'; those of the two are {string.Join(", ", Manifest.Edges
            .Where(edge => new[] { edge.Upstream, edge.Downstream }.Any(end => end == upstream || end == downstream))
            .Select(static edge => $"{edge.Upstream} -> {edge.Downstream}").DefaultIfEmpty("none"))}");

    /// <inheritdoc/>
    public override string ToString() => DagId;

    // The innermost group that says a default, then the DAG.
    internal JsonValue? Default(string? groupId, string argument)
    {
        while (Manifest.Groups.FirstOrDefault(group => group.GroupId == groupId) is { } group)
        {
            if ((group.Arguments["default_args"] as JsonObject)?[argument] is { } value)
            {
                return value;
            }

            groupId = group.ParentGroup;
        }

        return (Manifest.Dag["default_args"] as JsonObject)?[argument];
    }
}
