using System.Globalization;
using DagSharp.Evaluation;
using Microsoft.CodeAnalysis;

namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>Runs a method in the evaluator.</summary>
internal sealed class Evaluation(Subject subject, TimeSpan limit)
{
    private static readonly EvaluationOptions Options = new() { HostAssemblies = [typeof(Dag).Assembly, typeof(Evaluation).Assembly] };

    /// <summary>What a test plants to prove that a wrong result is found.</summary>
    public Func<object?, object?> Altering { get; init; } = static value => value;

    public Outcome Run(IMethodSymbol method, IReadOnlyList<object?> arguments)
    {
        using var source = new CancellationTokenSource(limit);
        RecordedConsole.Take();
        try
        {
            var value = ValueText.Of(Altering(new Evaluator(subject.Compilation, Options, source.Token).Invoke(method, null, arguments)));
            return new(OutcomeKind.Value, value + RecordedConsole.Take());
        }
        catch (EvaluationException exception)
        {
            return Of(exception.Diagnostic);
        }
        catch (DefinitionException exception)
        {
            return new(OutcomeKind.Thrown, $"{nameof(DefinitionException)}: {exception.Message}{RecordedConsole.Take()}");
        }
        catch (OperationCanceledException)
        {
            return new(OutcomeKind.TimedOut, "");
        }
        catch (Exception exception)
        {
            return new(OutcomeKind.Crashed, exception.ToString());
        }
    }

    private static Outcome Of(EvaluationDiagnostic diagnostic)
    {
        var place = Place(diagnostic.Location);
        return diagnostic.RuleId switch
        {
            EvaluationRules.DefinitionThrew or EvaluationRules.RuntimeFault => new(OutcomeKind.Thrown, string.Join(": ", diagnostic.Arguments) + RecordedConsole.Take(), diagnostic.RuleId),
            EvaluationRules.InternalError => new(OutcomeKind.Crashed, $"{string.Join("\n", diagnostic.Arguments)} {place}", diagnostic.RuleId),
            _ => new(OutcomeKind.Refused, $"{diagnostic.RuleId} {diagnostic.Text} {place}", diagnostic.RuleId),
        };
    }

    private static string Place(Location location)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return location.IsInSource
            ? string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(location.SourceTree!.FilePath)}({start.Line + 1},{start.Character + 1})")
            : "at no place in the source";
    }
}
