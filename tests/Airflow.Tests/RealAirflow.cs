using System.Diagnostics;
using System.Text.Json;

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

    private static string Python => Path.Combine(Folder!, "bin", "python");

    /// <summary>Runs a script of the folder Python and reads the JSON it answers on standard output.</summary>
    public static TAnswer Ask<TAnswer>(string script, object question) =>
        JsonSerializer.Deserialize<TAnswer>(Run(ScriptPath(script), [], JsonSerializer.Serialize(question)), JsonSerializerOptions.Web)!;

    public static string ScriptPath(string script) => Path.Combine(AppContext.BaseDirectory, "Python", script);

    /// <summary>Runs a script with an Airflow home of its own; its standard output, or an error with what it wrote.</summary>
    public static string Run(string script, string[] arguments, string input = "", Action<IDictionary<string, string?>>? environment = null)
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
            environment?.Invoke(start.Environment);
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{Path.GetFileName(script)} ended with {process.ExitCode}:\n{output.Result}\n{errors.Result}");
            return output.Result;
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }
}
