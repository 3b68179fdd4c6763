using System.Globalization;

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
                axes.Add(Items(axis, host));
            }
            catch (PipelineFaultException)
            {
                return [];
            }
        }

        var result = new List<ExpandedDag>();
        var combinations = new CombinationSequence(declaration, axes, host);
        foreach (var combination in combinations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (result.Count >= limits.MaxDags)
            {
                host.Report(new PipelineProblem("DAG2004", declaration.IdSite, TooMany(declaration, axes, limits)));
                break;
            }

            Build(declaration, combination, host, limits, result);
        }

        return result;
    }

    private static IReadOnlyList<AxisItem> Items(AxisDeclaration axis, IPipelineHost host)
    {
        var items = axis.Source switch
        {
            AxisSource.Values values => values.Items,
            AxisSource.Member member => host.MemberItems(member.View),
            AxisSource.Config config => host.ConfigItems(config.Pattern, config.Path, config.Type, axis.Site),
            _ => throw new InvalidOperationException(),
        };
        if (items.Count == 0 && axis.Source is AxisSource.Member)
        {
            host.Report(new PipelineProblem("DAG0009", axis.Site, $"the axis '{axis.Name}' has no values, so it defines no DAG"));
        }

        return items;
    }

    private static void Build(PipelineDeclaration declaration, Combination combination, IPipelineHost host, ExpansionLimits limits, List<ExpandedDag> result)
    {
        var rowSite = combination.Row?.Site ?? declaration.IdSite;
        try
        {
            foreach (var config in declaration.Configs)
            {
                combination.Add(config.Name, host.ConfigValue(combination.Fill(config.Pattern), config.Path, config.Type, combination.Row?.Site ?? config.Site));
            }

            foreach (var define in declaration.Defines)
            {
                var instance = define.IsStatic ? null : host.CreateInstance(declaration.Type);
                result.AddRange(host.Define(define, instance, combination.Arguments(define))
                    .Select(dag => Place(dag, define.Site, declaration, combination)));
            }

            if (declaration.Defines.Count == 0)
            {
                result.Add(new DagAssembly(declaration, combination, host).Make());
            }

            if (result.Count > 0 && result[result.Count - 1].Dag is { Tasks.Count: var count } last && count > limits.MaxTasks)
            {
                result.RemoveAt(result.Count - 1);
                host.Report(new PipelineProblem("DAG2005", rowSite, $"'{last.DagId}' has {count} tasks; at most {limits.MaxTasks} are allowed (DagSharpMaxTasks). Map over values instead of making a task for each"));
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

    private static ExpandedDag Place(Dag dag, Site site, PipelineDeclaration declaration, Combination combination)
    {
        dag.Provenance ??= new Provenance(site.Source, site.Line, combination.Row?.Config, combination.Row?.ConfigKey, combination.Row?.Site.Line ?? 0);
        return new ExpandedDag(dag, site, new Dictionary<string, Site>(), declaration.Pipeline, combination.Row);
    }

    private static string TooMany(PipelineDeclaration declaration, List<IReadOnlyList<AxisItem>> axes, ExpansionLimits limits)
    {
        var product = axes.Aggregate(1L, static (total, items) => total * Math.Max(1, items.Count));
        var arithmetic = string.Join(" × ", declaration.Axes.Select((axis, index) => $"{axes[index].Count.ToString(CultureInfo.InvariantCulture)} {axis.Name}"));
        return $"'{declaration.Type.Name}' defines more than {limits.MaxDags} DAGs: {arithmetic} = {product.ToString(CultureInfo.InvariantCulture)}. Fewer values, [Exclude], or a higher DagSharpMaxDags";
    }
}
