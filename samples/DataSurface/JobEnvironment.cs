using DagSharp.Kubernetes;

namespace DataSurface;

/// <summary>The environment of a job: texts, and keys of secrets. A manifest holds their names, never their content.</summary>
public static class JobEnvironment
{
    public static IEnumerable<EnvVar> Of(StreamConfig stream)
    {
        yield return new EnvVar("DATASURFACE_PLATFORM_NAME", stream.OriginalPlatformName);
        yield return new EnvVar("DATASURFACE_NAMESPACE", stream.NamespaceName.Value);
        yield return new EnvVar("DATASURFACE_SLACK_CHANNEL", stream.SlackChannelName);
        foreach (var variable in Credential(stream.PostgresCredentialSecretName))
        {
            yield return variable;
        }

        yield return Token(stream.GitCredentialSecretName);
        yield return Token(stream.SlackCredentialSecretName);
        foreach (var variable in SourceOf(stream))
        {
            yield return variable;
        }
    }

    /// <summary>What the source needs beyond the credential of the merge database.</summary>
    private static IEnumerable<EnvVar> SourceOf(StreamConfig stream) => stream switch
    {
        { IngestionType: IngestionType.SqlSnapshot, SourceCredentialSecretName: { } source }
            when source != stream.PostgresCredentialSecretName => Credential(source),
        { IngestionType: IngestionType.Kafka, KafkaConnectCredentialSecretName: { } connect } =>
        [
            EnvVar.FromSecret($"{connect}_API_KEY", connect, "api_key"),
            EnvVar.FromSecret($"{connect}_API_SECRET", connect, "api_secret"),
        ],
        _ => [],
    };

    private static IEnumerable<EnvVar> Credential(string secret) =>
    [
        EnvVar.FromSecret($"{secret}_USER", secret, "username"),
        EnvVar.FromSecret($"{secret}_PASSWORD", secret, "password"),
    ];

    private static EnvVar Token(string secret) => EnvVar.FromSecret($"{secret}_TOKEN", secret, "token");
}
