namespace DagSharp.Values;

/// <summary>The DAG and node whose values are being written: a value knows neither, but an output must be of the same DAG.</summary>
internal static class EncodingScope
{
    [ThreadStatic]
    private static Dag? dag;

    [ThreadStatic]
    private static string? nodeId;

    /// <summary>Does the writing for one DAG.</summary>
    public static T Of<T>(Dag current, Func<T> write)
    {
        var outer = dag;
        dag = current;
        try
        {
            return write();
        }
        finally
        {
            dag = outer;
            nodeId = null;
        }
    }

    /// <summary>From here on the values are those of that task or group.</summary>
    public static void Enter(string id) => nodeId = id;

    /// <summary>Refuses an output of another DAG.</summary>
    public static void Check(TaskRef task)
    {
        if (dag is not null && task.Dag != dag)
        {
            throw new DefinitionException("DAG0005", $"'{nodeId}' of '{dag.DagId}' takes the output of '{task.TaskId}', a task of '{task.Dag.DagId}'; outputs stay within a DAG, use assets or the conf of TriggerDagRun between DAGs");
        }
    }
}
