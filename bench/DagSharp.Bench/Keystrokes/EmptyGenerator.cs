using Microsoft.CodeAnalysis;

namespace DagSharp.Bench.Keystrokes;

/// <summary>The baseline: a generator that asks for nothing.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
