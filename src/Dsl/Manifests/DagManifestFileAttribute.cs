using System.ComponentModel;
using DagSharp.Shared;

namespace DagSharp.Manifests;

/// <summary>
/// One file of the manifest, carried by the assembly from the generator to the build: generators may not write files,
/// so <c>dotnet build</c> reads this from the assembly's metadata and writes it to <c>dags/</c>. Not for hand-written code.
/// </summary>
/// <param name="name">The file's name inside <c>dags/</c>, such as <c>sales_eu_gold.json</c>, or <c>index.json</c>: letters, digits, <c>_</c>, <c>-</c>, <c>.</c> and <c>~</c>, ending in <c>.json</c>.</param>
/// <param name="text">The whole text of the file: JSON, with <c>\n</c> as line end. Written as UTF-8 without a byte order mark.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DagManifestFileAttribute(string name, string text) : Attribute
{
    /// <summary>The file's name inside <c>dags/</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The whole text of the file.</summary>
    public string Text { get; } = text;
}

/// <summary>
/// Many files of the manifest, as <see cref="DagManifestFileAttribute"/> carries one: the manifests of a pipeline with hundreds of
/// DAGs are almost alike, and packed they cost the compiler a tenth. Not for hand-written code.
/// </summary>
/// <param name="content">The files, deflated, in base64.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DagManifestArchiveAttribute(string content) : Attribute
{
    /// <summary>The files by name, in their order.</summary>
    /// <exception cref="FormatException">The content is no archive.</exception>
    public IReadOnlyList<DagManifestFileAttribute> Files =>
        [.. ManifestArchive.Unpack(content).Select(static file => new DagManifestFileAttribute(file.Key, System.Text.Encoding.UTF8.GetString(file.Value)))];
}

/// <summary>
/// Something the generator could not put into the manifest. The build reports it as an error with its id, or as a warning
/// when the MSBuild property <c>DagSharpAllowIncomplete</c> is <c>true</c>. Not for hand-written code.
/// </summary>
/// <param name="id">The rule's id, such as <c>DAG7003</c>.</param>
/// <param name="message">What is wrong and the way out, without the id.</param>
/// <param name="pipeline">The metadata name of the pipeline class, such as <c>Company.Sales</c>; for a configuration that belongs to no class, the name of its file.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DagManifestErrorAttribute(string id, string message, string pipeline) : Attribute
{
    /// <summary>The rule's id, such as <c>DAG7003</c>.</summary>
    public string Id { get; } = id;

    /// <summary>What is wrong and the way out.</summary>
    public string Message { get; } = message;

    /// <summary>The metadata name of the pipeline class, or the name of the configuration file.</summary>
    public string Pipeline { get; } = pipeline;
}
