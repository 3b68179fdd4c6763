using DagSharp.Naming;
using DagSharp.Tasks;

namespace DagSharp.Pipelines;

/// <summary>Makes one DAG from the declaration of its pipeline and one combination.</summary>
internal sealed class DagAssembly
{
    private readonly PipelineDeclaration declaration;
    private readonly Combination combination;
    private readonly IPipelineHost host;
    private readonly Dag dag;
    private readonly Dictionary<string, Site> sites = new(StringComparer.Ordinal);
    private readonly Dictionary<TaskDeclaration, TaskRef> tasks = [];
    private readonly Dictionary<GroupDeclaration, GroupRef> groups = [];
    private readonly Dictionary<ITypeView, object> instances = [];

    public DagAssembly(PipelineDeclaration declaration, Combination combination, IPipelineHost host)
    {
        this.declaration = declaration;
        this.combination = combination;
        this.host = host;
        dag = Dag.Create(combination.Fill(declaration.Id));
    }

    private string Name => $"'{dag.DagId}'";

    public ExpandedDag Make()
    {
        var where = declaration.Type.Site;
        dag.Provenance = new Provenance(where.Source, where.Line, combination.Row?.Config, combination.Row?.ConfigKey, combination.Row?.Site.Line ?? 0);
        DagSettingTexts.Apply(dag, declaration.Pipeline, combination);
        Defaults(dag.TaskDefaults, declaration.Root);
        Fill(declaration.Root);
        foreach (var group in declaration.Root.Groups)
        {
            Group(group);
        }

        foreach (var task in tasks)
        {
            SitedException.At(task.Key.Member.Site, $"task '{task.Value.TaskId}' of {Name}", () => Connect(task.Key, task.Value));
        }

        foreach (var group in groups)
        {
            After(group.Key, group.Key.After, group.Value, $"the group '{group.Key.Type.Name}'");
        }

        foreach (var configure in declaration.Configures)
        {
            host.Invoke(configure, Instance(declaration.Root, configure), combination.Arguments(configure, dag));
        }

        CheckParams();
        return new ExpandedDag(dag, combination.Row?.Site ?? declaration.IdSite, sites, declaration.Pipeline, combination.Row);
    }

    private void Group(GroupDeclaration group)
    {
        GroupRef? made = null;
        SitedException.At(group.Group?.Site.Whole ?? group.Type.Site, Name, () => made = dag.Group(group.GroupId, settings => Settings(settings, group)));
        using var open = made!;
        groups.Add(group, open);
        sites[open.GroupId] = group.Type.Site;
        Defaults(open.Settings.Defaults, group);
        Fill(group);
        foreach (var nested in group.Groups)
        {
            Group(nested);
        }
    }

    private static void Settings(GroupSettings settings, GroupDeclaration group)
    {
        foreach (var named in group.Group?.Named ?? [])
        {
            switch (named.Key)
            {
                case "PrefixGroupId":
                    settings.PrefixGroupId = (bool)named.Value!;
                    break;
                case "DisplayName":
                    settings.DisplayName = (string?)named.Value;
                    break;
                case "Tooltip":
                    settings.Tooltip = (string?)named.Value;
                    break;
                case "DocMd":
                    settings.DocMd = (string?)named.Value;
                    break;
                case "UiColor":
                    settings.UiColor = (string?)named.Value;
                    break;
                case "UiFgColor":
                    settings.UiFgColor = (string?)named.Value;
                    break;
            }
        }
    }

    private void Defaults(TaskDefaults defaults, GroupDeclaration group)
    {
        if (group.Defaults is { } attribute)
        {
            SettingTexts.Apply(defaults, attribute, Name, keepExisting: false);
        }
    }

    private void Fill(GroupDeclaration group)
    {
        foreach (var task in group.Tasks)
        {
            var definition = Operator(task);
            var what = $"task '{task.TaskId}' of {Name}";
            SettingTexts.Apply(definition, task.Task, what, keepExisting: true);
            Assets(definition, task, what);
            SitedException.At(task.Task.Argument(0) is null ? task.Member.Site : task.Task.Site.Argument(0), what, () =>
            {
                var made = dag.Add(task.TaskId, definition);
                made.Provenance = new Provenance(task.Member.Site.Source, task.Member.Site.Line);
                if (task.IsSetup)
                {
                    made.AsSetup();
                }

                tasks.Add(task, made);
                sites[made.TaskId] = task.Member.Site;
            });
        }
    }

    private Operator Operator(TaskDeclaration task)
    {
        if (!task.Member.ReturnsOperator)
        {
            return new CSharpOperator(new TaskHandler(task.Group.Type.FullName, task.Member.Name), []);
        }

        return host.Invoke(task.Member, Instance(task.Group, task.Member), combination.Arguments(task.Member)) switch
        {
            // One object may be given for several tasks; each has settings of its own.
            Operator definition => (Operator)definition.Copy(),
            _ => throw new SitedException("DAG5005", task.Member.Site, $"'{task.Member.Name}' gave null where an operator was expected"),
        };
    }

    private object? Instance(GroupDeclaration group, IMemberView member)
    {
        if (member.IsStatic)
        {
            return null;
        }

        if (!instances.TryGetValue(group.Type, out var instance))
        {
            instance = combination.Create(group.Type);
            instances.Add(group.Type, instance);
        }

        return instance;
    }

    private void Assets(Operator definition, TaskDeclaration task, string what)
    {
        foreach (var attribute in task.Assets)
        {
            Asset asset = null!;
            SitedException.At(attribute.Site.Argument(0), what, () => asset = new Asset(
                combination.Fill(attribute.Argument(0) as string ?? ""),
                attribute.Find("Uri") is string uri ? combination.Fill(uri) : null,
                attribute.Find("Group") as string));
            if (attribute.Name == AttributeNames.Outlet)
            {
                definition.Outlets = [.. definition.Outlets ?? [], asset];
            }
            else
            {
                definition.Inlets = [.. definition.Inlets ?? [], asset];
            }
        }
    }

    private void Connect(TaskDeclaration task, TaskRef made)
    {
        After(task.Group, task.After, made, $"the task '{task.Member.Name}'");
        if (task.Teardown is { } teardown)
        {
            var setups = teardown.Texts(0).Select((name, index) =>
                Task(task.Group, name, teardown.Site.Argument(0, index), $"the teardown '{task.Member.Name}'"));
            made.AsTeardown(teardown.Find("OnFailureFailDagRun") is true, [.. setups]);
        }

        if (made.Operator is CSharpOperator csharp)
        {
            csharp.Arguments = [.. task.Member.Parameters
                .Select(parameter => Argument(task, made, parameter))
                .OfType<TaskArgument>()];
        }
    }

    private TaskArgument? Argument(TaskDeclaration task, TaskRef made, IParameterView parameter)
    {
        var who = $"the parameter '{parameter.Name}' of '{task.Member.Name}'";
        if (InjectedArgument.ForType(parameter.TypeName) is { } injected)
        {
            return new TaskArgument(parameter.Name, injected);
        }

        if (parameter.Attributes.First(AttributeNames.From) is { } from)
        {
            var upstream = Task(task.Group, (string)from.Argument(0)!, from.Site.Argument(0), who);
            return new TaskArgument(parameter.Name, from.Find("Key") is string key ? upstream.Output[key] : upstream.Output);
        }

        if (parameter.Attributes.First(AttributeNames.Param) is { } param)
        {
            return new TaskArgument(parameter.Name, new DagParam(param.Argument(0) as string ?? ""));
        }

        if (parameter.Attributes.First(AttributeNames.Each) is { } each)
        {
            made.Expand(parameter.Name, Task(task.Group, (string)each.Argument(0)!, each.Site.Argument(0), who).Output);
            return null;
        }

        // A default is the method's own affair.
        var value = combination.Value(parameter);
        return ReferenceEquals(value, MissingArgument.Value) ? null : new TaskArgument(parameter.Name, value);
    }

    // After the configure methods: they add the parameters.
    private void CheckParams()
    {
        var known = dag.Params.Select(static param => param.Name).ToArray();
        foreach (var task in tasks.Keys.Where(static task => !task.Member.ReturnsOperator))
        {
            foreach (var parameter in task.Member.Parameters)
            {
                if (parameter.Attributes.First(AttributeNames.Param) is { } param && (param.Argument(0) as string ?? "") is var name && !known.Contains(name))
                {
                    var nearest = NearestName.Find(name, known);
                    throw new SitedException("DAG0007", param.Site.Argument(0), $"the parameter '{parameter.Name}' of '{task.Member.Name}' takes the param '{name}' of the run, and {Name} has none of that name{(nearest is null ? "; add it with dag.Param in a [Configure] method" : $"; did you mean '{nearest}'?")}");
                }
            }
        }
    }

    private void After(GroupDeclaration from, IReadOnlyList<AttributeView> attributes, DagNode node, string who)
    {
        foreach (var attribute in attributes)
        {
            var names = attribute.Texts(0);
            for (var index = 0; index < names.Count; index++)
            {
                var reference = Resolve(from, names[index], attribute.Site.Argument(0, index), who);
                DagNode upstream = reference.Task is { } task ? tasks[task] : groups[reference.Group!];
                dag.Connect(upstream, node, attribute.Find("Label") as string);
            }
        }
    }

    private TaskRef Task(GroupDeclaration from, string name, Site site, string who) =>
        Resolve(from, name, site, who).Task is { } task
            ? tasks[task]
            : throw new SitedException("DAG0005", site, $"{who} refers to '{name}', which is a group; expected a task");

    private static TaskReference Resolve(GroupDeclaration from, string name, Site site, string who) =>
        TaskReference.Resolve(from, name, site, who, out var problem) ?? throw new SitedException(problem!.RuleId, problem.Site, problem.Message);
}
