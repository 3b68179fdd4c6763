using Microsoft.CodeAnalysis;

namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>A method, evaluated and really executed.</summary>
/// <param name="Name">The method or call as its author wrote it.</param>
/// <param name="Evaluated">What the evaluator gives.</param>
/// <param name="Executed">What the runtime gives; nothing when the evaluator refused.</param>
internal sealed record Comparison(string Name, Outcome Evaluated, Outcome? Executed)
{
    public bool IsRefused => Evaluated.Kind == OutcomeKind.Refused;

    public bool Differs => !IsRefused && (Executed is null || Evaluated.Kind != OutcomeKind.Value && Evaluated.Kind != OutcomeKind.Thrown || !Evaluated.Agrees(Executed));

    /// <summary>Both results; of long ones that begin alike only what differs, with a little before it.</summary>
    public (string Executed, string Evaluated) Shown()
    {
        var (executed, evaluated) = ($"{Executed}", $"{Evaluated}");
        var same = executed.Zip(evaluated).TakeWhile(static pair => pair.First == pair.Second).Count();
        return (Cut(executed, same), Cut(evaluated, same));
    }

    private static string Cut(string text, int same)
    {
        const int Before = 80;
        const int After = 400;
        var start = same > 2 * Before ? same - Before : 0;
        var length = Math.Min(text.Length - start, Before + After);
        return $"{(start > 0 ? "…" : "")}{text.Substring(start, length)}{(start + length < text.Length ? "…" : "")}";
    }

    public static Comparison Of(Subject subject, IMethodSymbol method, string name, TimeSpan limit)
    {
        object?[] arguments = [.. method.Parameters.Select(static parameter =>
            parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : parameter.Type is IArrayTypeSymbol ? Array.Empty<string>() : null)];
        var evaluated = new Evaluation(subject, limit).Run(method, arguments);
        return new(name, evaluated, evaluated.Kind == OutcomeKind.Refused ? null : Execution.Run(subject, method, arguments, limit));
    }
}
