using System.Reflection;
using System.Text.Json;
using DagSharp.Golden;

namespace DagSharp.Airflow.Tests.Loading;

/// <summary>All twins through manifest, loader and Airflow's serializer, compared with the goldens of that Airflow; once for all tests.</summary>
public sealed class GoldenRun : IDisposable
{
    private readonly ManifestBundle bundle;
    private readonly JsonElement comparison;
    private readonly Dictionary<string, JsonElement> index;
    private readonly string log;

    public GoldenRun()
    {
        bundle = new ManifestBundle([.. Twins.Values]);
        var files = Directory.CreateDirectory(bundle.PathOf("files"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SharedFolder.Golden, "dags", "files")))
        {
            File.WriteAllBytes(Path.Combine(files.FullName, Path.GetFileName(file)), File.ReadAllBytes(file));
        }

        var make = RealAirflow.Run(
            Path.Combine(SharedFolder.Golden, "make_goldens.py"),
            ["--dags", bundle.Folder, "--out", bundle.Output],
            environment: ("PYTHONPATH", Path.Combine(AppContext.BaseDirectory, "GoldenPython")));
        log = make.Output + make.Errors;
        Assert.True(make.ExitCode == 0, log);
        var goldens = RealAirflow.Version == "3.4" ? "serialized" : "serialized-" + RealAirflow.Version;
        var compare = RealAirflow.Run(
            Path.Combine(SharedFolder.Golden, "compare.py"),
            [Path.Combine(SharedFolder.Golden, goldens), bundle.Output, "--json", "--missing-ok"]);
        comparison = JsonDocument.Parse(compare.Output).RootElement;
        using var text = File.OpenRead(Path.Combine(SharedFolder.Golden, "index.json"));
        index = JsonDocument.Parse(text).RootElement.GetProperty("dags").EnumerateArray().ToDictionary(dag => dag.GetProperty("dag_id").GetString()!);
    }

    /// <summary>The twins by their dag_id.</summary>
    public static IReadOnlyDictionary<string, Dag> Twins { get; } = typeof(ScheduleDags).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(Dag) && method.GetParameters().Length == 0)
        .Select(method => (Dag)method.Invoke(null, null)!)
        .ToDictionary(dag => dag.DagId);

    /// <summary>The goldens that hold nothing which only Python can say.</summary>
    public IEnumerable<string> Sayable => index.Values
        .Where(dag => dag.TryGetProperty("python_only", out var only) && only.GetArrayLength() == 0)
        .Select(dag => dag.GetProperty("dag_id").GetString()!);

    public bool IsEqual(string dagId) => comparison.GetProperty("equal").EnumerateArray().Any(equal => equal.GetString() == dagId);

    /// <summary>Whether this Airflow made a document of the Dag.</summary>
    public bool IsMade(string dagId) => !comparison.GetProperty("missing").EnumerateArray().Any(missing => missing.GetString() == dagId);

    public bool HasGolden(string dagId) =>
        index[dagId].GetProperty("versions").TryGetProperty(RealAirflow.Version, out var version) && version.TryGetProperty("golden", out _);

    /// <summary>The places that are different.</summary>
    public IEnumerable<string?> Differences(string dagId) => comparison.GetProperty("different").TryGetProperty(dagId, out var places)
        ? places.EnumerateArray().Select(place => place.GetProperty("path").GetString())
        : [];

    /// <summary>What is different, a line for each place, and what the loader said of the Dag.</summary>
    public string Explain(string dagId)
    {
        var said = log.Split('\n').Where(line => line.Contains(dagId + ".json", StringComparison.Ordinal));
        var different = comparison.GetProperty("different").TryGetProperty(dagId, out var places)
            ? places.EnumerateArray().Select(place => place.GetRawText())
            : [];
        return string.Join('\n', [dagId, .. different, .. said]);
    }

    public void Dispose() => bundle.Dispose();
}
