using System.Collections;

namespace DagSharp.Pipelines;

/// <summary>Takes the DAGs out of what a <c>Define</c> method gives.</summary>
internal static class DefinedDags
{
    /// <summary>Adds them one by one, so that those before a failure are kept.</summary>
    /// <param name="result">What the method gave.</param>
    /// <param name="method">Its name.</param>
    /// <param name="limit">Most DAGs to take; the sequence may have no end.</param>
    /// <param name="dags">Where they go.</param>
    /// <exception cref="DefinitionException">DAG0007: something else than a DAG was given.</exception>
    public static void AddTo(List<Dag> dags, object? result, string method, int limit)
    {
        if (result is Dag one)
        {
            dags.Add(one);
            return;
        }

        foreach (var item in result as IEnumerable ?? throw Wrong(method, result))
        {
            dags.Add(item as Dag ?? throw Wrong(method, item));
            if (dags.Count >= limit)
            {
                return;
            }
        }
    }

    private static DefinitionException Wrong(string method, object? found) =>
        new("DAG0007", $"'{method}' is to give a Dag or a sequence of Dags, and gave {(found is null ? "null" : found.GetType().Name)}");
}
