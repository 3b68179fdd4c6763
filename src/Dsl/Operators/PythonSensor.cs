namespace DagSharp;

/// <summary>Calls a Python function until it returns something truthy.</summary>
public sealed class PythonSensor : SensorOperator
{
    /// <summary>Calls a Python function until it returns something truthy.</summary>
    /// <param name="callable">Import path of the function.</param>
    public PythonSensor(string callable)
        : base("airflow.providers.standard.sensors.python.PythonSensor") => Set("python_callable", new PythonCallable(callable));

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
}
