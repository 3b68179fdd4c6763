namespace DagSharp;

/// <summary>Runs a shell command; a non-zero exit code fails the task. The command is a template.</summary>
public sealed class BashOperator : Operator
{
    /// <summary>Runs a shell command; a non-zero exit code fails the task. The command is a template.</summary>
    /// <param name="command">The command. A text that ends in <c>.sh</c> or <c>.bash</c> names a template file; a blank after it prevents that.</param>
    public BashOperator(string command)
        : base("airflow.providers.standard.operators.bash.BashOperator")
    {
        Command = command;
    }

    /// <summary>The command. A text that ends in <c>.sh</c> or <c>.bash</c> names a template file; a blank after it prevents that.</summary>
    public string Command
    {
        get => Get<string>("bash_command")!;
        init => Set("bash_command", value);
    }

    /// <summary>Environment variables; templates. Without <see cref="AppendEnv"/> they replace the worker's environment.</summary>
    public IReadOnlyDictionary<string, string>? Env
    {
        get => Get<IReadOnlyDictionary<string, string>?>("env");
        init => Set("env", value);
    }

    /// <summary>Whether <see cref="Env"/> adds to the worker's environment. Airflow's default: false.</summary>
    public bool? AppendEnv
    {
        get => Get<bool?>("append_env");
        init => Set("append_env", value);
    }

    /// <summary>Encoding of the output. Airflow's default: <c>utf-8</c>.</summary>
    public string? OutputEncoding
    {
        get => Get<string?>("output_encoding");
        init => Set("output_encoding", value);
    }

    /// <summary>Exit codes that skip the task. Airflow's default: 99.</summary>
    public IReadOnlyList<int>? SkipOnExitCode
    {
        get => Get<IReadOnlyList<int>?>("skip_on_exit_code");
        init => Set("skip_on_exit_code", value);
    }

    /// <summary>Working directory; a template. Default: a temporary one.</summary>
    public string? WorkingDirectory
    {
        get => Get<string?>("cwd");
        init => Set("cwd", value);
    }

    /// <summary>Python function applied to the last line before it is pushed.</summary>
    public PythonCallable? OutputProcessor
    {
        get => Get<PythonCallable?>("output_processor");
        init => Set("output_processor", value);
    }
}
