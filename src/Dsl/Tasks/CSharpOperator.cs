using System.ComponentModel;
using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp.Tasks;

/// <summary>A C# method as a task.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CSharpOperator : Operator
{
    /// <summary>Describes a call of a method.</summary>
    /// <param name="handler">The method.</param>
    /// <param name="arguments">Its arguments in the order of its parameters.</param>
    public CSharpOperator(TaskHandler handler, IReadOnlyList<TaskArgument> arguments)
    {
        Handler = handler;
        Arguments = arguments;
    }

    /// <summary>The method.</summary>
    public TaskHandler Handler { get; }

    /// <summary>Its arguments in the order of its parameters; a mapped parameter has none here.</summary>
    public IReadOnlyList<TaskArgument> Arguments { get; internal set; }

    internal override KeyValuePair<string, JsonValue> Kind => new("csharp", new JsonObject(
        ("method", JsonValue.Of(Handler.Method)),
        ("parameters", new JsonArray(Arguments.Select(static argument => argument.ToManifest()))),
        ("type", JsonValue.Of(Handler.Type))));

    internal override IEnumerable<object?> OtherValues => Arguments.Select(static argument => argument.Value);
}

/// <summary>The method a C# task calls.</summary>
/// <param name="Type">Full metadata name of the type, nested types with <c>+</c>.</param>
/// <param name="Method">Name of the method, unique in the type.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TaskHandler(string Type, string Method);

/// <summary>One argument of a C# task.</summary>
/// <param name="Name">Name of the parameter.</param>
/// <param name="Value">A literal, an output of another task, or an <see cref="InjectedArgument"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TaskArgument(string Name, object? Value)
{
    internal JsonValue ToManifest() => new JsonObject(("name", JsonValue.Of(Name)), ("value", ValueEncoder.Encode(Value)));
}

/// <summary>An argument the runtime gives: the task's context, its cancellation token, its logger, or what a map gives it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InjectedArgument : IManifestValue
{
    private InjectedArgument(string kind) => Kind = kind;

    /// <summary>The task's context.</summary>
    public static InjectedArgument Context { get; } = new("context");

    /// <summary>Cancelled when Airflow stops the task.</summary>
    public static InjectedArgument CancellationToken { get; } = new("cancellation_token");

    /// <summary>The task's logger.</summary>
    public static InjectedArgument Logger { get; } = new("logger");

    /// <summary>The element of a mapped task.</summary>
    public static InjectedArgument Mapped { get; } = new("mapped");

    /// <summary>Which of them.</summary>
    public string Kind { get; }

    /// <summary>The argument the runtime gives for a parameter of that type, or <see langword="null"/>.</summary>
    /// <param name="typeName">Full metadata name of the parameter's type.</param>
    public static InjectedArgument? ForType(string typeName) => typeName switch
    {
        "DagSharp.TaskContext" => Context,
        "System.Threading.CancellationToken" => CancellationToken,
        "Microsoft.Extensions.Logging.ILogger" => Logger,
        _ => null,
    };

    JsonValue IManifestValue.ToManifest() => Tagged.Create("injected", ("kind", JsonValue.Of(Kind)));
}
