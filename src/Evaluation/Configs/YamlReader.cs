using DagSharp.Configuration;
using DagSharp.Json;
using YamlDotNet.Core;

namespace DagSharp.Evaluation.Configs;

/// <summary>
/// Reads YAML 1.2 (core schema, plus anchors, aliases and merge keys) into nodes with positions. Bad text never throws:
/// it becomes DAG7001, whatever the parser underneath throws.
/// </summary>
public static class YamlReader
{
    /// <summary>Reads a file of one document; a second one is DAG7001.</summary>
    /// <param name="path">How errors name the file.</param>
    /// <param name="text">The content; a leading byte order mark is skipped.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ConfigFile Read(string path, string text, CancellationToken cancellationToken = default)
    {
        var (documents, errors) = Load(path, text, cancellationToken);
        if (documents.Count > 1)
        {
            var second = documents[1].Start;
            errors.Add(new ConfigError(ConfigRules.Syntax, path, second, new TextPosition(second.Line, second.Column + 3), "A second document starts here: a configuration file holds one"));
        }

        var isReadable = errors.All(error => error.RuleId != ConfigRules.Syntax);
        return new ConfigFile(path, isReadable ? documents.FirstOrDefault()?.Root : null, errors);
    }

    /// <summary>Reads every document (<c>---</c>) of a file. After a syntax error no document is given, only the error.</summary>
    public static IReadOnlyList<ConfigFile> ReadAll(string path, string text, CancellationToken cancellationToken = default)
    {
        var (documents, errors) = Load(path, text, cancellationToken);
        return errors.Any(error => error.RuleId == ConfigRules.Syntax) || documents.Count == 0
            ? [new ConfigFile(path, null, errors)]
            : [.. documents.Select((document, index) => new ConfigFile(path, document.Root, index == 0 ? errors : []))];
    }

    private static (List<YamlDocument> Documents, List<ConfigError> Errors) Load(string path, string text, CancellationToken cancellationToken)
    {
        if (ConfigSize.TooLong(path, text) is { } tooLong)
        {
            return ([], [.. tooLong.Errors]);
        }

        var source = new YamlSource(text);
        if (source.FindControlCharacter() is { } control)
        {
            return ([], [new ConfigError(ConfigRules.Syntax, path, control, control, "A control character is not allowed here: write it as an escape in double quotes")]);
        }

        while (true)
        {
            var tree = new YamlTree(path, source, cancellationToken);
            try
            {
                tree.ReadDocuments();
            }
            catch (YamlFaultException fault)
            {
                tree.Errors.Add(fault.Error);
            }
            catch (YamlException exception)
            {
                if (source.TryRepair(exception))
                {
                    continue;
                }

                tree.Errors.Add(YamlMessages.Explain(path, exception, source, tree.Last));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The parser throws plain exceptions on some texts, as InvalidOperationException on "a: [1, 2\nb: }".
                tree.Errors.Add(new ConfigError(ConfigRules.Syntax, path, tree.Last, tree.Last, "The YAML cannot be understood after this place",
                    Hint: "look for an unclosed [, {, quote or a wrong indent"));
            }

            return (tree.Documents, tree.Errors);
        }
    }
}
