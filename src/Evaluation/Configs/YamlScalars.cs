using DagSharp.Configuration;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DagSharp.Evaluation.Configs;

/// <summary>Scalars and tags. Tags never name a type to create: those of the core schema are applied, local ones kept, others refused.</summary>
internal static class YamlScalars
{
    private const string Core = "tag:yaml.org,2002:";

    public static ConfigScalar Convert(string path, YamlSource source, Scalar scalar)
    {
        var start = source.Position(scalar.Start);
        var end = source.Position(scalar.End);
        var isQuoted = scalar.Style != ScalarStyle.Plain;
        var plain = new ConfigScalar(scalar.Value, isQuoted, start, end);
        if (scalar.Tag.IsEmpty)
        {
            return plain;
        }

        var tag = scalar.Tag.Value;
        ConfigScalarKind? wanted = tag switch
        {
            "!" or Core + "str" => ConfigScalarKind.String,
            Core + "int" => ConfigScalarKind.Integer,
            Core + "float" => ConfigScalarKind.Float,
            Core + "bool" => ConfigScalarKind.Boolean,
            Core + "null" => ConfigScalarKind.Null,
            _ => null,
        };
        if (wanted is null)
        {
            return new ConfigScalar(scalar.Value, isQuoted, start, end, tag: TagOf(path, source, scalar, null));
        }

        var meant = new ConfigScalar(scalar.Value, false, start, end).Kind;
        var fits = wanted == ConfigScalarKind.String || wanted == meant || (wanted == ConfigScalarKind.Float && meant == ConfigScalarKind.Integer);
        return fits
            ? new ConfigScalar(scalar.Value, wanted == ConfigScalarKind.String, start, end, wanted)
            : throw new YamlFaultException(new ConfigError(ConfigRules.Syntax, path, start, end, "The tag !!" + tag.Substring(Core.Length) + " does not fit " + plain.Describe()));
    }

    /// <summary>The local tag of a node; null without tag or with the one that says what it is anyway.</summary>
    public static string? TagOf(string path, YamlSource source, NodeEvent node, string? expected)
    {
        if (node.Tag.IsEmpty)
        {
            return null;
        }

        var tag = node.Tag.Value;
        if (tag == "!" || (expected is not null && tag == Core + expected))
        {
            return null;
        }

        if (tag.Length > 1 && tag[0] == '!' && tag.IndexOf('/') < 0)
        {
            return tag;
        }

        throw new YamlFaultException(new ConfigError(
            ConfigRules.Syntax, path, source.Position(node.Start), source.Position(node.End), "The tag " + tag.Replace(Core, "!!") + " is not supported",
            Hint: "configuration holds data; no tag creates a type"));
    }
}
