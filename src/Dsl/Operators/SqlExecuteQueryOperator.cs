namespace DagSharp;

/// <summary>Runs SQL statements on a connection.</summary>
public sealed class SqlExecuteQueryOperator : Operator
{
    /// <summary>Runs SQL statements on a connection.</summary>
    /// <param name="sql">The statement; a template. A text that ends in <c>.sql</c> names a template file.</param>
    public SqlExecuteQueryOperator(string sql)
        : base("airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator")
    {
        Sql = sql;
    }

    /// <summary>The statement; a template. A text that ends in <c>.sql</c> names a template file.</summary>
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

    /// <summary>Values for the placeholders: a list or a mapping; templates.</summary>
    public object? Parameters
    {
        get => Get<object?>("parameters");
        init => Set("parameters", value);
    }

    /// <summary>Whether each statement commits. Airflow's default: false.</summary>
    public bool? Autocommit
    {
        get => Get<bool?>("autocommit");
        init => Set("autocommit", value);
    }

    /// <summary>Whether the text is split at semicolons. Default: the database's.</summary>
    public bool? SplitStatements
    {
        get => Get<bool?>("split_statements");
        init => Set("split_statements", value);
    }

    /// <summary>Whether only the last result is returned. Airflow's default: true.</summary>
    public bool? ReturnLast
    {
        get => Get<bool?>("return_last");
        init => Set("return_last", value);
    }

    /// <summary>Database instead of the connection's; a template.</summary>
    public string? Database
    {
        get => Get<string?>("database");
        init => Set("database", value);
    }

    /// <summary>Arguments of the hook; templates.</summary>
    public IReadOnlyDictionary<string, object?>? HookParameters
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("hook_params");
        init => Set("hook_params", value);
    }

    /// <summary>Python function from the cursor to the result.</summary>
    public PythonCallable? Handler
    {
        get => Get<PythonCallable?>("handler");
        init => Set("handler", value);
    }

    /// <summary>Whether the result is logged. Airflow's default: false.</summary>
    public bool? ShowReturnValueInLogs
    {
        get => Get<bool?>("show_return_value_in_logs");
        init => Set("show_return_value_in_logs", value);
    }
}
