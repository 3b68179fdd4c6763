namespace DagSharp;

/// <summary>Makes a task a setup.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class SetupAttribute : Attribute;

/// <summary>Makes a task a teardown of the named setups: it runs when they succeeded, whatever happened to the work between.</summary>
/// <param name="setups">The members that are its setups; they become setups.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class TeardownAttribute(params string[] setups) : Attribute
{
    /// <summary>The members that are its setups.</summary>
    public IReadOnlyList<string> Setups { get; } = setups;

    /// <summary>Whether its failure fails the run. Airflow's default: false.</summary>
    public bool OnFailureFailDagRun { get; set; }
}
