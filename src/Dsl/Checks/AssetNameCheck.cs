namespace DagSharp.Checks;

/// <summary>DAG4017: one asset name with two URIs, or one URI with two names; Airflow keeps only the first active.</summary>
internal static class AssetNameCheck
{
    public static void Run(IReadOnlyList<Dag> dags, List<ProjectProblem> problems)
    {
        var search = new Search(dags, problems);
        for (var index = 0; index < dags.Count; index++)
        {
            var dag = dags[index];
            search.Add(dag.RunSchedule.Assets, index, null);
            search.AddTask(dag.TaskDefaults, index, null);
            foreach (var group in dag.Groups)
            {
                search.AddTask(group.Settings.Defaults, index, group.GroupId);
            }

            foreach (var task in dag.Tasks)
            {
                search.AddTask(task.Operator, index, task.TaskId);
            }
        }
    }

    private sealed class Search(IReadOnlyList<Dag> dags, List<ProjectProblem> problems)
    {
        private readonly Dictionary<string, Use> byName = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Use> byUri = new(StringComparer.Ordinal);

        public void AddTask(TaskSettings settings, int dag, string? nodeId)
        {
            Add(settings.Table.Find("outlets") as IEnumerable<AssetExpression>, dag, nodeId);
            Add(settings.Table.Find("inlets") as IEnumerable<AssetExpression>, dag, nodeId);
        }

        public void Add(IEnumerable<AssetExpression>? assets, int dag, string? nodeId)
        {
            foreach (var expression in assets ?? [])
            {
                foreach (var leaf in expression.Leaves)
                {
                    if (leaf is Asset asset)
                    {
                        Add(new Use(asset, dag, nodeId));
                    }
                }
            }
        }

        private void Add(Use use)
        {
            if (!TryKeep(byName, use.Name, use, out var first) && first.Uri != use.Uri)
            {
                Report(first, use, $"the asset name '{use.Name}' stands for two URIs: '{first.Uri}' in {Place(first)} and '{use.Uri}' in {Place(use)}");
            }
            else if (!TryKeep(byUri, use.Uri, use, out first) && first.Name != use.Name)
            {
                Report(first, use, $"the asset URI '{use.Uri}' has two names: '{first.Name}' in {Place(first)} and '{use.Name}' in {Place(use)}");
            }
        }

        private void Report(Use first, Use second, string fault) => problems.Add(new ProjectProblem(
            "DAG4017",
            DagProblemSeverity.Error,
            $"{fault}; Airflow takes only one of them, define the asset once and use that",
            second.Dag,
            second.NodeId,
            first.Dag,
            first.NodeId));

        private string Place(Use use) => use.NodeId is null ? $"'{dags[use.Dag].DagId}'" : $"'{use.NodeId}' of '{dags[use.Dag].DagId}'";

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

    // What is not said is the same as what is: Asset("a") has the URI "a".
    private readonly record struct Use(Asset Asset, int Dag, string? NodeId)
    {
        public string Name => Asset.Name ?? Asset.UriText!;

        public string Uri => Asset.UriText ?? Asset.Name!;
    }
}
