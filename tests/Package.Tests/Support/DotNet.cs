using System.Diagnostics;

namespace DagSharp.Package.Tests.Support;

/// <summary>Runs the <c>dotnet</c> command in a folder, with no server left behind.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static CommandResult Run(string directory, string[] arguments, params (string Name, string Value)[] environment)
    {
        using var process = Process.Start(Start(directory, arguments, environment))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took longer than {Longest.TotalMinutes} minutes.");
        }
        return new(process.ExitCode, output.Result + errors.Result);
    }

    public static ProcessStartInfo Start(string directory, string[] arguments, params (string Name, string Value)[] environment)
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
                // These projects are what a user has, not what CI has.
                ["CI"] = null,
                // Set by the test host; a build in a test must not inherit them.
                ["MSBuildSDKsPath"] = null,
                ["MSBUILD_EXE_PATH"] = null,
                ["MSBuildExtensionsPath"] = null,
            },
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        return start;
    }
}
