using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

internal sealed record GroupLoop(int MaxIterations, PythonCallable? Until)
{
    public JsonValue ToManifest() => Until is null
        ? new JsonObject(("max_iterations", JsonValue.Of(MaxIterations)))
        : new JsonObject(("max_iterations", JsonValue.Of(MaxIterations)), ("until", ValueEncoder.Encode(Until)));
}
