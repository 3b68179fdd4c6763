using System.Collections.ObjectModel;

namespace DagSharp;

/// <summary>Callbacks in the order they are called. One callback, or a collection expression, converts to it.</summary>
public sealed class CallbackList : Collection<Callback>
{
    /// <summary>A list of one.</summary>
    public static implicit operator CallbackList(Callback callback) => [callback];

    /// <summary>A list of one notifier.</summary>
    public static implicit operator CallbackList(PythonObject notifier) => [notifier];

    /// <summary>A list of one function.</summary>
    public static implicit operator CallbackList(PythonCallable function) => [function];
}
