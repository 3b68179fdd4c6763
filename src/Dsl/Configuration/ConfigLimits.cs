namespace DagSharp.Configuration;

/// <summary>Bounds that keep a hostile or broken file from hanging the compiler; each overrun is a DAG7001.</summary>
public static class ConfigLimits
{
    /// <summary>How deep collections may nest, aliases followed.</summary>
    public const int MaxDepth = 64;

    /// <summary>The longest file, in UTF-16 code units.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    /// <summary>How many values a file may have once every alias stands for what it names ("billion laughs").</summary>
    public const int MaxNodes = 500_000;
}
