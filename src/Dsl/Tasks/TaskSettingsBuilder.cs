namespace DagSharp;

/// <summary>Says <see cref="TaskSettings"/> in fluent form: <c>task.Retries(2).Pool("etl")</c>.</summary>
/// <param name="settings">Where the values go.</param>
public sealed class TaskSettingsBuilder(TaskSettings settings)
{
    /// <summary>The settings that are built.</summary>
    public TaskSettings Settings { get; } = settings;

    /// <inheritdoc cref="TaskSettings.Owner"/>
    public TaskSettingsBuilder Owner(string value)
    {
        Settings.Owner = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.Email"/>
    public TaskSettingsBuilder Email(params string[] addresses)
    {
        Settings.Email = addresses;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.EmailOnFailure"/>
    public TaskSettingsBuilder EmailOnFailure(bool value = true)
    {
        Settings.EmailOnFailure = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.EmailOnRetry"/>
    public TaskSettingsBuilder EmailOnRetry(bool value = true)
    {
        Settings.EmailOnRetry = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.Retries"/>
    public TaskSettingsBuilder Retries(int value)
    {
        Settings.Retries = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.RetryDelay"/>
    public TaskSettingsBuilder RetryDelay(TimeSpan value)
    {
        Settings.RetryDelay = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.RetryExponentialBackoff"/>
    public TaskSettingsBuilder RetryExponentialBackoff(double value)
    {
        Settings.RetryExponentialBackoff = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.MaxRetryDelay"/>
    public TaskSettingsBuilder MaxRetryDelay(TimeSpan value)
    {
        Settings.MaxRetryDelay = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.RetryPolicy"/>
    public TaskSettingsBuilder RetryPolicy(PythonObject value)
    {
        Settings.RetryPolicy = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.StartDate"/>
    public TaskSettingsBuilder StartDate(ZonedDateTime value)
    {
        Settings.StartDate = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.EndDate"/>
    public TaskSettingsBuilder EndDate(ZonedDateTime value)
    {
        Settings.EndDate = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.DependsOnPast"/>
    public TaskSettingsBuilder DependsOnPast(bool value = true)
    {
        Settings.DependsOnPast = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.IgnoreFirstDependsOnPast"/>
    public TaskSettingsBuilder IgnoreFirstDependsOnPast(bool value = true)
    {
        Settings.IgnoreFirstDependsOnPast = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.WaitForPastDependsBeforeSkipping"/>
    public TaskSettingsBuilder WaitForPastDependsBeforeSkipping(bool value = true)
    {
        Settings.WaitForPastDependsBeforeSkipping = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.WaitForDownstream"/>
    public TaskSettingsBuilder WaitForDownstream(bool value = true)
    {
        Settings.WaitForDownstream = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.PriorityWeight"/>
    public TaskSettingsBuilder PriorityWeight(int value)
    {
        Settings.PriorityWeight = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.WeightRule"/>
    public TaskSettingsBuilder WeightRule(WeightRule value)
    {
        Settings.WeightRule = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.Queue"/>
    public TaskSettingsBuilder Queue(string value)
    {
        Settings.Queue = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.Pool"/>
    public TaskSettingsBuilder Pool(string value)
    {
        Settings.Pool = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.PoolSlots"/>
    public TaskSettingsBuilder PoolSlots(int value)
    {
        Settings.PoolSlots = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.ExecutionTimeout"/>
    public TaskSettingsBuilder ExecutionTimeout(TimeSpan value)
    {
        Settings.ExecutionTimeout = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.OnExecuteCallback"/>
    public TaskSettingsBuilder OnExecuteCallback(params Callback[] callbacks)
    {
        Settings.OnExecuteCallback = [.. callbacks];
        return this;
    }

    /// <inheritdoc cref="TaskSettings.OnFailureCallback"/>
    public TaskSettingsBuilder OnFailureCallback(params Callback[] callbacks)
    {
        Settings.OnFailureCallback = [.. callbacks];
        return this;
    }

    /// <inheritdoc cref="TaskSettings.OnSuccessCallback"/>
    public TaskSettingsBuilder OnSuccessCallback(params Callback[] callbacks)
    {
        Settings.OnSuccessCallback = [.. callbacks];
        return this;
    }

    /// <inheritdoc cref="TaskSettings.OnRetryCallback"/>
    public TaskSettingsBuilder OnRetryCallback(params Callback[] callbacks)
    {
        Settings.OnRetryCallback = [.. callbacks];
        return this;
    }

    /// <inheritdoc cref="TaskSettings.OnSkippedCallback"/>
    public TaskSettingsBuilder OnSkippedCallback(params Callback[] callbacks)
    {
        Settings.OnSkippedCallback = [.. callbacks];
        return this;
    }

    /// <inheritdoc cref="TaskSettings.PreExecute"/>
    public TaskSettingsBuilder PreExecute(PythonCallable value)
    {
        Settings.PreExecute = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.PostExecute"/>
    public TaskSettingsBuilder PostExecute(PythonCallable value)
    {
        Settings.PostExecute = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.TriggerRule"/>
    public TaskSettingsBuilder TriggerRule(TriggerRule value)
    {
        Settings.TriggerRule = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.Resources"/>
    public TaskSettingsBuilder Resources(TaskResources value)
    {
        Settings.Resources = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.RunAsUser"/>
    public TaskSettingsBuilder RunAsUser(string value)
    {
        Settings.RunAsUser = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.MapIndexTemplate"/>
    public TaskSettingsBuilder MapIndexTemplate(string value)
    {
        Settings.MapIndexTemplate = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.MaxActiveTisPerDag"/>
    public TaskSettingsBuilder MaxActiveTisPerDag(int value)
    {
        Settings.MaxActiveTisPerDag = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.MaxActiveTisPerDagRun"/>
    public TaskSettingsBuilder MaxActiveTisPerDagRun(int value)
    {
        Settings.MaxActiveTisPerDagRun = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.Executor"/>
    public TaskSettingsBuilder Executor(string value)
    {
        Settings.Executor = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.ExecutorConfig"/>
    public TaskSettingsBuilder ExecutorConfig(IReadOnlyDictionary<string, object?> value)
    {
        Settings.ExecutorConfig = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.DoXComPush"/>
    public TaskSettingsBuilder DoXComPush(bool value = true)
    {
        Settings.DoXComPush = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.MultipleOutputs"/>
    public TaskSettingsBuilder MultipleOutputs(bool value = true)
    {
        Settings.MultipleOutputs = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.Inlets"/>
    public TaskSettingsBuilder Inlets(params AssetExpression[] assets)
    {
        Settings.Inlets = [.. assets];
        return this;
    }

    /// <inheritdoc cref="TaskSettings.Outlets"/>
    public TaskSettingsBuilder Outlets(params AssetExpression[] assets)
    {
        Settings.Outlets = [.. assets];
        return this;
    }

    /// <inheritdoc cref="TaskSettings.Doc"/>
    public TaskSettingsBuilder Doc(string value)
    {
        Settings.Doc = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.DocMd"/>
    public TaskSettingsBuilder DocMd(string value)
    {
        Settings.DocMd = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.DocJson"/>
    public TaskSettingsBuilder DocJson(string value)
    {
        Settings.DocJson = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.DocYaml"/>
    public TaskSettingsBuilder DocYaml(string value)
    {
        Settings.DocYaml = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.DocRst"/>
    public TaskSettingsBuilder DocRst(string value)
    {
        Settings.DocRst = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.DisplayName"/>
    public TaskSettingsBuilder DisplayName(string value)
    {
        Settings.DisplayName = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.LoggerName"/>
    public TaskSettingsBuilder LoggerName(string value)
    {
        Settings.LoggerName = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.AllowNestedOperators"/>
    public TaskSettingsBuilder AllowNestedOperators(bool value = true)
    {
        Settings.AllowNestedOperators = value;
        return this;
    }

    /// <inheritdoc cref="TaskSettings.RenderTemplateAsNativeObj"/>
    public TaskSettingsBuilder RenderTemplateAsNativeObj(bool value = true)
    {
        Settings.RenderTemplateAsNativeObj = value;
        return this;
    }

    /// <summary>Adds a parameter of the task; it wins over one of the DAG with the same name.</summary>
    public TaskSettingsBuilder Param(Param parameter)
    {
        Settings.Params.Add(parameter);
        return this;
    }
}
