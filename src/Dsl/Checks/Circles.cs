namespace DagSharp.Checks;

/// <summary>Finds circles in a graph of numbered nodes, in time linear in its edges.</summary>
internal sealed class Circles
{
    private readonly List<(int From, int To)> edges;
    private readonly int count;

    public Circles(int count, int expectedEdges)
    {
        this.count = count;
        edges = new List<(int, int)>(expectedEdges);
    }

    public void Add(int from, int to) => edges.Add((from, to));

    /// <summary>Circles that share no node, each from its first node and without coming back to it.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Find()
    {
        var (starts, targets) = Adjacency();
        var found = new List<IReadOnlyList<int>>();
        var position = new int[count];
        var next = new int[count];
        var isReported = new bool[count];
        var path = new List<int>();
        for (var root = 0; root < count; root++)
        {
            if (position[root] != Unseen)
            {
                continue;
            }

            Enter(root);
            while (path.Count > 0)
            {
                var node = path[path.Count - 1];
                if (starts[node] + next[node] == starts[node + 1])
                {
                    position[node] = Done;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                var target = targets[starts[node] + next[node]++];
                if (position[target] == Unseen)
                {
                    Enter(target);
                }
                else if (position[target] > 0)
                {
                    Report(path.GetRange(position[target] - 1, path.Count - position[target] + 1));
                }
            }
        }

        return found;

        void Enter(int node)
        {
            path.Add(node);
            position[node] = path.Count;
        }

        void Report(List<int> circle)
        {
            if (circle.Exists(node => isReported[node]))
            {
                return;
            }

            circle.ForEach(node => isReported[node] = true);
            found.Add(circle);
        }
    }

    private const int Unseen = 0;
    private const int Done = -1;

    private (int[] Starts, int[] Targets) Adjacency()
    {
        var starts = new int[count + 1];
        foreach (var (from, _) in edges)
        {
            starts[from + 1]++;
        }

        for (var node = 0; node < count; node++)
        {
            starts[node + 1] += starts[node];
        }

        var filled = new int[count];
        var targets = new int[edges.Count];
        foreach (var (from, to) in edges)
        {
            targets[starts[from] + filled[from]++] = to;
        }

        return (starts, targets);
    }
}
