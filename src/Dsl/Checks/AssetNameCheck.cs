namespace DagSharp.Checks;

/// <summary>DAG4017: one asset name with two URIs, or one URI with two names; Airflow keeps only the first active.</summary>
internal static class AssetNameCheck
{
    public static void Run(IReadOnlyList<ProjectDag> dags, List<ProjectProblem> problems)
    {
        var search = new Search(dags, problems);
        for (var index = 0; index < dags.Count; index++)
        {
            foreach (var asset in dags[index].Assets)
            {
                search.Add(new Use(asset, index));
            }
        }
    }

    private sealed class Search(IReadOnlyList<ProjectDag> dags, List<ProjectProblem> problems)
    {
        private readonly Dictionary<string, Use> byName = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Use> byUri = new(StringComparer.Ordinal);

        public void Add(Use use)
        {
            if (!TryKeep(byName, use.Asset.Name, use, out var first) && first.Asset.Uri != use.Asset.Uri)
            {
                Report(first, use, $"the asset name '{use.Asset.Name}' stands for two URIs: '{first.Asset.Uri}' in {Place(first)} and '{use.Asset.Uri}' in {Place(use)}");
            }
            else if (!TryKeep(byUri, use.Asset.Uri, use, out first) && first.Asset.Name != use.Asset.Name)
            {
                Report(first, use, $"the asset URI '{use.Asset.Uri}' has two names: '{first.Asset.Name}' in {Place(first)} and '{use.Asset.Name}' in {Place(use)}");
            }
        }

        private void Report(Use first, Use second, string fault) => problems.Add(new ProjectProblem(
            "DAG4017",
            DagProblemSeverity.Error,
            $"{fault}; Airflow takes only one of them, define the asset once and use that",
            second.Dag,
            second.Asset.NodeId,
            first.Dag,
            first.Asset.NodeId));

        private string Place(Use use) => use.Asset.NodeId is null ? $"'{dags[use.Dag].DagId}'" : $"'{use.Asset.NodeId}' of '{dags[use.Dag].DagId}'";

        private static bool TryKeep(Dictionary<string, Use> uses, string key, Use use, out Use first)
        {
            if (uses.TryGetValue(key, out first))
            {
                return false;
            }

            uses.Add(key, use);
            return true;
        }
    }

    private readonly record struct Use(AssetUse Asset, int Dag);
}
