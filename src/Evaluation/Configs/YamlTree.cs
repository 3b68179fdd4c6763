using DagSharp.Configuration;
using DagSharp.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DagSharp.Evaluation.Configs;

/// <summary>Builds nodes from the parser's events: bounded in depth and in the number of values aliases stand for.</summary>
internal sealed class YamlTree(string path, YamlSource source, CancellationToken cancellationToken)
{
    private readonly YamlEvents events = new(source);
    private readonly Dictionary<string, YamlBranch> anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private long total;

    public List<YamlDocument> Documents { get; } = [];

    public List<ConfigError> Errors { get; } = [];

    /// <summary>How far the parser came.</summary>
    public TextPosition Last => events.Position;

    public void ReadDocuments()
    {
        Next();
        while (Next() is DocumentStart start)
        {
            anchors.Clear();
            total = 0;
            var root = ReadNode(Next(), 0);
            Documents.Add(new YamlDocument(source.Position(start.Start), root.Node));
            Next();
        }
    }

    private ParsingEvent Next()
    {
        cancellationToken.ThrowIfCancellationRequested();
        return events.Next() ?? throw Fault(events.Position, "The YAML ends too early");
    }

    private YamlBranch ReadNode(ParsingEvent current, int depth)
    {
        if (current is AnchorAlias alias)
        {
            return Follow(alias, depth);
        }

        Count(1, source.Position(current.Start));
        var anchor = current is NodeEvent { Anchor.IsEmpty: false } node ? node.Anchor.Value : null;
        if (anchor is not null)
        {
            open.Add(anchor);
        }

        var branch = current switch
        {
            Scalar scalar => new YamlBranch(YamlScalars.Convert(path, source, scalar), 0, 1),
            SequenceStart sequence => ReadSequence(sequence, Deeper(sequence, depth)),
            MappingStart mapping => ReadMapping(mapping, Deeper(mapping, depth)),
            _ => throw Fault(source.Position(current.Start), "A value is missing"),
        };
        if (anchor is not null)
        {
            open.Remove(anchor);
            anchors[anchor] = branch;
        }

        return branch;
    }

    private YamlBranch Follow(AnchorAlias alias, int depth)
    {
        var at = source.Position(alias.Start);
        var name = alias.Value.Value;
        if (open.Contains(name))
        {
            throw Fault(at, "The alias *" + name + " stands inside what it names");
        }

        if (!anchors.TryGetValue(name, out var branch))
        {
            var nearest = Naming.NearestName.Find(name, anchors.Keys);
            throw new YamlFaultException(new ConfigError(ConfigRules.Syntax, path, at, source.Position(alias.End), "The alias *" + name + " names no anchor before it", Nearest: nearest));
        }

        Count(branch.Size, at);
        return depth + branch.Height > ConfigLimits.MaxDepth
            ? throw new YamlFaultException(ConfigSize.TooDeep(path, at))
            : branch;
    }

    private YamlBranch ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlBranch>();
        ParsingEvent current;
        while ((current = Next()) is not SequenceEnd)
        {
            items.Add(ReadNode(current, depth));
        }

        var from = source.Position(start.Start);
        var end = start.Style == SequenceStyle.Flow ? AfterBracket(current) : EndOf(items.LastOrDefault().Node, from);
        return YamlBranch.Over(new ConfigSequence([.. items.Select(item => item.Node)], from, end, YamlScalars.TagOf(path, source, start, "seq")), items);
    }

    private YamlBranch ReadMapping(MappingStart start, int depth)
    {
        var builder = new YamlMappingBuilder(path, Errors);
        var branches = new List<YamlBranch>();
        ParsingEvent current;
        while ((current = Next()) is not MappingEnd)
        {
            var key = KeyOf(current);
            var value = ReadNode(Next(), depth);
            branches.Add(value);
            builder.Add(key, value.Node);
        }

        var from = source.Position(start.Start);
        var entries = builder.Build();
        var end = start.Style == MappingStyle.Flow ? AfterBracket(current) : EndOf(builder.LastValue, from);
        return YamlBranch.Over(new ConfigMapping(entries, from, end, YamlScalars.TagOf(path, source, start, "map")), branches);
    }

    private YamlKey KeyOf(ParsingEvent current)
    {
        var start = source.Position(current.Start);
        var end = source.Position(current.End);
        switch (current)
        {
            case Scalar { Value: "", Style: ScalarStyle.Plain }:
                throw Fault(start, "A key is missing before ':'");
            case Scalar scalar:
                if (!scalar.Anchor.IsEmpty)
                {
                    anchors[scalar.Anchor.Value] = new YamlBranch(YamlScalars.Convert(path, source, scalar), 0, 1);
                }

                return new YamlKey(scalar.Value, scalar.Style == ScalarStyle.Plain, start, end);
            case AnchorAlias alias when Follow(alias, 0).Node is ConfigScalar named:
                return new YamlKey(named.Text, false, start, end);
            default:
                throw new YamlFaultException(new ConfigError(
                    ConfigRules.Syntax,
                    path,
                    start,
                    end,
                    "A key has to be text",
                    Found: current is SequenceStart ? "a list" : "a mapping",
                    Hint: YamlMessages.IsTemplate(source.Text, start) ? "put quotes around text that starts with {{" : "put quotes around text that starts with [ or {"));
        }
    }

    private int Deeper(NodeEvent start, int depth) => depth >= ConfigLimits.MaxDepth
        ? throw new YamlFaultException(ConfigSize.TooDeep(path, source.Position(start.Start)))
        : depth + 1;

    private void Count(long nodes, TextPosition at)
    {
        total += nodes;
        if (total > ConfigLimits.MaxNodes)
        {
            throw new YamlFaultException(ConfigSize.TooMany(path, at));
        }
    }

    /// <summary>The parser's end of ] and } is their start.</summary>
    private TextPosition AfterBracket(ParsingEvent end)
    {
        var at = source.Position(end.Start);
        return new TextPosition(at.Line, at.Column + 1);
    }

    /// <summary>The parser ends a block collection at the next token; people end it at its last value.</summary>
    private static TextPosition EndOf(ConfigNode? last, TextPosition start) =>
        last is not null && last.End.CompareTo(start) > 0 ? last.End : start;

    private YamlFaultException Fault(TextPosition at, string what) => new(new ConfigError(ConfigRules.Syntax, path, at, at, what));
}
