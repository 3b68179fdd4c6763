namespace DagSharp;

/// <summary>An operator that calls a Python function.</summary>
public class PythonCallableOperator : Operator
{
    /// <summary>An operator class and its function.</summary>
    /// <param name="classPath">Import path of the operator class.</param>
    /// <param name="callable">Import path of the function.</param>
    public PythonCallableOperator(string classPath, string callable)
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

    /// <summary>Templates rendered for the function, under <c>templates_dict</c>.</summary>
    public IReadOnlyDictionary<string, object?>? TemplatesDict
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("templates_dict");
        init => Set("templates_dict", value);
    }

    /// <summary>File endings of template files among <see cref="TemplatesDict"/>.</summary>
    public IReadOnlyList<string>? TemplatesExtensions
    {
        get => Get<IReadOnlyList<string>?>("templates_exts");
        init => Set("templates_exts", value);
    }

    /// <summary>Whether the result is logged. Airflow's default: true.</summary>
    public bool? ShowReturnValueInLogs
    {
        get => Get<bool?>("show_return_value_in_logs");
        init => Set("show_return_value_in_logs", value);
    }
}
