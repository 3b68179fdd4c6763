using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

/// <summary>The compiler loads each folder of analyzers by itself, so that two packages may bring two assemblies of one name.</summary>
[Trait("Category", "Package")]
public sealed class NeighbourTests
{
    [Theory]
    [InlineData("Aaa", "99.1.2.3")]
    [InlineData("Zzz", "99.1.2.3")]
    [InlineData("Bbb", "1.2.3.4")]
    [InlineData("Yyy", "1.2.3.4")]
    public void Another_package_with_another_YamlDotNet_disturbs_neither(string name, string version)
    {
        new NeighbourPackage(name, version).AddToFeed();
        var project = Shop.New(items: $"""{Shop.Items}<PackageReference Include="{name}" Version="1.0.0" PrivateAssets="all" />""")
            .Write("Program.cs", $"Console.WriteLine({name}.Yaml + \" beside \" + Shop.DagIds.BuildPlain);");

        var build = project.Build().Succeeded();

        Assert.Empty(build.Findings);
        Assert.Equal("DagSharp: 4 DAGs, 8 tasks -> bin/Debug/net10.0/dags (4 new)", build.Line);
        Assert.Contains("make plain", File.ReadAllText(Path.Combine(project.Bin, "build_plain.json")));
        Assert.Contains($"{version} beside build_plain", DotNet.Run(project.Folder, ["bin/Debug/net10.0/Shop.dll"]).Succeeded().Output);
    }
}
