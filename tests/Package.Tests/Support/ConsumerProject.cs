namespace DagSharp.Package.Tests.Support;

/// <summary>A fresh project outside the repository that has nothing but a reference to the package.</summary>
internal sealed class ConsumerProject
{
    private static int _count;

    /// <param name="name">Name of the project.</param>
    /// <param name="items">More of its items.</param>
    /// <param name="properties">More of its properties.</param>
    /// <param name="isReferenced">Whether it has the reference to the package itself.</param>
    /// <param name="targets">Targets of its own.</param>
    /// <param name="machinePackages">Whether it may take packages that this machine has.</param>
    public ConsumerProject(string name = "Sales", string items = "", string properties = "", bool isReferenced = true, string targets = "", bool machinePackages = false)
    {
        Name = name;
        Folder = Path.Combine(PackedFeed.Root, $"project {Interlocked.Increment(ref _count)}");
        Write("NuGet.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{PackedFeed.Packages}" /></config>
              <packageSources><clear /><add key="local" value="{PackedFeed.Feed}" /></packageSources>
              <fallbackPackageFolders><clear />{(machinePackages ? $"<add key=\"machine\" value=\"{PackedFeed.MachinePackages}\" />" : "")}</fallbackPackageFolders>
            </configuration>
            """);
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {(isReferenced ? $"""<PackageReference Include="DagSharp" Version="{PackedFeed.Version}" />""" : "")}
                {items}
              </ItemGroup>
              {targets}
            </Project>
            """);
    }

    public string Name { get; }

    public string Folder { get; }

    public string Bin => this["bin/Debug/net10.0/dags"];

    public string Obj => this["obj/Debug/net10.0/dags"];

    public string this[string relative] => Path.Combine(Folder, relative);

    public ConsumerProject Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this;
    }

    /// <summary>Writes one file with a pipeline for each DAG, of one task; without a DAG an empty file.</summary>
    public ConsumerProject WriteDags(params string[] ids) => Write("Dags.cs", "using DagSharp;\n" + string.Concat(ids.Select((id, number) => $$"""
        [Pipeline("{{id}}", Schedule = Cron.Daily, StartDate = "2026-01-01")]
        public static class {{Name}}Pipeline{{number}}
        {
            [Task] public static BashOperator Run() { return new BashOperator("run.sh"); }
        }

        """)));

    public CommandResult Build(params string[] arguments) => Run(["build", .. arguments]);

    public CommandResult Run(params string[] arguments) => DotNet.Run(Folder, arguments);

    /// <summary>The manifests in a folder, the build's own list aside.</summary>
    public static string[] Manifests(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)]
        : [];
}
