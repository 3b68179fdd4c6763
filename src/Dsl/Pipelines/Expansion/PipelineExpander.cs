using System.Globalization;
using System.Numerics;
using DagSharp.Naming;

namespace DagSharp.Pipelines;

/// <summary>Makes the DAGs of a pipeline class. One bad combination never takes the others along.</summary>
/// <remarks>The same code runs in the compiler and when a definition is really executed; only the host differs.</remarks>
public static class PipelineExpander
{
    /// <summary>Makes the DAGs of a pipeline.</summary>
    /// <param name="type">The class.</param>
    /// <param name="host">Runs what is code, and takes the problems.</param>
    /// <param name="limits">How much it may define.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static IReadOnlyList<ExpandedDag> Expand(ITypeView type, IPipelineHost host, ExpansionLimits limits, CancellationToken cancellationToken)
    {
        var declaration = DeclarationReader.Read(type, host);
        if (!declaration.IsSound)
        {
            return [];
        }

        var axes = new List<IReadOnlyList<AxisItem>>(declaration.Axes.Count);
        foreach (var axis in declaration.Axes)
        {
            try
            {
                axes.Add(Items(axis, host, MostCombinations(limits)));
            }
            catch (PipelineFaultException)
            {
                return [];
            }
        }

        UnmatchedExcludes(declaration, axes, host);
        var result = new List<ExpandedDag>();
        var (tried, isCutShort) = (0, false);
        foreach (var combination in CombinationSequence.Of(declaration, axes, host))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (result.Count >= limits.MaxDags || ++tried > MostCombinations(limits))
            {
                host.Report(new PipelineProblem("DAG2004", declaration.IdSite, TooMany(declaration, axes, limits)));
                isCutShort = true;
                break;
            }

            Build(declaration, combination, host, limits, result);
        }

        if (tried == 0 && !isCutShort && axes.All(static items => items.Count > 0))
        {
            host.Report(new PipelineProblem("DAG0009", declaration.Excludes[0].Site.Whole, $"[Exclude] leaves out every combination, so '{declaration.Type.Name}' defines no DAG") { IsWarning = true });
        }

        // One more than allowed was taken from Define, so that too many are told from just enough.
        if (result.Count > limits.MaxDags)
        {
            result.RemoveRange(limits.MaxDags, result.Count - limits.MaxDags);
            host.Report(new PipelineProblem("DAG2004", declaration.Defines[0].Site, TooMany(declaration, axes, limits)));
        }

        return result;
    }

    // A filter may drop most; but it is asked for each, and a product of ten axes never ends.
    private static int MostCombinations(ExpansionLimits limits) => (int)Math.Min(int.MaxValue, Math.Max((long)limits.MaxDags + limits.UsedDags, 1) * 100L);

    private static IReadOnlyList<AxisItem> Items(AxisDeclaration axis, IPipelineHost host, int limit)
    {
        var items = axis.Source switch
        {
            AxisSource.Values values => values.Items,
            AxisSource.Member member => host.MemberItems(member.View, limit),
            AxisSource.Config config => host.ConfigItems(config.Pattern, config.Path, config.Type, config.Site),
            _ => throw new InvalidOperationException(),
        };
        if (items.Count == 0 && axis.Source is AxisSource.Member)
        {
            host.Report(new PipelineProblem("DAG0009", axis.Site, $"the axis '{axis.Name}' has no values, so it defines no DAG"));
        }

        return items;
    }

    private static void UnmatchedExcludes(PipelineDeclaration declaration, List<IReadOnlyList<AxisItem>> axes, IPipelineHost host)
    {
        foreach (var exclude in declaration.Excludes)
        {
            var values = (object?[])exclude.Argument(0)!;
            for (var axis = 0; axis < values.Length; axis++)
            {
                if (values[axis] is { } value && axes[axis].Count > 0 && !axes[axis].Any(item => CombinationSequence.Matches(value, item)))
                {
                    var nearest = value is string text ? NearestName.Find(text, axes[axis].SelectMany(static item => new[] { item.Key, item.Value }).OfType<string>()) : null;
                    host.Report(new PipelineProblem("DAG0009", exclude.Site.Argument(0, axis), $"[Exclude] leaves out {ValueText.Of(value)}, which is no value of the axis '{declaration.Axes[axis].Name}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}") { IsWarning = true });
                }
            }
        }
    }

    private static void Build(PipelineDeclaration declaration, Combination combination, IPipelineHost host, ExpansionLimits limits, List<ExpandedDag> result)
    {
        var rowSite = combination.Row?.Site ?? declaration.IdSite;
        try
        {
            if (declaration.Filters.All(filter => host.Invoke(filter, null, combination.Arguments(filter)) is true))
            {
                combination.ReadConfigs();
                Make(declaration, combination, host, limits, result, rowSite);
            }
        }
        catch (PipelineFaultException)
        {
            // Reported by the host; the other combinations go on.
        }
        catch (SitedException problem)
        {
            host.Report(new PipelineProblem(problem.RuleId, problem.Site, problem.Message) { Related = combination.Row is { } row ? [row.Site] : [] });
        }
        catch (DefinitionException problem)
        {
            host.Report(new PipelineProblem(problem.RuleId, rowSite, $"{declaration.Type.Name}: {problem.Message}") { Related = ReferenceEquals(rowSite, declaration.IdSite) ? [] : [declaration.IdSite] });
        }
    }

    private static void Make(PipelineDeclaration declaration, Combination combination, IPipelineHost host, ExpansionLimits limits, List<ExpandedDag> result, Site rowSite)
    {
        foreach (var define in declaration.Defines)
        {
            var instance = define.IsStatic ? null : combination.Create(declaration.Type);
            foreach (var dag in host.Define(define, instance, combination.Arguments(define), (int)Math.Min(int.MaxValue, limits.MaxDags - result.Count + 1L)))
            {
                Keep(Place(dag, define.Site, declaration, combination), define.Site, host, limits, result);
            }
        }

        if (declaration.Defines.Count == 0)
        {
            Keep(new DagAssembly(declaration, combination, host).Make(), rowSite, host, limits, result);
        }
    }

    private static void Keep(ExpandedDag dag, Site site, IPipelineHost host, ExpansionLimits limits, List<ExpandedDag> result)
    {
        if (dag.Dag.Tasks.Count <= limits.MaxTasks)
        {
            result.Add(dag);
        }
        else
        {
            host.Report(new PipelineProblem("DAG2005", site, $"'{dag.Dag.DagId}' has {dag.Dag.Tasks.Count} tasks; at most {limits.MaxTasks} are allowed (DagSharpMaxTasks). Map over values instead of making a task for each"));
        }
    }

    private static ExpandedDag Place(Dag dag, Site site, PipelineDeclaration declaration, Combination combination)
    {
        dag.Provenance ??= new Provenance(site.Source, site.Line, combination.Row?.Config, combination.Row?.ConfigKey, combination.Row?.Site.Line ?? 0);
        return new ExpandedDag(dag, site, new Dictionary<string, Site>(), declaration.Pipeline, combination.Row);
    }

    private static string TooMany(PipelineDeclaration declaration, List<IReadOnlyList<AxisItem>> axes, ExpansionLimits limits)
    {
        var product = axes.Aggregate(BigInteger.One, static (total, items) => total * items.Count);
        var arithmetic = axes.Count == 0 ? "" : $": {string.Join(" × ", declaration.Axes.Select((axis, index) => $"{axes[index].Count.ToString(CultureInfo.InvariantCulture)} {axis.Name}"))} = {product.ToString(CultureInfo.InvariantCulture)}";
        var others = limits.UsedDags == 0 ? "" : $", {limits.UsedDags} of them by pipelines before it";
        return $"with '{declaration.Type.Name}' the project defines more than {limits.MaxDags + limits.UsedDags} DAGs{others}{arithmetic}. Fewer values, [Exclude], or a higher DagSharpMaxDags";
    }
}
