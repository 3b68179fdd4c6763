namespace DagSharp;

/// <summary>The elements of a sequence by place, read no further than was asked for.</summary>
internal sealed class Pool<T>(IEnumerable<T> source) : IDisposable
{
    private readonly List<T> elements = [];
    private IEnumerator<T>? rest = source.GetEnumerator();

    /// <summary>Whether the sequence has an element at a place.</summary>
    public bool Has(int place)
    {
        while (elements.Count <= place && rest is not null)
        {
            if (rest.MoveNext())
            {
                elements.Add(rest.Current);
            }
            else
            {
                Dispose();
            }
        }

        return place < elements.Count;
    }

    /// <summary>Reads to the end and gives the number of elements.</summary>
    public int ReadAll()
    {
        while (Has(elements.Count))
        {
        }

        return elements.Count;
    }

    public T[] At(int[] places) => [.. places.Select(place => elements[place])];

    public void Dispose()
    {
        rest?.Dispose();
        rest = null;
    }
}
