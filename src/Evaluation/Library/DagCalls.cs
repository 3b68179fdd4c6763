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
        Add(interpreter, method, (Dag)receiver!, (QuotedCall)arguments[0]!, (string?)arguments[1], out _);

    private static object? Map(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var call = (QuotedCall)arguments[1]!;
        var task = Add(interpreter, method, (Dag)receiver!, call, (string?)arguments[2], out var mapped);
        if (mapped is null)
        {
            throw new DefinitionException("DAG0007", $"the element '{call.Lambda[0].Name}' is not an argument of '{call.Method.Name}'; pass it as it is");
        }

        return task.Expand(mapped, arguments[0] is TaskRef items ? items.Output : arguments[0]!);
    }

    private static TaskRef Add(Interpreter interpreter, IMethodSymbol method, Dag dag, QuotedCall call, string? taskId, out string? mapped)
    {
        mapped = null;
        var arguments = new List<TaskArgument>(call.Arguments.Count);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var name = call.Method.Parameters[i].Name;
            switch (call.Arguments[i])
            {
                case QuotedParameter:
                    mapped = name;
                    break;
                case TaskRef task:
                    arguments.Add(new(name, task.Output));
                    break;
                case var value:
                    arguments.Add(new(name, value));
                    break;
            }
        }

        var handler = new TaskHandler(HostTypes.FullName(call.Method.ContainingType), call.Method.Name);
        var result = method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 } typed ? interpreter.Types.Of(typed.TypeArguments[0]) : typeof(object);
        var create = typeof(DagCalls).GetMethod(nameof(Create), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!;
        return (TaskRef)create.MakeGenericMethod(result).Invoke(null, [dag, taskId ?? SnakeCase.From(handler.Method), new CSharpOperator(handler, arguments)]);
    }

    private static TaskRef Create<T>(Dag dag, string taskId, CSharpOperator task) => dag.Register(new TaskRef<T>(dag, dag.CurrentGroup, taskId, task));
}
