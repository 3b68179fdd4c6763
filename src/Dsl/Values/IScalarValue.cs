using System.ComponentModel;

namespace DagSharp.Values;

/// <summary>A value that is one text: the compiler's stand-in for a constant of a user's enum.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IScalarValue
{
    /// <summary>Name of the constant.</summary>
    string Text { get; }
}
