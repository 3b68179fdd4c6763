namespace DagSharp;

/// <summary>Binds a parameter of a C# task to a parameter of the run, one of <see cref="Dag.Params"/>.</summary>
/// <param name="name">Name of the run's parameter.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParamAttribute(string name) : Attribute
{
    /// <summary>Name of the run's parameter.</summary>
    public string Name { get; } = name;
}
