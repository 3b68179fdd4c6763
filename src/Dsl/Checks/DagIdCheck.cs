namespace DagSharp.Checks;

/// <summary>DAG0002: the same dag_id twice. DAG0010: two that differ only by case.</summary>
/// <remarks>The second is a warning: Airflow keeps them apart, but logs meet on file systems that ignore case.</remarks>
internal static class DagIdCheck
{
    public static void Run(IReadOnlyList<ProjectDag> dags, List<ProjectProblem> problems)
    {
        var exact = new Dictionary<string, int>(dags.Count, StringComparer.Ordinal);
        var anyCase = new Dictionary<string, int>(dags.Count, StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < dags.Count; index++)
        {
            var id = dags[index].DagId;
            if (exact.TryGetValue(id, out var first))
            {
                problems.Add(new ProjectProblem(
                    "DAG0002",
                    DagProblemSeverity.Error,
                    $"the dag_id '{id}' is defined twice{Places(dags[first].Provenance, dags[index].Provenance)}; Airflow would keep one of them and drop the other, rename one",
                    index,
                    null,
                    first,
                    null));
                continue;
            }

            exact.Add(id, index);
            if (anyCase.TryGetValue(id, out var similar))
            {
                problems.Add(new ProjectProblem(
                    "DAG0010",
                    DagProblemSeverity.Warning,
                    $"the dag_ids '{dags[similar].DagId}' and '{id}' differ only by case{Places(dags[similar].Provenance, dags[index].Provenance)}, and their logs meet where file names ignore case; rename one",
                    index,
                    null,
                    similar,
                    null));
            }
            else
            {
                anyCase.Add(id, index);
            }
        }
    }

    private static string Places(Provenance? first, Provenance? second) =>
        Place(first) is { } one && Place(second) is { } other ? $", at {one} and at {other}" : "";

    private static string? Place(Provenance? provenance) => provenance switch
    {
        { Config: { } config, ConfigLine: > 0 } => $"{config}({provenance.ConfigLine})",
        { Source: { } source, Line: > 0 } => $"{source}({provenance.Line})",
        { Source: { } source } => source,
        _ => null,
    };
}
