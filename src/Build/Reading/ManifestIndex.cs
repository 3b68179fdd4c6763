using System.Globalization;
using System.Runtime.Serialization.Json;
using System.Xml;
using DagSharp.Build.Checking;

namespace DagSharp.Build.Reading;

/// <summary>What the build needs to know from <c>index.json</c>: two counts and the pipelines that the generator saw.</summary>
internal sealed record ManifestIndex(int DagCount, int TaskCount, IReadOnlyCollection<string> Pipelines)
{
    /// <exception cref="ManifestException">The text is not JSON, or a count is missing or no whole number.</exception>
    public static ManifestIndex Parse(byte[] json)
    {
        int? dags = null, tasks = null;
        var pipelines = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            // The platform's own JSON reader: any package here would be one more version to clash inside MSBuild.
            using var reader = JsonReaderWriterFactory.CreateJsonReader(json, XmlDictionaryReaderQuotas.Max);
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element || reader.Depth != 1)
                {
                    continue;
                }
                switch (reader.LocalName)
                {
                    case "dag_count":
                        dags = Count(reader);
                        break;
                    case "task_count":
                        tasks = Count(reader);
                        break;
                    case "pipelines":
                        ReadNames(reader, pipelines);
                        break;
                }
            }
        }
        catch (Exception e) when (e is XmlException or FormatException)
        {
            throw Unreadable($"it is not JSON ({e.Message.TrimEnd('.')})", e);
        }
        return new(
            dags ?? throw Unreadable("it has no 'dag_count' at the top level"),
            tasks ?? throw Unreadable("it has no 'task_count' at the top level"),
            pipelines);
    }

    private static int Count(XmlReader reader)
    {
        var name = reader.LocalName;
        using var value = reader.ReadSubtree();
        value.Read();
        var text = value.ReadString();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw Unreadable($"'{name}' is '{text}', expected a whole number of 0 or more");
    }

    private static void ReadNames(XmlReader reader, HashSet<string> names)
    {
        using var array = reader.ReadSubtree();
        while (array.ReadToFollowing("item"))
        {
            // Not Value: an escaped character splits a text into several nodes.
            names.Add(array.ReadString());
        }
    }

    private static ManifestException Unreadable(string why, Exception? inner = null) =>
        new(DiagnosticId.NotReadable, $"the '{ManifestFile.IndexName}' in the assembly cannot be read: {why}. The generator and the build are of different versions of DagSharp, or this is a defect of the generator: please report it", inner);
}
