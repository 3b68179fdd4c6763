using DagSharp;

namespace Patterns.T101_9_2;

/// <summary>A plugin brings a verb that steps of factories can use.</summary>
public interface IStepPlugin
{
    static abstract string Verb { get; }

    static abstract Operator Create(string argument);
}

public sealed class ShellPlugin : IStepPlugin
{
    public static string Verb => "sh";

    public static Operator Create(string argument) => new BashOperator(argument);
}

public sealed class SqlPlugin : IStepPlugin
{
    public static string Verb => "sql";

    public static Operator Create(string argument) => new SqlExecuteQueryOperator(argument) { ConnId = "warehouse" };
}

public sealed class WaitPlugin : IStepPlugin
{
    public static string Verb => "wait";

    public static Operator Create(string argument) => new FileSensor(argument) { Mode = SensorMode.Reschedule };
}

/// <summary>The plugins there are: one line for each.</summary>
public sealed class PluginSet
{
    private readonly Dictionary<string, Func<string, Operator>> plugins = [];

    public static PluginSet House { get; } = new PluginSet().Add<ShellPlugin>().Add<SqlPlugin>().Add<WaitPlugin>();

    public PluginSet Add<T>()
        where T : IStepPlugin
    {
        plugins.Add(T.Verb, T.Create);
        return this;
    }

    public Operator Create(string verb, string argument) => plugins.TryGetValue(verb, out var create)
        ? create(argument)
        : throw new InvalidOperationException($"no plugin '{verb}'; there are {string.Join(", ", plugins.Keys)}");
}
