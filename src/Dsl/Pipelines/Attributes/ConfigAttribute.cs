namespace DagSharp;

/// <summary>A configuration file that belongs to each combination: <c>[Config&lt;Recipe&gt;("recipe", "products/{product.Id}/recipe.yml")]</c>.</summary>
/// <remarks>A file that is missing is an error (DAG7007) of that combination alone.</remarks>
/// <typeparam name="T">The type the file is bound to.</typeparam>
/// <param name="name">Name, as in placeholders and parameters of tasks.</param>
/// <param name="config">Path relative to the project, with placeholders for the axes.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ConfigAttribute<T>(string name, string config) : Attribute
{
    /// <summary>Name, as in placeholders and parameters of tasks.</summary>
    public string Name { get; } = name;

    /// <summary>Path, with placeholders for the axes.</summary>
    public string Config { get; } = config;

    /// <summary>Key of the part that is bound. Default: the whole file.</summary>
    public string? Path { get; set; }
}
