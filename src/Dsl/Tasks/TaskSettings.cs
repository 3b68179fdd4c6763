using DagSharp.Tasks;

namespace DagSharp;

/// <summary>The arguments that every Airflow operator takes (<c>airflow.sdk.bases.operator.BaseOperator</c>).</summary>
/// <remarks>What is <see langword="null"/> is not said at all: the task takes it from the defaults of its group, its DAG,
/// and last from Airflow's configuration. Setting <see langword="null"/> takes a value back.</remarks>
public class TaskSettings
{
    private SettingTable table = new();

    /// <summary>Who answers for the task; shown in the UI. Airflow's default: <c>airflow</c>.</summary>
    public string? Owner
    {
        get => table.Get<string?>("owner");
        set => table.Set("owner", value);
    }

    /// <summary>Addresses for failure and retry mail. Deprecated by Airflow: prefer a notifier.</summary>
    public IReadOnlyList<string>? Email
    {
        get => table.Get<IReadOnlyList<string>?>("email");
        set => table.Set("email", value);
    }

    /// <summary>Mail when the task fails (only with <see cref="Email"/>). Airflow's default: true.</summary>
    public bool? EmailOnFailure
    {
        get => table.Get<bool?>("email_on_failure");
        set => table.Set("email_on_failure", value);
    }

    /// <summary>Mail when the task is retried (only with <see cref="Email"/>). Airflow's default: true.</summary>
    public bool? EmailOnRetry
    {
        get => table.Get<bool?>("email_on_retry");
        set => table.Set("email_on_retry", value);
    }

    /// <summary>How often a failed task is tried again, 0 or more. Airflow's default: 0.</summary>
    public int? Retries
    {
        get => table.Get<int?>("retries");
        set => table.Set("retries", Limits.NotNegative(value, nameof(Retries)));
    }

    /// <summary>Wait before a retry, not negative. Airflow's default: 5 minutes.</summary>
    public TimeSpan? RetryDelay
    {
        get => table.Get<TimeSpan?>("retry_delay");
        set => table.Set("retry_delay", Limits.NotNegative(value, nameof(RetryDelay)));
    }

    /// <summary>Factor by which the delay grows with each retry; 2 doubles it (Airflow's <c>True</c>), 0 is off. Other factors need Airflow 3.2.</summary>
    public double? RetryExponentialBackoff
    {
        get => table.Get<double?>("retry_exponential_backoff");
        set => table.Set("retry_exponential_backoff", Limits.NotNegative(value, nameof(RetryExponentialBackoff)));
    }

    /// <summary>Longest wait between retries, more than zero.</summary>
    public TimeSpan? MaxRetryDelay
    {
        get => table.Get<TimeSpan?>("max_retry_delay");
        set => table.Set("max_retry_delay", Limits.Positive(value, nameof(MaxRetryDelay)));
    }

    /// <summary>Decides by exception whether to retry (Airflow 3.3); see <see cref="ExceptionRetryPolicy"/>.</summary>
    public PythonObject? RetryPolicy
    {
        get => table.Get<PythonObject?>("retry_policy");
        set => table.Set("retry_policy", value);
    }

    /// <summary>First moment the task may run for. Default: that of the DAG.</summary>
    public ZonedDateTime? StartDate
    {
        get => table.Get<ZonedDateTime?>("start_date");
        set => table.Set("start_date", value);
    }

    /// <summary>Last moment the task may run for. Default: that of the DAG.</summary>
    public ZonedDateTime? EndDate
    {
        get => table.Get<ZonedDateTime?>("end_date");
        set => table.Set("end_date", value);
    }

    /// <summary>Run only when the task succeeded (or was skipped) in the run before. Airflow's default: false.</summary>
    public bool? DependsOnPast
    {
        get => table.Get<bool?>("depends_on_past");
        set => table.Set("depends_on_past", value);
    }

    /// <summary>Let the first run pass <see cref="DependsOnPast"/>. Airflow's default: false.</summary>
    public bool? IgnoreFirstDependsOnPast
    {
        get => table.Get<bool?>("ignore_first_depends_on_past");
        set => table.Set("ignore_first_depends_on_past", value);
    }

    /// <summary>Wait for the past before skipping. Airflow's default: false.</summary>
    public bool? WaitForPastDependsBeforeSkipping
    {
        get => table.Get<bool?>("wait_for_past_depends_before_skipping");
        set => table.Set("wait_for_past_depends_before_skipping", value);
    }

    /// <summary>Wait until the tasks right after it succeeded in the run before; implies <see cref="DependsOnPast"/>. Airflow's default: false.</summary>
    public bool? WaitForDownstream
    {
        get => table.Get<bool?>("wait_for_downstream");
        set => table.Set("wait_for_downstream", value);
    }

    /// <summary>Priority in the queue of the executor. Airflow's default: 1.</summary>
    public int? PriorityWeight
    {
        get => table.Get<int?>("priority_weight");
        set => table.Set("priority_weight", value);
    }

    /// <summary>How the weights of other tasks add to its own. Airflow's default: <see cref="WeightRule.Downstream"/>.</summary>
    public WeightRule? WeightRule
    {
        get => table.Get<WeightRule?>("weight_rule");
        set => table.Set("weight_rule", value);
    }

    /// <summary>Queue of the executor. Airflow's default: <c>default</c>.</summary>
    public string? Queue
    {
        get => table.Get<string?>("queue");
        set => table.Set("queue", value);
    }

    /// <summary>Pool whose slots it takes. Airflow's default: <c>default_pool</c>.</summary>
    public string? Pool
    {
        get => table.Get<string?>("pool");
        set => table.Set("pool", value);
    }

    /// <summary>Slots it takes in the pool, at least 1. Airflow's default: 1.</summary>
    public int? PoolSlots
    {
        get => table.Get<int?>("pool_slots");
        set => table.Set("pool_slots", Limits.AtLeastOne(value, nameof(PoolSlots)));
    }

    /// <summary>Longest time one try may run, more than zero. Airflow's default: no limit.</summary>
    public TimeSpan? ExecutionTimeout
    {
        get => table.Get<TimeSpan?>("execution_timeout");
        set => table.Set("execution_timeout", Limits.Positive(value, nameof(ExecutionTimeout)));
    }

    /// <summary>Called just before the task runs.</summary>
    public CallbackList? OnExecuteCallback
    {
        get => table.Get<CallbackList?>("on_execute_callback");
        set => table.Set("on_execute_callback", value);
    }

    /// <summary>Called when the task has failed for good.</summary>
    public CallbackList? OnFailureCallback
    {
        get => table.Get<CallbackList?>("on_failure_callback");
        set => table.Set("on_failure_callback", value);
    }

    /// <summary>Called when the task succeeds.</summary>
    public CallbackList? OnSuccessCallback
    {
        get => table.Get<CallbackList?>("on_success_callback");
        set => table.Set("on_success_callback", value);
    }

    /// <summary>Called when the task will be retried.</summary>
    public CallbackList? OnRetryCallback
    {
        get => table.Get<CallbackList?>("on_retry_callback");
        set => table.Set("on_retry_callback", value);
    }

    /// <summary>Called when the task is skipped by an exception inside it.</summary>
    public CallbackList? OnSkippedCallback
    {
        get => table.Get<CallbackList?>("on_skipped_callback");
        set => table.Set("on_skipped_callback", value);
    }

    /// <summary>Python function called with the context before execution.</summary>
    public PythonCallable? PreExecute
    {
        get => table.Get<PythonCallable?>("pre_execute");
        set => table.Set("pre_execute", value);
    }

    /// <summary>Python function called with the context and the result after execution.</summary>
    public PythonCallable? PostExecute
    {
        get => table.Get<PythonCallable?>("post_execute");
        set => table.Set("post_execute", value);
    }

    /// <summary>Which upstream states let it run. Airflow's default: <see cref="TriggerRule.AllSuccess"/>.</summary>
    public TriggerRule? TriggerRule
    {
        get => table.Get<TriggerRule?>("trigger_rule");
        set => table.Set("trigger_rule", value);
    }

    /// <summary>Resources it asks the executor for.</summary>
    public TaskResources? Resources
    {
        get => table.Get<TaskResources?>("resources");
        set => table.Set("resources", value);
    }

    /// <summary>Unix user the task runs as.</summary>
    public string? RunAsUser
    {
        get => table.Get<string?>("run_as_user");
        set => table.Set("run_as_user", value);
    }

    /// <summary>Jinja template that names each mapped task instance.</summary>
    public string? MapIndexTemplate
    {
        get => table.Get<string?>("map_index_template");
        set => table.Set("map_index_template", value);
    }

    /// <summary>Most instances of the task running at once over all runs, at least 1.</summary>
    public int? MaxActiveTisPerDag
    {
        get => table.Get<int?>("max_active_tis_per_dag");
        set => table.Set("max_active_tis_per_dag", Limits.AtLeastOne(value, nameof(MaxActiveTisPerDag)));
    }

    /// <summary>Most instances of the task running at once in one run, at least 1.</summary>
    public int? MaxActiveTisPerDagRun
    {
        get => table.Get<int?>("max_active_tis_per_dagrun");
        set => table.Set("max_active_tis_per_dagrun", Limits.AtLeastOne(value, nameof(MaxActiveTisPerDagRun)));
    }

    /// <summary>Name or import path of the executor. Airflow's default: the deployment's first.</summary>
    public string? Executor
    {
        get => table.Get<string?>("executor");
        set => table.Set("executor", value);
    }

    /// <summary>Settings for the executor, by its name.</summary>
    public IReadOnlyDictionary<string, object?>? ExecutorConfig
    {
        get => table.Get<IReadOnlyDictionary<string, object?>?>("executor_config");
        set => table.Set("executor_config", value);
    }

    /// <summary>Whether the result is pushed as an XCom. Airflow's default: true.</summary>
    public bool? DoXComPush
    {
        get => table.Get<bool?>("do_xcom_push");
        set => table.Set("do_xcom_push", value);
    }

    /// <summary>Whether a mapping result is pushed as one XCom for each key. Airflow's default: false.</summary>
    public bool? MultipleOutputs
    {
        get => table.Get<bool?>("multiple_outputs");
        set => table.Set("multiple_outputs", value);
    }

    /// <summary>What the task reads.</summary>
    public AssetList? Inlets
    {
        get => table.Get<AssetList?>("inlets");
        set => table.Set("inlets", value);
    }

    /// <summary>What the task writes; a run that succeeds makes an asset event for each.</summary>
    public AssetList? Outlets
    {
        get => table.Get<AssetList?>("outlets");
        set => table.Set("outlets", value);
    }

    /// <summary>Plain text shown with the task.</summary>
    public string? Doc
    {
        get => table.Get<string?>("doc");
        set => table.Set("doc", value);
    }

    /// <summary>Markdown shown with the task.</summary>
    public string? DocMd
    {
        get => table.Get<string?>("doc_md");
        set => table.Set("doc_md", value);
    }

    /// <summary>JSON text shown with the task.</summary>
    public string? DocJson
    {
        get => table.Get<string?>("doc_json");
        set => table.Set("doc_json", value);
    }

    /// <summary>YAML text shown with the task.</summary>
    public string? DocYaml
    {
        get => table.Get<string?>("doc_yaml");
        set => table.Set("doc_yaml", value);
    }

    /// <summary>reStructuredText shown with the task.</summary>
    public string? DocRst
    {
        get => table.Get<string?>("doc_rst");
        set => table.Set("doc_rst", value);
    }

    /// <summary>Name shown instead of the task_id.</summary>
    public string? DisplayName
    {
        get => table.Get<string?>("task_display_name");
        set => table.Set("task_display_name", value);
    }

    /// <summary>Name of the task's logger, below <c>airflow.task.operators</c>.</summary>
    public string? LoggerName
    {
        get => table.Get<string?>("logger_name");
        set => table.Set("logger_name", value);
    }

    /// <summary>Whether an operator may be executed inside another. Airflow's default: true.</summary>
    public bool? AllowNestedOperators
    {
        get => table.Get<bool?>("allow_nested_operators");
        set => table.Set("allow_nested_operators", value);
    }

    /// <summary>Whether Jinja gives native Python values for this task (Airflow 3.2). Default: that of the DAG.</summary>
    public bool? RenderTemplateAsNativeObj
    {
        get => table.Get<bool?>("render_template_as_native_obj");
        set => table.Set("render_template_as_native_obj", value);
    }

    /// <summary>Parameters of the task; they add to those of the DAG and win over them.</summary>
    public ParamList Params { get; init; } = [];

    /// <summary>What has been said, by Airflow's argument names, in ordinal order of the names.</summary>
    internal SettingTable Table => table;

    /// <summary>The same settings, to be changed apart.</summary>
    internal TaskSettings Copy()
    {
        var copy = (TaskSettings)MemberwiseClone();
        copy.table = new SettingTable(table);
        return copy;
    }
}
