namespace DagSharp;

/// <summary>Calls an HTTP endpoint; an error status fails the task.</summary>
public sealed class HttpOperator : Operator
{
    /// <summary>Calls an HTTP endpoint; an error status fails the task.</summary>
    public HttpOperator()
        : base("airflow.providers.http.operators.http.HttpOperator")
    {
    }

    /// <summary>Path below the connection's host; a template.</summary>
    public string? Endpoint
    {
        get => Get<string?>("endpoint");
        init => Set("endpoint", value);
    }

    /// <summary>Method. Airflow's default: <c>POST</c>.</summary>
    public string? Method
    {
        get => Get<string?>("method");
        init => Set("method", value);
    }

    /// <summary>Body (POST, PUT), or query as a mapping (GET); templates.</summary>
    public object? Data
    {
        get => Get<object?>("data");
        init => Set("data", value);
    }

    /// <summary>Headers; templates.</summary>
    public IReadOnlyDictionary<string, string>? Headers
    {
        get => Get<IReadOnlyDictionary<string, string>?>("headers");
        init => Set("headers", value);
    }

    /// <summary>Python function that says whether the response is good.</summary>
    public PythonCallable? ResponseCheck
    {
        get => Get<PythonCallable?>("response_check");
        init => Set("response_check", value);
    }

    /// <summary>Python function from the response to the result.</summary>
    public PythonCallable? ResponseFilter
    {
        get => Get<PythonCallable?>("response_filter");
        init => Set("response_filter", value);
    }

    /// <summary>Python function that says what to call next.</summary>
    public PythonCallable? PaginationFunction
    {
        get => Get<PythonCallable?>("pagination_function");
        init => Set("pagination_function", value);
    }

    /// <summary>Options of <c>requests</c>: timeout, verify, …</summary>
    public IReadOnlyDictionary<string, object?>? ExtraOptions
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("extra_options");
        init => Set("extra_options", value);
    }

    /// <summary>Connection; a template. Airflow's default: <c>http_default</c>.</summary>
    public string? HttpConnId
    {
        get => Get<string?>("http_conn_id");
        init => Set("http_conn_id", value);
    }

    /// <summary>Whether the response is logged. Airflow's default: false.</summary>
    public bool? LogResponse
    {
        get => Get<bool?>("log_response");
        init => Set("log_response", value);
    }

    /// <summary>Arguments of tenacity.</summary>
    public IReadOnlyDictionary<string, object?>? RetryArguments
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("retry_args");
        init => Set("retry_args", value);
    }

    /// <summary>Whether the call is made in the triggerer. Airflow's default: the deployment's.</summary>
    public bool? Deferrable
    {
        get => Get<bool?>("deferrable");
        init => Set("deferrable", value);
    }
}
