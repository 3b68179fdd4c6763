using System.Reflection;

namespace DagSharp.Package.Tests.Support;

/// <summary>The package, packed once from the sources into a feed of its own, and room for projects beside it.</summary>
internal static class PackedFeed
{
    /// <summary>A version that no other feed or cache can have.</summary>
    public const string Version = "0.1.0-under-test";

    // All test classes share it, and classes run side by side.
    private static readonly Lazy<string> LazyRoot = new(Pack);

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>What this machine has restored already, for the reference packages of older frameworks.</summary>
    public static string MachinePackages { get; } = Metadata("NuGetPackageRoot");

    /// <summary>Outside the repository, so that nothing of it is inherited; with a name that needs quoting.</summary>
    public static string Root => LazyRoot.Value;

    public static string Feed => Path.Combine(Root, "feed");

    /// <summary>The private package cache that the consuming projects share.</summary>
    public static string Packages => Path.Combine(Root, "packages");

    public static string PackagePath => Path.Combine(Feed, $"DagSharp.{Version}.nupkg");

    /// <summary>Removes all of it, at the end of the run.</summary>
    public static void Delete()
    {
        if (LazyRoot.IsValueCreated)
        {
            Directory.Delete(Root, recursive: true);
        }
    }

    private static string Pack()
    {
        var root = Directory.CreateTempSubdirectory("dagsharp (test) ").FullName;
        Directory.CreateDirectory(Path.Combine(root, "packages"));
        var feed = Directory.CreateDirectory(Path.Combine(root, "feed")).FullName;
        DotNet.Run(RepositoryRoot, ["pack", Path.Combine("src", "Build"), "-c", "Release", "-o", feed, $"-p:Version={Version}"]).Succeeded();
        return root;
    }

    private static string Metadata(string key) =>
        typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
