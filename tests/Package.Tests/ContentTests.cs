using System.IO.Compression;
using System.Xml.Linq;
using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

[Trait("Category", "Package")]
public sealed class ContentTests
{
    [Fact]
    public void The_package_holds_exactly_what_belongs_in_it()
    {
        using var package = ZipFile.OpenRead(PackedFeed.PackagePath);
        string[] folders = ["lib/", "analyzers/", "tasks/", "build/", "buildTransitive/"];

        var found = package.Entries.Select(e => e.FullName).Where(n => folders.Any(n.StartsWith)).Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "analyzers/dotnet/cs/DagSharp.Analyzers.dll",
                "analyzers/dotnet/cs/DagSharp.Evaluation.dll",
                "analyzers/dotnet/cs/DagSharp.Generators.dll",
                "analyzers/dotnet/cs/DagSharp.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/DagSharp.props",
                "build/DagSharp.targets",
                "buildTransitive/DagSharp.props",
                "buildTransitive/DagSharp.targets",
                "lib/net10.0/DagSharp.dll",
                "lib/net10.0/DagSharp.xml",
                "lib/netstandard2.0/DagSharp.dll",
                "lib/netstandard2.0/DagSharp.xml",
                "tasks/netstandard2.0/DagSharp.Build.dll",
            ],
            found);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    public void A_text_of_the_repository_is_in_the_package(string name)
    {
        using var package = ZipFile.OpenRead(PackedFeed.PackagePath);

        // The repository gets them at its first release; from then on the package has them.
        Assert.Equal(File.Exists(Path.Combine(PackedFeed.RepositoryRoot, name)), package.GetEntry(name) is not null);
    }

    [Fact]
    public void The_package_depends_on_no_other()
    {
        Assert.DoesNotContain(Specification().Descendants(), e => e.Name.LocalName == "dependency");
    }

    [Fact]
    public void The_package_says_what_it_is()
    {
        string Value(string name) => Specification().Descendants().Single(e => e.Name.LocalName == name).Value;

        Assert.Equal("DagSharp", Value("id"));
        Assert.StartsWith("Write Apache Airflow pipelines in C#", Value("description"));
        Assert.Equal("Apache-2.0", Value("license"));
    }

    private static XDocument Specification()
    {
        using var package = ZipFile.OpenRead(PackedFeed.PackagePath);
        using var stream = package.GetEntry("DagSharp.nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
