using System.Collections.Concurrent;
using DagSharp.Evaluation;
using Microsoft.CodeAnalysis;

namespace DagSharp.Analyzers;

/// <summary>A descriptor for each rule of the table.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> ById = new(StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(Rule rule) => ById.GetOrAdd(rule.Id, _ => new DiagnosticDescriptor(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category,
        rule.Severity,
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink));
}
