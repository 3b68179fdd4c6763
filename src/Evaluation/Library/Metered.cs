using System.Collections;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Lazy sequences of host code, counted element by element: a chain of them can multiply without a call of ours.</summary>
internal static class Metered
{
    private const int ElementsPerStep = 16;

    public static object Over(Interpreter interpreter, object sequence, Type declared, IOperation? site) =>
        Activator.CreateInstance(typeof(Counted<>).MakeGenericType(declared.GetGenericArguments()[0]), interpreter, sequence, site);

    private sealed class Counted<T>(Interpreter interpreter, IEnumerable<T> sequence, IOperation? site) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator()
        {
            foreach (var item in sequence)
            {
                interpreter.Tick(site);
                if (item is ICollection { Count: > ElementsPerStep } many)
                {
                    interpreter.Charge(many.Count / ElementsPerStep, site);
                }

                yield return item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        // What a definition shows of a sequence is the name of the library's type, not of ours.
        public override string ToString() => sequence.ToString();
    }
}
