namespace DagSharp.Evaluation.Tests.Driven;

/// <summary>Stands for the authoring API: a driven assembly's type.</summary>
public class Plan
{
    public Plan(string id) => Id = id.Length > 0 ? id : throw new ArgumentException("empty id");

    public string Id { get; }

    public string? Note { get; init; }

    public Settings Settings { get; } = new();

    public List<string> Steps { get; } = [];

    public Kind Kind { get; private set; }

    public object? Passed { get; private set; }

    public static implicit operator Plan(string id) => new(id);

    public static Plan operator >>(Plan first, Plan second) => new($"{first.Id}>{second.Id}");

    public static string Describe(Plan plan) => $"base:{plan.Id}";

    public Plan With(Action<Settings> change)
    {
        change(Settings);
        return this;
    }

    public Plan Add(params string[] steps)
    {
        Steps.AddRange(steps);
        return this;
    }

    public Plan Kinded(Kind kind)
    {
        Kind = kind;
        return this;
    }

    public Plan Pass(object values)
    {
        Passed = values;
        return this;
    }

    public int Count<T>(IEnumerable<T> items) => items.Count();

    public IDisposable Scope()
    {
        Steps.Add("open");
        return new Closing(this);
    }

    private sealed class Closing(Plan plan) : IDisposable
    {
        public void Dispose() => plan.Steps.Add("close");
    }
}

public sealed class Settings
{
    public string Name { get; set; } = "";
}

public enum Kind
{
    First,
    Second,
}
