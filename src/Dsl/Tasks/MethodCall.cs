using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace DagSharp.Tasks;

/// <summary>Reads a call of a method out of a lambda, without making the call.</summary>
internal static class MethodCall
{
    private const BindingFlags AnyMethod = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static CSharpOperator Describe(LambdaExpression lambda) => Describe(lambda, out _);

    public static CSharpOperator Describe(LambdaExpression lambda, out string? mappedParameter)
    {
        mappedParameter = null;
        if (Unwrap(lambda.Body) is not MethodCallExpression { Method: var method } call)
        {
            throw Refused($"a task is one call of a method, such as () => Reports.Sum(1, 2); found {lambda.Body.NodeType}");
        }

        CheckMethod(method);
        var parameters = method.GetParameters();
        var arguments = new List<TaskArgument>(parameters.Length);
        for (var index = 0; index < parameters.Length; index++)
        {
            var name = parameters[index].Name!;
            var expression = Unwrap(call.Arguments[index]);
            if (expression is ParameterExpression)
            {
                mappedParameter = mappedParameter is null
                    ? name
                    : throw Refused($"the element is an argument of '{method.Name}' twice, as '{mappedParameter}' and as '{name}'; one argument can be mapped");
                continue;
            }

            if (UsesElement(expression))
            {
                throw Refused($"'{name}' of '{method.Name}' is made from the element, which exists only while the DAG runs; pass the element as it is and compute inside the method");
            }

            var injected = InjectedArgument.ForType(parameters[index].ParameterType.FullName ?? "");
            arguments.Add(new TaskArgument(name, injected ?? Value(expression)));
        }

        if (lambda.Parameters.Count > 0 && mappedParameter is null)
        {
            throw Refused($"the element '{lambda.Parameters[0].Name}' is not an argument of '{method.Name}'; pass it as it is");
        }

        return new CSharpOperator(new TaskHandler(method.DeclaringType!.FullName!, method.Name), arguments);
    }

    // The manifest names a method by its type and name alone.
    private static void CheckMethod(MethodInfo method)
    {
        var type = method.DeclaringType!;
        var problem = method switch
        {
            { IsStatic: false } => "is not static, and no object exists when it is called",
            { IsGenericMethod: true } => "is generic",
            _ when type.IsGenericType => $"belongs to the generic type '{type.Name}'",
            _ when method.GetParameters().Any(static parameter => parameter.ParameterType.IsByRef) => "has a ref or out parameter",
            _ when type.GetMethods(AnyMethod).Count(other => other.Name == method.Name) > 1 => "has overloads, and a task knows its method by name",
            _ => null,
        };
        if (problem is not null)
        {
            throw Refused($"'{type.Name}.{method.Name}' cannot be a task: it {problem}; write a static method with a name of its own");
        }
    }

    private static DefinitionException Refused(string message) => new("DAG0007", message);

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
