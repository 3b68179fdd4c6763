namespace DagSharp.Oracle.Tests.Hostile;

/// <summary>The rules hostile definitions end in.</summary>
internal static class HostileRules
{
    public static readonly string[] Loop = ["DAG2001", "DAG2007"];
    public static readonly string[] Deep = ["DAG2003"];
    public static readonly string[] Large = ["DAG2007"];
    public static readonly string[] Fault = ["DAG5004", "DAG5005"];
    public static readonly string[] Any = ["DAG2001", "DAG2003", "DAG2007", "DAG5004", "DAG5005"];
}
