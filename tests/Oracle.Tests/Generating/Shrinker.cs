namespace DagSharp.Oracle.Tests.Generating;

/// <summary>Makes a program smaller as long as it still fails: leaves items out, puts blocks in place of what holds them,
/// and parts or plain values in place of expressions.</summary>
/// <param name="stillFails">Whether a program compiles and fails in the same way.</param>
/// <param name="mostTries">After how many tries it ends with what it has.</param>
internal sealed class Shrinker(Func<Node, bool> stillFails, int mostTries = 2000)
{
    private int tries;

    public Node Shrink(Node program)
    {
        var current = program;
        for (var changed = true; changed && tries < mostTries;)
        {
            changed = false;
            for (var index = 0; tries < mostTries && Step(current, index) is { } step; index++)
            {
                // The place a smaller piece came to is looked at again before the next one.
                while (step.Smaller.FirstOrDefault(Accepts) is { } smaller)
                {
                    (current, changed) = (smaller, true);
                    if (tries >= mostTries || Step(current, index) is not { } again)
                    {
                        return current.Size < program.Size && tries < mostTries ? Shrink(current) : current;
                    }

                    step = again;
                }
            }
        }

        return current;
    }

    private bool Accepts(Node candidate) => tries++ < mostTries && stillFails(candidate);

    /// <summary>The programs that differ in the node of an index, in the order from the root; null past the last.</summary>
    private static Candidates? Step(Node root, int index)
    {
        var left = index;
        return Visit(root, static node => node);

        Candidates? Visit(Node node, Func<Node, Node> rebuild)
        {
            if (left-- == 0)
            {
                return new(Smaller(node).Select(rebuild));
            }

            for (var i = 0; i < node.Pieces.Count; i++)
            {
                var at = i;
                if (node.Pieces[i] is Node child && Visit(child, other => rebuild(node.With([.. node.Pieces.Take(at), other, .. node.Pieces.Skip(at + 1)]))) is { } found)
                {
                    return found;
                }
            }

            return null;
        }
    }

    private static IEnumerable<Node> Smaller(Node node)
    {
        switch (node.Role)
        {
            case NodeRole.Items:
                for (var size = node.Pieces.Count; size > 0; size /= 2)
                {
                    for (var start = 0; start < node.Pieces.Count; start += size)
                    {
                        yield return node.With([.. node.Pieces.Take(start), .. node.Pieces.Skip(start + size)]);
                    }
                }

                // A block in a block's place: what a loop, a condition or a try holds.
                for (var i = 0; i < node.Pieces.Count; i++)
                {
                    var at = i;
                    foreach (var inner in ((Node)node.Pieces[i]).Descendants.Where(static part => part.Role == NodeRole.Items && part.Pieces.Count > 0))
                    {
                        yield return node.With([.. node.Pieces.Take(at), .. inner.Pieces, .. node.Pieces.Skip(at + 1)]);
                    }
                }

                break;
            case NodeRole.Expression:
                if (node.Children.Any())
                {
                    yield return Node.Constant(node.Type, PlainValue.Of(node.Type));
                }

                foreach (var part in node.Descendants.Where(part => part.Role == NodeRole.Expression && part.Type == node.Type))
                {
                    yield return part;
                }

                break;
        }
    }

    private sealed record Candidates(IEnumerable<Node> Smaller);
}

/// <summary>The plainest expression of a type.</summary>
internal static class PlainValue
{
    public static string Of(string type) => type switch
    {
        "int" => "1",
        "string" => "\"\"",
        "bool" => "true",
        _ => $"default({type})!",
    };
}
