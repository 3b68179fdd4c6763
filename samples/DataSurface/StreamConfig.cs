using System.ComponentModel.DataAnnotations;
using DagSharp;

namespace DataSurface;

/// <summary>A row of the table of streams: what one ingestion DAG is made from.</summary>
/// <remarks>Each kind of name is a type of its own. A host name is no Kubernetes name, and cannot be taken for one.</remarks>
public sealed record StreamConfig
{
    /// <summary>The store, or the store and the dataset where each dataset is a stream.</summary>
    public required string StreamKey { get; init; }

    public StreamStatus Status { get; init; } = StreamStatus.Active;

    public required string StoreName { get; init; }

    public bool SingleDataset { get; init; }

    /// <summary>The dataset, where each is a stream.</summary>
    public string? DatasetName { get; init; }

    public required IReadOnlyList<string> Datasets { get; init; }

    public required IngestionType IngestionType { get; init; }

    /// <summary>Secret of the source database; often the same as that of the merge database.</summary>
    public string? SourceCredentialSecretName { get; init; }

    public string? KafkaConnectCredentialSecretName { get; init; }

    /// <summary>The platform's name as Kubernetes takes it.</summary>
    public required KubernetesName PlatformName { get; init; }

    /// <summary>The platform's name in the model.</summary>
    public required string OriginalPlatformName { get; init; }

    public required KubernetesName NamespaceName { get; init; }

    public required string DatasurfaceDockerImage { get; init; }

    public required HostName PostgresHostname { get; init; }

    [Range(1, 65535)]
    public required int PostgresPort { get; init; }

    public required SqlIdentifier PostgresDatabase { get; init; }

    public required string PostgresCredentialSecretName { get; init; }

    public required string SlackCredentialSecretName { get; init; }

    public required string SlackChannelName { get; init; }

    public required string GitCredentialSecretName { get; init; }

    public required Uri GitRepoUrl { get; init; }

    public required string GitRepoName { get; init; }

    public required string GitRepoOwner { get; init; }

    public required string GitRepoRepoName { get; init; }

    public required string GitRepoBranch { get; init; }

    /// <summary>Platform and stream, as people see them.</summary>
    public string Name => $"{PlatformName}__{StreamKey}";

    public DagId IngestionDag => DagId.Parse($"{Name}_ingestion");
}

public enum StreamStatus
{
    Active,
    Inactive,
}

public enum IngestionType
{
    SqlSnapshot,
    Kafka,
}
