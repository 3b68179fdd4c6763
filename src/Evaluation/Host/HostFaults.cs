namespace DagSharp.Evaluation;

/// <summary>A date would take the offset of the machine that compiles.</summary>
internal sealed class MachineTimeZoneException(string what) : Exception(what);

/// <summary>Exceptions of host code: which end the evaluation, and what a definition's catch sees of the others.</summary>
internal static class HostFaults
{
    /// <summary>
    /// What passes through host code as it is. Sorting and lazy values wrap what a callback throws, and no wrapping may
    /// turn the end of an evaluation into an exception that a definition can catch.
    /// </summary>
    public static Exception? Ending(Exception exception)
    {
        for (var level = exception; level is not null; level = level.InnerException)
        {
            if (level is EvaluationException or OperationCanceledException)
            {
                return level;
            }
        }

        return exception as ThrownException;
    }

    /// <summary>The exception with the definition's own inside, where host code has wrapped it.</summary>
    public static Exception AsDefinitionSees(Exception exception) => exception is InvalidOperationException { InnerException: ThrownException thrown }
        ? new InvalidOperationException(exception.Message, thrown.Value as Exception ?? (thrown.Value as Instance)?.HostBase as Exception)
        : exception;
}
