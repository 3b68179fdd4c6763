namespace DagSharp;

/// <summary>Follows one branch or another by the first cell of a query.</summary>
public sealed class BranchSqlOperator : Operator
{
    /// <summary>Follows one branch or another by the first cell of a query.</summary>
    /// <param name="sql">The query; a template.</param>
    public BranchSqlOperator(string sql)
        : base("airflow.providers.common.sql.operators.sql.BranchSQLOperator")
    {
        Sql = sql;
    }

    /// <summary>The query; a template.</summary>
    public string Sql
    {
        get => Get<string>("sql")!;
        init => Set("sql", value);
    }

    /// <summary>Connection; a template.</summary>
    public string? ConnId
    {
        get => Get<string?>("conn_id");
        init => Set("conn_id", value);
    }

    /// <summary>Tasks to follow when the cell is true.</summary>
    public IReadOnlyList<string>? FollowTaskIdsIfTrue
    {
        get => Get<IReadOnlyList<string>?>("follow_task_ids_if_true");
        init => Set("follow_task_ids_if_true", value);
    }

    /// <summary>Tasks to follow when it is not.</summary>
    public IReadOnlyList<string>? FollowTaskIdsIfFalse
    {
        get => Get<IReadOnlyList<string>?>("follow_task_ids_if_false");
        init => Set("follow_task_ids_if_false", value);
    }

    /// <summary>Values for the placeholders; templates.</summary>
    public object? Parameters
    {
        get => Get<object?>("parameters");
        init => Set("parameters", value);
    }

    /// <summary>Database instead of the connection's.</summary>
    public string? Database
    {
        get => Get<string?>("database");
        init => Set("database", value);
    }
}
