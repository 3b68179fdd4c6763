namespace DagSharp.Pipelines;

/// <summary>An attribute as written, seen by reflection or by the compiler.</summary>
/// <param name="Name">Full name of its class without type parameters: <c>DagSharp.ProductAttribute</c>.</param>
/// <param name="Arguments">Constructor arguments in order; arrays as <c>object?[]</c>, constants of an enum as their number or as themselves.</param>
/// <param name="Named">Properties set, by name.</param>
/// <param name="TypeArgument">Of a generic attribute: its type, as the host knows it.</param>
/// <param name="Site">Where it is written.</param>
public sealed record AttributeView(
    string Name,
    IReadOnlyList<object?> Arguments,
    IReadOnlyList<KeyValuePair<string, object?>> Named,
    object? TypeArgument,
    IAttributeSite Site)
{
    /// <summary>Arguments that have no value: code that does not compile where pipelines are evaluated.</summary>
    public IReadOnlyList<PipelineProblem> Faults { get; init; } = [];

    /// <summary>A property that was set, or <see langword="null"/>.</summary>
    public object? Find(string property) => Named.FirstOrDefault(named => named.Key == property).Value;

    /// <summary>A constructor argument, or <see langword="null"/>.</summary>
    public object? Argument(int index) => index < Arguments.Count ? Arguments[index] : null;

    /// <summary>A constructor argument that is an array of texts.</summary>
    public IReadOnlyList<string> Texts(int index) =>
        Argument(index) is object?[] texts ? [.. texts.OfType<string>()] : Argument(index) is string one ? [one] : [];
}
