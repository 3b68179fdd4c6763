namespace DagSharp;

/// <summary>Waits for a file or folder.</summary>
public sealed class FileSensor : SensorOperator
{
    /// <summary>Waits for a file or folder.</summary>
    /// <param name="filePath">File, folder or pattern below the connection's path; a template.</param>
    public FileSensor(string filePath)
        : base("airflow.providers.standard.sensors.filesystem.FileSensor")
    {
        FilePath = filePath;
    }

    /// <summary>File, folder or pattern below the connection's path; a template.</summary>
    public string FilePath
    {
        get => Get<string>("filepath")!;
        init => Set("filepath", value);
    }

    /// <summary>Connection; a template. Airflow's default: <c>fs_default</c>.</summary>
    public string? FsConnId
    {
        get => Get<string?>("fs_conn_id");
        init => Set("fs_conn_id", value);
    }

    /// <summary>Whether <c>**</c> in the pattern goes down. Airflow's default: false.</summary>
    public bool? Recursive
    {
        get => Get<bool?>("recursive");
        init => Set("recursive", value);
    }

    /// <summary>Whether waiting happens in the triggerer. Airflow's default: the deployment's.</summary>
    public bool? Deferrable
    {
        get => Get<bool?>("deferrable");
        init => Set("deferrable", value);
    }
}
