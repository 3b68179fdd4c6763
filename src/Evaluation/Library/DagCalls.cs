using DagSharp.Naming;
using DagSharp.Tasks;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>
/// The members of Dag that take a call as an expression tree. At run time they read the tree; here the method has no
/// reflection, so the same task is made from its symbol.
/// </summary>
internal static class DagCalls
{
    /// <summary>The intrinsic for such a member; null for every other.</summary>
    public static Intrinsic? Find(IMethodSymbol method) =>
        HostTypes.FullName(method.ContainingType) == "DagSharp.Dag" && method.OriginalDefinition.Parameters.Any(parameter => parameter.Type.Name == "Expression")
            ? method.Name == "Map" ? Map : Task
            : null;

    private static object? Task(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        Add(interpreter, method, (Dag)receiver!, (QuotedCall)arguments[0]!, (string?)arguments[1], []);

    // The lists, the call, the id.
    private static object? Map(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var call = (QuotedCall)arguments[arguments.Length - 2]!;
        var mapped = new string?[call.Lambda.Count];
        var task = Add(interpreter, method, (Dag)receiver!, call, (string?)arguments[arguments.Length - 1], mapped);
        for (var i = 0; i < mapped.Length; i++)
        {
            task.Expand(mapped[i]!, arguments[i] is TaskRef items ? items.Output : arguments[i]!);
        }

        return task;
    }

    private static TaskRef Add(Interpreter interpreter, IMethodSymbol method, Dag dag, QuotedCall call, string? taskId, string?[] mapped)
    {
        Check(call.Method);
        var arguments = new List<TaskArgument>(call.Arguments.Count);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var name = call.Method.Parameters[i].Name;
            switch (call.Arguments[i])
            {
                case QuotedParameter element:
                    ref var taker = ref mapped[element.Ordinal];
                    taker = taker is null ? name : throw CallRules.ElementTwice(call.Method.Name, taker, name);
                    break;
                case TaskRef task:
                    arguments.Add(new(name, task.Output));
                    break;
                case var value:
                    arguments.Add(new(name, value));
                    break;
            }
        }

        if (Array.FindIndex(mapped, static name => name is null) is >= 0 and var unused)
        {
            throw CallRules.ElementUnused(call.Method.Name, call.Lambda[unused].Name);
        }

        var handler = new TaskHandler(HostTypes.FullName(call.Method.ContainingType), call.Method.Name);
        var result = method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 } typed ? interpreter.Types.Of(typed.TypeArguments[0]) : typeof(object);
        var create = typeof(DagCalls).GetMethod(nameof(Create), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!;
        return (TaskRef)create.MakeGenericMethod(result).Invoke(null, [dag, taskId ?? SnakeCase.From(handler.Method), new CSharpOperator(handler, arguments)]);
    }

    private static void Check(IMethodSymbol method)
    {
        var type = method.ContainingType;
        CallRules.CheckMethod(
            type.MetadataName, method.Name, method.IsStatic, method.IsGenericMethod, IsInGeneric(type),
            method.Parameters.Any(static parameter => parameter.RefKind != RefKind.None),
            type.GetMembers(method.Name).OfType<IMethodSymbol>().Count() > 1);
    }

    private static bool IsInGeneric(INamedTypeSymbol type) => type.IsGenericType || (type.ContainingType is { } outer && IsInGeneric(outer));

    private static TaskRef Create<T>(Dag dag, string taskId, CSharpOperator task) => dag.Register(new TaskRef<T>(dag, dag.CurrentGroup, taskId, task));
}
