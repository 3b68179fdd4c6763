using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>
/// Binds configuration values to C# types. Reports every fault it finds; a bad item of an outermost list or
/// dictionary is left out of it and never takes the good ones along. Deeper inside an item, one fault spoils the item.
/// </summary>
public static class ConfigBinder
{
    /// <summary>Binds a file; its own errors (DAG7001, DAG7005) are reported to the sink first.</summary>
    public static BindResult Bind(ConfigFile file, IBindingType target, ConfigErrorSink sink, CancellationToken cancellationToken = default)
    {
        foreach (var error in file.Errors)
        {
            sink.Report(error);
        }

        if (file.Root is not null)
        {
            var result = Bind(file.Root, target, sink, cancellationToken);
            return result with { HasErrors = result.HasErrors || file.Errors.Any(error => !error.IsWarning) };
        }

        if (file.Errors.Count == 0)
        {
            return Bind(new ConfigScalar("", false, TextPosition.First, TextPosition.First), target, sink, cancellationToken);
        }

        return new BindResult(IsBound: false, null, HasErrors: true, []);
    }

    /// <summary>Binds a value.</summary>
    public static BindResult Bind(ConfigNode node, IBindingType target, ConfigErrorSink sink, CancellationToken cancellationToken = default)
    {
        var before = sink.ErrorCount;
        var pass = new BindingPass(sink, cancellationToken);
        var bound = pass.Bind(node, target, [], BindingScope.Root());
        return new BindResult(bound.IsGood, bound.Value, sink.ErrorCount > before, pass.Items);
    }
}
