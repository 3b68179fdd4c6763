using DagSharp.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DagSharp.Evaluation.Configs;

/// <summary>The parser's events, with the place the scanner has reached for when the parser fails without one.</summary>
internal sealed class YamlEvents
{
    private readonly Scanner scanner;
    private readonly Parser parser;

    private readonly YamlSource source;

    public YamlEvents(YamlSource source)
    {
        this.source = source;
        scanner = new Scanner(new StringReader(source.Text), skipComments: true);
        parser = new Parser(scanner);
    }

    public TextPosition Position => source.Position(scanner.CurrentPosition);

    /// <summary>The next event; null after the last.</summary>
    public ParsingEvent? Next() => parser.MoveNext() ? parser.Current : null;
}
