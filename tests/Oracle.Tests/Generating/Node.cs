using System.Runtime.CompilerServices;
using System.Text;

namespace DagSharp.Oracle.Tests.Generating;

/// <summary>What a node is to the shrinker.</summary>
internal enum NodeRole
{
    /// <summary>A value of a type: another of the same type may stand for it.</summary>
    Expression,

    /// <summary>A statement, member or type: it may be left out.</summary>
    Item,

    /// <summary>A sequence of items.</summary>
    Items,
}

/// <summary>A piece of a generated program: text with other pieces in it.</summary>
internal sealed class Node(NodeRole role, string type, IReadOnlyList<object> pieces)
{
    public NodeRole Role => role;

    /// <summary>The C# type of an expression; empty for others.</summary>
    public string Type => type;

    /// <summary>Texts and nodes in their order.</summary>
    public IReadOnlyList<object> Pieces => pieces;

    /// <summary>Whether the compiler folds it: what overflows or divides by zero in it would be an error.</summary>
    public bool IsConstant { get; init; }

    public IEnumerable<Node> Children => pieces.OfType<Node>();

    public IEnumerable<Node> Descendants => Children.SelectMany(static child => child.Descendants.Prepend(child));

    /// <summary>Whether a lambda or a query is somewhere in it.</summary>
    public bool HoldsLambda => pieces.Any(static piece => piece is Node node ? node.HoldsLambda : ((string)piece).Contains("=>", StringComparison.Ordinal) || ((string)piece).Contains("(from ", StringComparison.Ordinal));

    public int Size => 1 + Children.Sum(static child => child.Size);

    public static Node Expression(string type, NodeText text) => new(NodeRole.Expression, type, text.Pieces);

    public static Node Constant(string type, string text) => new(NodeRole.Expression, type, [text]) { IsConstant = true };

    public static Node Item(NodeText text) => new(NodeRole.Item, "", text.Pieces);

    public static Node Items(IEnumerable<Node> items) => new(NodeRole.Items, "", [.. items]);

    public Node With(IReadOnlyList<object> others) => new(role, type, others) { IsConstant = IsConstant };

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private void Write(StringBuilder text)
    {
        foreach (var piece in pieces)
        {
            if (piece is Node node)
            {
                node.Write(text);
                text.Append(role == NodeRole.Items ? "\n" : "");
            }
            else
            {
                text.Append((string)piece);
            }
        }
    }
}

/// <summary>Builds a node from an interpolated string whose holes are nodes or plain text.</summary>
[InterpolatedStringHandler]
internal readonly ref struct NodeText
{
    private readonly List<object> pieces = [];

    public NodeText(int literalLength, int formattedCount)
    {
    }

    public IReadOnlyList<object> Pieces => pieces;

    public void AppendLiteral(string text) => pieces.Add(text);

    public void AppendFormatted(Node node) => pieces.Add(node);

    public void AppendFormatted(string text) => pieces.Add(text);

    public void AppendFormatted(int number) => pieces.Add(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
