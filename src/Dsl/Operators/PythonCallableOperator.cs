namespace DagSharp;

/// <summary>An operator that calls a Python function.</summary>
public class PythonCallableOperator : Operator
{
    /// <summary>An operator class and its function.</summary>
    /// <param name="classPath">Import path of the operator class.</param>
    /// <param name="callable">Import path of the function.</param>
    protected PythonCallableOperator(string classPath, string callable)
        : base(classPath) => Set("python_callable", new PythonCallable(callable));

    /// <summary>The function.</summary>
    public PythonCallable Callable => Get<PythonCallable>("python_callable")!;

    /// <summary>Positional arguments of the function; templates.</summary>
    public IReadOnlyList<object?>? OpArguments
    {
        get => Get<IReadOnlyList<object?>?>("op_args");
        init => Set("op_args", value);
    }

    /// <summary>Keyword arguments of the function: a dictionary or an anonymous object; templates.</summary>
    public object? OpKeywordArguments
    {
        get => Get<object?>("op_kwargs");
        init => Set("op_kwargs", value);
    }
}
