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
        var idText = pipeline.Argument(0) as string;
        var idSite = idText is null ? type.Site : pipeline.Site.Argument(0);
        if (type.IsGeneric)
        {
            Problem("DAG0007", type.Site, $"the pipeline '{type.Name}' has type parameters; a pipeline is one class, put what differs into axes");
        }

        var axes = Axes();
        var configs = Configs();
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
        return declaration with { IsSound = isSound };
    }

    private List<AxisDeclaration> Axes()
    {
        var axes = new List<AxisDeclaration>();
        foreach (var attribute in type.Attributes)
        {
            if (attribute.Argument(0) is not string name)
            {
                continue;
            }

            var site = attribute.Site.Argument(0);
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
                    break;
                case AttributeNames.ForEach when attribute.TypeArgument is { } bound:
                    axes.Add(new AxisDeclaration(name, site, new AxisSource.Config(attribute.Argument(1) as string ?? "", attribute.Find("Path") as string, bound)));
                    break;
                case AttributeNames.ForEach:
                    AddMemberAxis(axes, attribute, name, site);
                    break;
            }
        }

        return axes;
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

    private List<ConfigDeclaration> Configs()
    {
        var configs = new List<ConfigDeclaration>();
        foreach (var attribute in type.Attributes.All(AttributeNames.Config))
        {
            if (attribute is { TypeArgument: { } bound } && attribute.Argument(0) is string name && attribute.Argument(1) is string path)
            {
                var pattern = IdPattern.Parse(path, out var problem);
                if (pattern is null)
                {
                    Problem("DAG0001", attribute.Site.Argument(1), $"the path '{path}': {problem}");
                    continue;
                }

                configs.Add(new ConfigDeclaration(name, attribute.Site.Argument(0), pattern, attribute.Find("Path") as string, bound));
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
            if (values.Length > axes.Count)
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

        group.Groups.AddRange(chain
            .SelectMany(static level => level.NestedTypes)
            .Where(static nested => nested.Attributes.First(AttributeNames.Pipeline) is null)
            .Select(nested => Group(nested, group))
            .Where(static nested => nested.Tasks.Count > 0 || nested.Groups.Count > 0));
        return group;
    }

    private void Problem(string ruleId, Site site, string message)
    {
        isSound = false;
        report.Report(new PipelineProblem(ruleId, site, message));
    }

    private void Warning(string ruleId, Site site, string message) =>
        report.Report(new PipelineProblem(ruleId, site, message) { IsWarning = true });
}
