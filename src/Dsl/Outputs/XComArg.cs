using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>The output of a task, or one made from outputs, used as an argument of another task; it makes the edge too.</summary>
public abstract class XComArg : IManifestValue
{
    private protected XComArg()
    {
    }

    /// <summary>The tasks whose outputs it holds.</summary>
    public abstract IEnumerable<TaskRef> Tasks { get; }

    /// <summary>Pairs its elements with those of other outputs, up to the shortest.</summary>
    public XComArg Zip(params XComArg[] others) => new CombinedOutput("xcom_zip", [this, .. others], hasFill: false, fill: null);

    /// <summary>Pairs its elements with those of another output, up to the longest.</summary>
    /// <param name="other">The other output.</param>
    /// <param name="fillValue">Stands for what the shorter one lacks.</param>
    public XComArg ZipLongest(XComArg other, object? fillValue) => new CombinedOutput("xcom_zip", [this, other], hasFill: true, fill: fillValue);

    /// <summary>Its elements, then those of the others.</summary>
    public XComArg Concat(params XComArg[] others) => new CombinedOutput("xcom_concat", [this, .. others], hasFill: false, fill: null);

    /// <summary>Its elements, each passed through a Python function.</summary>
    public XComArg Map(PythonCallable function) => new MappedOutput(this, function);

    JsonValue IManifestValue.ToManifest() => ToManifest();

    internal abstract JsonValue ToManifest();
}
