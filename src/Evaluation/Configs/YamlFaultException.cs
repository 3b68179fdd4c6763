using DagSharp.Configuration;

namespace DagSharp.Evaluation.Configs;

/// <summary>Ends the reading of a file with an error of our own.</summary>
internal sealed class YamlFaultException(ConfigError error) : Exception(error.Message)
{
    public ConfigError Error { get; } = error;
}
