using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using DagSharp.Evaluation.Incremental;
using DagSharp.Manifests;
using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Evaluates the code of pipelines instead of running it.</summary>
internal sealed class EvaluationHost(Evaluator evaluator, SymbolViews views, ConfigSet configs, CompileErrors errors, EvaluationTrace trace, CancellationToken cancellationToken) : IPipelineHost
{
    private const int MostAlike = 3;

    private readonly EvaluatorFactory factory = new(evaluator);
    private readonly Dictionary<(string, Site), List<string>> reported = [];
    private readonly List<PipelineProblem> problems = [];

    /// <summary>What is wrong. Of problems alike at one place the last that is told says how many more there are.</summary>
    public IReadOnlyList<PipelineProblem> Problems =>
    [
        .. problems.Select(problem => reported[KeyOf(problem)] is { Count: > MostAlike } messages && messages[MostAlike - 1] == problem.Message
            ? problem with { Message = $"{problem.Message} (and {messages.Count - MostAlike} more like it)" }
            : problem),
    ];

    // What a thousand combinations meet at one place is told a few times; each place in a file counts for itself.
    public void Report(PipelineProblem problem)
    {
        if (!reported.TryGetValue(KeyOf(problem), out var messages))
        {
            reported.Add(KeyOf(problem), messages = []);
        }

        if (messages.Contains(problem.Message))
        {
            return;
        }

        messages.Add(problem.Message);
        if (messages.Count <= MostAlike)
        {
            problems.Add(problem);
        }
    }

    public IReadOnlyList<AxisItem> MemberItems(IMemberView member, int limit)
    {
        var values = Invoke(member, null, []);
        return Guard(member.Site, () => AxisItems.Of(values, member.Site, limit))
            ?? throw Fault("DAG0009", member.Site, $"'{member.Name}' is to give the values of an axis, a sequence or dictionary, and gives {ValueText.Of(values)}");
    }

    public IReadOnlyList<AxisItem> ConfigItems(string pattern, string? path, object type, Site site)
    {
        var entries = Entries();
        var isMissing = false;
        var items = Guard(site, () => entries.Items(pattern, path, SymbolBindingType.For((ITypeSymbol)type, factory), out isMissing, cancellationToken));
        return isMissing ? throw Fault("DAG7007", site, entries.Missing(pattern)) : items;
    }

    public object? ConfigValue(string file, string? path, object type, Site site)
    {
        var entries = Entries();
        if (configs.Find(file) is not { } found)
        {
            throw Fault("DAG7007", site, entries.Missing(file));
        }

        object? value = null;
        return Guard(site, () => entries.TryValue(found, path, SymbolBindingType.For((ITypeSymbol)type, factory), out value, cancellationToken))
            ? value
            : throw new PipelineFaultException();
    }

    public object? Invoke(IMemberView member, object? instance, IReadOnlyList<object?> arguments)
    {
        var symbol = ((SymbolMemberView)member).Symbol;
        var result = Guard<object?>(member.Site, () => symbol is IMethodSymbol method
            ? evaluator.Invoke(method, instance, Adapt(method, arguments))
            : evaluator.Read(symbol, instance));
        return result is Instance { HostBase: { } real } && member.ReturnsOperator ? real : result;
    }

    public IReadOnlyList<Dag> Define(IMemberView member, object? instance, IReadOnlyList<object?> arguments, int limit)
    {
        var result = Invoke(member, instance, arguments);
        var dags = new List<Dag>();
        try
        {
            DefinedDags.AddTo(dags, result, member.Name, limit);
        }
        catch (EvaluationException exception)
        {
            Report(exception.Diagnostic, member.Site);
        }
        catch (DefinitionException exception)
        {
            Report(new PipelineProblem(exception.RuleId, member.Site, exception.Message));
        }

        return dags;
    }

    public object CreateInstance(ITypeView type, IReadOnlyList<object?> arguments)
    {
        var constructor = ((SymbolTypeView)type).Constructor!;
        return Guard(type.Site, () => evaluator.Construct(constructor, Adapt(constructor, arguments), [])!);
    }

    public bool TryRead(object value, string property, out object? result)
    {
        if (value is Instance instance)
        {
            var symbol = PropertyOf(instance.Type, property);
            result = symbol is null ? null : Guard(views.SiteOf(symbol), () => evaluator.Read(symbol, instance));
            return symbol is not null;
        }

        var found = value.GetType().GetProperty(property, Type.EmptyTypes);
        result = found?.GetValue(value);
        return found is not null;
    }

    public IReadOnlyList<string> PropertyNames(object value) => value is Instance instance
        ? [.. instance.Layout.PublicProperties.Select(static property => property.Name)]
        : [.. value.GetType().GetProperties().Select(static property => property.Name)];

    /// <summary>Makes the manifest of a DAG; sequences and objects in it are evaluated only now.</summary>
    /// <returns><see langword="null"/> when that fails, which is reported.</returns>
    public DagManifest? Manifest(ExpandedDag dag)
    {
        try
        {
            return dag.Dag.ToManifest();
        }
        catch (DefinitionException exception)
        {
            Report(new PipelineProblem(exception.RuleId, dag.IdSite, $"'{dag.Dag.DagId}': {exception.Message}"));
        }
        catch (EvaluationException exception)
        {
            Report(exception.Diagnostic, dag.IdSite);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            // A value no JSON can hold, such as an infinite number.
            Report(new PipelineProblem("DAG4019", dag.IdSite, $"'{dag.Dag.DagId}': {exception.Message}"));
        }

        return null;
    }

    private ConfigEntries Entries() => new(
        configs,
        error => Report(new PipelineProblem(error.RuleId, PlaceOf(error), error.Message)
        {
            IsWarning = error.IsWarning,
            Related = error.Related is { } related ? [new Site(new ConfigPlace(error.Path, related, related), error.Path, related.Line)] : [],
        }),
        static (path, start, end) => new Site(new ConfigPlace(path, start, end), path, start.Line));

    private static Site PlaceOf(ConfigError error) => new(new ConfigPlace(error.Path, error.Start, error.End), error.Path, error.Start.Line);

    private static IPropertySymbol? PropertyOf(INamedTypeSymbol type, string name)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(static property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, GetMethod: not null }) is { } found)
            {
                return found;
            }
        }

        return null;
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
                : ConstantConversion.TryConvert(arguments[index], evaluator.HostTypeOf(parameter.Type), out var converted) ? converted
                : arguments[index]);
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
        }
        catch (DefinitionException exception)
        {
            Report(new PipelineProblem(exception.RuleId, site, exception.Message));
        }

        throw new PipelineFaultException();
    }

    /// <summary>Reports a fault of the evaluator, unless the code does not compile and so means nothing.</summary>
    public void ReportInternal(ITypeView type, Exception exception) => Report(HasCompileErrors()
        ? new PipelineProblem(EvaluationRules.UnsupportedConstruct, type.Site, DoesNotCompile)
        : new PipelineProblem(EvaluationRules.InternalError, type.Site, $"evaluating '{type.Name}' failed: {exception.GetType().Name}: {exception.Message}. This is a fault of DagSharp; please report it with the class"));

    // That is a question about whole files, which nobody notes.
    private bool HasCompileErrors()
    {
        trace.IsOpen = true;
        return errors.In(trace.Files);
    }

    private const string DoesNotCompile = "code with compile errors";

    private void Report(EvaluationDiagnostic diagnostic, Site entry)
    {
        if (diagnostic.RuleId == EvaluationRules.InternalError && HasCompileErrors())
        {
            diagnostic = diagnostic with { RuleId = EvaluationRules.UnsupportedConstruct, Arguments = [DoesNotCompile] };
        }

        var chain = diagnostic.CallChain.IsEmpty ? "" : $" ({string.Join(" → ", diagnostic.CallChain.Select(static frame => frame.Method))})";
        var place = diagnostic.Location.IsInSource ? views.SiteOf(diagnostic.Location) : entry;
        var text = GeneratedNames.Explain(diagnostic.Location) ?? string.Join(": ", diagnostic.Arguments).TrimEnd('.');
        // A definition may throw a DefinitionException of its own with any id.
        var (rule, message) = RuleTable.Has(diagnostic.RuleId) ? (diagnostic.RuleId, text) : (EvaluationRules.DefinitionThrew, $"{diagnostic.RuleId}: {text}");
        Report(new PipelineProblem(rule, place, message + chain)
        {
            Related = [.. diagnostic.CallChain.Where(static frame => frame.CallSite.IsInSource).Select(frame => views.SiteOf(frame.CallSite)), entry],
        });
    }

    private PipelineFaultException Fault(string ruleId, Site site, string message)
    {
        Report(new PipelineProblem(ruleId, site, message));
        return new PipelineFaultException();
    }

    private static (string, Site) KeyOf(PipelineProblem problem) => (problem.RuleId, problem.Site);
}
