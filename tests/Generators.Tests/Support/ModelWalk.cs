using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DagSharp.Generators.Tests.Support;

/// <summary>Walks through what the generator's steps keep between runs.</summary>
internal static class ModelWalk
{
    private static readonly Type[] OfTheCompilation = [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(IOperation), typeof(SemanticModel)];

    /// <summary>A symbol kept in a model would keep its whole compilation alive, and make every run unequal to the last.</summary>
    public static void FindsNothingOfTheCompilation(GeneratorRunResult result)
    {
        foreach (var name in typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public).Select(static field => (string)field.GetRawConstantValue()!))
        {
            foreach (var output in result.TrackedSteps.TryGetValue(name, out var steps) ? steps.SelectMany(static step => step.Outputs) : [])
            {
                Walk(output.Value, name, new HashSet<object>(ReferenceEqualityComparer.Instance));
            }
        }
    }

    /// <summary>The same for anything that outlives a compilation.</summary>
    public static void FindsNothingOfTheCompilation(object kept) => Walk(kept, kept.GetType().Name, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or MetadataReference or CompilationOptions or ParseOptions || value.GetType() is var type && (type.IsPrimitive || type.IsEnum) || !seen.Add(value))
        {
            return;
        }

        Assert.False(OfTheCompilation.Any(kind => kind.IsAssignableFrom(type)), $"{path} is a {type}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }
}
