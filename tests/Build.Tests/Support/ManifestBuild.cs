using System.Text;

namespace DagSharp.Build.Tests.Support;

/// <summary>A project's build as far as the task is concerned: an assembly in, a folder out.</summary>
internal sealed class ManifestBuild : IDisposable
{
    private readonly TemporaryFolder _project = new();

    public string Dags => _project["bin/dags"];

    public string Project => _project["Sales.csproj"];

    public string Assembly => _project["obj/Sales.dll"];

    public RecordingEngine Engine { get; private set; } = new();

    public WriteDagManifests Task { get; private set; } = new();

    /// <summary>The files a reader of the folder sees, each as its text.</summary>
    public SortedDictionary<string, string> Manifests => Read(Directory.Exists(Dags) ? Directory.GetFiles(Dags, "*.json") : []);

    public bool Write(byte[] assembly, bool allowIncomplete = false, string owner = "Sales", bool hasGenerator = true, bool warn = true)
    {
        Directory.CreateDirectory(_project["obj"]);
        File.WriteAllBytes(Assembly, assembly);
        return Write(allowIncomplete, owner, hasGenerator, warn);
    }

    public bool Write(bool allowIncomplete = false, string owner = "Sales", bool hasGenerator = true, bool warn = true)
    {
        Engine = new();
        Task = new()
        {
            BuildEngine = Engine,
            Assembly = Assembly,
            Directory = Dags,
            Owner = owner,
            Project = Project,
            AllowIncomplete = allowIncomplete,
            Compiler = "Roslyn 5.0 (SDK 10.0.100)",
            HasGenerator = hasGenerator,
            Warn = warn,
        };
        return Task.Execute();
    }

    public bool Clean(string owner = "Sales") =>
        new RemoveDagManifests { BuildEngine = Engine = new(), Directories = [Dags, _project["never-written"]], Owner = owner }.Execute();

    public void Dispose() => _project.Dispose();

    private static SortedDictionary<string, string> Read(string[] paths) => new(
        paths.ToDictionary(p => Path.GetFileName(p), p => File.ReadAllText(p, new UTF8Encoding(false, throwOnInvalidBytes: true))), StringComparer.Ordinal);
}
