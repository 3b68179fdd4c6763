using System.Text;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using DagSharp.Evaluation.Incremental;
using DagSharp.Evaluation.Pipelines;
using DagSharp.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Generators.Tests.Incremental;

/// <summary>A project under edit: files that are not touched keep their trees, as in an editor.</summary>
internal sealed class EditedProject(PipelineProject start)
{
    private readonly Dictionary<string, ConfigFile> configs = start.Configs.ToDictionary(static config => config.Path, static config => ConfigReader.Read(config.Path, config.Text));

    public PipelineProject Current { get; private set; } = start;

    public CSharpCompilation Compilation { get; private set; } = start.Compile();

    public ProjectOptions Options { get; set; } = new(start.Directory);

    public string Text(string path) => Current.Files.Concat(Current.Configs).Single(file => file.Path == path).Text;

    public void Edit(string path, string from, string to)
    {
        var text = Text(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        Action<string, string> write = configs.ContainsKey(path) ? WriteConfig : Write;
        write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Write(string path, string text)
    {
        Current = Current.With(path, text);
        var tree = Current.Parse(path, text);
        Compilation = Find(path) is { } old ? Compilation.ReplaceSyntaxTree(old, tree) : Compilation.AddSyntaxTrees(tree);
    }

    public void Remove(string path)
    {
        Current = Current with { Files = Current.Files.RemoveAll(file => file.Path == path) };
        Compilation = Compilation.RemoveSyntaxTrees(Find(path)!);
    }

    public void Reverse() => Compilation = Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(Compilation.SyntaxTrees.Reverse());

    public void WriteConfig(string path, string text)
    {
        Current = Current.WithConfig(path, text);
        configs[path] = ConfigReader.Read(path, text);
    }

    public ProjectResult Evaluate(ProjectMemory memory) => ProjectEvaluation.Run(Compilation, new ConfigSet(configs.Values), Options, memory, default);

    /// <summary>All that a user sees of a result: manifests, problems and their positions in the files as they are now.</summary>
    public string Describe(ProjectResult result)
    {
        var map = SourceMap.Of(Compilation, default);
        var text = new StringBuilder();
        foreach (var pipeline in result.Pipelines)
        {
            text.AppendLine($"{pipeline.TypeName} {Place(pipeline.Site)}");
            foreach (var dag in pipeline.Dags)
            {
                text.AppendLine($"{dag.Text.Json}{dag.Manifest.DagId} {Place(dag.IdSite)} {string.Join(" ", dag.Sites.Select(site => $"{site.Key} {Place(site.Value)}"))}");
            }

            foreach (var problem in pipeline.Problems)
            {
                text.AppendLine($"{problem.RuleId} {problem.Severity()} {Place(problem.Site)} {problem.Message} {string.Join(" ", problem.Related.Select(Place))}");
            }
        }

        return text.ToString();

        string Place(Pipelines.Site site) => $"{site.Source}({site.Line}) {(site.Location is SourcePlace place ? map.LocationOf(place).ToString() : site.Location)}";
    }

    private SyntaxTree? Find(string path) => Compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == $"{Current.Directory}/{path}");
}
