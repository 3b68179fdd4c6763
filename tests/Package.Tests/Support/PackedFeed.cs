using System.Reflection;

namespace DagSharp.Package.Tests.Support;

/// <summary>The package, packed once from the sources into a feed of its own.</summary>
public sealed class PackedFeed : IDisposable
{
    /// <summary>A version that no other feed or cache can have.</summary>
    public const string Version = "0.1.0-under-test";

    public PackedFeed()
    {
        Directory.CreateDirectory(Feed);
        Directory.CreateDirectory(Packages);
        DotNet.Run(RepositoryRoot, "pack", Path.Combine("src", "Build"), "-c", "Release", "-o", Feed, $"-p:Version={Version}").Succeeded();
    }

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>What this machine has restored already, for the reference packages of older frameworks.</summary>
    public static string MachinePackages { get; } = Metadata("NuGetPackageRoot");

    /// <summary>Outside the repository, so that nothing of it is inherited; with a name that needs quoting.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("dagsharp (test) ").FullName;

    public string Feed => Path.Combine(Root, "feed");

    /// <summary>The private package cache that the consuming projects share.</summary>
    public string Packages => Path.Combine(Root, "packages");

    public string PackagePath => Path.Combine(Feed, $"DagSharp.{Version}.nupkg");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Metadata(string key) =>
        typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "Package";
}
