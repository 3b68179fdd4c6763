namespace DagSharp;

/// <summary>An operator that calls a Python function in another environment than Airflow's own.</summary>
public class PythonEnvironmentOperator : PythonCallableOperator
{
    /// <summary>An operator class and its function.</summary>
    /// <param name="classPath">Import path of the operator class.</param>
    /// <param name="callable">Import path of the function; its source is sent to the environment.</param>
    public PythonEnvironmentOperator(string classPath, string callable)
        : base(classPath, callable)
    {
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
}
