using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>Reads the text of a manifest; older versions are brought up to date first.</summary>
internal static class ManifestReader
{
    private static readonly string[] TaskKinds = ["condition", "csharp", "operator"];

    public static DagManifest Read(string text)
    {
        JsonValue value;
        try
        {
            value = JsonReader.Parse(text);
        }
        catch (JsonSyntaxException exception)
        {
            throw new ManifestFormatException($"not JSON: {exception.Message}");
        }

        var root = ManifestUpgrade.ToCurrent(Fields.Root(value));
        var dag = root.Object("dag");
        var result = new DagManifest
        {
            DagId = dag.Text("dag_id"),
            Dag = dag.Json,
            Edges = [.. root.Objects("edges").Select(Edge)],
            Groups = [.. root.Objects("task_groups").Select(Group)],
            Provenance = root.OptionalObject("provenance"),
            Requirements = root.Object("requirements").Json,
            Tasks = [.. root.Objects("tasks").Select(Task)],
        };
        root.Known("dag", "edges", "provenance", "requirements", "schemaVersion", "task_groups", "tasks");
        return result;
    }

    private static ManifestEdge Edge(Fields edge)
    {
        edge.Known("downstream", "label", "upstream");
        return new ManifestEdge(edge.Text("upstream"), edge.Text("downstream"), edge.OptionalText("label"));
    }

    private static ManifestGroup Group(Fields group)
    {
        group.Known("arguments", "group_id", "local_id", "loop", "mapping", "parent_group");
        return new ManifestGroup
        {
            Arguments = group.Object("arguments").Json,
            GroupId = group.Text("group_id"),
            LocalId = group.Text("local_id"),
            Loop = group.OptionalObject("loop"),
            Mapping = group.OptionalObject("mapping"),
            ParentGroup = group.OptionalText("parent_group"),
        };
    }

    private static ManifestTask Task(Fields task)
    {
        task.Known(
            "arguments", "condition", "csharp", "is_setup", "is_teardown", "mapping", "on_failure_fail_dagrun", "operator",
            "params", "provenance", "returns_dag_result", "setups", "task_group", "task_id");
        var kinds = TaskKinds.Where(task.Has).ToArray();
        if (kinds.Length != 1)
        {
            throw task.Problem($"expected one of {string.Join(", ", TaskKinds)}, found {(kinds.Length == 0 ? "none" : string.Join(" and ", kinds))}");
        }

        return new ManifestTask
        {
            Arguments = task.Object("arguments").Json,
            IsSetup = task.Flag("is_setup"),
            IsTeardown = task.Flag("is_teardown"),
            Kind = kinds[0],
            Mapping = task.OptionalObject("mapping"),
            OnFailureFailDagRun = task.Flag("on_failure_fail_dagrun"),
            Params = task.OptionalArray("params"),
            Provenance = task.OptionalObject("provenance"),
            ReturnsDagResult = task.Flag("returns_dag_result"),
            Setups = task.Texts("setups"),
            Target = task.Json[kinds[0]]!,
            TaskGroup = task.OptionalText("task_group"),
            TaskId = task.Text("task_id"),
        };
    }
}
