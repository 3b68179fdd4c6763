using DagSharp.Naming;

namespace DagSharp.Pipelines;

/// <summary>Reads the attributes of a pipeline class, and reports what they say wrong.</summary>
internal sealed class DeclarationReader
{
    private readonly ITypeView type;
    private readonly IPipelineReport report;
    private bool isSound = true;

    private DeclarationReader(ITypeView type, IPipelineReport report)
    {
        this.type = type;
        this.report = report;
    }

    public static PipelineDeclaration Read(ITypeView type, IPipelineReport report) => new DeclarationReader(type, report).Read();

    private PipelineDeclaration Read()
    {
        var pipeline = type.Attributes.First(AttributeNames.Pipeline)!;
        Faults(type);
        var idText = pipeline.Argument(0) as string;
        var idSite = idText is null ? type.Site : pipeline.Site.Argument(0);
        if (type.IsGeneric)
        {
            Problem("DAG0007", type.Site, $"the pipeline '{type.Name}' has type parameters; a pipeline is one class, put what differs into axes");
        }

        if (type.IsFileLocal)
        {
            Problem("DAG0007", type.Site, $"the pipeline '{type.Name}' is local to its file and has no name that a task could be found by; make it internal");
        }

        var axes = Axes();
        var configs = Configs(axes);
        Unique(axes.Select(static axis => (axis.Name, axis.Site)).Concat(configs.Select(static config => (config.Name, config.Site))));
        var members = MemberTable.Of(type);
        var root = Group(type, null);
        var names = new NameScope(axes, configs);
        var id = Pattern(idText ?? SnakeCase.From(type.Name), idSite, names, "dag_id");
        var declaration = new PipelineDeclaration
        {
            Type = type,
            Pipeline = pipeline,
            Id = id,
            IdSite = idSite,
            Axes = axes,
            Configs = configs,
            Excludes = Excludes(axes),
            Filters = Filters(members),
            Configures = [.. members.Where(static member => member.Attributes.First(AttributeNames.Configure) is not null)],
            Root = root,
            Defines = [.. members.Where(static member => member is { Name: "Define", IsMethod: true })],
            IsSound = true,
        };
        new SignatureCheck(declaration, names, Problem, Warning).Run();
        new PlacementCheck(declaration, Problem, Warning).Run();
        return declaration with { IsSound = isSound };
    }

    // Without its argument an attribute would say something else than what is written.
    private void Faults(ITypeView view)
    {
        var members = MemberTable.Of(view);
        var attributes = view.Attributes
            .Concat(members.SelectMany(static member => member.Attributes))
            .Concat(members.SelectMany(static member => member.Parameters).SelectMany(static parameter => parameter.Attributes));
        foreach (var fault in attributes.SelectMany(static attribute => attribute.Faults))
        {
            Problem(fault.RuleId, fault.Site, fault.Message);
        }
    }

    private List<AxisDeclaration> Axes()
    {
        var axes = new List<AxisDeclaration>();
        foreach (var attribute in type.Attributes)
        {
            if (attribute.Name is not (AttributeNames.Product or AttributeNames.Entry or AttributeNames.ForEach))
            {
                continue;
            }

            var site = attribute.Site.Argument(0);
            if (!IsName(attribute, "axis", out var name))
            {
                continue;
            }

            switch (attribute.Name)
            {
                case AttributeNames.Product:
                    var values = attribute.Argument(1) as object?[] ?? [];
                    axes.Add(new AxisDeclaration(name, site, new AxisSource.Values([.. values.Select((value, index) =>
                        new AxisItem(null, value, attribute.Site.Argument(1, index)))])));
                    if (values.Length == 0)
                    {
                        Problem("DAG0009", site, $"the axis '{name}' has no values, so '{type.Name}' defines no DAG");
                    }

                    break;
                case AttributeNames.Entry when axes.All(axis => axis.Name != name):
                    axes.Add(new AxisDeclaration(name, site, new AxisSource.Values([.. type.Attributes.All(AttributeNames.Entry)
                        .Where(entry => entry.Argument(0) as string == name)
                        .Select(static entry => new AxisItem(entry.Argument(1), entry.Argument(2), entry.Site.Argument(1)))])));
                    UniqueKeys(name);
                    break;
                case AttributeNames.ForEach when attribute.TypeArgument is { } bound:
                    axes.Add(new AxisDeclaration(name, site, new AxisSource.Config(attribute.Argument(1) as string ?? "", attribute.Find("Path") as string, bound, attribute.Site.Argument(1))));
                    break;
                case AttributeNames.ForEach:
                    AddMemberAxis(axes, attribute, name, site);
                    break;
            }
        }

        foreach (var item in axes.Select(static axis => axis.Source).OfType<AxisSource.Values>().SelectMany(static values => values.Items).Where(static item => item.Value is TypeConstant))
        {
            Problem("DAG0009", item.Site, $"an axis of '{type.Name}' has the value {item.Value}; no manifest can hold a type, give its name as a text");
        }

        return axes;
    }

    private void UniqueKeys(string axis)
    {
        var entries = type.Attributes.All(AttributeNames.Entry).Where(entry => entry.Argument(0) as string == axis);
        foreach (var again in entries.GroupBy(static entry => entry.Argument(1) as string).SelectMany(static same => same.Skip(1)))
        {
            Problem("DAG0009", again.Site.Argument(1), $"the entry '{again.Argument(1)}' of the axis '{axis}' is there twice");
        }
    }

    private bool IsName(AttributeView attribute, string what, out string name)
    {
        name = attribute.Argument(0) as string ?? "";
        if (name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(static character => char.IsLetterOrDigit(character) || character == '_'))
        {
            return true;
        }

        Problem("DAG0009", attribute.Site.Argument(0), $"'{name}' is no name for an {what} of '{type.Name}'; expected letters, digits and '_', as for a parameter");
        return false;
    }

    private void AddMemberAxis(List<AxisDeclaration> axes, AttributeView attribute, string name, Site site)
    {
        if (Static(attribute.Argument(1) as string, attribute.Site.Argument(1), "the values of an axis") is not { } member)
        {
            return;
        }

        if (member.Parameters.Count > 0)
        {
            Problem("DAG0007", attribute.Site.Argument(1), $"'{member.Name}' gives the values of the axis '{name}' and takes no parameters; found {member.Parameters.Count}");
        }

        axes.Add(new AxisDeclaration(name, site, new AxisSource.Member(member)));
    }

    private List<ConfigDeclaration> Configs(List<AxisDeclaration> axes)
    {
        var names = new NameScope(axes, []);
        var configs = new List<ConfigDeclaration>();
        foreach (var attribute in type.Attributes.All(AttributeNames.Config))
        {
            if (attribute.TypeArgument is { } bound && IsName(attribute, "configuration", out var name))
            {
                var pattern = Pattern(attribute.Argument(1) as string ?? "", attribute.Site.Argument(1), names, "path");
                configs.Add(new ConfigDeclaration(name, attribute.Site.Argument(0), attribute.Site.Argument(1), pattern, attribute.Find("Path") as string, bound));
            }
        }

        return configs;
    }

    private void Unique(IEnumerable<(string Name, Site Site)> names)
    {
        var known = new Dictionary<string, Site>(StringComparer.Ordinal);
        foreach (var (name, site) in names)
        {
            if (known.TryGetValue(name, out var first))
            {
                report.Report(new PipelineProblem("DAG0009", site, $"the axis '{name}' of '{type.Name}' is declared twice") { Related = [first] });
                isSound = false;
            }
            else
            {
                known.Add(name, site);
            }
        }
    }

    private IdPattern Pattern(string text, Site site, NameScope names, string what)
    {
        var pattern = IdPattern.Parse(text, out var problem);
        if (pattern is null)
        {
            Problem("DAG0001", site, $"the {what} '{text}' of '{type.Name}': {problem}");
            return IdPattern.Parse("", out _)!;
        }

        foreach (var placeholder in pattern.Placeholders.Where(placeholder => !names.Contains(placeholder.Name)))
        {
            Problem("DAG0001", site, $"{placeholder.Text} in the {what} '{text}' names no axis of '{type.Name}'{names.Suggest(placeholder.Name)}");
        }

        return pattern;
    }

    private List<AttributeView> Excludes(List<AxisDeclaration> axes)
    {
        var excludes = new List<AttributeView>();
        foreach (var exclude in type.Attributes.All(AttributeNames.Exclude))
        {
            var values = exclude.Argument(0) as object?[] ?? [];
            if (values.All(static value => value is null))
            {
                Problem("DAG0009", exclude.Site.Whole, $"[Exclude] names no value, so '{type.Name}' would define no DAG");
            }
            else if (values.Length > axes.Count)
            {
                Problem("DAG0009", exclude.Site.Whole, $"[Exclude] has {values.Length} values, and '{type.Name}' has {axes.Count} axes");
            }
            else
            {
                excludes.Add(exclude);
            }
        }

        return excludes;
    }

    private List<IMemberView> Filters(IReadOnlyList<IMemberView> members)
    {
        var filters = new List<IMemberView>();
        foreach (var where in type.Attributes.All(AttributeNames.Where))
        {
            if (Static(where.Argument(0) as string, where.Site.Argument(0), "a filter") is { } member)
            {
                filters.Add(member);
            }
        }

        return filters;
    }

    private IMemberView? Static(string? name, Site site, string what)
    {
        var members = MemberTable.Of(type);
        var member = members.FirstOrDefault(candidate => candidate.Name == name && candidate.IsStatic);
        if (member is null)
        {
            var nearest = NearestName.Find(name ?? "", members.Where(static candidate => candidate.IsStatic).Select(static candidate => candidate.Name));
            Problem("DAG0005", site, $"'{name}' is to be {what}, and '{type.Name}' has no static member of that name{(nearest is null ? "" : $"; did you mean '{nearest}'?")}");
        }

        return member;
    }

    private GroupDeclaration Group(ITypeView view, GroupDeclaration? parent)
    {
        var chain = MemberTable.BaseFirst(view).ToArray();
        var attribute = view.Attributes.First(AttributeNames.Group);
        var group = new GroupDeclaration
        {
            Type = view,
            GroupId = attribute?.Argument(0) as string ?? SnakeCase.From(view.Name),
            Parent = parent,
            Group = attribute,
            // The nearest class that says defaults wins.
            Defaults = chain.Reverse().Select(static level => level.Attributes.First(AttributeNames.Defaults)).FirstOrDefault(static found => found is not null),
            After = view.Attributes.All(AttributeNames.After),
        };
        foreach (var member in MemberTable.Of(view))
        {
            if (member.Attributes.First(AttributeNames.Task) is { } task)
            {
                group.Tasks.Add(new TaskDeclaration
                {
                    Group = group,
                    Member = member,
                    Task = task,
                    TaskId = task.Argument(0) as string ?? SnakeCase.From(member.Name),
                    After = member.Attributes.All(AttributeNames.After),
                    Assets = [.. member.Attributes.Where(static candidate => candidate.Name is AttributeNames.Inlet or AttributeNames.Outlet)],
                    Teardown = member.Attributes.First(AttributeNames.Teardown),
                    IsSetup = member.Attributes.First(AttributeNames.Setup) is not null,
                });
            }
        }

        foreach (var nested in chain.SelectMany(static level => level.NestedTypes).Where(static nested => !nested.IsAbstract && nested.Attributes.First(AttributeNames.Pipeline) is null))
        {
            // A class that derives from one around it inherits itself as a group, without end.
            if (Ancestors(group).Any(outer => outer.Type.FullName == nested.FullName))
            {
                Problem("DAG0007", nested.Site, $"the group '{nested.Name}' derives from a class that contains it, and so contains itself; move what both share into a class of its own");
            }
            else if (Group(nested, group) is { } inner && (inner.Tasks.Count > 0 || inner.Groups.Count > 0))
            {
                Faults(nested);
                group.Groups.Add(inner);
            }
        }

        return group;
    }

    private static IEnumerable<GroupDeclaration> Ancestors(GroupDeclaration group)
    {
        for (var level = group; level is not null; level = level.Parent)
        {
            yield return level;
        }
    }

    private void Problem(string ruleId, Site site, string message)
    {
        isSound = false;
        report.Report(new PipelineProblem(ruleId, site, message));
    }

    private void Warning(string ruleId, Site site, string message) =>
        report.Report(new PipelineProblem(ruleId, site, message) { IsWarning = true });
}
