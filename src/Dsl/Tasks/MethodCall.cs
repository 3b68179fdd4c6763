using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace DagSharp.Tasks;

/// <summary>Reads a call of a method out of a lambda, without making the call.</summary>
internal static class MethodCall
{
    private const BindingFlags AnyMethod = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static CSharpOperator Describe(LambdaExpression lambda) => Describe(lambda, out _);

    /// <summary>Reads a call with elements among its arguments.</summary>
    /// <param name="lambda">The lambda.</param>
    /// <param name="mapped">For each parameter of the lambda, the parameter of the method that takes it.</param>
    public static CSharpOperator Describe(LambdaExpression lambda, out IReadOnlyList<string> mapped)
    {
        if (Unwrap(lambda.Body) is not MethodCallExpression { Method: var method } call)
        {
            throw CallRules.NoCall(lambda.Body.NodeType.ToString());
        }

        CheckMethod(method);
        var parameters = method.GetParameters();
        var arguments = new List<TaskArgument>(parameters.Length);
        var taken = new string?[lambda.Parameters.Count];
        for (var index = 0; index < parameters.Length; index++)
        {
            var name = parameters[index].Name!;
            var expression = Unwrap(call.Arguments[index]);
            if (expression is ParameterExpression element)
            {
                ref var taker = ref taken[lambda.Parameters.IndexOf(element)];
                taker = taker is null ? name : throw CallRules.ElementTwice(method.Name, taker, name);
                continue;
            }

            if (UsesElement(expression))
            {
                throw CallRules.MadeFromElement(method.Name, name);
            }

            var injected = InjectedArgument.ForType(parameters[index].ParameterType.FullName ?? "");
            arguments.Add(new TaskArgument(name, injected ?? Value(expression)));
        }

        mapped = [.. taken.Select((name, index) => name ?? throw CallRules.ElementUnused(method.Name, lambda.Parameters[index].Name!))];
        return new CSharpOperator(new TaskHandler(method.DeclaringType!.FullName!, method.Name), arguments);
    }

    private static void CheckMethod(MethodInfo method)
    {
        var type = method.DeclaringType!;
        CallRules.CheckMethod(
            type.Name, method.Name, method.IsStatic, method.IsGenericMethod, type.IsGenericType,
            method.GetParameters().Any(static parameter => parameter.ParameterType.IsByRef),
            type.GetMethods(AnyMethod).Count(other => other.Name == method.Name) > 1);
    }

    // The conversion of a task or output to the type of the parameter only describes; the operand is what counts.
    private static Expression Unwrap(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert
        && (convert.Method is null || IsDescribed(convert.Operand.Type))
            ? Unwrap(convert.Operand)
            : expression;

    private static bool IsDescribed(Type type) => typeof(TaskRef).IsAssignableFrom(type) || typeof(XComArg).IsAssignableFrom(type)
        || typeof(DagParam).IsAssignableFrom(type) || typeof(GroupArgument).IsAssignableFrom(type);

    private static object? Value(Expression expression) => Read(expression) switch
    {
        TaskRef task => task.Output,
        var value => value,
    };

    private static object? Read(Expression expression)
    {
        try
        {
            return expression switch
            {
                ConstantExpression constant => constant.Value,
                MemberExpression { Member: FieldInfo field } member => field.GetValue(Owner(member)),
                MemberExpression { Member: PropertyInfo property } member => property.GetValue(Owner(member)),
                _ => Expression.Lambda(expression).Compile().DynamicInvoke(),
            };
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Capture(inner).Throw();
            throw;
        }
    }

    private static object? Owner(MemberExpression member) => member.Expression is null ? null : Read(member.Expression);

    private static bool UsesElement(Expression expression)
    {
        var search = new ElementSearch();
        search.Visit(expression);
        return search.IsFound;
    }

    private sealed class ElementSearch : ExpressionVisitor
    {
        public bool IsFound { get; private set; }

        // A lambda inside has parameters of its own.
        protected override Expression VisitLambda<T>(Expression<T> node) => node;

        protected override Expression VisitParameter(ParameterExpression node)
        {
            IsFound = true;
            return node;
        }
    }
}
