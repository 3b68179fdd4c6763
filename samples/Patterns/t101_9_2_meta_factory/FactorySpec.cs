using DagSharp;

namespace Patterns.T101_9_2;

/// <summary>A factory as data: the teams write new ones without C#.</summary>
public sealed record FactorySpec
{
    public required IReadOnlyList<StepSpec> Steps { get; init; }

    public string Schedule { get; init; } = Cron.Daily;

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The factory of factories: gives a function that makes DAGs.</summary>
    public Func<string, Job, Dag> ToFactory(PluginSet plugins) => (dagId, job) =>
    {
        var dag = Dag.Create(dagId).Schedule(job.Schedule ?? Schedule).StartingOn(2026, 1, 1).Tagged([.. Tags]);
        dag.Chain([.. Steps.Select(step => dag.Add(step.Id, plugins.Create(step.Use, job.Fill(step.With))))]);
        return dag;
    };
}

/// <summary>A step: a plugin's verb and its argument, with <c>&lt;holes&gt;</c> for what a job says.</summary>
public sealed record StepSpec(string Id, string Use, string With);

/// <summary>A job: the factory that makes it, and what goes into the holes.</summary>
public sealed record Job(string Factory, IReadOnlyDictionary<string, string> With, string? Schedule = null)
{
    public string Fill(string template)
    {
        var filled = With.Aggregate(template, static (text, entry) => text.Replace($"<{entry.Key}>", entry.Value));
        return filled.Contains('<') ? throw new InvalidOperationException($"'{filled}' still has a hole; given are {string.Join(", ", With.Keys)}") : filled;
    }
}
