using System.Globalization;
using DagSharp.Naming;

namespace DagSharp.Pipelines;

/// <summary>One value of each axis, and the configurations that belong to them.</summary>
internal sealed class Combination(IPipelineHost host, IReadOnlyList<AxisDeclaration> axes, IReadOnlyList<AxisItem> items)
{
    private readonly Dictionary<string, object?> configs = new(StringComparer.Ordinal);

    public IReadOnlyList<AxisItem> Items { get; } = items;

    /// <summary>The first value that comes from a configuration.</summary>
    public AxisItem? Row { get; } = items.FirstOrDefault(static item => item.Config is not null);

    public void Add(string config, object? value) => configs[config] = value;

    public bool TryGet(string name, out object? value)
    {
        if (configs.TryGetValue(name, out value))
        {
            return true;
        }

        for (var index = 0; index < axes.Count; index++)
        {
            if (axes[index].Name == name)
            {
                value = Items[index].Value;
                return true;
            }

            if (NameScope.KeyOf(name) == axes[index].Name)
            {
                value = Items[index].Key;
                return true;
            }
        }

        return false;
    }

    /// <summary>Fills the placeholders of a text.</summary>
    public string Fill(IdPattern pattern) => pattern.Fill(Text);

    /// <summary>Fills the placeholders of a text that may have none.</summary>
    /// <exception cref="DefinitionException">DAG0001: a placeholder is wrong.</exception>
    public string Fill(string text) => text.IndexOf('{') < 0 && text.IndexOf('}') < 0
        ? text
        : Fill(IdPattern.Parse(text, out var problem) ?? throw new DefinitionException("DAG0001", $"'{text}': {problem}"));

    /// <summary>The arguments of a member, by the names of its parameters.</summary>
    public object?[] Arguments(IMemberView member, Dag? dag = null) =>
        [.. member.Parameters.Select(parameter => dag is not null && parameter.TypeName == "DagSharp.Dag" ? dag : Value(parameter))];

    public object? Value(IParameterView parameter) =>
        TryGet(parameter.Name, out var value) ? value
        : parameter.HasDefault ? MissingArgument.Value
        : throw new DefinitionException("DAG0007", $"the parameter '{parameter.Name}' is bound to nothing");

    private string Text(IdPattern.Placeholder placeholder)
    {
        if (!TryGet(placeholder.Name, out var value))
        {
            throw new DefinitionException("DAG0001", $"{placeholder.Text} names no axis");
        }

        var path = placeholder.Path;
        if (path.Count == 1 && path[0] == "Key" && TryGet(placeholder.Name + "Key", out var key) && key is not null)
        {
            (value, path) = (key, []);
        }

        foreach (var property in path)
        {
            if (value is null)
            {
                throw new DefinitionException("DAG0001", $"{placeholder.Text}: the value before '.{property}' is null");
            }

            if (!host.TryRead(value, property, out var next))
            {
                var nearest = NearestName.Find(property, host.PropertyNames(value));
                throw new DefinitionException("DAG0001", $"{placeholder.Text}: there is no property '{property}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}");
            }

            value = next;
        }

        return ScalarText.Of(value) ?? throw new DefinitionException("DAG0001", value is null
            ? $"{placeholder.Text} is null"
            : $"{placeholder.Text} is not a text or number; name one of its properties: {string.Join(", ", host.PropertyNames(value))}");
    }
}

/// <summary>The text of a value in an id.</summary>
internal static class ScalarText
{
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        char character => character.ToString(),
        Enum constant => constant.ToString(),
        DagId or KubernetesName or HostName or SqlIdentifier or ZonedDateTime => value.ToString(),
        Values.IScalarValue scalar => scalar.Text,
        // Numbers, dates, Guid; a user's own type is named by its properties.
        IFormattable number when number.GetType().Namespace == nameof(System) => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
