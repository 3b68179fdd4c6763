using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DagSharp.Configuration;
using DagSharp.Evaluation.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Incremental;

/// <summary>What pipelines of a project gave when they were evaluated last; the generator and the analyzers share it.</summary>
/// <remarks>
/// A result is used again only while all that it depends on is the same: the declarations of the project
/// (<see cref="ProjectSurface"/>) and the members and configuration files its evaluation looked at. It holds no symbols.
/// </remarks>
public sealed class ProjectMemory
{
    // Going back and forth, as with undo, or a generator and an analyzer that see different files.
    private const int MostSurfaces = 4;

    private const int MostProjects = 32;

    private static readonly ConditionalWeakTable<MetadataReference, List<ProjectMemory>> Projects = new();

    private readonly List<Generation> generations = [];
    private readonly (string? AssemblyName, string Directory) name;

    private ProjectMemory((string? AssemblyName, string Directory) name) => this.name = name;

    /// <summary>A memory of its own, with nothing in it.</summary>
    public ProjectMemory()
    {
    }

    /// <summary>How many pipelines were evaluated because nothing was remembered of them.</summary>
    public int Evaluations { get; private set; }

    /// <summary>The memory of a project; it goes when the compiler forgets the project's reference to DagSharp.</summary>
    public static ProjectMemory Of(Compilation compilation, ProjectOptions options)
    {
        var attribute = compilation.GetTypesByMetadataName(ProjectEvaluation.PipelineAttributeName).FirstOrDefault();
        if (attribute is null || compilation.GetMetadataReference(attribute.ContainingAssembly) is not { } reference)
        {
            return new ProjectMemory();
        }

        var projects = Projects.GetOrCreateValue(reference);
        lock (projects)
        {
            var name = (compilation.AssemblyName, options.ProjectDirectory);
            var found = projects.Find(project => project.name == name) ?? new ProjectMemory(name);
            projects.Remove(found);
            projects.Insert(0, found);
            if (projects.Count > MostProjects)
            {
                projects.RemoveAt(MostProjects);
            }

            return found;
        }
    }

    /// <summary>What is remembered for a project with these declarations.</summary>
    internal Generation At(ProjectSurface surface)
    {
        lock (generations)
        {
            var found = generations.Find(generation => generation.Surface.Equals(surface)) ?? new Generation(this, surface);
            generations.Remove(found);
            generations.Insert(0, found);
            if (generations.Count > MostSurfaces)
            {
                generations.RemoveAt(MostSurfaces);
            }

            return found;
        }
    }

    /// <summary>The results that belong to one state of the declarations.</summary>
    internal sealed class Generation(ProjectMemory memory, ProjectSurface surface)
    {
        private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
        private ImmutableArray<PipelineDeclarationPlace> pipelines;
        private ProjectResult? whole;

        public ProjectSurface Surface => surface;

        /// <summary>The pipelines: no body can add one.</summary>
        public ImmutableArray<PipelineDeclarationPlace> Pipelines(Func<ImmutableArray<PipelineDeclarationPlace>> find)
        {
            lock (entries)
            {
                return pipelines.IsDefault ? pipelines = find() : pipelines;
            }
        }

        public PipelineResult? Recall(string pipeline, SourceMap map, ConfigSet configs, int usedDags)
        {
            lock (entries)
            {
                return entries.TryGetValue(pipeline, out var entry) && entry.Holds(map, configs, usedDags) ? entry.Result : null;
            }
        }

        /// <summary>Keeps a result; without <paramref name="dependencies"/> it holds for this compilation alone.</summary>
        public void Remember(PipelineResult result, EvaluationDependencies? dependencies, DagAllowance allowance)
        {
            lock (entries)
            {
                memory.Evaluations++;
                entries.Remove(result.TypeName);
                if (dependencies is not null)
                {
                    entries.Add(result.TypeName, new Entry(result, dependencies, allowance));
                }
            }
        }

        /// <summary>The whole project, checked again only when a part of it is another.</summary>
        public ProjectResult Combine(IReadOnlyList<PipelineResult> pipelines)
        {
            lock (entries)
            {
                return whole is not null && whole.IsMadeFrom(pipelines) ? whole : whole = ProjectResult.Of(pipelines);
            }
        }
    }

    private sealed record Entry(PipelineResult Result, EvaluationDependencies Dependencies, DagAllowance Allowance)
    {
        public bool Holds(SourceMap map, ConfigSet configs, int usedDags) => Allowance.HoldsAfter(usedDags) && Dependencies.Hold(map, configs);
    }
}

/// <summary>How much of what the project may define a pipeline was given and took.</summary>
/// <param name="MaxDags">Most DAGs of the project.</param>
/// <param name="UsedDags">DAGs of the pipelines before it.</param>
/// <param name="Dags">DAGs it made.</param>
/// <param name="IsMet">Whether it met the limit.</param>
internal sealed record DagAllowance(int MaxDags, int UsedDags, int Dags, bool IsMet)
{
    /// <summary>A pipeline that met the limit depends on how many came before it; another does not while there is more than it takes.</summary>
    public bool HoldsAfter(int usedDags) => usedDags == UsedDags || (!IsMet && Dags < MaxDags - Math.Max(usedDags, UsedDags));
}
