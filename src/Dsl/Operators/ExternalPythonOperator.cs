namespace DagSharp;

/// <summary>Calls a Python function with another interpreter.</summary>
public sealed class ExternalPythonOperator : PythonCallableOperator
{
    /// <summary>Calls a Python function with another interpreter.</summary>
    /// <param name="callable">Import path of the function; imported when the task runs, or when Airflow parses the DAG.</param>
    /// <param name="python">Path of the interpreter; a template.</param>
    public ExternalPythonOperator(string callable, string python)
        : base("airflow.providers.standard.operators.python.ExternalPythonOperator", callable)
    {
        Python = python;
    }

    /// <summary>Path of the interpreter; a template.</summary>
    public string Python
    {
        get => Get<string>("python")!;
        init => Set("python", value);
    }

    /// <summary>How values cross over: <c>pickle</c>, <c>cloudpickle</c> or <c>dill</c>.</summary>
    public string? Serializer
    {
        get => Get<string?>("serializer");
        init => Set("serializer", value);
    }

    /// <summary>Texts available to the function as <c>virtualenv_string_args</c>.</summary>
    public IReadOnlyList<string>? StringArguments
    {
        get => Get<IReadOnlyList<string>?>("string_args");
        init => Set("string_args", value);
    }

    /// <summary>Whether Airflow is expected there. Airflow's default: true.</summary>
    public bool? ExpectAirflow
    {
        get => Get<bool?>("expect_airflow");
        init => Set("expect_airflow", value);
    }

    /// <summary>Exit codes that skip the task.</summary>
    public IReadOnlyList<int>? SkipOnExitCode
    {
        get => Get<IReadOnlyList<int>?>("skip_on_exit_code");
        init => Set("skip_on_exit_code", value);
    }

    /// <summary>Environment variables.</summary>
    public IReadOnlyDictionary<string, string>? EnvVars
    {
        get => Get<IReadOnlyDictionary<string, string>?>("env_vars");
        init => Set("env_vars", value);
    }

    /// <summary>Whether the worker's environment is inherited. Airflow's default: true.</summary>
    public bool? InheritEnv
    {
        get => Get<bool?>("inherit_env");
        init => Set("inherit_env", value);
    }

    /// <summary>Templates rendered for the function, under <c>templates_dict</c>.</summary>
    public IReadOnlyDictionary<string, object?>? TemplatesDict
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("templates_dict");
        init => Set("templates_dict", value);
    }

    /// <summary>File endings of template files among <see cref="TemplatesDict"/>.</summary>
    public IReadOnlyList<string>? TemplatesExtensions
    {
        get => Get<IReadOnlyList<string>?>("templates_exts");
        init => Set("templates_exts", value);
    }

    /// <summary>Whether the result is logged. Airflow's default: true.</summary>
    public bool? ShowReturnValueInLogs
    {
        get => Get<bool?>("show_return_value_in_logs");
        init => Set("show_return_value_in_logs", value);
    }
}
