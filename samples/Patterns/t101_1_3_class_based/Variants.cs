using DagSharp;

namespace Patterns.T101_1_3;

/// <summary>Rows of a database.</summary>
public sealed class DatabaseLoad(string connection, string table) : WarehouseLoad(table)
{
    protected override Operator Extract => new SqlExecuteQueryOperator($"select * from {Table}") { ConnId = connection };
}

/// <summary>Rows of files that arrive through the day.</summary>
public sealed class FileLoad(string pattern, string table) : WarehouseLoad(table)
{
    protected override Operator Extract => new BashOperator($"warehouse stage '{pattern}'");

    protected override string Schedule => Cron.Hourly;
}

public static class SlackAlert
{
    /// <summary>A message to a channel.</summary>
    public static PythonObject To(string channel) => new("airflow.providers.slack.notifications.slack.SlackNotifier")
    {
        ["channel"] = channel,
        ["text"] = "{{ ti.task_id }} of {{ dag.dag_id }} failed",
    };
}
