namespace DagSharp.Configuration;

/// <summary>The ids of the rules that reading and binding a configuration file can break.</summary>
public static class ConfigRules
{
    /// <summary>The file is not legal YAML or JSON.</summary>
    public const string Syntax = "DAG7001";

    /// <summary>A key the target does not have.</summary>
    public const string UnknownKey = "DAG7002";

    /// <summary>A required key is not given.</summary>
    public const string MissingKey = "DAG7003";

    /// <summary>A value of another type than the target's.</summary>
    public const string WrongType = "DAG7004";

    /// <summary>A key given twice.</summary>
    public const string DuplicateKey = "DAG7005";

    /// <summary>A value of the right type that is not allowed.</summary>
    public const string NotAllowed = "DAG7006";

    /// <summary>A known key at the wrong level; a warning.</summary>
    public const string WrongLevel = "DAG7013";
}
