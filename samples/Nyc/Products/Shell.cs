using System.Diagnostics;

namespace Nyc.Products;

/// <summary>Runs shell commands.</summary>
public static class Shell
{
    /// <summary>Runs a command in a directory to its end.</summary>
    public static async Task<ShellResult> RunAsync(string command, string directory, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command])
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var stop = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var stdout = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var stderr = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new ShellResult(process.ExitCode, await stdout, await stderr);
    }
}

/// <summary>How a command ended, and what it said.</summary>
public sealed record ShellResult(int ReturnCode, string Stdout, string Stderr);
