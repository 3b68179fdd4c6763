namespace DagSharp;

/// <summary>Calls an HTTP endpoint until it answers well.</summary>
public sealed class HttpSensor : SensorOperator
{
    /// <summary>Calls an HTTP endpoint until it answers well.</summary>
    /// <param name="endpoint">Path below the connection's host; a template.</param>
    public HttpSensor(string endpoint)
        : base("airflow.providers.http.sensors.http.HttpSensor")
    {
        Endpoint = endpoint;
    }

    /// <summary>Path below the connection's host; a template.</summary>
    public string Endpoint
    {
        get => Get<string>("endpoint")!;
        init => Set("endpoint", value);
    }

    /// <summary>Connection. Airflow's default: <c>http_default</c>.</summary>
    public string? HttpConnId
    {
        get => Get<string?>("http_conn_id");
        init => Set("http_conn_id", value);
    }

    /// <summary>Method. Airflow's default: <c>GET</c>.</summary>
    public string? Method
    {
        get => Get<string?>("method");
        init => Set("method", value);
    }

    /// <summary>Query; templates.</summary>
    public IReadOnlyDictionary<string, object?>? RequestParams
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("request_params");
        init => Set("request_params", value);
    }

    /// <summary>Headers; templates.</summary>
    public IReadOnlyDictionary<string, string>? Headers
    {
        get => Get<IReadOnlyDictionary<string, string>?>("headers");
        init => Set("headers", value);
    }

    /// <summary>Status codes that mean not yet. Airflow's default: 404.</summary>
    public IReadOnlyList<string>? ResponseErrorCodesAllowlist
    {
        get => Get<IReadOnlyList<string>?>("response_error_codes_allowlist");
        init => Set("response_error_codes_allowlist", value);
    }

    /// <summary>Python function that says whether the response is good.</summary>
    public PythonCallable? ResponseCheck
    {
        get => Get<PythonCallable?>("response_check");
        init => Set("response_check", value);
    }

    /// <summary>Options of <c>requests</c>.</summary>
    public IReadOnlyDictionary<string, object?>? ExtraOptions
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("extra_options");
        init => Set("extra_options", value);
    }

    /// <summary>Whether waiting happens in the triggerer. Airflow's default: the deployment's.</summary>
    public bool? Deferrable
    {
        get => Get<bool?>("deferrable");
        init => Set("deferrable", value);
    }
}
