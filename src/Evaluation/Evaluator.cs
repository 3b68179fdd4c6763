using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>
/// Evaluates C# of one compilation without running it: an allow-list interpreter over IOperation.
/// One instance serves many calls of one thread; what it learns about symbols is kept.
/// </summary>
/// <remarks>Every member throws <see cref="EvaluationException"/> or <see cref="OperationCanceledException"/>, nothing else.</remarks>
public sealed class Evaluator
{
    private readonly Interpreter _interpreter;

    /// <summary>Makes an evaluator for one compilation.</summary>
    /// <param name="compilation">Whose bodies are read; no other assembly's are.</param>
    /// <param name="options">Budgets and driven assemblies.</param>
    /// <param name="cancellationToken">Looked at every few hundred steps.</param>
    public Evaluator(Compilation compilation, EvaluationOptions options, CancellationToken cancellationToken) =>
        _interpreter = new(compilation, options, cancellationToken);

    /// <summary>Forgets the values of static members, and which bodies were entered; what is known of the code stays.</summary>
    /// <param name="entered">Is told each body and initializer that is evaluated from now on, once.</param>
    public void StartAnew(Action<SyntaxNode> entered) => _interpreter.StartAnew(entered);

    /// <summary>Calls a method.</summary>
    /// <param name="method">A closed method.</param>
    /// <param name="receiver">The object it is called on; null for a static method.</param>
    /// <param name="arguments">By ordinal of the parameter; omitted optional ones take their defaults.</param>
    /// <returns>What it returns. A sequence is lazy: enumerating it evaluates.</returns>
    public object? Invoke(IMethodSymbol method, object? receiver, IReadOnlyList<object?> arguments) =>
        _interpreter.Enter(() => _interpreter.Call(method, receiver, _interpreter.WithDefaults(method, arguments), null, isVirtual: true));

    /// <summary>Makes an object and sets members as an object initializer would.</summary>
    /// <param name="constructor">A closed constructor.</param>
    /// <param name="arguments">By ordinal of the parameter; omitted optional ones take their defaults.</param>
    /// <param name="members">Properties or fields with their values, init-only and required ones too.</param>
    public object? Construct(IMethodSymbol constructor, IReadOnlyList<object?> arguments, IReadOnlyList<KeyValuePair<ISymbol, object?>> members) =>
        _interpreter.Enter(() =>
        {
            var instance = _interpreter.Create(constructor, _interpreter.WithDefaults(constructor, arguments), null);
            foreach (var member in members)
            {
                _interpreter.WriteMember(member.Key, instance, member.Value);
            }

            return instance;
        });

    /// <summary>Reads a field or a property.</summary>
    /// <param name="fieldOrProperty">The member.</param>
    /// <param name="receiver">The object; null for a static member.</param>
    public object? Read(ISymbol fieldOrProperty, object? receiver) =>
        _interpreter.Enter(() => _interpreter.ReadMember(fieldOrProperty, receiver, null));

    /// <summary>The host type that stands for a type; types only the compilation knows are <see cref="object"/>.</summary>
    /// <param name="type">A closed type.</param>
    public Type HostTypeOf(ITypeSymbol type) => _interpreter.Enter(() => _interpreter.Types.Of(type));

    /// <summary>The default value of a type, as <c>default(T)</c> gives it.</summary>
    /// <param name="type">A closed type.</param>
    public object? DefaultOf(ITypeSymbol type) => _interpreter.Enter(() => _interpreter.DefaultOf(type));

    /// <summary>An enum's value: a real one for a host enum, else an <see cref="EnumValue"/>.</summary>
    /// <param name="type">The enum.</param>
    /// <param name="underlying">Its number.</param>
    public object CreateEnum(INamedTypeSymbol type, object underlying) => _interpreter.Enter(() => _interpreter.EnumOf(type, underlying));
}
