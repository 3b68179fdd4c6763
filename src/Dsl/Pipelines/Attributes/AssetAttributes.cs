namespace DagSharp;

/// <summary>An asset a task writes; name and URI with placeholders for the axes.</summary>
/// <param name="name">Name of the asset.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class OutletAttribute(string name) : Attribute
{
    /// <summary>Name of the asset.</summary>
    public string Name { get; } = name;

    /// <summary>URI of the asset. Default: its name.</summary>
    public string? Uri { get; set; }

    /// <summary>Group of the asset in the UI.</summary>
    public string? Group { get; set; }
}

/// <summary>An asset a task reads; name and URI with placeholders for the axes.</summary>
/// <param name="name">Name of the asset.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class InletAttribute(string name) : Attribute
{
    /// <summary>Name of the asset.</summary>
    public string Name { get; } = name;

    /// <summary>URI of the asset. Default: its name.</summary>
    public string? Uri { get; set; }

    /// <summary>Group of the asset in the UI.</summary>
    public string? Group { get; set; }
}
