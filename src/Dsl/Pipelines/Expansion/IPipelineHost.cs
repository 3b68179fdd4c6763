namespace DagSharp.Pipelines;

/// <summary>Runs the parts of a pipeline that are code: by reflection, or in the compiler by evaluation.</summary>
/// <remarks>What fails is reported by the host itself, which then throws <see cref="PipelineFaultException"/>.</remarks>
public interface IPipelineHost : IPipelineReport
{
    /// <summary>The values of a static member: the items of a sequence, the entries of a dictionary with their keys.</summary>
    /// <param name="member">The member.</param>
    /// <param name="limit">Most values; more are a problem.</param>
    IReadOnlyList<AxisItem> MemberItems(IMemberView member, int limit);

    /// <summary>The good entries of configuration files; bad ones are reported and left out.</summary>
    /// <param name="pattern">Path relative to the project, or a pattern over several.</param>
    /// <param name="path">Key of the list or mapping, or <see langword="null"/> for the whole file.</param>
    /// <param name="type">Type of an entry, from the attribute.</param>
    /// <param name="site">The attribute's argument that names the files.</param>
    IReadOnlyList<AxisItem> ConfigItems(string pattern, string? path, object type, Site site);

    /// <summary>A configuration file as one value.</summary>
    /// <param name="file">Path relative to the project.</param>
    /// <param name="path">Key of the part, or <see langword="null"/> for the whole file.</param>
    /// <param name="type">Its type, from the attribute.</param>
    /// <param name="site">Where a missing file is reported: the row that needs it, or the attribute.</param>
    object? ConfigValue(string file, string? path, object type, Site site);

    /// <summary>Calls a method or reads a property.</summary>
    /// <param name="member">The member.</param>
    /// <param name="instance">The object, or <see langword="null"/> for a static member.</param>
    /// <param name="arguments">Arguments by place; <see cref="MissingArgument.Value"/> takes the default.</param>
    object? Invoke(IMemberView member, object? instance, IReadOnlyList<object?> arguments);

    /// <summary>Calls a <c>Define</c> method and takes the DAGs it gives; those made before a failure are kept.</summary>
    /// <param name="member">The method.</param>
    /// <param name="instance">The object, or <see langword="null"/> for a static method.</param>
    /// <param name="arguments">Arguments by place.</param>
    /// <param name="limit">Most DAGs to take.</param>
    IReadOnlyList<Dag> Define(IMemberView member, object? instance, IReadOnlyList<object?> arguments, int limit);

    /// <summary>Makes an object of a class.</summary>
    /// <param name="type">The class; it has <see cref="ITypeView.ConstructorParameters"/>.</param>
    /// <param name="arguments">Arguments by place.</param>
    object CreateInstance(ITypeView type, IReadOnlyList<object?> arguments);

    /// <summary>Reads a public property of a value by its C# name, for a placeholder; <see langword="false"/> when it has none of that name.</summary>
    bool TryRead(object value, string property, out object? result);

    /// <summary>Names of the properties of a value.</summary>
    IReadOnlyList<string> PropertyNames(object value);
}

/// <summary>A part of a pipeline failed, and the host has reported it.</summary>
public sealed class PipelineFaultException : Exception;

/// <summary>Stands for an argument that takes the parameter's default.</summary>
public static class MissingArgument
{
    /// <summary>The only one.</summary>
    public static object Value { get; } = new();
}
