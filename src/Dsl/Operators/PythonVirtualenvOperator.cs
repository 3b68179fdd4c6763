namespace DagSharp;

/// <summary>Calls a Python function in a virtual environment made for it.</summary>
public sealed class PythonVirtualenvOperator : PythonCallableOperator
{
    /// <summary>Calls a Python function in a virtual environment made for it.</summary>
    /// <param name="callable">Import path of the function; imported when the task runs, or when Airflow parses the DAG.</param>
    public PythonVirtualenvOperator(string callable)
        : base("airflow.providers.standard.operators.python.PythonVirtualenvOperator", callable)
    {
    }

    /// <summary>Packages to install, as pip takes them; a template.</summary>
    public IReadOnlyList<string>? Requirements
    {
        get => Get<IReadOnlyList<string>?>("requirements");
        init => Set("requirements", value);
    }

    /// <summary>Version of the interpreter, such as <c>3.11</c>.</summary>
    public string? PythonVersion
    {
        get => Get<string?>("python_version");
        init => Set("python_version", value);
    }

    /// <summary>Whether the worker's packages are visible. Airflow's default: true.</summary>
    public bool? SystemSitePackages
    {
        get => Get<bool?>("system_site_packages");
        init => Set("system_site_packages", value);
    }

    /// <summary>Options for pip.</summary>
    public IReadOnlyList<string>? PipInstallOptions
    {
        get => Get<IReadOnlyList<string>?>("pip_install_options");
        init => Set("pip_install_options", value);
    }

    /// <summary>Package indexes; a template.</summary>
    public IReadOnlyList<string>? IndexUrls
    {
        get => Get<IReadOnlyList<string>?>("index_urls");
        init => Set("index_urls", value);
    }

    /// <summary>Folder where environments are kept between runs; a template.</summary>
    public string? VenvCachePath
    {
        get => Get<string?>("venv_cache_path");
        init => Set("venv_cache_path", value);
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
