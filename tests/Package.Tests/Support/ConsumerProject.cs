namespace DagSharp.Package.Tests.Support;

/// <summary>A fresh project outside the repository that has nothing but a reference to the package.</summary>
internal sealed class ConsumerProject
{
    private static int _count;

    public ConsumerProject(PackedFeed feed, string name = "Sales", string items = "", string properties = "", string excluded = "", bool machinePackages = false)
    {
        Name = name;
        Folder = Path.Combine(feed.Root, $"project {Interlocked.Increment(ref _count)}");
        Write("NuGet.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{feed.Packages}" /></config>
              <packageSources><clear /><add key="local" value="{feed.Feed}" /></packageSources>
              <fallbackPackageFolders><clear />{(machinePackages ? $"<add key=\"machine\" value=\"{PackedFeed.MachinePackages}\" />" : "")}</fallbackPackageFolders>
            </configuration>
            """);
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="DagSharp" Version="{PackedFeed.Version}" {(excluded.Length > 0 ? $"ExcludeAssets=\"{excluded}\"" : "")} />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>
    /// A project whose sources carry the manifests by hand and that goes without the generator: what is tested is the build.
    /// </summary>
    public static ConsumerProject WithoutGenerator(PackedFeed feed, string name = "Sales", string items = "", string properties = "", bool machinePackages = false) =>
        new(feed, name, items, properties, excluded: "analyzers", machinePackages);

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

    /// <summary>Writes the source that the generator would have added, with an empty object for each DAG.</summary>
    public ConsumerProject WriteManifests(params string[] dags) => WriteManifests(dags, "");

    public ConsumerProject WriteManifests(string[] dags, string more, string content = "{}")
    {
        var index = $$"""{"dag_count": {{dags.Length}}, "pipelines": [], "task_count": {{dags.Length}}, "dags": "{{string.Join(' ', dags)}}"}""";
        return Write("Manifests.cs", string.Concat(dags.Select(d => Attribute(d, content))) + Attribute("index", index) + more);
    }

    public CommandResult Build(params string[] arguments) => DotNet.Run(Folder, ["build", .. arguments]);

    public CommandResult Run(params string[] arguments) => DotNet.Run(Folder, arguments);

    /// <summary>The manifests in a folder, the build's own list aside.</summary>
    public static string[] Manifests(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)]
        : [];

    private static string Attribute(string name, string json) =>
        $"[assembly: DagSharp.Manifests.DagManifestFile(\"{name}.json\", \"\"\"\n{json}\n\"\"\")]\n";
}
