namespace DagSharp.Pipelines;

/// <summary>Where an attribute is written.</summary>
public interface IAttributeSite
{
    /// <summary>The whole attribute.</summary>
    Site Whole { get; }

    /// <summary>A constructor argument, or the whole attribute when it is not written out.</summary>
    /// <param name="index">Its place; of a <c>params</c> argument, the place of the array.</param>
    /// <param name="element">Of a <c>params</c> argument: which element.</param>
    Site Argument(int index, int element = 0);

    /// <summary>The value of a property that is set.</summary>
    Site Property(string name);
}
