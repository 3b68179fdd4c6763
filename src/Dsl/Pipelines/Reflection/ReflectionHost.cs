using System.Reflection;
using DagSharp.Configuration;

namespace DagSharp.Pipelines.Reflection;

/// <summary>Really executes the code of pipelines.</summary>
internal sealed class ReflectionHost(ConfigSet configs) : IPipelineHost
{
    private readonly List<PipelineProblem> problems = [];

    public IReadOnlyList<PipelineProblem> Problems => problems;

    public void Report(PipelineProblem problem) => problems.Add(problem);

    public IReadOnlyList<AxisItem> MemberItems(IMemberView member, int limit)
    {
        var values = Invoke(member, null, []);
        return Guard(member, () => AxisItems.Of(values, member.Site, limit))
            ?? throw Fault("DAG0009", member.Site, $"'{member.Name}' is to give the values of an axis, a sequence or dictionary, and gives {values?.GetType().Name ?? "null"}");
    }

    public IReadOnlyList<AxisItem> ConfigItems(string pattern, string? path, object type, Site site)
    {
        var entries = Entries();
        var items = entries.Items(pattern, path, ClrBindingType.For((Type)type), out var isMissing, CancellationToken.None);
        return isMissing ? throw Fault("DAG7007", site, entries.Missing(pattern)) : items;
    }

    public object? ConfigValue(string file, string? path, object type, Site site)
    {
        var entries = Entries();
        if (configs.Find(file) is not { } found)
        {
            throw Fault("DAG7007", site, entries.Missing(file));
        }

        return entries.TryValue(found, path, ClrBindingType.For((Type)type), out var value, CancellationToken.None) ? value : throw new PipelineFaultException();
    }

    public object? Invoke(IMemberView member, object? instance, IReadOnlyList<object?> arguments) => Guard(member, () => ((ReflectedMember)member).Member switch
    {
        MethodInfo method => method.Invoke(instance, Arguments(method, arguments)),
        PropertyInfo property => property.GetValue(instance),
        var field => ((FieldInfo)field).GetValue(instance),
    });

    public IReadOnlyList<Dag> Define(IMemberView member, object? instance, IReadOnlyList<object?> arguments, int limit)
    {
        var result = Invoke(member, instance, arguments);
        var dags = new List<Dag>();
        try
        {
            DefinedDags.AddTo(dags, result, member.Name, limit);
        }
        catch (Exception exception)
        {
            Thrown($"'{member.Name}'", member.Site, exception);
        }

        return dags;
    }

    public object CreateInstance(ITypeView type, IReadOnlyList<object?> arguments)
    {
        var constructor = ((ReflectedType)type).Constructor!;
        return Guard($"the constructor of '{type.Name}'", type.Site, () => constructor.Invoke(Arguments(constructor, arguments)));
    }

    public bool TryRead(object value, string property, out object? result)
    {
        var found = value.GetType().GetProperty(property, Type.EmptyTypes);
        result = found?.GetValue(value);
        return found is not null;
    }

    public IReadOnlyList<string> PropertyNames(object value) => [.. value.GetType().GetProperties().Select(static property => property.Name)];

    private ConfigEntries Entries() => new(
        configs,
        error => problems.Add(new PipelineProblem(error.RuleId, new Site(error.Start, error.Path, error.Start.Line), error.Message) { IsWarning = error.IsWarning }),
        static (path, start, _) => new Site(start, path, start.Line));

    private static object?[] Arguments(MethodBase method, IReadOnlyList<object?> arguments) =>
        [.. arguments.Select((argument, index) => Argument(argument, method.GetParameters()[index]))];

    private static object? Argument(object? argument, ParameterInfo parameter) =>
        ReferenceEquals(argument, MissingArgument.Value) ? parameter.DefaultValue
        : ConstantConversion.TryConvert(argument, parameter.ParameterType, out var converted) ? converted
        : argument;

    private T Guard<T>(IMemberView member, Func<T> run) => Guard($"'{member.Name}'", member.Site, run);

    private T Guard<T>(string what, Site site, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (TargetInvocationException exception)
        {
            throw Thrown(what, site, exception.InnerException!);
        }
        catch (Exception exception)
        {
            throw Thrown(what, site, exception);
        }
    }

    private PipelineFaultException Thrown(string what, Site site, Exception exception) => exception is DefinitionException definition
        ? Fault(definition.RuleId, site, definition.Message)
        : Fault("DAG5004", site, $"{what} threw {exception.GetType().Name}: {exception.Message}");

    private PipelineFaultException Fault(string ruleId, Site site, string message)
    {
        Report(new PipelineProblem(ruleId, site, message));
        return new PipelineFaultException();
    }
}
