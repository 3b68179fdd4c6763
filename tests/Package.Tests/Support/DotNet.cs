using System.Diagnostics;

namespace DagSharp.Package.Tests.Support;

/// <summary>What a run of the <c>dotnet</c> command gave.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    /// <summary>The line of the build that tells what was written, without its time; empty when there is none.</summary>
    public string Line => Output.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.StartsWith("DagSharp: ", StringComparison.Ordinal))
        is { } line ? line[..line.LastIndexOf(" in ", StringComparison.Ordinal)] : "";
}

/// <summary>Runs the <c>dotnet</c> command in a folder, with no server left behind.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static CommandResult Run(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["UseSharedCompilation"] = "false",
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
                ["DOTNET_CLI_UI_LANGUAGE"] = "en",
                ["MSBUILDTERMINALLOGGER"] = "off",
                ["DOTNET_NOLOGO"] = "1",
                // Set by the test host; a build in a test must not inherit them.
                ["MSBuildSDKsPath"] = null,
                ["MSBUILD_EXE_PATH"] = null,
                ["MSBuildExtensionsPath"] = null,
            },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took longer than {Longest.TotalMinutes} minutes.");
        }
        return new(process.ExitCode, output.Result + errors.Result);
    }
}
