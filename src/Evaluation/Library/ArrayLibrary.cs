namespace DagSharp.Evaluation;

/// <summary>Members of Array that netstandard2.0 lacks.</summary>
internal static class ArrayLibrary
{
    public static void Fill<T>(T[] array, T value)
    {
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = value;
        }
    }
}
