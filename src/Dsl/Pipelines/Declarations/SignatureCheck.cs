using DagSharp.Tasks;

namespace DagSharp.Pipelines;

/// <summary>Checks the signatures of tasks, filters, configure and define methods against what can be bound to them.</summary>
internal sealed class SignatureCheck(
    PipelineDeclaration declaration,
    NameScope names,
    Action<string, Site, string> problem,
    Action<string, Site, string> warning)
{
    private readonly HashSet<string> used = [.. declaration.Id.Placeholders.Select(static placeholder => placeholder.Name)];
    private readonly HashSet<string> constructed = [];

    public void Run()
    {
        Group(declaration.Root);
        foreach (var member in declaration.Filters)
        {
            Evaluated(member, "filter");
            if (!member.IsMethod || member.ResultType is not "bool")
            {
                problem("DAG0007", member.Site, $"the filter '{member.Name}' must be a method that returns bool, found {(member.IsMethod ? "a method" : "a member")} that gives {member.ResultType}");
            }
        }

        foreach (var member in declaration.Configures)
        {
            Evaluated(member, "configure method");
            if (member.Parameters.All(static parameter => parameter.TypeName != "DagSharp.Dag"))
            {
                problem("DAG0007", member.Site, $"the configure method '{member.Name}' needs a parameter of type Dag");
            }
        }

        foreach (var member in declaration.Defines)
        {
            Evaluated(member, "define method");
            if (!member.ReturnsDags)
            {
                problem("DAG0007", member.Site, $"'{member.Name}' must return Dag or IEnumerable<Dag>, found {member.ResultType}");
            }
        }

        foreach (var member in declaration.Axes.Select(static axis => axis.Source).OfType<AxisSource.Member>().Select(static source => source.View).Where(static member => member.IsGeneric))
        {
            problem("DAG0007", member.Site, $"'{member.Name}' gives the values of an axis and has type parameters; nothing says which types");
        }

        Texts();
        foreach (var axis in declaration.Axes.Where(axis => !used.Contains(axis.Name)))
        {
            warning("DAG0009", axis.Site, $"nothing uses the axis '{axis.Name}' of '{declaration.Type.Name}'; put {{{axis.Name}}} into the id, or take it as a parameter");
        }

        if (declaration.Root.Tasks.Count == 0 && declaration.Root.Groups.Count == 0 && declaration.Configures.Count == 0 && declaration.Defines.Count == 0)
        {
            warning("DAG0011", declaration.Type.Site, $"the pipeline '{declaration.Type.Name}' has no tasks; mark methods with [Task]");
        }
    }

    // Texts hold placeholders too; they are filled when a DAG is made.
    private void Texts()
    {
        var texts = declaration.Pipeline.Named.Select(static named => named.Value)
            .Concat(declaration.Configs.Select(static config => (object?)config.Pattern.Text))
            .Concat(AssetTexts(declaration.Root))
            .ToArray();
        used.UnionWith(texts.SelectMany(Mentioned));
    }

    private static IEnumerable<object?> AssetTexts(GroupDeclaration group) => group.Tasks
        .SelectMany(static task => task.Assets)
        .SelectMany(static asset => asset.Arguments.Concat(asset.Named.Select(static named => named.Value)))
        .Concat(group.Groups.SelectMany(AssetTexts));

    private static IEnumerable<string> Mentioned(object? value) => value switch
    {
        string text => IdPattern.Parse(text, out _)?.Placeholders.Select(static placeholder => placeholder.Name) ?? [],
        object?[] texts => texts.SelectMany(Mentioned),
        _ => [],
    };

    private void Group(GroupDeclaration group)
    {
        var members = MemberTable.Of(group.Type);
        foreach (var task in group.Tasks)
        {
            Task(task);
            if (!task.Member.ReturnsOperator && members.Count(other => other.IsMethod && other.Name == task.Member.Name) > 1)
            {
                problem("DAG0007", task.Member.Site, $"'{task.Member.Name}' is the name of several methods of '{group.Type.Name}'; a C# task is found by its name, give each its own");
            }
        }

        foreach (var nested in group.Groups)
        {
            Group(nested);
        }
    }

    private void Task(TaskDeclaration task)
    {
        var member = task.Member;
        if (member.Obstacle is { } obstacle)
        {
            problem("DAG0007", member.Site, $"the task '{member.Name}' cannot be one: {obstacle}");
            return;
        }

        if (!member.IsMethod && !member.ReturnsOperator)
        {
            problem("DAG0007", member.Site, $"the property '{member.Name}' is a task only if it gives an operator; found {member.ResultType}");
        }

        if (member.ReturnsOperator)
        {
            Evaluated(member, "operator", task.Group.Type);
            return;
        }

        Form(member, "task", task.Group.Type);
        foreach (var parameter in member.Parameters)
        {
            Parameter(task, parameter);
        }
    }

    private void Parameter(TaskDeclaration task, IParameterView parameter)
    {
        if (Stays(parameter, $"task '{task.Member.Name}'") || InjectedArgument.ForType(parameter.TypeName) is not null)
        {
            return;
        }

        var sources = parameter.Attributes.Where(static attribute => attribute.Name is AttributeNames.From or AttributeNames.Each or AttributeNames.Param).ToArray();
        if (sources.Length > 1)
        {
            problem("DAG0007", parameter.Site, $"the parameter '{parameter.Name}' of '{task.Member.Name}' has both {PlacementCheck.Show(sources[0])} and {PlacementCheck.Show(sources[1])}; it takes one of them");
        }
        else if (sources.Length == 1)
        {
            // Which parameters the run has is known when the DAG is made.
            if (sources[0].Name != AttributeNames.Param)
            {
                From(task, parameter, sources[0]);
            }
        }
        else if (!Binds($"'{task.Member.Name}'", parameter) && !parameter.HasDefault)
        {
            problem("DAG0007", parameter.Site, $"the parameter '{parameter.Name}' of the task '{task.Member.Name}' is bound to nothing: it is no axis of '{declaration.Type.Name}'{names.Suggest(parameter.Name)}; for the result of a task write [From(nameof(…))]");
        }
    }

    private void From(TaskDeclaration task, IParameterView parameter, AttributeView from)
    {
        var who = $"the parameter '{parameter.Name}' of '{task.Member.Name}'";
        var reference = TaskReference.Resolve(task.Group, from.Argument(0) as string ?? "", from.Site.Argument(0), who, out var fault);
        if (fault is not null)
        {
            problem(fault.RuleId, fault.Site, fault.Message);
            return;
        }

        if (reference?.Group is { } group)
        {
            problem("DAG0005", from.Site.Argument(0), $"{who} refers to '{group.Type.Name}', which is a group; expected a task");
            return;
        }

        // What a Python operator returns is known only while the DAG runs.
        if (reference?.Task is { Member: { ReturnsOperator: false } upstream } && from.Find("Key") is null && !Fits(parameter, upstream, from))
        {
            var elements = from.Name == AttributeNames.Each;
            var given = (elements, IsMapped(upstream)) switch
            {
                (true, false) => $"elements of {upstream.ResultType}",
                (false, true) => $"a list of {upstream.ResultType}, one for each element it is mapped over",
                _ => upstream.ResultType,
            };
            problem("DAG0008", parameter.Site, $"'{parameter.Name}' of '{task.Member.Name}' is {parameter.DisplayType}, and '{upstream.Name}' gives {given}");
        }
    }

    // A mapped task gives a list: the results of its instances.
    private static bool Fits(IParameterView parameter, IMemberView upstream, AttributeView from) =>
        IsMapped(upstream)
            ? from.Name == AttributeNames.Each ? parameter.Takes(upstream, element: false) : parameter.TakesAll(upstream)
            : parameter.Takes(upstream, element: from.Name == AttributeNames.Each);

    private static bool IsMapped(IMemberView member) =>
        member.Parameters.Any(static parameter => parameter.Attributes.First(AttributeNames.Each) is not null);

    private void Evaluated(IMemberView member, string what, ITypeView? owner = null)
    {
        Form(member, what, owner ?? declaration.Type);
        foreach (var parameter in member.Parameters)
        {
            if (Stays(parameter, $"{what} '{member.Name}'") || Binds($"'{member.Name}'", parameter) || parameter.HasDefault
                || (parameter.TypeName == "DagSharp.Dag" && what == "configure method"))
            {
                continue;
            }

            if (parameter.Attributes.First(AttributeNames.Param) is not null)
            {
                problem("DAG0007", parameter.Site, $"the {what} '{member.Name}' is evaluated when the project is built, and has no parameters of runs; give the operator a new DagParam(…) or the template {{{{ params.name }}}}");
            }
            else if (parameter.Attributes.First(AttributeNames.From) is not null || parameter.Attributes.First(AttributeNames.Each) is not null)
            {
                problem("DAG0007", parameter.Site, $"the {what} '{member.Name}' is evaluated when the project is built, and has no results of tasks; draw the edge with [After], and take the result by a template or with a C# task");
            }
            else
            {
                var config = what == "define method" ? $"; add [Config<{parameter.DisplayType}>(\"{parameter.Name}\", \"file.yml\")] to the class" : "";
                problem("DAG0007", parameter.Site, $"the parameter '{parameter.Name}' of the {what} '{member.Name}' is no axis of '{declaration.Type.Name}'{names.Suggest(parameter.Name)}{config}");
            }
        }
    }

    private void Form(IMemberView member, string what, ITypeView owner)
    {
        if (member.IsGeneric)
        {
            problem("DAG0007", member.Site, $"the {what} '{member.Name}' has type parameters; it is one method with definite types");
        }

        if (member.IsStatic)
        {
            return;
        }

        var parameters = owner.ConstructorParameters;
        // The worker makes an object too, and knows no axes.
        if (parameters is null || (what == "task" && parameters.Count > 0))
        {
            problem("DAG0007", member.Site, owner.IsAbstract
                ? $"the {what} '{member.Name}' needs an object of '{owner.Name}', which is abstract; put [Pipeline] on a class that derives from it"
                : $"the {what} '{member.Name}' needs an object of '{owner.Name}', which has no public constructor{(what == "task" ? " without parameters" : ", or several and none without parameters")}; make the {what} static");
        }
        else if (constructed.Add(owner.FullName))
        {
            Constructor(owner, parameters);
        }
    }

    private void Constructor(ITypeView owner, IReadOnlyList<IParameterView> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (!Stays(parameter, $"constructor of '{owner.Name}'") && !Binds($"the constructor of '{owner.Name}'", parameter) && !parameter.HasDefault)
            {
                problem("DAG0007", parameter.Site, $"the parameter '{parameter.Name}' of the constructor of '{owner.Name}' is no axis of '{declaration.Type.Name}'{names.Suggest(parameter.Name)}; add [Config<{parameter.DisplayType}>(\"{parameter.Name}\", \"file.yml\")] to the class, or derive a class that passes it to its base");
            }
        }
    }

    private bool Stays(IParameterView parameter, string who)
    {
        if (!parameter.IsByReference && !parameter.IsStackOnly)
        {
            return false;
        }

        problem("DAG0007", parameter.Site, $"the parameter '{parameter.Name}' of the {who} is {(parameter.IsByReference ? "passed by reference" : $"a {parameter.DisplayType}, which lives on the stack only")}; it takes values that JSON can hold");
        return true;
    }

    private bool Binds(string who, IParameterView parameter)
    {
        if (!names.Contains(parameter.Name) && !names.IsKey(parameter.Name))
        {
            return false;
        }

        used.Add(names.Contains(parameter.Name) ? parameter.Name : NameScope.KeyOf(parameter.Name)!);
        if (declaration.Axes.FirstOrDefault(axis => axis.Name == parameter.Name)?.Source is AxisSource.Values { Items: var items }
            && items.FirstOrDefault(item => !parameter.Takes(item.Value)) is { } wrong)
        {
            problem("DAG0008", parameter.Site, $"'{parameter.Name}' of {who} is {parameter.DisplayType}, and the axis has the value {ValueText.Of(wrong.Value)}");
        }

        return true;
    }
}
