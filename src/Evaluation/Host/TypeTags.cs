using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Which type of the compilation an erased host object stands for: a list of Cat is a host list of objects, as one of Dog is.</summary>
internal sealed class TypeTags
{
    private readonly ConditionalWeakTable<object, ITypeSymbol> _types = new();

    public void Add(object value, ITypeSymbol type)
    {
        if (!_types.TryGetValue(value, out _))
        {
            _types.Add(value, type);
        }
    }

    /// <summary>The type an object was made as; null when nothing is known.</summary>
    public ITypeSymbol? Of(object value) => _types.TryGetValue(value, out var type) ? type : null;
}
