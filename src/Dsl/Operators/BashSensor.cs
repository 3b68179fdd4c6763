namespace DagSharp;

/// <summary>Runs a shell command until it exits with 0.</summary>
public sealed class BashSensor : SensorOperator
{
    /// <summary>Runs a shell command until it exits with 0.</summary>
    /// <param name="command">The command; a template.</param>
    public BashSensor(string command)
        : base("airflow.providers.standard.sensors.bash.BashSensor")
    {
        Command = command;
    }

    /// <summary>The command; a template.</summary>
    public string Command
    {
        get => Get<string>("bash_command")!;
        init => Set("bash_command", value);
    }

    /// <summary>Environment variables; templates.</summary>
    public IReadOnlyDictionary<string, string>? Env
    {
        get => Get<IReadOnlyDictionary<string, string>?>("env");
        init => Set("env", value);
    }

    /// <summary>Encoding of the output. Airflow's default: <c>utf-8</c>.</summary>
    public string? OutputEncoding
    {
        get => Get<string?>("output_encoding");
        init => Set("output_encoding", value);
    }

    /// <summary>The exit code that means not yet; all others then fail the task.</summary>
    public int? RetryExitCode
    {
        get => Get<int?>("retry_exit_code");
        init => Set("retry_exit_code", value);
    }
}
