using System.Globalization;
using DagSharp.Evaluation.Pipelines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DagSharp.Evaluation.Inputs;

/// <summary>Reads what MSBuild hands over; the generator and the analyzers read it alike.</summary>
public static class ProjectInputs
{
    /// <summary>The properties.</summary>
    public static ProjectOptions Options(AnalyzerConfigOptions global) => new(
        Text(global, "ProjectDir") ?? "",
        Number(global, "DagSharpMaxDags", 1000),
        Number(global, "DagSharpMaxTasks", 1000),
        Number(global, "DagSharpMaxSteps", 10_000_000),
        string.Equals(Text(global, "DagSharpAllowIncomplete"), "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>Root namespace of the project, or <see langword="null"/>.</summary>
    public static string? RootNamespace(AnalyzerConfigOptions global) => Text(global, "RootNamespace");

    /// <summary>Path of a configuration file relative to the project, or <see langword="null"/> when the file is no <c>DagConfig</c> item.</summary>
    public static string? ConfigPath(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file) is var metadata
        && metadata.TryGetValue("build_metadata.AdditionalFiles.DagConfig", out var flag) && string.Equals(flag, "true", StringComparison.OrdinalIgnoreCase)
        && metadata.TryGetValue("build_metadata.AdditionalFiles.DagConfigPath", out var path) && path.Length > 0
            ? path
            : null;

    private static string? Text(AnalyzerConfigOptions global, string property) =>
        global.TryGetValue("build_property." + property, out var value) && value.Length > 0 ? value : null;

    private static int Number(AnalyzerConfigOptions global, string property, int otherwise) =>
        int.TryParse(Text(global, property), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : otherwise;
}
