using System.ComponentModel.DataAnnotations;
using DagSharp;

namespace Patterns.T101_3_4;

/// <summary>Where a team wants to hear of its pipelines, from <c>teams.yml</c>.</summary>
public sealed record Team
{
    [RegularExpression("#[a-z0-9-]+")]
    public string? Slack { get; init; }

    [EmailAddress]
    public string? Mail { get; init; }

    public Uri? Webhook { get; init; }

    public bool OnSuccess { get; init; }
}

/// <summary>Makes callbacks: notifiers of Python with the arguments that a team has chosen.</summary>
public static class Notify
{
    /// <summary>All ways a team has named, for one kind of event.</summary>
    public static Callback[] Of(Team team, string what)
    {
        var text = $"{{{{ ti.task_id }}}} of {{{{ dag.dag_id }}}} {what}";
        List<Callback> callbacks = [];
        if (team.Slack is { } channel)
        {
            callbacks.Add(Slack(channel, text));
        }

        if (team.Mail is { } address)
        {
            callbacks.Add(new PythonObject("airflow.providers.smtp.notifications.smtp.SmtpNotifier") { ["to"] = address, ["subject"] = text });
        }

        if (team.Webhook is { } webhook)
        {
            callbacks.Add(new PythonObject("house.notifiers.Webhook") { ["url"] = webhook.ToString(), ["body"] = new { text } });
        }

        return [.. callbacks];
    }

    public static PythonObject Slack(string channel, string text) =>
        new("airflow.providers.slack.notifications.slack.SlackNotifier") { ["slack_conn_id"] = "slack", ["channel"] = channel, ["text"] = text };
}
