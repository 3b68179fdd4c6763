using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>What a DAG needs from its deployment, as far as its arguments and templates show, and what it declares.</summary>
internal static class RequirementCollector
{
    public static JsonObject Collect(Dag dag, JsonObject arguments, IReadOnlyList<ManifestTask> tasks, IReadOnlyList<ManifestGroup> groups)
    {
        var all = new Requirements()
            .Connection([.. dag.Requires.Connections])
            .Environment([.. dag.Requires.Env])
            .Secret([.. dag.Requires.Secrets])
            .Variable([.. dag.Requires.Variables]);
        foreach (var task in tasks)
        {
            AddArguments(all, task.Arguments);
            Add(all, task.Target);
            AddMapping(all, task.Mapping);
        }

        AddArguments(all, arguments["default_args"] as JsonObject);
        foreach (var group in groups)
        {
            AddArguments(all, group.Arguments["default_args"] as JsonObject);
            AddMapping(all, group.Mapping);
        }

        foreach (var callbacks in new[] { "on_failure_callback", "on_success_callback", "deadline" })
        {
            Add(all, arguments[callbacks]);
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

    private static void Add(Requirements all, JsonValue? value) => JsonWalk.Visit(value, inside =>
    {
        if (Text(inside) is { } text)
        {
            TemplateNames.Collect(text, all);
        }
        else if (inside is JsonObject node)
        {
            AddNode(all, node);
        }
    });

    private static void AddNode(Requirements all, JsonObject node)
    {
        if (SecretOf(node) is { } secret)
        {
            all.Secrets.Add(secret);
        }

        // A notifier or hook inside of an argument has connections of its own.
        foreach (var argument in (node["kwargs"] as JsonObject)?.Members ?? [])
        {
            if (IsConnection(argument.Key))
            {
                AddNames(all.Connections, argument.Value);
            }
        }
    }

    private static void AddArguments(Requirements all, JsonObject? arguments)
    {
        foreach (var argument in arguments?.Members ?? [])
        {
            AddArgument(all, argument.Key, argument.Value);
        }

        Add(all, arguments);
    }

    private static void AddMapping(Requirements all, JsonObject? mapping)
    {
        foreach (var argument in (mapping?["arguments"] as JsonArray)?.Items.OfType<JsonObject>() ?? [])
        {
            AddArgument(all, Text(argument["name"])!, argument["value"]!);
        }

        foreach (var set in (mapping?["sets"] as JsonArray)?.Items.OfType<JsonObject>() ?? [])
        {
            AddArguments(all, set);
        }

        Add(all, mapping);
    }

    private static void AddArgument(Requirements all, string name, JsonValue value)
    {
        if (name == "pool")
        {
            AddNames(all.Pools, value);
        }
        else if (name == "queue")
        {
            AddNames(all.Queues, value);
        }
        else if (IsConnection(name))
        {
            AddNames(all.Connections, value);
        }
    }

    private static bool IsConnection(string argument) => argument == "conn_id" || argument.EndsWith("_conn_id", StringComparison.Ordinal);

    // One name, or one for each instance of a mapped task.
    private static void AddNames(SortedSet<string> names, JsonValue value)
    {
        foreach (var item in value is JsonArray list ? list.Items : [value])
        {
            if (Text(item) is { } text && !text.Contains("{{"))
            {
                names.Add(text);
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
