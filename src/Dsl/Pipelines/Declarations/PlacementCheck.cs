namespace DagSharp.Pipelines;

/// <summary>Finds attributes that stand where nothing reads them: what is written must never be dropped in silence.</summary>
internal sealed class PlacementCheck(PipelineDeclaration declaration, Action<string, Site, string> problem, Action<string, Site, string> warning)
{
    private static readonly string[] OfTasks = [AttributeNames.After, AttributeNames.Setup, AttributeNames.Teardown, AttributeNames.Inlet, AttributeNames.Outlet];

    private static readonly string[] OfPipelines =
        [AttributeNames.Product, AttributeNames.Entry, AttributeNames.ForEach, AttributeNames.Config, AttributeNames.Exclude, AttributeNames.Where];

    public void Run()
    {
        foreach (var attribute in declaration.Type.Attributes.Where(static attribute => attribute.Name is AttributeNames.After or AttributeNames.Group))
        {
            problem("DAG0007", attribute.Site.Whole, $"{Show(attribute)} is for groups, and '{declaration.Type.Name}' is the pipeline itself");
        }

        Settings();
        Members(declaration.Root, isRoot: true);
        if (declaration.Defines.Count > 0)
        {
            Define();
        }
    }

    private void Settings()
    {
        var pipeline = declaration.Pipeline;
        if (pipeline.Find("Schedule") is not null && pipeline.Find("ScheduleOnAssets") is not null)
        {
            problem("DAG4001", pipeline.Site.Property("ScheduleOnAssets"), $"'{declaration.Type.Name}' has both Schedule and ScheduleOnAssets; a DAG has one schedule, for both write [Configure] with Schedule.OnAssetsOrTime(…)");
        }

        if (pipeline.Find("TimeZone") is not null && pipeline.Find("StartDate") is null && pipeline.Find("EndDate") is null)
        {
            warning("DAG4002", pipeline.Site.Property("TimeZone"), $"nothing uses the TimeZone of '{declaration.Type.Name}': Airflow takes a DAG's zone from its StartDate");
        }
    }

    private void Members(GroupDeclaration group, bool isRoot)
    {
        foreach (var member in MemberTable.Of(group.Type).Where(static member => member.Attributes.First(AttributeNames.Task) is null))
        {
            foreach (var attribute in member.Attributes.Where(static attribute => OfTasks.Contains(attribute.Name)))
            {
                problem("DAG0007", attribute.Site.Whole, $"{Show(attribute)} on '{member.Name}' says something about a task, and '{member.Name}' is none; add [Task]");
            }

            if (!isRoot && member.Attributes.First(AttributeNames.Configure) is { } configure)
            {
                problem("DAG0007", configure.Site.Whole, $"[Configure] on '{member.Name}' is in the group '{group.Type.Name}'; it belongs in the pipeline '{declaration.Type.Name}'");
            }
        }

        foreach (var nested in group.Groups)
        {
            foreach (var attribute in nested.Type.Attributes.Where(static attribute => OfPipelines.Contains(attribute.Name)))
            {
                problem("DAG0007", attribute.Site.Whole, $"{Show(attribute)} on the group '{nested.Type.Name}' is for pipelines; move it to '{declaration.Type.Name}'");
            }

            Members(nested, isRoot: false);
        }
    }

    // With the fluent API the DAG says it all.
    private void Define()
    {
        var define = declaration.Defines[0];
        foreach (var task in Tasks(declaration.Root))
        {
            problem("DAG0007", task.Member.Site, $"'{task.Member.Name}' is marked [Task], and '{declaration.Type.Name}' builds its DAGs in '{define.Name}', which would leave it out; add it there with dag.Task(() => {task.Member.Name}(…)), or drop '{define.Name}'");
        }

        foreach (var configure in declaration.Configures)
        {
            problem("DAG0007", configure.Site, $"'{configure.Name}' is marked [Configure], and '{declaration.Type.Name}' builds its DAGs in '{define.Name}'; call it there");
        }

        if (declaration.Pipeline.Argument(0) is string)
        {
            warning("DAG0009", declaration.IdSite, $"nothing uses the id: '{define.Name}' of '{declaration.Type.Name}' gives each DAG its own");
        }

        foreach (var named in declaration.Pipeline.Named)
        {
            warning("DAG0009", declaration.Pipeline.Site.Property(named.Key), $"nothing uses {named.Key}: '{define.Name}' of '{declaration.Type.Name}' builds its DAGs itself");
        }

        if (declaration.Root.Defaults is { } defaults)
        {
            warning("DAG0009", defaults.Site.Whole, $"nothing uses [Defaults]: '{define.Name}' of '{declaration.Type.Name}' builds its DAGs itself; write dag.Defaults(…)");
        }
    }

    private static IEnumerable<TaskDeclaration> Tasks(GroupDeclaration group) => group.Groups.SelectMany(Tasks).Concat(group.Tasks);

    internal static string Show(AttributeView attribute) =>
        $"[{attribute.Name.Substring("DagSharp.".Length, attribute.Name.Length - "DagSharp.Attribute".Length)}]";
}
