using DagSharp.Naming;

namespace DagSharp.Pipelines;

/// <summary>The names that placeholders and parameters of a pipeline may use: its axes, their keys, its configurations.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> names;

    public NameScope(IEnumerable<AxisDeclaration> axes, IEnumerable<ConfigDeclaration> configs) =>
        names = [.. axes.Select(static axis => axis.Name), .. configs.Select(static config => config.Name)];

    public bool Contains(string name) => names.Contains(name);

    /// <summary>Whether a parameter takes the key of an axis: <c>productKey</c>.</summary>
    public bool IsKey(string parameter) => KeyOf(parameter) is { } axis && names.Contains(axis);

    public static string? KeyOf(string parameter) =>
        parameter.Length > 3 && parameter.EndsWith("Key", StringComparison.Ordinal) ? parameter.Substring(0, parameter.Length - 3) : null;

    /// <summary>The rest of a message about an unknown name.</summary>
    public string Suggest(string name) => names.Count == 0
        ? "; it has no axes"
        : NearestName.Find(name, names) is { } nearest
            ? $"; did you mean '{nearest}'?"
            : $"; known are {string.Join(", ", names.OrderBy(static known => known, StringComparer.Ordinal))}";
}
