using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>Reads a JSON file into the same nodes as a YAML file.</summary>
public static class JsonConfigReader
{
    /// <summary>Reads a text; never throws on bad text.</summary>
    /// <param name="path">How errors name the file.</param>
    /// <param name="text">The content.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ConfigFile Read(string path, string text, CancellationToken cancellationToken = default)
    {
        if (ConfigSize.TooLong(path, text) is { } tooLong)
        {
            return tooLong;
        }

        var document = JsonReader.Read(text, cancellationToken);
        var errors = document.Errors.Select(error => ErrorOf(path, error)).ToList();
        var root = document.Root is null ? null : Convert(document.Root);
        if (document.Root is not null && Depth(document.Root) > ConfigLimits.MaxDepth)
        {
            errors.Add(ConfigSize.TooDeep(path, document.Root.Start));
            root = null;
        }

        return new ConfigFile(path, root, errors);
    }

    private static ConfigError ErrorOf(string path, JsonSyntaxError error) => new(
        error.IsDuplicateName ? ConfigRules.DuplicateKey : ConfigRules.Syntax, path, error.Start, error.End, error.Message)
    {
        Related = error.FirstUse,
    };

    private static ConfigNode Convert(JsonNode node) => node.Kind switch
    {
        JsonKind.Array => new ConfigSequence([.. node.Items.Select(Convert)], node.Start, node.End),
        JsonKind.Object => new ConfigMapping(
            [.. node.Members.Select(member => new ConfigEntry(member.Name, member.NameStart, member.NameEnd, Convert(member.Value)))],
            node.Start,
            node.End),
        _ => new ConfigScalar(node.Text, node.Kind == JsonKind.String, node.Start, node.End, KindOf(node.Kind)),
    };

    private static ConfigScalarKind KindOf(JsonKind kind) => kind switch
    {
        JsonKind.Null => ConfigScalarKind.Null,
        JsonKind.Boolean => ConfigScalarKind.Boolean,
        JsonKind.Integer => ConfigScalarKind.Integer,
        JsonKind.Number => ConfigScalarKind.Float,
        _ => ConfigScalarKind.String,
    };

    private static int Depth(JsonNode node) => node.Kind switch
    {
        JsonKind.Array => 1 + node.Items.Select(Depth).DefaultIfEmpty(0).Max(),
        JsonKind.Object => 1 + node.Members.Select(member => Depth(member.Value)).DefaultIfEmpty(0).Max(),
        _ => 0,
    };
}
