using DagSharp.Samples.Tests.Shared;

namespace DagSharp.Samples.Tests.Airflow;

/// <summary>A test that asks the Airflow of the virtual environment in DAGSHARP_AIRFLOW; skipped, saying why, without one.</summary>
internal sealed class AirflowFactAttribute : FactAttribute
{
    public AirflowFactAttribute() => Skip =
        Folder is null ? "DAGSHARP_AIRFLOW is not set: it names the folder of a virtual environment with Airflow."
        : SharedData.Root is null ? "There is no folder 'shared' with the scripts that drive an Airflow."
        : !HasPods(Folder) ? $"The Airflow in '{Folder}' has no provider cncf-kubernetes."
        : null;

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("DAGSHARP_AIRFLOW") is { Length: > 0 } folder ? folder : null;

    private static bool HasPods(string folder) => Directory.Exists(Path.Combine(folder, "lib")) && Directory
        .EnumerateDirectories(Path.Combine(folder, "lib"), "python*")
        .Any(static python => Directory.Exists(Path.Combine(python, "site-packages", "airflow", "providers", "cncf", "kubernetes")));
}
