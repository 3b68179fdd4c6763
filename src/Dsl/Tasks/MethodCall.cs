using System.Linq.Expressions;
using System.Reflection;

namespace DagSharp.Tasks;

/// <summary>Reads a call of a method out of a lambda, without making the call.</summary>
internal static class MethodCall
{
    public static CSharpOperator Describe(LambdaExpression lambda) => Describe(lambda, out _);

    public static CSharpOperator Describe(LambdaExpression lambda, out string? mappedParameter)
    {
        mappedParameter = null;
        var body = Unwrap(lambda.Body);
        if (body is not MethodCallExpression { Method: var method } call)
        {
            throw new DefinitionException("DAG0007", $"a task is one call of a method, such as () => Reports.Sum(1, 2); found {lambda.Body.NodeType}");
        }

        var parameters = method.GetParameters();
        var arguments = new List<TaskArgument>(parameters.Length);
        for (var index = 0; index < parameters.Length; index++)
        {
            var expression = Unwrap(call.Arguments[index]);
            if (expression is ParameterExpression)
            {
                mappedParameter = parameters[index].Name;
                continue;
            }

            var injected = InjectedArgument.ForType(parameters[index].ParameterType.FullName ?? "");
            arguments.Add(new TaskArgument(parameters[index].Name!, injected ?? Value(expression)));
        }

        if (lambda.Parameters.Count > 0 && mappedParameter is null)
        {
            throw new DefinitionException("DAG0007", $"the element '{lambda.Parameters[0].Name}' is not an argument of '{method.Name}'; pass it as it is");
        }

        return new CSharpOperator(new TaskHandler(method.DeclaringType!.FullName!, method.Name), arguments);
    }

    // The conversion of a task or output to the type of the parameter only describes; the operand is what counts.
    private static Expression Unwrap(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert
        && (convert.Method is null || typeof(XComArg).IsAssignableFrom(convert.Operand.Type) || typeof(TaskRef).IsAssignableFrom(convert.Operand.Type))
            ? Unwrap(convert.Operand)
            : expression;

    private static object? Value(Expression expression) => Read(expression) switch
    {
        TaskRef task => task.Output,
        var value => value,
    };

    private static object? Read(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is null ? null : Read(member.Expression)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(member.Expression is null ? null : Read(member.Expression)),
        _ => Expression.Lambda(expression).Compile().DynamicInvoke(),
    };
}
