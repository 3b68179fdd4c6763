using DagSharp.Manifests;

namespace DagSharp.Checks;

/// <summary>What the checks of one DAG share: the DAG, its numbered nodes, and what has been found.</summary>
internal sealed class DagFindings
{
    private readonly List<DagProblem> problems = [];

    public DagFindings(Dag dag, DagManifest manifest)
    {
        Dag = dag;
        Edges = manifest.Edges;
        Numbers = new Dictionary<string, int>(dag.Tasks.Count + dag.Groups.Count, StringComparer.Ordinal);
        for (var index = 0; index < dag.Tasks.Count; index++)
        {
            Numbers[dag.Tasks[index].TaskId] = index;
        }

        for (var index = 0; index < dag.Groups.Count; index++)
        {
            Numbers[dag.Groups[index].GroupId] = dag.Tasks.Count + index;
        }
    }

    public Dag Dag { get; }

    /// <summary>Edges of the manifest: those drawn and those made by passing outputs.</summary>
    public IReadOnlyList<ManifestEdge> Edges { get; }

    /// <summary>Tasks by their position, then groups.</summary>
    public Dictionary<string, int> Numbers { get; }

    public IReadOnlyList<DagProblem> Problems => problems;

    public bool IsGroup(int number) => number >= Dag.Tasks.Count;

    public GroupRef Group(int number) => Dag.Groups[number - Dag.Tasks.Count];

    public string Id(int number) => IsGroup(number) ? Group(number).GroupId : Dag.Tasks[number].TaskId;

    /// <summary>The numbers of an edge's ends; false when one is no node of the DAG.</summary>
    public bool TryEnds(ManifestEdge edge, out int upstream, out int downstream)
    {
        downstream = -1;
        return Numbers.TryGetValue(edge.Upstream, out upstream) && Numbers.TryGetValue(edge.Downstream, out downstream);
    }

    public void Error(string ruleId, string message, string? nodeId = null) => Add(ruleId, DagProblemSeverity.Error, message, nodeId);

    public void Warning(string ruleId, string message, string? nodeId = null) => Add(ruleId, DagProblemSeverity.Warning, message, nodeId);

    public void Info(string ruleId, string message, string? nodeId = null) => Add(ruleId, DagProblemSeverity.Info, message, nodeId);

    private void Add(string ruleId, DagProblemSeverity severity, string message, string? nodeId) =>
        problems.Add(new DagProblem(ruleId, severity, message, nodeId));
}
