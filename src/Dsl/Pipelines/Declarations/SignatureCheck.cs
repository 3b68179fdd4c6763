using DagSharp.Tasks;

namespace DagSharp.Pipelines;

/// <summary>Checks the signatures of tasks, filters and configure methods against what can be bound to them.</summary>
internal sealed class SignatureCheck(
    PipelineDeclaration declaration,
    NameScope names,
    Action<string, Site, string> problem,
    Action<string, Site, string> warning)
{
    private readonly HashSet<string> used = [.. declaration.Id.Placeholders.Select(static placeholder => placeholder.Name)];

    public void Run()
    {
        Group(declaration.Root);
        foreach (var member in declaration.Filters)
        {
            Evaluated(member, "filter");
            if (member.ResultType is not ("bool" or "System.Boolean"))
            {
                problem("DAG0007", member.Site, $"the filter '{member.Name}' must return bool, found {member.ResultType}");
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
            foreach (var parameter in member.Parameters.Where(parameter => !names.Contains(parameter.Name)))
            {
                problem("DAG0007", parameter.Site, $"the parameter '{parameter.Name}' of '{member.Name}' is bound to nothing{names.Suggest(parameter.Name)}; add [Config<{parameter.DisplayType}>(\"{parameter.Name}\", \"file.yml\")] to the class");
            }

            used.UnionWith(member.Parameters.Select(static parameter => parameter.Name));
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

    // Texts hold placeholders too; they are read when a DAG is made.
    private void Texts()
    {
        var texts = declaration.Pipeline.Named.Select(static named => named.Value)
            .Concat(declaration.Configs.Select(static config => (object?)config.Pattern.Text))
            .Concat(AssetTexts(declaration.Root))
            .ToArray();
        used.UnionWith(declaration.Axes.Select(static axis => axis.Name).Where(axis => texts.Any(text => Mentions(text, axis))));
    }

    private static IEnumerable<object?> AssetTexts(GroupDeclaration group) => group.Tasks
        .SelectMany(static task => task.Assets)
        .SelectMany(static asset => asset.Arguments.Concat(asset.Named.Select(static named => named.Value)))
        .Concat(group.Groups.SelectMany(AssetTexts));

    private static bool Mentions(object? value, string axis) => value switch
    {
        string text => text.Contains("{" + axis),
        object?[] texts => texts.Any(text => Mentions(text, axis)),
        _ => false,
    };

    private void Group(GroupDeclaration group)
    {
        foreach (var task in group.Tasks)
        {
            Task(task);
        }

        foreach (var clash in group.Tasks.Where(static task => !task.Member.ReturnsOperator).GroupBy(static task => task.Member.Name).Where(static same => same.Count() > 1))
        {
            problem("DAG0007", clash.Last().Member.Site, $"'{clash.Key}' is the name of several task methods of '{group.Type.Name}'; a C# task is found by its name, give each its own");
        }

        foreach (var nested in group.Groups)
        {
            Group(nested);
        }
    }

    private void Task(TaskDeclaration task)
    {
        var member = task.Member;
        if (member.IsGeneric)
        {
            problem("DAG0007", member.Site, $"the task '{member.Name}' has type parameters; a task is one method with definite types");
        }

        if (member.IsAbstract)
        {
            problem("DAG0007", member.Site, $"the task '{member.Name}' has no body; override it in '{declaration.Type.Name}'");
        }

        if (!member.IsStatic && !task.Group.Type.IsInstantiable)
        {
            problem("DAG0007", member.Site, $"the task '{member.Name}' needs an object of '{task.Group.Type.Name}', which has no public constructor without parameters; make the task static");
        }

        if (!member.IsMethod && !member.ReturnsOperator)
        {
            problem("DAG0007", member.Site, $"the property '{member.Name}' is a task only if it gives an operator; found {member.ResultType}");
        }

        if (member.ReturnsOperator)
        {
            Evaluated(member, "operator");
            return;
        }

        foreach (var parameter in member.Parameters)
        {
            Parameter(task, parameter);
        }
    }

    private void Parameter(TaskDeclaration task, IParameterView parameter)
    {
        if (parameter.IsByReference)
        {
            problem("DAG0007", parameter.Site, $"the parameter '{parameter.Name}' of the task '{task.Member.Name}' is passed by reference; a task takes values");
            return;
        }

        // Which parameters the run has is known when the DAG is made.
        if (InjectedArgument.ForType(parameter.TypeName) is not null || parameter.Attributes.First(AttributeNames.Param) is not null)
        {
            return;
        }

        var from = parameter.Attributes.First(AttributeNames.From) ?? parameter.Attributes.First(AttributeNames.Each);
        if (from is not null)
        {
            From(task, parameter, from);
            return;
        }

        if (names.Contains(parameter.Name) || names.IsKey(parameter.Name))
        {
            used.Add(names.Contains(parameter.Name) ? parameter.Name : NameScope.KeyOf(parameter.Name)!);
            Values(task.Member, parameter);
        }
        else if (!parameter.HasDefault)
        {
            problem("DAG0007", parameter.Site, $"the parameter '{parameter.Name}' of the task '{task.Member.Name}' is bound to nothing: it is no axis of '{declaration.Type.Name}'{names.Suggest(parameter.Name)}; for the result of a task write [From(nameof(…))]");
        }
    }

    private void From(TaskDeclaration task, IParameterView parameter, AttributeView from)
    {
        var reference = TaskReference.Resolve(task.Group, from.Argument(0) as string ?? "", from.Site.Argument(0), $"the parameter '{parameter.Name}' of '{task.Member.Name}'", out var fault);
        if (fault is not null)
        {
            problem(fault.RuleId, fault.Site, fault.Message);
            return;
        }

        // What a Python operator returns is known only while the DAG runs.
        if (reference?.Task is { Member: { ReturnsOperator: false } upstream } && from.Find("Key") is null
            && !parameter.Takes(upstream, element: from.Name == AttributeNames.Each))
        {
            var what = from.Name == AttributeNames.Each ? "elements of " : "";
            problem("DAG0008", parameter.Site, $"'{parameter.Name}' of '{task.Member.Name}' is {parameter.DisplayType}, and '{upstream.Name}' gives {what}{upstream.ResultType}");
        }
    }

    private void Values(IMemberView member, IParameterView parameter)
    {
        if (declaration.Axes.FirstOrDefault(axis => axis.Name == parameter.Name)?.Source is not AxisSource.Values { Items: var items })
        {
            return;
        }

        foreach (var item in items.Where(item => !parameter.Takes(item.Value)))
        {
            problem("DAG0008", parameter.Site, $"'{parameter.Name}' of '{member.Name}' is {parameter.DisplayType}, and the axis has the value {Show(item.Value)}");
            return;
        }
    }

    private void Evaluated(IMemberView member, string what)
    {
        foreach (var parameter in member.Parameters)
        {
            if (parameter.IsByReference)
            {
                problem("DAG0007", parameter.Site, $"the parameter '{parameter.Name}' of the {what} '{member.Name}' is passed by reference; it takes values");
            }
            else if (names.Contains(parameter.Name) || names.IsKey(parameter.Name))
            {
                used.Add(names.Contains(parameter.Name) ? parameter.Name : NameScope.KeyOf(parameter.Name)!);
                Values(member, parameter);
            }
            else if (parameter.TypeName == "DagSharp.Dag" && what == "configure method" || parameter.HasDefault)
            {
                continue;
            }
            else if (parameter.Attributes.First(AttributeNames.Param) is not null)
            {
                problem("DAG0007", parameter.Site, $"the {what} '{member.Name}' is evaluated when the project is built, and has no parameters of runs; give the operator a new DagParam(…) or the template {{{{ params.name }}}}");
            }
            else if (parameter.Attributes.First(AttributeNames.From) is not null)
            {
                problem("DAG0007", parameter.Site, $"the {what} '{member.Name}' is evaluated when the project is built, and has no results of tasks; draw the edge with [After], and take the result by a template or with a C# task");
            }
            else
            {
                problem("DAG0007", parameter.Site, $"the parameter '{parameter.Name}' of the {what} '{member.Name}' is no axis of '{declaration.Type.Name}'{names.Suggest(parameter.Name)}");
            }
        }
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        _ => System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "null",
    };
}
