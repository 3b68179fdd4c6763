using System.Globalization;
using DagSharp.Oracle.Tests.Comparing;
using Microsoft.CodeAnalysis;

namespace DagSharp.Oracle.Tests.Generating;

/// <summary>Compares the programs of many seeds, compiling many at once.</summary>
internal sealed class RandomRun(bool isDefinitions)
{
    private const int BatchSize = 50;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>What a test plants to prove that a wrong result is found.</summary>
    public Func<object?, object?> Altering { get; init; } = static value => value;

    /// <summary>How many programs threw out of their <c>Run</c>, both ways alike.</summary>
    public int Thrown { get; private set; }

    /// <summary>How many programs the compiler refused: types that have no common one, a constant out of range.</summary>
    public int Uncompiled { get; private set; }

    public List<RandomFailure> Run(int from, int count)
    {
        var failures = new List<RandomFailure>();
        foreach (var batch in Enumerable.Range(from, count).Chunk(BatchSize))
        {
            failures.AddRange(Compare(batch));
        }

        return failures;
    }

    /// <summary>The smallest program that fails in the same way, its two results, and how to repeat it.</summary>
    public string Explain(RandomFailure failure)
    {
        var smallest = failure.Kind == FailureKind.DoesNotCompile ? failure.Program : Smallest(failure);
        var shown = Check(failure.Seed, smallest) ?? failure;
        return string.Create(CultureInfo.InvariantCulture, $"""
            seed {failure.Seed}: {failure.Kind}
            {smallest}
            {shown.Text}
            repeat: dotnet run --project tests/Oracle.Tests -c Release -- random --seeds 1 --from {failure.Seed}{(isDefinitions ? " --definitions" : "")}

            """);
    }

    public Node Smallest(RandomFailure failure) => new Shrinker(candidate => Check(failure.Seed, candidate) is { } other && other.Kind == failure.Kind && other.Rule == failure.Rule).Shrink(failure.Program);

    /// <summary>Compares one program; null when it agrees.</summary>
    public RandomFailure? Check(int seed, Node program)
    {
        var subject = Subject.Of($"Seed{seed}.cs", program.ToString());
        return subject.Errors is { IsEmpty: false } errors
            ? new(seed, program, FailureKind.DoesNotCompile, "", string.Join("\n", errors))
            : Compare(subject, seed, program);
    }

    public Node Make(int seed) => isDefinitions ? ProgramGenerator.Definition(seed) : ProgramGenerator.Program(seed);

    private IEnumerable<RandomFailure> Compare(int[] seeds)
    {
        var programs = seeds.Select(Make).ToArray();
        var subject = Subject.Of("Seeds.cs", string.Join("\n", programs.Select(static program => program.ToString())));
        if (subject.Errors.IsEmpty)
        {
            return [.. seeds.Select((seed, i) => Compare(subject, seed, programs[i])).OfType<RandomFailure>()];
        }

        // One that does not compile must not hide the others.
        RandomFailure[] found = [.. seeds.Select((seed, i) => Check(seed, programs[i])).OfType<RandomFailure>()];
        Uncompiled += found.Count(static failure => failure.Kind == FailureKind.DoesNotCompile);
        return found.Where(static failure => failure.Kind != FailureKind.DoesNotCompile);
    }

    private RandomFailure? Compare(Subject subject, int seed, Node program) =>
        isDefinitions ? CompareDefinition(subject, seed, program) : CompareValue(subject, seed, program);

    private RandomFailure? CompareDefinition(Subject subject, int seed, Node program)
    {
        var (evaluated, executed) = (DefinitionOutcome.Evaluated(subject, ProgramGenerator.NameOf(seed)), DefinitionOutcome.Executed(subject, ProgramGenerator.NameOf(seed)));
        if (evaluated is null || executed is null)
        {
            return null;
        }

        evaluated = (string?)Altering(evaluated) ?? "";
        var kind = evaluated.Contains("DAG9001", StringComparison.Ordinal) ? FailureKind.Crashed : FailureKind.Differs;
        return evaluated == executed ? null : new(seed, program, kind, "", $"executed:\n{executed}\nevaluated:\n{evaluated}");
    }

    private RandomFailure? CompareValue(Subject subject, int seed, Node program)
    {
        var method = subject.Compilation.GetTypeByMetadataName(ProgramGenerator.NameOf(seed))?.GetMembers("Run").OfType<IMethodSymbol>().FirstOrDefault();
        if (method is null)
        {
            return null;
        }

        var evaluated = new Comparing.Evaluation(subject, Limit) { Altering = Altering }.Run(method, []);
        var executed = Execution.Run(subject, method, [], Limit);
        // Where the machine itself runs out of memory, the budget was right.
        if (evaluated.Agrees(executed) || (executed.Text.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal) && evaluated.Rule == DagSharp.Evaluation.EvaluationRules.Budget))
        {
            Thrown += executed.Kind == OutcomeKind.Thrown ? 1 : 0;
            return null;
        }

        var kind = evaluated.Kind switch
        {
            OutcomeKind.Refused => FailureKind.Refused,
            OutcomeKind.Crashed => FailureKind.Crashed,
            OutcomeKind.TimedOut => FailureKind.TimedOut,
            _ => FailureKind.Differs,
        };
        return new(seed, program, kind, kind == FailureKind.Refused ? evaluated.Rule : "", $"executed:  {executed}\nevaluated: {evaluated}");
    }
}
