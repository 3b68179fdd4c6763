namespace DagSharp;

/// <summary>Calls a Python function in a virtual environment made for it.</summary>
public sealed class PythonVirtualenvOperator : PythonEnvironmentOperator
{
    /// <summary>Calls a Python function in a virtual environment made for it.</summary>
    /// <param name="callable">Import path of the function; imported when the task runs.</param>
    public PythonVirtualenvOperator(string callable)
        : base("airflow.providers.standard.operators.python.PythonVirtualenvOperator", callable)
    {
    }

    /// <summary>Packages to install, as pip takes them; a template.</summary>
    public IReadOnlyList<string>? Requirements
    {
        get => Get<IReadOnlyList<string>?>("requirements");
        init => Set("requirements", value);
    }

    /// <summary>Version of the interpreter, such as <c>3.11</c>.</summary>
    public string? PythonVersion
    {
        get => Get<string?>("python_version");
        init => Set("python_version", value);
    }

    /// <summary>Whether the worker's packages are visible. Airflow's default: true.</summary>
    public bool? SystemSitePackages
    {
        get => Get<bool?>("system_site_packages");
        init => Set("system_site_packages", value);
    }

    /// <summary>Options for pip.</summary>
    public IReadOnlyList<string>? PipInstallOptions
    {
        get => Get<IReadOnlyList<string>?>("pip_install_options");
        init => Set("pip_install_options", value);
    }

    /// <summary>Package indexes; a template.</summary>
    public IReadOnlyList<string>? IndexUrls
    {
        get => Get<IReadOnlyList<string>?>("index_urls");
        init => Set("index_urls", value);
    }

    /// <summary>Folder where environments are kept between runs; a template.</summary>
    public string? VenvCachePath
    {
        get => Get<string?>("venv_cache_path");
        init => Set("venv_cache_path", value);
    }
}
