using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>The call a lambda describes when it is taken as an expression tree: not made, but with its arguments evaluated.</summary>
/// <param name="Method">The called method, closed.</param>
/// <param name="Receiver">The object it is called on; null for a static method.</param>
/// <param name="Arguments">The arguments by ordinal of their parameter.</param>
/// <param name="Operation">The call in the source.</param>
public sealed record QuotedCall(IMethodSymbol Method, object? Receiver, IReadOnlyList<object?> Arguments, IOperation Operation);

/// <summary>An argument that is a parameter of the quoting lambda itself.</summary>
/// <param name="Ordinal">Which parameter.</param>
/// <param name="Name">Its name in the lambda.</param>
public sealed record QuotedParameter(int Ordinal, string Name);
