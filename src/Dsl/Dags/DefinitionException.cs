namespace DagSharp;

/// <summary>A definition says something no DAG can mean. It carries the rule that says so.</summary>
public sealed class DefinitionException : Exception
{
    /// <summary>A violation of a rule.</summary>
    /// <param name="ruleId">Id of the rule, such as <c>DAG0004</c>.</param>
    /// <param name="message">What is wrong, what was expected, the way out; no period at the end.</param>
    public DefinitionException(string ruleId, string message)
        : base(message) => RuleId = ruleId;

    /// <summary>Id of the rule, such as <c>DAG0004</c>; its page is <c>docs/rules/DAG0004.md</c>.</summary>
    public string RuleId { get; }
}
