using DagSharp.Values;

namespace DagSharp;

/// <summary>Decides by exception whether a failed task is tried again (Airflow 3.3).</summary>
public sealed class ExceptionRetryPolicy : PythonObject
{
    /// <summary>The first rule whose exception matches decides; when none does, the task's retries do.</summary>
    /// <param name="rules">The rules in order.</param>
    public ExceptionRetryPolicy(params RetryRule[] rules)
        : base("airflow.sdk.ExceptionRetryPolicy") => this["rules"] = rules;
}

/// <summary>One rule of an <see cref="ExceptionRetryPolicy"/>.</summary>
public sealed class RetryRule : PythonObject
{
    /// <summary>Says what happens on an exception.</summary>
    /// <param name="exception">Import path of the exception class, such as <c>builtins.TimeoutError</c>.</param>
    /// <param name="action">What happens.</param>
    /// <param name="retryDelay">Wait before the retry, instead of the task's own.</param>
    public RetryRule(string exception, RetryAction action, TimeSpan? retryDelay = null)
        : base("airflow.sdk.RetryRule")
    {
        this["exception"] = exception;
        // Not a text in Python: the members of the enum are compared by identity.
        this["action"] = new PythonObject("airflow.sdk.RetryAction", EnumText.Of(action));
        SetIfPresent("retry_delay", retryDelay);
    }
}

/// <summary>What a <see cref="RetryRule"/> does.</summary>
public enum RetryAction
{
    /// <summary>Try again.</summary>
    Retry,

    /// <summary>Fail at once.</summary>
    Fail,

    /// <summary>Do what the task's own settings say.</summary>
    Default,
}
