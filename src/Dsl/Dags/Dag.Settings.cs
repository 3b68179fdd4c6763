namespace DagSharp;

// The arguments of the DAG in fluent form.
public sealed partial class Dag
{
    /// <inheritdoc cref="DagSettings.Description"/>
    public Dag Describe(string description)
    {
        Settings.Description = description;
        return this;
    }

    /// <inheritdoc cref="DagSettings.StartDate"/>
    public Dag StartingOn(ZonedDateTime start)
    {
        Settings.StartDate = start;
        return this;
    }

    /// <inheritdoc cref="DagSettings.EndDate"/>
    public Dag EndingOn(ZonedDateTime end)
    {
        Settings.EndDate = end;
        return this;
    }

    /// <inheritdoc cref="DagSettings.TemplateSearchPath"/>
    public Dag TemplateSearchPath(params string[] folders)
    {
        Settings.TemplateSearchPath = folders;
        return this;
    }

    /// <inheritdoc cref="DagSettings.TemplateUndefined"/>
    public Dag TemplateUndefined(PythonCallable type)
    {
        Settings.TemplateUndefined = type;
        return this;
    }

    /// <inheritdoc cref="DagSettings.UserDefinedMacros"/>
    public Dag Macros(IReadOnlyDictionary<string, object?> macros)
    {
        Settings.UserDefinedMacros = macros;
        return this;
    }

    /// <inheritdoc cref="DagSettings.UserDefinedFilters"/>
    public Dag Filters(IReadOnlyDictionary<string, object?> filters)
    {
        Settings.UserDefinedFilters = filters;
        return this;
    }

    /// <inheritdoc cref="DagSettings.MaxActiveTasks"/>
    public Dag MaxActiveTasks(int count)
    {
        Settings.MaxActiveTasks = count;
        return this;
    }

    /// <inheritdoc cref="DagSettings.MaxActiveRuns"/>
    public Dag MaxActiveRuns(int count)
    {
        Settings.MaxActiveRuns = count;
        return this;
    }

    /// <inheritdoc cref="DagSettings.MaxConsecutiveFailedDagRuns"/>
    public Dag MaxConsecutiveFailedDagRuns(int count)
    {
        Settings.MaxConsecutiveFailedDagRuns = count;
        return this;
    }

    /// <inheritdoc cref="DagSettings.DagRunTimeout"/>
    public Dag DagRunTimeout(TimeSpan timeout)
    {
        Settings.DagRunTimeout = timeout;
        return this;
    }

    /// <inheritdoc cref="DagSettings.Deadlines"/>
    public Dag Deadlines(params Deadline[] deadlines)
    {
        Settings.Deadlines = deadlines;
        return this;
    }

    /// <inheritdoc cref="DagSettings.Catchup"/>
    public Dag Catchup(bool catchup = true)
    {
        Settings.Catchup = catchup;
        return this;
    }

    /// <inheritdoc cref="DagSettings.OnSuccessCallback"/>
    public Dag OnSuccess(params Callback[] callbacks)
    {
        Settings.OnSuccessCallback = [.. callbacks];
        return this;
    }

    /// <inheritdoc cref="DagSettings.OnFailureCallback"/>
    public Dag OnFailure(params Callback[] callbacks)
    {
        Settings.OnFailureCallback = [.. callbacks];
        return this;
    }

    /// <inheritdoc cref="DagSettings.DocMd"/>
    public Dag Document(string markdown)
    {
        Settings.DocMd = markdown;
        return this;
    }

    /// <inheritdoc cref="DagSettings.AccessControl"/>
    public Dag AccessControl(IReadOnlyDictionary<string, object?> rights)
    {
        Settings.AccessControl = rights;
        return this;
    }

    /// <inheritdoc cref="DagSettings.IsPausedUponCreation"/>
    public Dag PausedUponCreation(bool paused = true)
    {
        Settings.IsPausedUponCreation = paused;
        return this;
    }

    /// <inheritdoc cref="DagSettings.JinjaEnvironmentKwargs"/>
    public Dag JinjaEnvironment(IReadOnlyDictionary<string, object?> arguments)
    {
        Settings.JinjaEnvironmentKwargs = arguments;
        return this;
    }

    /// <inheritdoc cref="DagSettings.RenderTemplateAsNativeObj"/>
    public Dag RenderTemplateAsNativeObj(bool native = true)
    {
        Settings.RenderTemplateAsNativeObj = native;
        return this;
    }

    /// <inheritdoc cref="DagSettings.Tags"/>
    public Dag Tagged(params string[] tags)
    {
        Settings.Tags = [.. Settings.Tags ?? [], .. tags];
        return this;
    }

    /// <inheritdoc cref="DagSettings.OwnerLinks"/>
    public Dag OwnerLinks(IReadOnlyDictionary<string, string> links)
    {
        Settings.OwnerLinks = links;
        return this;
    }

    /// <inheritdoc cref="DagSettings.AutoRegister"/>
    public Dag AutoRegister(bool register = true)
    {
        Settings.AutoRegister = register;
        return this;
    }

    /// <inheritdoc cref="DagSettings.FailFast"/>
    public Dag FailFast(bool failFast = true)
    {
        Settings.FailFast = failFast;
        return this;
    }

    /// <inheritdoc cref="DagSettings.AllowedRunTypes"/>
    public Dag AllowRuns(params DagRunType[] types)
    {
        Settings.AllowedRunTypes = types;
        return this;
    }

    /// <inheritdoc cref="DagSettings.DisplayName"/>
    public Dag DisplayName(string name)
    {
        Settings.DisplayName = name;
        return this;
    }

    /// <inheritdoc cref="DagSettings.DisableBundleVersioning"/>
    public Dag DisableBundleVersioning(bool disable = true)
    {
        Settings.DisableBundleVersioning = disable;
        return this;
    }

    /// <inheritdoc cref="DagSettings.RerunWithLatestVersion"/>
    public Dag RerunWithLatestVersion(bool latest = true)
    {
        Settings.RerunWithLatestVersion = latest;
        return this;
    }

    /// <summary>First day runs may be for, midnight UTC.</summary>
    public Dag StartingOn(int year, int month, int day) => StartingOn(ZonedDateTime.Utc(year, month, day));

    /// <summary>When it runs.</summary>
    public Dag Schedule(Schedule schedule)
    {
        RunSchedule = schedule ?? throw new ArgumentNullException(nameof(schedule));
        HasSchedule = true;
        return this;
    }

    /// <summary>When it runs: a cron expression of Airflow's dialect, or a preset such as <see cref="Cron.Daily"/>.</summary>
    /// <exception cref="ArgumentNullException">The expression is null; say <see cref="DagSharp.Schedule.None"/> for no schedule.</exception>
    public Dag Schedule(string expression) => Schedule(DagSharp.Schedule.OnCron(expression));

    /// <summary>Runs when the condition over assets is met.</summary>
    public Dag Schedule(AssetExpression condition) => Schedule(DagSharp.Schedule.On(condition));

    /// <summary>Defaults for all its tasks.</summary>
    public Dag Defaults(Action<TaskSettingsBuilder> configure)
    {
        configure(new TaskSettingsBuilder(TaskDefaults));
        return this;
    }

    /// <summary>A default for an argument that only some operators have.</summary>
    /// <param name="argument">Its name in Python.</param>
    /// <param name="value">Its value.</param>
    public Dag Default(string argument, object? value)
    {
        TaskDefaults[argument] = value;
        return this;
    }

    /// <summary>Adds a parameter, and returns its value for C# tasks.</summary>
    /// <typeparam name="T">Type that the value is read as.</typeparam>
    public DagParam<T> Param<T>(Param param)
    {
        Params.Add(param);
        return new DagParam<T>(param.Name);
    }

    /// <summary>Adds a parameter.</summary>
    public Dag Param(Param param)
    {
        Params.Add(param);
        return this;
    }
}
