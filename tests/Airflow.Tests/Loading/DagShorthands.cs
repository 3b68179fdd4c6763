namespace DagSharp.Airflow.Tests.Loading;

internal static class DagShorthands
{
    /// <summary>The Dag with one task, <c>only</c>.</summary>
    public static Dag WithTask(this Dag dag, Operator task)
    {
        dag.Add("only", task);
        return dag;
    }
}
