namespace DagSharp;

/// <summary>An axis of a pipeline whose values are those of a static member: a list, or a dictionary with keys.</summary>
/// <param name="name">Name, as in placeholders and parameters of tasks.</param>
/// <param name="member">A static field, property or parameterless method of the class: <c>nameof(Regions)</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ForEachAttribute(string name, string member) : Attribute
{
    /// <summary>Name, as in placeholders and parameters of tasks.</summary>
    public string Name { get; } = name;

    /// <summary>The member.</summary>
    public string Member { get; } = member;
}

/// <summary>An axis of a pipeline whose values are the entries of a configuration file, checked and bound to a type.</summary>
/// <typeparam name="T">The type of an entry.</typeparam>
/// <param name="name">Name, as in placeholders and parameters of tasks.</param>
/// <param name="config">Path of a <c>DagConfig</c> item relative to the project, or a pattern (<c>*</c>, <c>**</c>) over several.
/// A list gives its items, a mapping its entries with their keys; a whole file of a pattern that is a mapping is one entry.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ForEachAttribute<T>(string name, string config) : Attribute
{
    /// <summary>Name, as in placeholders and parameters of tasks.</summary>
    public string Name { get; } = name;

    /// <summary>Path or pattern of configuration files.</summary>
    public string Config { get; } = config;

    /// <summary>Key of the list or mapping in the file: <c>products</c>, <c>catalog.products</c>. Default: the whole file.</summary>
    public string? Path { get; set; }
}
