using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>What a DAG needs from its deployment, as far as its arguments and templates show, and what it declares.</summary>
internal static class RequirementCollector
{
    public static JsonObject Collect(Dag dag, IReadOnlyList<ManifestTask> tasks)
    {
        var all = new Requirements()
            .Connection([.. dag.Requires.Connections])
            .Environment([.. dag.Requires.Env])
            .Secret([.. dag.Requires.Secrets])
            .Variable([.. dag.Requires.Variables]);
        foreach (var task in tasks)
        {
            AddArguments(all, task.Arguments);
            Walk(all, task.Arguments);
            Walk(all, task.Target);
            Walk(all, task.Mapping);
        }

        var defaults = new JsonObject(dag.TaskDefaults.Table.Entries.Select(static entry =>
            new KeyValuePair<string, JsonValue>(entry.Key, Values.ValueEncoder.Encode(entry.Value))));
        AddArguments(all, defaults);
        foreach (var group in dag.Groups)
        {
            all.Pools.UnionWith(group.Settings.Defaults.Pool is { } pool ? [pool] : []);
            all.Queues.UnionWith(group.Settings.Defaults.Queue is { } queue ? [queue] : []);
        }

        return new Members()
            .AddIf("connections", Names(all.Connections))
            .AddIf("env", Names(all.Env))
            .AddIf("pools", Names(all.Pools))
            .AddIf("queues", Names(all.Queues))
            .AddIf("secrets", Names(all.Secrets))
            .AddIf("variables", Names(all.Variables))
            .ToObject();
    }

    private static void AddArguments(Requirements all, JsonObject arguments)
    {
        foreach (var argument in arguments.Members)
        {
            if (argument.Value is not JsonLiteral { Kind: JsonKind.String, Text: var text } || text.Contains("{{"))
            {
                continue;
            }

            if (argument.Key == "conn_id" || argument.Key.EndsWith("_conn_id", StringComparison.Ordinal))
            {
                all.Connections.Add(text);
            }
            else if (argument.Key == "pool")
            {
                all.Pools.Add(text);
            }
            else if (argument.Key == "queue")
            {
                all.Queues.Add(text);
            }
        }
    }

    private static void Walk(Requirements all, JsonValue? value)
    {
        foreach (var text in JsonWalk.Texts(value))
        {
            TemplateNames.Collect(text, all);
        }

        foreach (var node in JsonWalk.Objects(value))
        {
            if (SecretOf(node) is { } secret)
            {
                all.Secrets.Add(secret);
            }
        }
    }

    private static string? SecretOf(JsonObject node) => (node["class"] as JsonLiteral)?.Text switch
    {
        "kubernetes.client.models.V1SecretKeySelector" or "kubernetes.client.models.V1SecretEnvSource" => Text((node["kwargs"] as JsonObject)?["name"]),
        "kubernetes.client.models.V1SecretVolumeSource" => Text((node["kwargs"] as JsonObject)?["secret_name"]),
        "airflow.providers.cncf.kubernetes.secret.Secret" => node["args"] is JsonArray { Items: { Count: > 2 } items } ? Text(items[2]) : null,
        _ => null,
    };

    private static string? Text(JsonValue? value) => value is JsonLiteral { Kind: JsonKind.String } text ? text.Text : null;

    private static JsonArray? Names(SortedSet<string> names) =>
        names.Count == 0 ? null : new JsonArray(names.Select(static name => JsonValue.Of(name)));
}
