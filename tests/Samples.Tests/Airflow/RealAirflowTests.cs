using System.Diagnostics;
using System.Text.Json.Nodes;
using DagSharp.Samples.Tests.Shared;

namespace DagSharp.Samples.Tests.Airflow;

/// <summary>What a real Airflow makes of the samples.</summary>
public sealed class RealAirflowTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samples-airflow-");

    [AirflowFact]
    public void The_dag_processor_takes_every_dag_of_every_sample()
    {
        ManifestSet[] samples = [.. new[] { typeof(global::Nyc.Ingest), typeof(global::DataSurface.Ingestion), typeof(global::Patterns.T102_1_1.StoreSales), typeof(Sales.SalesPipeline) }.Select(static type => ManifestSet.Of(type.Assembly))];
        var bundle = Bundle(samples.SelectMany(static sample => sample.Dags));
        var result = Path.Combine(folder.FullName, "result.json");

        var output = Python(Path.Combine(SharedData.Root!, "..", "airflow", "try.py"), "--airflow", AirflowFactAttribute.Folder!, "parse", bundle, "--out", result);

        Assert.True(File.Exists(result), output);
        var parsed = JsonNode.Parse(File.ReadAllText(result))!;
        Assert.Empty(parsed["import_errors"]!.AsObject().Where(error => !NamesAbsent(error.Value!.ToString())).Select(static error => $"{error.Key}: {error.Value}"));
        Assert.Equal(
            samples.SelectMany(static sample => sample.Dags).Where(static dag => !NamesAbsent(dag.ToJson())).Select(static dag => dag.DagId).Order(StringComparer.Ordinal),
            parsed["dags"]!.AsObject().Select(static dag => dag.Key).Order(StringComparer.Ordinal));
    }

    [AirflowFact]
    public void The_newest_attempt_decides_where_a_stream_goes()
    {
        var logs = folder.CreateSubdirectory("logs").FullName;
        File.WriteAllText(Path.Combine(logs, "attempt=9.log"), "DATASURFACE_RESULT_CODE=0\n");
        File.WriteAllText(Path.Combine(logs, "attempt=10.log"), "DATASURFACE_RESULT_CODE=-1\nDATASURFACE_RESULT_CODE=1\n");
        var script = Path.Combine(folder.FullName, "ask.py");
        File.WriteAllText(script, """
            import pathlib, sys
            import datasurface_results
            print("code", datasurface_results.result_code(pathlib.Path(sys.argv[1])), datasurface_results.result_code(pathlib.Path(sys.argv[2])))
            """);

        Assert.Contains("code 1 None", Python(script, logs, Path.Combine(logs, "nowhere")));
    }

    // Providers that the Airflow of the tests does not have: the DAGs that use them are import errors, and say so.
    private static bool NamesAbsent(string text) =>
        text.Contains("airflow.providers.slack", StringComparison.Ordinal) || text.Contains("airflow.providers.snowflake", StringComparison.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);

    private string Bundle(IEnumerable<Manifests.DagManifest> dags)
    {
        var bundle = folder.CreateSubdirectory("dags").FullName;
        var loader = Path.Combine(AppContext.BaseDirectory, "Loader");
        foreach (var file in Directory.EnumerateFiles(loader, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(bundle, Path.GetRelativePath(loader, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        foreach (var dag in dags)
        {
            File.WriteAllText(Path.Combine(bundle, dag.DagId + ".json"), dag.ToJson());
        }

        return bundle;
    }

    /// <summary>Runs a script where the plugins of the samples are found. The packages that their tasks call are not there.</summary>
    private string Python(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AirflowFactAttribute.Folder!, "bin", "python"), [script, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PYTHONPATH"] = Path.Combine(AppContext.BaseDirectory, "Plugins");
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        start.Environment["AIRFLOW_HOME"] = Path.Combine(folder.FullName, "home");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        return process.StandardOutput.ReadToEnd() + errors.Result;
    }
}
