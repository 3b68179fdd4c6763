using System.Collections;

namespace DagSharp.Evaluation;

/// <summary>A part of an array that a span views; a span of a whole array is the array itself.</summary>
internal sealed class SpanValue(Array array, int start, int length) : IEnumerable
{
    public Array Array => array;

    public int Start => start;

    public int Length => length;

    /// <summary>The part of a span value, an array or null, which is the empty span.</summary>
    public static (Array Array, int Start, int Length) Parts(object? span) => span switch
    {
        SpanValue part => (part.Array, part.Start, part.Length),
        Array whole => (whole, 0, whole.Length),
        _ => (System.Array.Empty<object>(), 0, 0),
    };

    /// <summary>The span of a part.</summary>
    public static object Of(Array array, int start, int length) => start == 0 && length == array.Length ? array : new SpanValue(array, start, length);

    public Array ToArray()
    {
        var copy = Array.CreateInstance(array.GetType().GetElementType()!, length);
        Array.Copy(array, start, copy, 0, length);
        return copy;
    }

    /// <summary>Takes over what a library function did to a copy.</summary>
    public void Update(Array copy) => Array.Copy(copy, 0, array, start, length);

    public IEnumerator GetEnumerator() => new SpanEnumerator(this);
}

/// <summary>What foreach over a span steps through; the current element is a place.</summary>
internal sealed class SpanEnumerator(object? span) : IEnumerator
{
    private readonly (Array Array, int Start, int Length) _parts = SpanValue.Parts(span);
    private int _index = -1;

    public object? Current => _parts.Array.GetValue(_parts.Start + _index);

    public (Array Array, int Index) At => (_parts.Array, _parts.Start + _index);

    public bool MoveNext() => ++_index < _parts.Length;

    public void Reset() => _index = -1;
}
