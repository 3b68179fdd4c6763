using System.Reflection;
using DagSharp.Bench.Projects;

namespace DagSharp.Bench.Builds;

/// <summary>A project on disk that <c>dotnet build</c> builds, with DagSharp or without: the same sources, the same
/// library to compile against; without has no generator, no analyzer and no task.</summary>
internal sealed class BuildFolder
{
    private readonly BenchProject project;
    private readonly string folder;
    private int number = 100;

    private BuildFolder(BenchProject project, string folder) => (this.project, this.folder) = (project, folder);

    public static BuildFolder Create(BenchProject project, string folder, PackageFolder package, bool isWith)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in project.Sources.Concat(project.Configs))
        {
            File.WriteAllText(Path.Combine(folder, file.Key), file.Value);
        }

        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), $"<Project>{(isWith ? package.Props : "")}</Project>");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), $"<Project>{(isWith ? package.Targets : "")}</Project>");
        File.WriteAllText(Path.Combine(folder, "Bench.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <DagSharpMaxDags>{project.Dags}</DagSharpMaxDags>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{package.Library}" />
                {(isWith ? string.Concat(project.Configs.Keys.Select(static name => $"""<DagConfig Include="{name}" />""")) : "")}
              </ItemGroup>
            </Project>
            """);
        var result = new BuildFolder(project, folder);
        DotNet.Run(folder, "restore");
        return result;
    }

    /// <summary>Types something and gives the build after it.</summary>
    public Action Edit()
    {
        var edit = project.Edits[0];
        File.WriteAllText(Path.Combine(folder, edit.File), edit.Apply(project.Sources[edit.File], number++));
        return () => DotNet.Run(folder, "build", "--no-restore", "-v:q", "-nologo", "-nodeReuse:false");
    }

    /// <summary>How many manifests lie in the output.</summary>
    public int Manifests() => Directory.EnumerateFiles(Path.Combine(folder, "bin"), "*.json", SearchOption.AllDirectories)
        .Count(static path => Path.GetFileName(Path.GetDirectoryName(path)) == "dags" && Path.GetFileName(path) != "index.json");
}

/// <summary>What the package brings, laid out as in the package.</summary>
internal sealed class PackageFolder
{
    public required string Props { get; init; }

    public required string Targets { get; init; }

    public required string Library { get; init; }

    public static PackageFolder Create(string folder)
    {
        var root = Metadata("RepositoryRoot");
        var configuration = Metadata("Configuration");
        string Output(string project) => Path.Combine(root, "src", project, "bin", configuration, "netstandard2.0");
        var library = Copy(Output("Dsl"), Path.Combine(folder, "lib"), "DagSharp.dll")[0];
        Copy(Path.Combine(root, "src", "Build", "build"), Path.Combine(folder, "build"), "DagSharp.props", "DagSharp.targets");
        Copy(Output("Build"), Path.Combine(folder, "tasks", "netstandard2.0"), "DagSharp.Build.dll");
        var analyzers = Path.Combine(folder, "analyzers");
        string[] loaded =
        [
            .. Copy(Output("Generators"), analyzers, "DagSharp.Generators.dll", "DagSharp.Evaluation.dll", "DagSharp.dll", "YamlDotNet.dll"),
            .. Copy(Output("Analyzers"), analyzers, "DagSharp.Analyzers.dll"),
        ];
        return new PackageFolder
        {
            Library = library,
            Props = $"""<Import Project="{Path.Combine(folder, "build", "DagSharp.props")}" />""",
            Targets = $"""<ItemGroup><Analyzer Include="{string.Join(';', loaded)}" /></ItemGroup><Import Project="{Path.Combine(folder, "build", "DagSharp.targets")}" />""",
        };
    }

    private static string[] Copy(string from, string to, params string[] names)
    {
        Directory.CreateDirectory(to);
        foreach (var name in names)
        {
            File.Copy(Path.Combine(from, name), Path.Combine(to, name), overwrite: true);
        }

        return [.. names.Select(name => Path.Combine(to, name))];
    }

    private static string Metadata(string key) => typeof(PackageFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
