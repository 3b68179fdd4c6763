using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DagSharp.Evaluation.Incremental;

/// <summary>A file's declarations: what other bodies can see of it, and where each member is.</summary>
/// <remarks>Made once for each tree; an edit makes one new tree.</remarks>
internal sealed class TreeOutline
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeOutline> Known = new();

    private readonly SyntaxTree tree;
    private readonly IReadOnlyList<DeclarationSlot> slots;
    private readonly Dictionary<SyntaxNode, int> indexes = [];
    private readonly Dictionary<(int, SlotPart), string> signatures = [];

    private TreeOutline(SyntaxTree tree, CancellationToken cancellationToken)
    {
        this.tree = tree;
        (Surface, slots) = SurfaceReader.Read(tree, cancellationToken);
        for (var index = 0; index < slots.Count; index++)
        {
            indexes.Add(slots[index].Node, index);
        }
    }

    /// <summary>Hash of everything outside bodies and initializers. Equal surfaces have the same members in the same order.</summary>
    public string Surface { get; }

    /// <summary>Stands for this text of this file, and keeps neither alive.</summary>
    public object Identity { get; } = new();

    public static TreeOutline Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Known.TryGetValue(tree, out var outline) ? outline : Known.GetValue(tree, _ => new TreeOutline(tree, cancellationToken));

    /// <summary>The classes that have attributes: one of them may make a pipeline.</summary>
    public IEnumerable<int> Attributed => Enumerable.Range(0, slots.Count)
        .Where(slot => slots[slot].Node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } and (ClassDeclarationSyntax or RecordDeclarationSyntax));

    /// <summary>The member that a body or initializer belongs to.</summary>
    public int SlotOf(SyntaxNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at is MemberDeclarationSyntax && indexes.TryGetValue(at, out var index))
            {
                return index;
            }
        }

        return 0;
    }

    /// <summary>The member that a place is in, and whether the place is before its bodies.</summary>
    public (int Slot, SlotPart Part) PartAt(TextSpan span)
    {
        var slot = SlotOf(tree.GetRoot().FindToken(span.Start).Parent!);
        return (slot, span.End <= slots[slot].BodyStart ? SlotPart.Header : SlotPart.Whole);
    }

    public SyntaxNode NodeOf(int slot) => slots[slot].Node;

    /// <summary>Where a member starts in the text.</summary>
    public int StartOf(int slot) => slots[slot].Node.SpanStart;

    public Location LocationOf(int slot, int offset, int length) => Location.Create(tree, new TextSpan(StartOf(slot) + offset, length));

    /// <summary>The text of a member or of its header, and its line: equal signatures mean that code and positions are the same.</summary>
    public string SignatureOf(int slot, SlotPart part)
    {
        lock (signatures)
        {
            if (!signatures.TryGetValue((slot, part), out var signature))
            {
                signatures.Add((slot, part), signature = Sign(slots[slot], part));
            }

            return signature;
        }
    }

    private string Sign(DeclarationSlot slot, SlotPart part)
    {
        var span = slot.Node.Span;
        var text = tree.GetText().ToString(part == SlotPart.Whole ? span : TextSpan.FromBounds(span.Start, Math.Max(span.Start, slot.BodyStart)));
        var start = tree.GetLineSpan(span).StartLinePosition;
        var mapped = tree.GetMappedLineSpan(span);
        return SurfaceReader.Hash($"{start}\n{mapped.Path}\n{mapped.StartLinePosition}\n{text}");
    }
}

/// <summary>A member in its file.</summary>
/// <param name="Node">Its declaration.</param>
/// <param name="BodyStart">Where its first body or initializer starts; the end when it has none.</param>
internal readonly record struct DeclarationSlot(SyntaxNode Node, int BodyStart);

/// <summary>How much of a member something depends on.</summary>
internal enum SlotPart
{
    /// <summary>What stands before its bodies.</summary>
    Header,

    /// <summary>All of it.</summary>
    Whole,
}
