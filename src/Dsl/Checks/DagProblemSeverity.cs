namespace DagSharp.Checks;

/// <summary>How bad a <see cref="DagProblem"/> is.</summary>
public enum DagProblemSeverity
{
    /// <summary>Worth a look.</summary>
    Info,

    /// <summary>Airflow takes it, but it will not do what it seems to say.</summary>
    Warning,

    /// <summary>Airflow refuses it, or it can never run.</summary>
    Error,
}
