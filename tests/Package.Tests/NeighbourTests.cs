using System.IO.Compression;
using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

/// <summary>The compiler loads each folder of analyzers by itself, so that two packages may bring two assemblies of one name.</summary>
[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public sealed class NeighbourTests(PackedFeed feed)
{
    private const string Ours = """new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<string>("'works'") + typeof(YamlDotNet.Serialization.Deserializer).Assembly.GetName().Version.Major""";

    [Theory]
    [InlineData("Aaa", "Bbb", "99.1.2.3")]
    [InlineData("Zzz", "Yyy", "99.1.2.3")]
    [InlineData("Ccc", "Ddd", "1.2.3.4")]
    [InlineData("Xxx", "Www", "1.2.3.4")]
    public void Another_package_with_another_YamlDotNet_disturbs_neither(string other, string same, string version)
    {
        new GeneratorPackage(other, GeneratorPackage.OtherYaml(version), "YamlDotNet.OnlyHere.Version()").AddTo(feed);
        new GeneratorPackage(same, YamlOfDagSharp(), Ours).AddTo(feed);
        var project = new ConsumerProject(feed, properties: "<OutputType>Exe</OutputType>", items:
            $"""
            <PackageReference Include="{other}" Version="1.0.0" PrivateAssets="all" />
            <PackageReference Include="{same}" Version="1.0.0" PrivateAssets="all" />
            """).Write("Program.cs", $"System.Console.WriteLine({other}.Yaml + \" beside \" + {same}.Yaml);");

        var build = project.Build().Succeeded();

        Assert.Contains("0 Warning(s)", build.Output);
        Assert.Contains($"{version} beside works16", project.Run("run", "--no-build").Succeeded().Output);
    }

    private byte[] YamlOfDagSharp()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        using var entry = package.GetEntry("analyzers/dotnet/cs/YamlDotNet.dll")!.Open();
        using var image = new MemoryStream();
        entry.CopyTo(image);
        return image.ToArray();
    }
}
