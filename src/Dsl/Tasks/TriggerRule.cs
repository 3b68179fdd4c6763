namespace DagSharp;

/// <summary>Which states of the upstream tasks let a task run.</summary>
public enum TriggerRule
{
    /// <summary>All succeeded (Airflow's default).</summary>
    AllSuccess,

    /// <summary>All failed, or failed upstream.</summary>
    AllFailed,

    /// <summary>All are done, whatever came out.</summary>
    AllDone,

    /// <summary>All were skipped.</summary>
    AllSkipped,

    /// <summary>All are done and at least one succeeded (Airflow 3.1).</summary>
    AllDoneMinOneSuccess,

    /// <summary>All setups succeeded, all others are done; the rule of teardown tasks.</summary>
    AllDoneSetupSuccess,

    /// <summary>At least one succeeded; does not wait for the others.</summary>
    OneSuccess,

    /// <summary>At least one failed; does not wait for the others.</summary>
    OneFailed,

    /// <summary>At least one succeeded or failed.</summary>
    OneDone,

    /// <summary>None failed: all succeeded or were skipped.</summary>
    NoneFailed,

    /// <summary>None failed and at least one succeeded; the rule of a join after a branch.</summary>
    NoneFailedMinOneSuccess,

    /// <summary>None was skipped.</summary>
    NoneSkipped,

    /// <summary>Runs at any time.</summary>
    Always,
}
