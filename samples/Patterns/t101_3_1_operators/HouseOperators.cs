using DagSharp;
using DagSharp.Kubernetes;

namespace Patterns.T101_3_1;

/// <summary>The house's own ways to run something: an operator's arguments with the house's defaults.</summary>
public static class HouseOperators
{
    /// <summary>A dbt command in a pod.</summary>
    public static KubernetesPodOperator Dbt(string command, string memory = "512Mi", params EnvVar[] environment) => new("registry.example.com/dbt:1.9")
    {
        Name = KubernetesName.Normalize($"dbt-{command}").Value,
        Namespace = "analytics",
        Commands = ["dbt"],
        Arguments = [.. command.Split(' '), "--target", "prod"],
        EnvVars = [EnvVar.FromSecret("DBT_PASSWORD", "warehouse", "password"), .. environment],
        ContainerResources = new ContainerResources { RequestMemory = memory, LimitMemory = memory },
        OnFinishAction = DagSharp.Kubernetes.OnFinishAction.DeleteSucceededPod,
        Retries = 1,
    };

    /// <summary>A query; long ones have a pool of their own.</summary>
    public static SqlExecuteQueryOperator Query(string sql, bool isLong = false) => new(sql)
    {
        ConnId = "warehouse",
        SplitStatements = true,
        Pool = isLong ? "warehouse_long" : "warehouse",
        ExecutionTimeout = isLong ? TimeSpan.FromHours(4) : TimeSpan.FromMinutes(15),
    };
}

/// <summary>An operator that DagSharp does not know, with typed arguments: a scan of a data set's quality.</summary>
public sealed class SodaScan : Operator
{
    public SodaScan(string dataSource, params string[] checks)
        : base("house.operators.SodaScanOperator")
    {
        this["data_source"] = dataSource;
        this["checks"] = checks;
        Retries = 0;
    }

    /// <summary>Whether a warning fails the task. Default: no.</summary>
    public bool? FailOnWarning { get => (bool?)this["fail_on_warning"]; init => this["fail_on_warning"] = value; }
}
