using System.Globalization;
using DagSharp.Naming;

namespace DagSharp.Pipelines;

/// <summary>One value of each axis, and the configurations that belong to them.</summary>
internal sealed class Combination(IPipelineHost host, PipelineDeclaration declaration, IReadOnlyList<AxisItem> items)
{
    private readonly Dictionary<string, object?> configs = new(StringComparer.Ordinal);

    public IReadOnlyList<AxisItem> Items { get; } = items;

    /// <summary>The first value that comes from a configuration.</summary>
    public AxisItem? Row { get; } = items.FirstOrDefault(static item => item.Config is not null);

    /// <summary>A value by its name: an axis, a configuration, the key of an axis.</summary>
    /// <exception cref="PipelineFaultException">The configuration is not good, and the host has said so.</exception>
    public bool TryGet(string name, out object? value)
    {
        value = null;
        for (var index = 0; index < Items.Count; index++)
        {
            if (declaration.Axes[index].Name == name)
            {
                value = Items[index].Value;
                return true;
            }
        }

        return TryConfig(name, out value) || TryKey(name, out value);
    }

    /// <summary>Reads every configuration, those that nothing has asked for too.</summary>
    public void ReadConfigs()
    {
        foreach (var config in declaration.Configs)
        {
            TryConfig(config.Name, out _);
        }
    }

    /// <summary>Fills the placeholders of a text.</summary>
    public string Fill(IdPattern pattern) => pattern.Fill(Text);

    /// <summary>Fills the placeholders of a text that may have none.</summary>
    /// <exception cref="DefinitionException">DAG0001: a placeholder is wrong.</exception>
    public string Fill(string text) => text.IndexOf('{') < 0 && text.IndexOf('}') < 0
        ? text
        : Fill(IdPattern.Parse(text, out var problem) ?? throw new DefinitionException("DAG0001", $"'{text}': {problem}"));

    /// <summary>The arguments of a member, by the names of its parameters.</summary>
    public object?[] Arguments(IMemberView member, Dag? dag = null) => Arguments(member.Parameters, dag);

    /// <summary>Makes an object of a class of the pipeline; its constructor takes axes and configurations, by name.</summary>
    public object Create(ITypeView type) => host.CreateInstance(type, Arguments(type.ConstructorParameters!));

    private object?[] Arguments(IReadOnlyList<IParameterView> parameters, Dag? dag = null) =>
        [.. parameters.Select(parameter => dag is not null && parameter.TypeName == "DagSharp.Dag" ? dag : Value(parameter))];

    /// <summary>The argument for a parameter.</summary>
    /// <exception cref="SitedException">DAG0008: the value does not fit, which is known only now: it comes from a member or a file.</exception>
    public object? Value(IParameterView parameter)
    {
        if (!TryGet(parameter.Name, out var value))
        {
            return parameter.HasDefault ? MissingArgument.Value : throw new DefinitionException("DAG0007", $"the parameter '{parameter.Name}' is bound to nothing");
        }

        return parameter.Takes(value)
            ? value
            : throw new SitedException("DAG0008", parameter.Site, $"'{parameter.Name}' is {parameter.DisplayType}, and the axis has the value {ValueText.Of(value)}");
    }

    // Only what is asked for is read: a filter may drop the combinations that have no file.
    private bool TryConfig(string name, out object? value)
    {
        if (configs.TryGetValue(name, out value))
        {
            return true;
        }

        if (declaration.Configs.FirstOrDefault(config => config.Name == name) is not { } config)
        {
            return false;
        }

        value = host.ConfigValue(Fill(config.Pattern), config.Path, config.Type, Row?.Site ?? config.PatternSite);
        configs.Add(name, value);
        return true;
    }

    private bool TryKey(string name, out object? value)
    {
        for (var index = 0; index < Items.Count; index++)
        {
            if (declaration.Axes[index].Name == NameScope.KeyOf(name))
            {
                value = Items[index].Key;
                return true;
            }
        }

        value = null;
        return false;
    }

    private string Text(IdPattern.Placeholder placeholder)
    {
        if (!TryGet(placeholder.Name, out var value))
        {
            throw new DefinitionException("DAG0001", $"{placeholder.Text} names no axis of '{declaration.Type.Name}'");
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
