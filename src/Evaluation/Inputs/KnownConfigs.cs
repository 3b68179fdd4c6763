using System.Runtime.CompilerServices;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DagSharp.Evaluation.Inputs;

/// <summary>Configuration files as read, each text once: a keystroke changes one file, and generator and analyzers read the same.</summary>
public static class KnownConfigs
{
    private static readonly ConditionalWeakTable<SourceText, ConfigFile> Known = new();

    /// <summary>Reads a file; one that cannot be opened counts as empty.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path relative to the project.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ConfigFile Read(AdditionalText file, string path, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text)
        {
            return ConfigReader.Read(path, "", cancellationToken);
        }

        var known = Known.GetValue(text, _ => ConfigReader.Read(path, text.ToString(), cancellationToken));
        return known.Path == path ? known : ConfigReader.Read(path, text.ToString(), cancellationToken);
    }
}
