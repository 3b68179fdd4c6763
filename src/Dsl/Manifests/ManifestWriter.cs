using System.Text;
using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>Writes the canonical text of a manifest: the members in the order of their names.</summary>
internal sealed class ManifestWriter
{
    // A thousand manifests are written one after the other; all go through one buffer.
    [ThreadStatic]
    private static StringBuilder? buffer;

    private readonly StringBuilder text;
    private readonly JsonWriter json;
    private readonly List<(int Start, int End)> provenance = [];

    private ManifestWriter(StringBuilder text)
    {
        this.text = text;
        json = new JsonWriter(text);
    }

    public static ManifestText Write(DagManifest manifest)
    {
        var text = buffer ??= new StringBuilder(4096);
        text.Clear();
        var writer = new ManifestWriter(text);
        writer.Manifest(manifest);
        return new ManifestText(text.Append('\n').ToString(), writer.provenance);
    }

    private void Manifest(DagManifest manifest)
    {
        json.StartObject();
        Member("dag", manifest.Dag);
        List("edges", manifest.Edges, Edge);
        Provenance(manifest.Provenance);
        Member("requirements", manifest.Requirements);
        json.Name("schemaVersion");
        json.Value(DagManifest.CurrentSchemaVersion);
        List("task_groups", manifest.Groups, Group);
        List("tasks", manifest.Tasks, Task);
        json.EndObject();
    }

    private void Edge(ManifestEdge edge)
    {
        Member("downstream", edge.Downstream);
        Member("label", edge.Label);
        Member("upstream", edge.Upstream);
    }

    private void Group(ManifestGroup group)
    {
        Member("arguments", group.Arguments);
        Member("group_id", group.GroupId);
        Member("local_id", group.LocalId);
        Member("loop", group.Loop);
        Member("mapping", group.Mapping);
        Member("parent_group", group.ParentGroup);
    }

    private void Task(ManifestTask task)
    {
        // The kind is the name of a member: condition, csharp or operator.
        var isKindEarly = string.CompareOrdinal(task.Kind, "is_setup") < 0;
        Member("arguments", task.Arguments);
        Member(task.Kind, isKindEarly ? task.Target : null);
        Flag("is_setup", task.IsSetup);
        Flag("is_teardown", task.IsTeardown);
        Member("mapping", task.Mapping);
        Flag("on_failure_fail_dagrun", task.OnFailureFailDagRun);
        Member(task.Kind, isKindEarly ? null : task.Target);
        Member("params", task.Params);
        Provenance(task.Provenance);
        Flag("returns_dag_result", task.ReturnsDagResult);
        Member("setups", task.Setups.Count == 0 ? null : new JsonArray(task.Setups.Select(static setup => JsonValue.Of(setup))));
        Member("task_group", task.TaskGroup);
        Member("task_id", task.TaskId);
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.Name(name);
        json.StartArray();
        foreach (var item in items)
        {
            json.StartObject();
            write(item);
            json.EndObject();
        }

        json.EndArray();
    }

    // Never the first member, so that from the comma before it to its end it can be left out.
    private void Provenance(JsonObject? value)
    {
        var start = text.Length;
        Member("provenance", value);
        if (value is not null)
        {
            provenance.Add((start, text.Length));
        }
    }

    private void Member(string name, JsonValue? value)
    {
        if (value is not null)
        {
            json.Name(name);
            json.Value(JsonObject.Sort(value));
        }
    }

    private void Member(string name, string? value)
    {
        if (value is not null)
        {
            json.Name(name);
            json.Value(value);
        }
    }

    private void Flag(string name, bool value)
    {
        if (value)
        {
            json.Name(name);
            json.Value(value);
        }
    }
}
