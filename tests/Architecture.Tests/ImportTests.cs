using System.Xml.Linq;

namespace DagSharp.Architecture.Tests;

/// <summary>Imports run one way: see docs/architecture.md.</summary>
public class ImportTests
{
    [Theory]
    [InlineData("Dsl", "")]
    [InlineData("Evaluation", "Dsl")]
    [InlineData("Generators", "Evaluation")]
    [InlineData("Analyzers", "Evaluation")]
    [InlineData("Testing", "Evaluation,Dsl")]
    public void A_project_references_only_what_its_room_may_use(string room, string allowed)
    {
        var project = Directory.GetFiles(Path.Combine(Repository.Root, "src", room), "*.csproj").Single();

        var references = XDocument.Load(project).Descendants("ProjectReference")
            .Select(static reference => Path.GetFileName(Path.GetDirectoryName(reference.Attribute("Include")!.Value.Replace('\\', '/'))!));

        Assert.Equal(allowed.Split(',', StringSplitOptions.RemoveEmptyEntries), references);
    }

    [Theory]
    [InlineData("src/Dsl", "Microsoft.CodeAnalysis", "Microsoft.Build", "YamlDotNet", "DagSharp.Evaluation", "DagSharp.Generators")]
    [InlineData("src/Evaluation", "Microsoft.Build", "DagSharp.Generators", "DagSharp.Analyzers")]
    [InlineData("src/Generators", "Microsoft.Build", "YamlDotNet", "DagSharp.Analyzers")]
    [InlineData("src/Analyzers", "Microsoft.Build", "YamlDotNet", "DagSharp.Generators")]
    [InlineData("src/Testing", "Microsoft.CodeAnalysis", "Microsoft.Build", "YamlDotNet", "DagSharp.Evaluation.Pipelines", "DagSharp.Generators", "DagSharp.Analyzers")]
    [InlineData("src/Build", "Microsoft.CodeAnalysis", "YamlDotNet", "DagSharp.Evaluation", "DagSharp.Manifests", "DagSharp.Json")]
    public void A_source_file_imports_nothing_against_the_picture(string room, params string[] forbidden)
    {
        var offences = Repository.Sources(room)
            .SelectMany(file => File.ReadLines(file)
                .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && forbidden.Any(line.Contains))
                .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}: {line}"));

        Assert.Empty(offences);
    }

    // The model may not look ahead: what builds DAGs knows nothing of attributes, configurations or checks.
    [Theory]
    [InlineData("src/Dsl/Json", "DagSharp.Manifests", "DagSharp.Pipelines", "DagSharp.Configuration", "DagSharp.Checks", "DagSharp.Tasks", "DagSharp.Values")]
    [InlineData("src/Dsl/Naming", "DagSharp.Manifests", "DagSharp.Pipelines", "DagSharp.Configuration", "DagSharp.Checks", "DagSharp.Tasks", "DagSharp.Values")]
    [InlineData("src/Dsl/Values", "DagSharp.Manifests", "DagSharp.Pipelines", "DagSharp.Configuration", "DagSharp.Checks")]
    [InlineData("src/Dsl/Tasks", "DagSharp.Pipelines", "DagSharp.Configuration", "DagSharp.Checks")]
    [InlineData("src/Dsl/Dags", "DagSharp.Pipelines", "DagSharp.Configuration", "DagSharp.Checks")]
    [InlineData("src/Dsl/Manifests", "DagSharp.Pipelines", "DagSharp.Configuration", "DagSharp.Checks")]
    [InlineData("src/Dsl/Configuration", "DagSharp.Manifests", "DagSharp.Pipelines", "DagSharp.Checks", "DagSharp.Tasks")]
    [InlineData("src/Dsl/Checks", "DagSharp.Pipelines", "DagSharp.Configuration")]
    public void A_folder_of_the_model_imports_nothing_that_comes_later(string folder, params string[] later) =>
        A_source_file_imports_nothing_against_the_picture(folder, later);
}
