namespace DagSharp;

/// <summary>A method called with each DAG after its tasks are made, for what attributes cannot say; one parameter is the
/// <see cref="Dag"/>, the others are axes, by name. Evaluated when the project is built.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConfigureAttribute : Attribute;
