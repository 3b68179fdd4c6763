namespace DagSharp;

/// <summary>What every task takes, in the form attributes allow: durations as <c>hh:mm:ss</c> or <c>d.hh:mm:ss</c>,
/// callbacks as import paths of Python functions. What is not set is not said.</summary>
public abstract class TaskSettingsAttribute : Attribute
{
    private protected TaskSettingsAttribute()
    {
    }

    /// <inheritdoc cref="TaskSettings.Owner"/>
    public string? Owner { get; set; }

    /// <inheritdoc cref="TaskSettings.Retries"/>
    public int Retries { get; set; }

    /// <inheritdoc cref="TaskSettings.RetryDelay"/>
    public string? RetryDelay { get; set; }

    /// <inheritdoc cref="TaskSettings.RetryExponentialBackoff"/>
    public double RetryExponentialBackoff { get; set; }

    /// <inheritdoc cref="TaskSettings.MaxRetryDelay"/>
    public string? MaxRetryDelay { get; set; }

    /// <inheritdoc cref="TaskSettings.Email"/>
    public string[]? Email { get; set; }

    /// <inheritdoc cref="TaskSettings.EmailOnFailure"/>
    public bool EmailOnFailure { get; set; }

    /// <inheritdoc cref="TaskSettings.EmailOnRetry"/>
    public bool EmailOnRetry { get; set; }

    /// <inheritdoc cref="TaskSettings.DependsOnPast"/>
    public bool DependsOnPast { get; set; }

    /// <inheritdoc cref="TaskSettings.WaitForDownstream"/>
    public bool WaitForDownstream { get; set; }

    /// <inheritdoc cref="TaskSettings.PriorityWeight"/>
    public int PriorityWeight { get; set; }

    /// <inheritdoc cref="TaskSettings.WeightRule"/>
    public string? WeightRule { get; set; }

    /// <inheritdoc cref="TaskSettings.Queue"/>
    public string? Queue { get; set; }

    /// <inheritdoc cref="TaskSettings.Pool"/>
    public string? Pool { get; set; }

    /// <inheritdoc cref="TaskSettings.PoolSlots"/>
    public int PoolSlots { get; set; }

    /// <inheritdoc cref="TaskSettings.ExecutionTimeout"/>
    public string? ExecutionTimeout { get; set; }

    /// <inheritdoc cref="TaskSettings.TriggerRule"/>
    public TriggerRule TriggerRule { get; set; }

    /// <inheritdoc cref="TaskSettings.RunAsUser"/>
    public string? RunAsUser { get; set; }

    /// <inheritdoc cref="TaskSettings.MapIndexTemplate"/>
    public string? MapIndexTemplate { get; set; }

    /// <inheritdoc cref="TaskSettings.MaxActiveTisPerDag"/>
    public int MaxActiveTisPerDag { get; set; }

    /// <inheritdoc cref="TaskSettings.MaxActiveTisPerDagRun"/>
    public int MaxActiveTisPerDagRun { get; set; }

    /// <inheritdoc cref="TaskSettings.Executor"/>
    public string? Executor { get; set; }

    /// <inheritdoc cref="TaskSettings.DoXComPush"/>
    public bool DoXComPush { get; set; }

    /// <inheritdoc cref="TaskSettings.MultipleOutputs"/>
    public bool MultipleOutputs { get; set; }

    /// <inheritdoc cref="TaskSettings.Doc"/>
    public string? Doc { get; set; }

    /// <inheritdoc cref="TaskSettings.DocMd"/>
    public string? DocMd { get; set; }

    /// <inheritdoc cref="TaskSettings.DisplayName"/>
    public string? DisplayName { get; set; }

    /// <inheritdoc cref="TaskSettings.LoggerName"/>
    public string? LoggerName { get; set; }

    /// <inheritdoc cref="TaskSettings.OnFailureCallback"/>
    public string? OnFailureCallback { get; set; }

    /// <inheritdoc cref="TaskSettings.OnSuccessCallback"/>
    public string? OnSuccessCallback { get; set; }

    /// <inheritdoc cref="TaskSettings.OnRetryCallback"/>
    public string? OnRetryCallback { get; set; }
}
