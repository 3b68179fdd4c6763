using DagSharp.Evaluation.Pipelines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Generators.Models;

/// <summary>Chooses the namespace of what is generated for the rest of the project.</summary>
internal static class RegistryNamespace
{
    private const string Otherwise = "DagSharp.Generated";

    /// <summary>The project's root namespace, unless that is no legal name, or taken by a class of the project.</summary>
    public static string For(Compilation compilation, string? rootNamespace)
    {
        if (rootNamespace is null or "" || !rootNamespace.Split('.').All(static part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None))
        {
            return Otherwise;
        }

        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (var part in rootNamespace.Split('.'))
        {
            // A class Sales in a project Sales: the name cannot be a namespace too.
            if (space is null)
            {
                break;
            }

            if (!space.GetTypeMembers(part).IsEmpty)
            {
                return Otherwise;
            }

            space = space.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part);
        }

        return space is not null && (!space.GetTypeMembers(GeneratedNames.Ids).IsEmpty || !space.GetTypeMembers(GeneratedNames.Registry).IsEmpty)
            ? Otherwise
            : rootNamespace;
    }
}
