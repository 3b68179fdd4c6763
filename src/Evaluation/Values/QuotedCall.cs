using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>The call a lambda describes when it is taken as an expression tree: not made, but with its arguments evaluated.</summary>
/// <param name="Method">The called method, closed.</param>
/// <param name="Arguments">The arguments by ordinal of their parameter; a <see cref="QuotedParameter"/> is the lambda's own.</param>
/// <param name="Lambda">The lambda's parameters.</param>
internal sealed record QuotedCall(IMethodSymbol Method, IReadOnlyList<object?> Arguments, IReadOnlyList<IParameterSymbol> Lambda);

/// <summary>An argument that is a parameter of the quoting lambda itself.</summary>
/// <param name="Ordinal">Its place in the lambda.</param>
internal sealed record QuotedParameter(int Ordinal);
