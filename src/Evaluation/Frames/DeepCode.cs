using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>
/// Binds code that nests deeply where there is stack for it. The compiler goes down a chain of calls by recursion, in one place
/// without looking whether there is stack left, and threads of compilers have little.
/// </summary>
internal static class DeepCode
{
    /// <summary>From how many levels of syntax on a thread of its own binds it.</summary>
    private const int Deep = 200;

    /// <summary>More levels than these are not looked at.</summary>
    public const int Deepest = 5000;

    private const int StackSize = 32 * 1024 * 1024;

    /// <summary>Runs what binds a declaration.</summary>
    public static T Bind<T>(int depth, Func<T> bind)
    {
        if (depth < Deep)
        {
            return bind();
        }

        T result = default!;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = bind();
                }
                catch (Exception exception)
                {
                    fault = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        fault?.Throw();
        return result;
    }

    /// <summary>How many levels of syntax a declaration has; counting ends past the deepest.</summary>
    public static int DepthOf(SyntaxNode declaration)
    {
        var deepest = 0;
        var open = new Stack<ChildSyntaxList.Enumerator>();
        open.Push(declaration.ChildNodesAndTokens().GetEnumerator());
        while (open.Count > 0 && deepest <= Deepest)
        {
            var children = open.Pop();
            while (children.MoveNext())
            {
                if (children.Current.AsNode() is { } node)
                {
                    open.Push(children);
                    children = node.ChildNodesAndTokens().GetEnumerator();
                    deepest = Math.Max(deepest, open.Count);
                }
            }
        }

        return deepest;
    }
}
