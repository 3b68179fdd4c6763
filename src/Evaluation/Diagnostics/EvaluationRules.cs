namespace DagSharp.Evaluation;

/// <summary>The ids of the rules the evaluator itself reports.</summary>
public static class EvaluationRules
{
    /// <summary>The wall clock is read.</summary>
    public const string Clock = "DAG1001";

    /// <summary>A new random identifier is made.</summary>
    public const string NewGuid = "DAG1002";

    /// <summary>A random number is drawn.</summary>
    public const string RandomNumber = "DAG1003";

    /// <summary>The environment, machine, user or process is read.</summary>
    public const string Environment = "DAG1004";

    /// <summary>Threads, tasks, timers or async code.</summary>
    public const string Concurrency = "DAG1007";

    /// <summary>Mutable static state is read or written.</summary>
    public const string MutableStatic = "DAG1008";

    /// <summary>A loop did not end within the step budget.</summary>
    public const string UnboundedLoop = "DAG2001";

    /// <summary>Calls nest deeper than allowed.</summary>
    public const string RecursionDepth = "DAG2003";

    /// <summary>The step, element or text budget is used up.</summary>
    public const string Budget = "DAG2007";

    /// <summary>The file system is used.</summary>
    public const string FileSystem = "DAG3001";

    /// <summary>The network is used.</summary>
    public const string Network = "DAG3002";

    /// <summary>A database is used.</summary>
    public const string Database = "DAG3003";

    /// <summary>A process is started or inspected.</summary>
    public const string Process = "DAG3004";

    /// <summary>The console or a log is written.</summary>
    public const string Console = "DAG3005";

    /// <summary>The definition sleeps.</summary>
    public const string Sleep = "DAG3006";

    /// <summary>A construct of the language that is not evaluated.</summary>
    public const string UnsupportedConstruct = "DAG5001";

    /// <summary>A method or type that is not on the allow-list.</summary>
    public const string NotAllowed = "DAG5002";

    /// <summary>A body that lives in another assembly.</summary>
    public const string ForeignBody = "DAG5003";

    /// <summary>The definition threw an exception.</summary>
    public const string DefinitionThrew = "DAG5004";

    /// <summary>A null, index, key, cast, overflow or division fault.</summary>
    public const string RuntimeFault = "DAG5005";

    /// <summary>The evaluator itself failed.</summary>
    public const string InternalError = "DAG9001";
}
