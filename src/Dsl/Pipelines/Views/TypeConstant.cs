namespace DagSharp.Pipelines;

/// <summary>A <c>typeof</c> in an attribute. No manifest can hold a type, so it is only named.</summary>
/// <param name="Name">The type as a C# author writes it.</param>
public sealed record TypeConstant(string Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"typeof({Name})";
}
