using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

internal sealed class CombinedOutput(string kind, IReadOnlyList<XComArg> arguments, bool hasFill, object? fill) : XComArg
{
    public override IEnumerable<TaskRef> Tasks => arguments.SelectMany(static argument => argument.Tasks);

    internal override JsonValue ToManifest() => Tagged.Create(
        kind,
        ("args", new JsonArray(arguments.Select(static argument => argument.ToManifest()))),
        ("fillvalue", hasFill ? ValueEncoder.Encode(fill) : null));
}

internal sealed class MappedOutput(XComArg argument, PythonCallable function) : XComArg
{
    public override IEnumerable<TaskRef> Tasks => argument.Tasks;

    internal override JsonValue ToManifest() => Tagged.Create(
        "xcom_map", ("arg", argument.ToManifest()), ("callable", ValueEncoder.Encode(function)));
}
