using DagSharp.Json;
using DagSharp.Tasks;
using DagSharp.Values;

namespace DagSharp.Manifests;

/// <summary>Turns a DAG into its manifest.</summary>
internal static class ManifestBuilder
{
    public static DagManifest Build(Dag dag) => EncodingScope.Of(dag, () => BuildInScope(dag));

    private static DagManifest BuildInScope(Dag dag)
    {
        var arguments = DagArguments(dag);
        var tasks = dag.Tasks.Select(Task).ToArray();
        var groups = dag.Groups.Select(Group).ToArray();
        return new DagManifest
        {
            DagId = dag.DagId,
            Dag = arguments,
            Edges = EdgeCollector.Collect(dag, tasks, groups),
            Groups = groups,
            Provenance = Where(dag.Provenance),
            Requirements = RequirementCollector.Collect(dag, arguments, tasks, groups),
            Tasks = tasks,
        };
    }

    private static JsonObject DagArguments(Dag dag)
    {
        EncodingScope.Enter(dag.DagId);
        var members = Arguments(dag.Settings.Table)
            .Append(new("dag_id", JsonValue.Of(dag.DagId)));
        if (dag.HasSchedule)
        {
            members = members.Append(new("schedule", dag.RunSchedule.ToManifest()));
        }

        if (dag.Params.Count > 0)
        {
            members = members.Append(new("params", dag.Params.ToManifest()));
        }

        return new JsonObject(Defaults(members, dag.TaskDefaults));
    }

    private static ManifestTask Task(TaskRef task)
    {
        EncodingScope.Enter(task.TaskId);
        var kind = task.Operator.Kind;
        return new ManifestTask
        {
            Arguments = new JsonObject(Arguments(task.Operator.Table)),
            IsSetup = task.IsSetup,
            IsTeardown = task.IsTeardown,
            Kind = kind.Key,
            Mapping = (JsonObject?)task.Mapping?.ToManifest(),
            OnFailureFailDagRun = task.OnFailureFailDagRun,
            Params = task.Operator.Params.Count == 0 ? null : (JsonArray)task.Operator.Params.ToManifest(),
            Provenance = Where(task.Provenance),
            ReturnsDagResult = task.ReturnsDagResult,
            Setups = [.. task.Setups.Select(static setup => setup.TaskId)],
            Target = kind.Value,
            TaskGroup = task.Group?.GroupId,
            TaskId = task.TaskId,
        };
    }

    private static ManifestGroup Group(GroupRef group)
    {
        EncodingScope.Enter(group.GroupId);
        var settings = group.Settings;
        var arguments = new Members()
            .AddIf("add_suffix_on_collision", settings.AddSuffixOnCollision)
            .AddIf("doc_md", settings.DocMd)
            .AddIf("group_display_name", settings.DisplayName)
            .AddIf("prefix_group_id", settings.PrefixGroupId is { } prefix ? JsonValue.Of(prefix) : null)
            .AddIf("tooltip", settings.Tooltip)
            .AddIf("ui_color", settings.UiColor)
            .AddIf("ui_fgcolor", settings.UiFgColor)
            .ToObject();
        return new ManifestGroup
        {
            Arguments = new JsonObject(Defaults(arguments.Members, settings.Defaults)),
            GroupId = group.GroupId,
            LocalId = group.LocalId,
            Loop = (JsonObject?)group.Loop?.ToManifest(),
            Mapping = (JsonObject?)group.Mapping?.ToManifest(),
            ParentGroup = group.Parent?.GroupId,
        };
    }

    private static IEnumerable<KeyValuePair<string, JsonValue>> Defaults(IEnumerable<KeyValuePair<string, JsonValue>> members, TaskDefaults defaults)
    {
        var arguments = Arguments(defaults.Table);
        if (defaults.Params.Count > 0)
        {
            arguments = arguments.Append(new("params", defaults.Params.ToManifest()));
        }

        var json = new JsonObject(arguments);
        return json.Members.Count == 0 ? members : members.Append(new("default_args", json));
    }

    private static IEnumerable<KeyValuePair<string, JsonValue>> Arguments(SettingTable table) =>
        table.Entries.Select(static entry => new KeyValuePair<string, JsonValue>(entry.Key, ValueEncoder.Encode(entry.Value)));

    private static JsonObject? Where(Provenance? provenance) => provenance is null ? null : new Members()
        .AddIf("config", provenance.Config)
        .AddIf("config_line", provenance.ConfigLine > 0 ? JsonValue.Of(provenance.ConfigLine) : null)
        .AddIf("key", provenance.Key)
        .AddIf("line", provenance.Line > 0 ? JsonValue.Of(provenance.Line) : null)
        .AddIf("source", provenance.Source)
        .ToObject();
}
