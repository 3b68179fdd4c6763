using DagSharp.Tasks;

namespace DagSharp;

/// <summary>The arguments of Airflow's <c>DAG</c> (<c>airflow.sdk.definitions.dag.DAG</c>), without its schedule, params and default_args.</summary>
/// <remarks>What is <see langword="null"/> is not said at all, and Airflow's default or configuration counts.</remarks>
public sealed class DagSettings
{
    private readonly SettingTable table = new();

    /// <summary>One line shown in the list of DAGs.</summary>
    public string? Description
    {
        get => table.Get<string?>("description");
        set => table.Set("description", value);
    }

    /// <summary>First moment runs may be for; it also gives the DAG its time zone.</summary>
    public ZonedDateTime? StartDate
    {
        get => table.Get<ZonedDateTime?>("start_date");
        set => table.Set("start_date", value);
    }

    /// <summary>Last moment runs may be for.</summary>
    public ZonedDateTime? EndDate
    {
        get => table.Get<ZonedDateTime?>("end_date");
        set => table.Set("end_date", value);
    }

    /// <summary>Folders where Jinja looks for template files.</summary>
    public IReadOnlyList<string>? TemplateSearchPath
    {
        get => table.Get<IReadOnlyList<string>?>("template_searchpath");
        set => table.Set("template_searchpath", value);
    }

    /// <summary>Jinja class for undefined names. Airflow's default: <c>jinja2.StrictUndefined</c>.</summary>
    public PythonCallable? TemplateUndefined
    {
        get => table.Get<PythonCallable?>("template_undefined");
        set => table.Set("template_undefined", value);
    }

    /// <summary>Names that templates may use: values, or Python functions by import path.</summary>
    public IReadOnlyDictionary<string, object?>? UserDefinedMacros
    {
        get => table.Get<IReadOnlyDictionary<string, object?>?>("user_defined_macros");
        set => table.Set("user_defined_macros", value);
    }

    /// <summary>Jinja filters: Python functions by import path.</summary>
    public IReadOnlyDictionary<string, object?>? UserDefinedFilters
    {
        get => table.Get<IReadOnlyDictionary<string, object?>?>("user_defined_filters");
        set => table.Set("user_defined_filters", value);
    }

    /// <summary>Most task instances running at once, at least 1. Airflow's default: 16 (<c>core.max_active_tasks_per_dag</c>).</summary>
    public int? MaxActiveTasks
    {
        get => table.Get<int?>("max_active_tasks");
        set => table.Set("max_active_tasks", Limits.AtLeastOne(value, nameof(MaxActiveTasks)));
    }

    /// <summary>Most runs at once, at least 1. Airflow's default: 16 (<c>core.max_active_runs_per_dag</c>).</summary>
    public int? MaxActiveRuns
    {
        get => table.Get<int?>("max_active_runs");
        set => table.Set("max_active_runs", Limits.AtLeastOne(value, nameof(MaxActiveRuns)));
    }

    /// <summary>After so many failed runs in a row the DAG is paused; 0 is never.</summary>
    public int? MaxConsecutiveFailedDagRuns
    {
        get => table.Get<int?>("max_consecutive_failed_dag_runs");
        set => table.Set("max_consecutive_failed_dag_runs", Limits.NotNegative(value, nameof(MaxConsecutiveFailedDagRuns)));
    }

    /// <summary>Longest time a run may take, more than zero.</summary>
    public TimeSpan? DagRunTimeout
    {
        get => table.Get<TimeSpan?>("dagrun_timeout");
        set => table.Set("dagrun_timeout", Limits.Positive(value, nameof(DagRunTimeout)));
    }

    /// <summary>Call-backs for runs that are late (Airflow 3.1).</summary>
    public IReadOnlyList<Deadline>? Deadlines
    {
        get => table.Get<IReadOnlyList<Deadline>?>("deadline");
        set => table.Set("deadline", value);
    }

    /// <summary>Whether missed intervals since the start date are run. Airflow's default: false.</summary>
    public bool? Catchup
    {
        get => table.Get<bool?>("catchup");
        set => table.Set("catchup", value);
    }

    /// <summary>Called when a run succeeds.</summary>
    public CallbackList? OnSuccessCallback
    {
        get => table.Get<CallbackList?>("on_success_callback");
        set => table.Set("on_success_callback", value);
    }

    /// <summary>Called when a run fails.</summary>
    public CallbackList? OnFailureCallback
    {
        get => table.Get<CallbackList?>("on_failure_callback");
        set => table.Set("on_failure_callback", value);
    }

    /// <summary>Markdown shown with the DAG.</summary>
    public string? DocMd
    {
        get => table.Get<string?>("doc_md");
        set => table.Set("doc_md", value);
    }

    /// <summary>Rights of roles: role to a list of actions, or to resource to actions.</summary>
    public IReadOnlyDictionary<string, object?>? AccessControl
    {
        get => table.Get<IReadOnlyDictionary<string, object?>?>("access_control");
        set => table.Set("access_control", value);
    }

    /// <summary>Whether it starts paused. Default: the deployment's.</summary>
    public bool? IsPausedUponCreation
    {
        get => table.Get<bool?>("is_paused_upon_creation");
        set => table.Set("is_paused_upon_creation", value);
    }

    /// <summary>Arguments for Jinja's <c>Environment</c>.</summary>
    public IReadOnlyDictionary<string, object?>? JinjaEnvironmentKwargs
    {
        get => table.Get<IReadOnlyDictionary<string, object?>?>("jinja_environment_kwargs");
        set => table.Set("jinja_environment_kwargs", value);
    }

    /// <summary>Whether templates give native Python values. Airflow's default: false.</summary>
    public bool? RenderTemplateAsNativeObj
    {
        get => table.Get<bool?>("render_template_as_native_obj");
        set => table.Set("render_template_as_native_obj", value);
    }

    /// <summary>Tags, each at most 100 characters; their order means nothing.</summary>
    public IReadOnlyList<string>? Tags
    {
        get => table.Get<IReadOnlyList<string>?>("tags");
        set => table.Set("tags", DagTags.Check(value));
    }

    /// <summary>Link for each owner: <c>https:</c> or <c>mailto:</c>.</summary>
    /// <exception cref="ArgumentException">A link has no scheme or no host; Airflow would refuse the DAG.</exception>
    public IReadOnlyDictionary<string, string>? OwnerLinks
    {
        get => table.Get<IReadOnlyDictionary<string, string>?>("owner_links");
        set => table.Set("owner_links", OwnerLink.Check(value));
    }

    /// <summary>Whether a <c>with</c> block registers it. Airflow's default: true.</summary>
    public bool? AutoRegister
    {
        get => table.Get<bool?>("auto_register");
        set => table.Set("auto_register", value);
    }

    /// <summary>Whether the first failure fails the whole run; all trigger rules must then be all_success. Airflow's default: false.</summary>
    public bool? FailFast
    {
        get => table.Get<bool?>("fail_fast");
        set => table.Set("fail_fast", value);
    }

    /// <summary>Which kinds of run are accepted (Airflow 3.2). Default: all.</summary>
    public IReadOnlyList<DagRunType>? AllowedRunTypes
    {
        get => table.Get<IReadOnlyList<DagRunType>?>("allowed_run_types");
        set => table.Set("allowed_run_types", value);
    }

    /// <summary>Name shown instead of the dag_id.</summary>
    public string? DisplayName
    {
        get => table.Get<string?>("dag_display_name");
        set => table.Set("dag_display_name", value);
    }

    /// <summary>Whether runs always use the newest version of the bundle. Default: the deployment's.</summary>
    public bool? DisableBundleVersioning
    {
        get => table.Get<bool?>("disable_bundle_versioning");
        set => table.Set("disable_bundle_versioning", value);
    }

    /// <summary>Whether a rerun uses the newest version of the DAG (Airflow 3.3).</summary>
    public bool? RerunWithLatestVersion
    {
        get => table.Get<bool?>("rerun_with_latest_version");
        set => table.Set("rerun_with_latest_version", value);
    }

    /// <summary>What has been said, by Airflow's argument names, in ordinal order of the names.</summary>
    internal SettingTable Table => table;
}
