namespace DagSharp;

/// <summary>Runs an SQL query until its first cell is true.</summary>
public sealed class SqlSensor : SensorOperator
{
    /// <summary>Runs an SQL query until its first cell is true.</summary>
    /// <param name="connId">Connection.</param>
    /// <param name="sql">The query; a template.</param>
    public SqlSensor(string connId, string sql)
        : base("airflow.providers.common.sql.sensors.sql.SqlSensor")
    {
        ConnId = connId;
        Sql = sql;
    }

    /// <summary>Connection.</summary>
    public string ConnId
    {
        get => Get<string>("conn_id")!;
        init => Set("conn_id", value);
    }

    /// <summary>The query; a template.</summary>
    public string Sql
    {
        get => Get<string>("sql")!;
        init => Set("sql", value);
    }

    /// <summary>Values for the placeholders: a list or a mapping; templates.</summary>
    public object? Parameters
    {
        get => Get<object?>("parameters");
        init => Set("parameters", value);
    }

    /// <summary>Python function on the first cell that ends the wait.</summary>
    public PythonCallable? Success
    {
        get => Get<PythonCallable?>("success");
        init => Set("success", value);
    }

    /// <summary>Python function on the first cell that fails the task.</summary>
    public PythonCallable? Failure
    {
        get => Get<PythonCallable?>("failure");
        init => Set("failure", value);
    }

    /// <summary>Whether no rows fails the task. Airflow's default: false.</summary>
    public bool? FailOnEmpty
    {
        get => Get<bool?>("fail_on_empty");
        init => Set("fail_on_empty", value);
    }
}
