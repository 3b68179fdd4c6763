namespace DagSharp.Configuration;

/// <summary>The user's own code refused a value from a configuration file; becomes DAG7006 at that value.</summary>
public sealed class BindingRefusedException : Exception
{
    /// <summary>Creates it from what the user's code said.</summary>
    public BindingRefusedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
