using System.Collections;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Evaluates the code of pipelines instead of running it.</summary>
internal sealed class EvaluationHost(Evaluator evaluator, SymbolViews views, ConfigSet configs, CancellationToken cancellationToken) : IPipelineHost
{
    private readonly EvaluatorFactory factory = new(evaluator);
    private readonly HashSet<(string, Site, string)> reported = [];
    private readonly List<PipelineProblem> problems = [];

    public IReadOnlyList<PipelineProblem> Problems => problems;

    // One fault of a body that a thousand combinations run is one problem.
    public void Report(PipelineProblem problem)
    {
        var message = problem.Site.Location is ConfigPlace ? problem.Message : "";
        if (reported.Add((problem.RuleId, problem.Site, message)))
        {
            problems.Add(problem);
        }
    }

    public IReadOnlyList<AxisItem> MemberItems(IMemberView member)
    {
        switch (Invoke(member, null, []))
        {
            case IDictionary map:
                return Guard(member.Site, () => map.Cast<DictionaryEntry>().Select(entry => new AxisItem(entry.Key, entry.Value, member.Site)).ToArray());
            case IEnumerable items and not string:
                return Guard(member.Site, () => items.Cast<object?>().Select(item => Pair(item, member.Site)).ToArray());
            case var other:
                throw Fault("DAG0009", member.Site, $"'{member.Name}' is to give the values of an axis, a sequence or dictionary, and gives {other ?? "null"}");
        }
    }

    public IReadOnlyList<AxisItem> ConfigItems(string pattern, string? path, object type, Site site)
    {
        var entries = Entries();
        var items = entries.Items(pattern, path, SymbolBindingType.For((ITypeSymbol)type, factory), out var isMissing, cancellationToken);
        return isMissing ? throw Fault("DAG7007", site, entries.Missing(pattern)) : items;
    }

    public object? ConfigValue(string file, string? path, object type, Site site)
    {
        var entries = Entries();
        if (configs.Find(file) is not { } found)
        {
            throw Fault("DAG7007", site, entries.Missing(file));
        }

        return entries.TryValue(found, path, SymbolBindingType.For((ITypeSymbol)type, factory), out var value, cancellationToken)
            ? value
            : throw new PipelineFaultException();
    }

    public object? Invoke(IMemberView member, object? instance, IReadOnlyList<object?> arguments)
    {
        var symbol = ((SymbolMemberView)member).Symbol;
        var result = Guard(member.Site, () => symbol is IMethodSymbol method
            ? evaluator.Invoke(method, instance, Adapt(method, arguments))
            : evaluator.Read(symbol, instance));
        return result is Instance { HostBase: { } real } && member.ReturnsOperator ? real : result;
    }

    public IReadOnlyList<Dag> Define(IMemberView member, object? instance, IReadOnlyList<object?> arguments)
    {
        var result = Invoke(member, instance, arguments);
        if (result is Dag one)
        {
            return [one];
        }

        var dags = new List<Dag>();
        try
        {
            foreach (var dag in (IEnumerable?)result ?? Array.Empty<Dag>())
            {
                dags.Add((Dag)dag);
            }
        }
        catch (EvaluationException exception)
        {
            Report(exception.Diagnostic, member.Site);
        }

        return dags;
    }

    public object CreateInstance(ITypeView type)
    {
        var constructor = ((SymbolTypeView)type).Symbol.InstanceConstructors.First(static candidate => candidate.Parameters.IsEmpty);
        return Guard(type.Site, () => evaluator.Construct(constructor, [], [])!);
    }

    public bool TryRead(object value, string property, out object? result)
    {
        if (value is Instance instance)
        {
            var symbol = PropertyOf(instance.Type, property);
            result = symbol is null ? null : evaluator.Read(symbol, instance);
            return symbol is not null;
        }

        var found = value.GetType().GetProperty(property);
        result = found?.GetValue(value);
        return found is not null;
    }

    public IReadOnlyList<string> PropertyNames(object value) => value is Instance instance
        ? [.. instance.MemberValues.Select(static member => member.Key)]
        : [.. value.GetType().GetProperties().Select(static property => property.Name)];

    private ConfigEntries Entries() => new(
        configs,
        error => Report(new PipelineProblem(error.RuleId, PlaceOf(error), error.Message)
        {
            IsWarning = error.IsWarning,
            Related = error.Related is { } related ? [new Site(new ConfigPlace(error.Path, related, related), error.Path, related.Line)] : [],
        }),
        static (path, start, end) => new Site(new ConfigPlace(path, start, end), path, start.Line));

    private static Site PlaceOf(ConfigError error) => new(new ConfigPlace(error.Path, error.Start, error.End), error.Path, error.Start.Line);

    private static ISymbol? PropertyOf(INamedTypeSymbol type, string name)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers(name).FirstOrDefault(static member => member is IPropertySymbol or IFieldSymbol && member.DeclaredAccessibility == Accessibility.Public) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static AxisItem Pair(object? item, Site site)
    {
        var type = item?.GetType();
        return type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? new AxisItem(type.GetProperty("Key")!.GetValue(item), type.GetProperty("Value")!.GetValue(item), site)
            : new AxisItem(null, item, site);
    }

    // Constants of attributes keep the type they were written with; a parameter may be wider.
    private IReadOnlyList<object?> Adapt(IMethodSymbol method, IReadOnlyList<object?> arguments)
    {
        var result = new List<object?>(arguments.Count);
        for (var index = 0; index < arguments.Count; index++)
        {
            var parameter = method.Parameters[index];
            result.Add(ReferenceEquals(arguments[index], MissingArgument.Value)
                ? parameter.HasExplicitDefaultValue ? DefaultOf(parameter) : null
                : Constants.Widen(arguments[index], evaluator.HostTypeOf(parameter.Type)));
        }

        return result;
    }

    private object? DefaultOf(IParameterSymbol parameter) => parameter.ExplicitDefaultValue switch
    {
        null => evaluator.DefaultOf(parameter.Type),
        var number when parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } constant => evaluator.CreateEnum(constant, number),
        var value => value,
    };

    private T Guard<T>(Site site, Func<T> evaluate)
    {
        try
        {
            return evaluate();
        }
        catch (EvaluationException exception)
        {
            Report(exception.Diagnostic, site);
            throw new PipelineFaultException();
        }
    }

    private void Report(EvaluationDiagnostic diagnostic, Site entry)
    {
        var chain = diagnostic.CallChain.IsEmpty ? "" : $" ({string.Join(" → ", diagnostic.CallChain.Select(static frame => frame.Method))})";
        var place = diagnostic.Location.IsInSource ? views.SiteOf(diagnostic.Location) : entry;
        Report(new PipelineProblem(diagnostic.RuleId, place, string.Join(": ", diagnostic.Arguments).TrimEnd('.') + chain)
        {
            Related = [.. diagnostic.CallChain.Where(static frame => frame.CallSite.IsInSource).Select(frame => views.SiteOf(frame.CallSite)), entry],
        });
    }

    private PipelineFaultException Fault(string ruleId, Site site, string message)
    {
        Report(new PipelineProblem(ruleId, site, message));
        return new PipelineFaultException();
    }
}
