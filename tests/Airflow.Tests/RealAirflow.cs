using System.Diagnostics;
using System.Text.Json;
using DagSharp.Airflow.Tests.Loading;

namespace DagSharp.Airflow.Tests;

/// <summary>The Python of the virtual environment that DAGSHARP_AIRFLOW names.</summary>
public static class RealAirflow
{
    private const string Variable = "DAGSHARP_AIRFLOW";

    public static string? Folder { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    /// <summary>Why there is no Airflow, or null when there is one.</summary>
    public static string? Missing { get; } =
        Folder is null ? $"{Variable} is not set: it names the folder of a virtual environment with Airflow."
        : File.Exists(Python) ? null
        : $"{Variable} is '{Folder}', which has no bin/python.";

    /// <summary>Major and minor version, such as 3.4.</summary>
    public static string Version => version.Value;

    private static readonly Lazy<string> version = new(() =>
        string.Join('.', Run(ScriptPath("version.py"), []).Output.Trim().Split('.').Take(2)));

    private static string Python => Path.Combine(Folder!, "bin", "python");

    /// <summary>Runs a script of the folder Python and reads the JSON it answers on standard output.</summary>
    public static TAnswer Ask<TAnswer>(string script, object question)
    {
        var run = Run(ScriptPath(script), [], JsonSerializer.Serialize(question));
        Assert.True(run.ExitCode == 0, $"{script} ended with {run.ExitCode}:\n{run.Output}\n{run.Errors}");
        return JsonSerializer.Deserialize<TAnswer>(run.Output, JsonSerializerOptions.Web)!;
    }

    /// <summary>Has Airflow's own processes parse or run a bundle, and reads what came of it.</summary>
    public static JsonElement Try(ManifestBundle bundle, string what, params string[] more)
    {
        var result = Path.Combine(bundle.Output, "result.json");
        var run = Run(SharedFolder.Try, ["--airflow", Folder!, what, bundle.Folder, "--out", result, .. more]);
        Assert.True(File.Exists(result), run.Output + run.Errors);
        return JsonDocument.Parse(File.ReadAllText(result)).RootElement;
    }

    public static string ScriptPath(string script) => Path.Combine(AppContext.BaseDirectory, "Python", script);

    /// <summary>Runs a script with an Airflow home of its own.</summary>
    public static PythonRun Run(string script, string[] arguments, string input = "", params (string Name, string Value)[] environment)
    {
        var home = Directory.CreateTempSubdirectory("dagsharp-airflow-");
        try
        {
            var start = new ProcessStartInfo(Python, [script, .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["AIRFLOW_HOME"] = home.FullName;
            start.Environment["AIRFLOW__CORE__LOAD_EXAMPLES"] = "False";
            start.Environment["AIRFLOW__LOGGING__LOGGING_LEVEL"] = "ERROR";
            start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }

            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            try
            {
                process.StandardInput.Write(input);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // The script ended before it read all; its exit code and errors say why.
            }

            process.WaitForExit();
            return new PythonRun(process.ExitCode, output.Result, errors.Result);
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }
}

/// <summary>What a script wrote, and how it ended.</summary>
public sealed record PythonRun(int ExitCode, string Output, string Errors);
