namespace DagSharp.Evaluation;

/// <summary>Something a value can be read from and written to: a variable, a field, an element, a property.</summary>
internal abstract class Place
{
    public abstract object? Value { get; set; }
}

/// <summary>A local variable or parameter; closures share it.</summary>
internal sealed class Cell(object? value) : Place
{
    public override object? Value { get; set; } = value;
}

/// <summary>A place that is computed: a property, an indexer, a field of a struct in another place.</summary>
internal sealed class ComputedPlace(Func<object?> read, Action<object?> write) : Place
{
    public override object? Value
    {
        get => read();
        set => write(value);
    }
}
