using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Evaluation;

/// <summary>Evaluates C# over IOperation. Each family of operations has its file in Operations.</summary>
internal sealed partial class Interpreter
{
    private readonly Compilation _compilation;
    private readonly EvaluationOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly HostTypes _types;
    private Frame? _frame;
    private IOperation? _site;
    private bool _entered;
    private int _stepsLeft;
    private int _identities;

    public Interpreter(Compilation compilation, EvaluationOptions options, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _options = options;
        _cancellationToken = cancellationToken;
        _types = new(compilation, options.HostAssemblies);
    }

    public Compilation Compilation => _compilation;

    public EvaluationOptions Options => _options;

    public HostTypes Types => _types;

    public int NextIdentity() => ++_identities;

    /// <summary>Runs a piece of evaluation; the outermost one sets the culture and budgets and turns every failure into a diagnostic.</summary>
    public T Enter<T>(Func<T> evaluate)
    {
        if (_entered)
        {
            return EnterAgain(evaluate);
        }

        _entered = true;
        _frame = null;
        _site = null;
        _stepsLeft = _options.MaxSteps;
        using var culture = new InvariantCulture();
        try
        {
            _cancellationToken.ThrowIfCancellationRequested();
            return evaluate();
        }
        catch (ThrownException thrown)
        {
            throw new EvaluationException(DiagnosticOf(thrown));
        }
        catch (Exception exception) when (Unwrap(exception) is { } inner and not (EvaluationException or OperationCanceledException))
        {
            if (inner is ThrownException thrown)
            {
                throw new EvaluationException(DiagnosticOf(thrown));
            }

            throw InternalError(inner);
        }
        catch (TargetInvocationException exception)
        {
            throw Unwrap(exception);
        }
        finally
        {
            _entered = false;
            _frame = null;
        }
    }

    /// <summary>Interpreted code called by host code: a fault of ours must not look like one of the definition's.</summary>
    private T EnterAgain<T>(Func<T> evaluate)
    {
        // Members the compiler writes, such as a record's ToString, have no frame that would look.
        EnsureStack(_site);
        try
        {
            return evaluate();
        }
        catch (Exception exception) when (exception is not (ThrownException or EvaluationException or OperationCanceledException))
        {
            throw InternalError(Unwrap(exception));
        }
    }

    private EvaluationException InternalError(Exception exception) => exception is InsufficientExecutionStackException
        ? Fail(EvaluationRules.RecursionDepth, _site, "The code nests too deeply.")
        : exception is MissingHostTypeException missing
        ? Fail(EvaluationRules.NotAllowed, _site, missing.Type.ToDisplayString(), NewerThanHost)
        : Fail(EvaluationRules.InternalError, _site, $"{exception.GetType().Name}: {exception.Message}", exception.StackTrace ?? "");

    public static Exception Unwrap(Exception exception)
    {
        while (exception is TargetInvocationException or TypeInitializationException && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }

    /// <summary>Counts one step, and looks for cancellation now and then.</summary>
    public void Tick(IOperation? operation)
    {
        if (--_stepsLeft < 0)
        {
            throw StepsUsedUp(operation);
        }

        if ((_stepsLeft & 0xFF) == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>An evaluation's end, at an operation.</summary>
    public EvaluationException Fail(string rule, IOperation? operation, params string[] arguments) =>
        new(new(rule, [.. arguments], LocationOf(operation ?? _site), Chain()));

    /// <summary>A fault of the runtime that the definition may catch.</summary>
    public ThrownException Throw(object value, IOperation? operation, bool byUser = false) =>
        new(value, LocationOf(operation ?? _site), Chain(), byUser);

    public ImmutableArray<CallFrame> Chain()
    {
        var chain = ImmutableArray.CreateBuilder<CallFrame>();
        for (var frame = _frame; frame is not null; frame = frame.Caller)
        {
            if (frame.CallSite is { } site)
            {
                chain.Add(new(NameOf(frame.Scope.Owner), site.Syntax.GetLocation()));
            }
        }

        chain.Reverse();
        return chain.ToImmutable();
    }

    public static string NameOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda expression",
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"new {constructor.ContainingType.Name}",
        IMethodSymbol { AssociatedSymbol: { } associated } => NameOf(associated),
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } local => local.Name,
        { ContainingType: { } type } => $"{type.Name}.{symbol.Name}",
        _ => symbol.Name,
    };

    private static Location LocationOf(IOperation? operation) => operation?.Syntax.GetLocation() ?? Location.None;

    private EvaluationException StepsUsedUp(IOperation? operation)
    {
        var most = 0;
        Location? loop = null;
        for (var frame = _frame; frame is not null; frame = frame.Caller)
        {
            var (head, iterations) = frame.BusiestLoop();
            if (iterations > most && head is not null)
            {
                most = iterations;
                loop = LoopOf(head, frame);
            }
        }

        return loop is null || most < 1000
            ? Fail(EvaluationRules.Budget, operation, $"The evaluation takes more than {_options.MaxSteps} steps.")
            : new(new(EvaluationRules.UnboundedLoop, [$"The loop did not end within {_options.MaxSteps} steps."], loop, Chain()));
    }

    private static Location LoopOf(Microsoft.CodeAnalysis.FlowAnalysis.BasicBlock head, Frame frame)
    {
        var first = head.Operations.FirstOrDefault() ?? head.BranchValue;
        var syntax = first?.Syntax;
        for (var node = syntax; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case WhileStatementSyntax loop:
                    return loop.WhileKeyword.GetLocation();
                case DoStatementSyntax loop:
                    return loop.DoKeyword.GetLocation();
                case ForStatementSyntax loop:
                    return loop.ForKeyword.GetLocation();
                case CommonForEachStatementSyntax loop:
                    return loop.ForEachKeyword.GetLocation();
                case MemberDeclarationSyntax:
                    return LocationOf(first);
            }
        }

        // A loop that is empty leaves nothing of itself in the graph.
        return first is null && frame.Scope.Owner.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } body
            ? body.DescendantNodes().OfType<ForStatementSyntax>().FirstOrDefault(loop => loop.Condition is null)?.ForKeyword.GetLocation() ?? body.GetLocation()
            : LocationOf(first);
    }

    private EvaluationDiagnostic DiagnosticOf(ThrownException thrown)
    {
        // What a type's initializer threw is the fault, wherever the type was used first.
        while (thrown.Value is TypeInitializationException { InnerException: { } inner })
        {
            thrown = new(_wrapped.TryGetValue(inner, out var owner) ? owner : inner, thrown.Location, thrown.CallChain, thrown.ByUser);
        }

        var (type, message) = thrown.Value is Instance instance
            ? (instance.Type.Name, (instance.HostBase as Exception)?.Message ?? "")
            : (thrown.Value.GetType().Name, ((Exception)thrown.Value).Message);
        if (thrown.Value is Instance own)
        {
            try
            {
                message = ExceptionMessage(own);
            }
            catch (ThrownException)
            {
                // Its own message throws: what there is to say is its type.
            }
        }

        // The builders say which rule a definition breaks.
        if (thrown.Value is DefinitionException definition)
        {
            return new(definition.RuleId, [definition.Message], thrown.Location, thrown.CallChain);
        }

        var fault = !thrown.ByUser && thrown.Value is NullReferenceException or IndexOutOfRangeException or ArgumentOutOfRangeException
            or KeyNotFoundException or InvalidCastException or OverflowException or DivideByZeroException or ArrayTypeMismatchException;
        return new(fault && !thrown.ByUser ? EvaluationRules.RuntimeFault : EvaluationRules.DefinitionThrew, [type, message], thrown.Location, thrown.CallChain);
    }

    /// <summary>Ends the evaluation while there is still stack to say so: an overflow would end the compiler.</summary>
    private void EnsureStack(IOperation? site)
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            throw Fail(EvaluationRules.RecursionDepth, site, "The calls nest too deeply.");
        }
    }

    /// <summary>Guards host recursion and keeps the current frame right whatever happens inside.</summary>
    private T InFrame<T>(Frame frame, IOperation? site, Func<Frame, T> run)
    {
        EnsureStack(site);
        var (outer, outerSite) = (_frame, _site);
        frame.Caller = outer;
        frame.CallSite = site ?? outerSite;
        frame.Depth = (outer?.Depth ?? 0) + 1;
        if (frame.Depth > _options.MaxDepth)
        {
            throw Fail(EvaluationRules.RecursionDepth, site, $"Calls nest deeper than {_options.MaxDepth}.", NameOf(frame.Scope.Owner));
        }

        _frame = frame;
        try
        {
            return run(frame);
        }
        finally
        {
            _frame = outer;
            _site = outerSite;
        }
    }
}
