using DagSharp.Kubernetes;

namespace DagSharp.Golden;

/// <summary>Goldens 106 to 110: HTTP, SQL, mail and Kubernetes.</summary>
public static class ProviderDags
{
    private const string Sql = "airflow.providers.common.sql.operators.sql.";

    public static Dag G106Http()
    {
        var dag = Dag.Create("g106_http");
        dag.Add("short", new HttpOperator { Endpoint = "v1/ping" });
        dag.Add("all", new HttpOperator
        {
            HttpConnId = "api",
            Endpoint = "v1/{{ ds }}/items",
            Method = "GET",
            Data = Twin.Map(("page", "1"), ("q", "{{ params.q }}")),
            Headers = new Dictionary<string, string> { ["Accept"] = "application/json" },
            ResponseCheck = new PythonCallable("golden_functions.is_ok"),
            ResponseFilter = new PythonCallable("golden_functions.as_json"),
            ExtraOptions = Twin.Map(("timeout", 5)),
            LogResponse = true,
            Deferrable = true,
            RetryArguments = Twin.Map(("wait", 1)),
            Params = { Param.Of("q", "x") },
        });
        dag.Add("sensor", new HttpSensor("health")
        {
            RequestParams = Twin.Map(("deep", "1")),
            ResponseErrorCodesAllowlist = ["404", "503"],
            Mode = SensorMode.Reschedule,
        });
        return dag;
    }

    public static Dag G107Sql()
    {
        var dag = Dag.Create("g107_sql").TemplateSearchPath("files");
        dag.Add("inline", new SqlExecuteQueryOperator("select 1") { ConnId = "warehouse" });
        dag.Add("list", new Operator(Sql + "SQLExecuteQueryOperator")
        {
            ["conn_id"] = "warehouse",
            ["sql"] = new[] { "delete from t where d = %(day)s", "insert into t values (1)" },
            ["parameters"] = Twin.Map(("day", "{{ ds }}")),
            ["autocommit"] = true,
            ["split_statements"] = false,
            ["return_last"] = false,
            ["database"] = "other",
            ["hook_params"] = Twin.Map(("schema", "public")),
            ["show_return_value_in_logs"] = true,
        });
        dag.Add("from_file", new SqlExecuteQueryOperator("totals.sql") { ConnId = "warehouse" });
        dag.Add("rows", new Operator(Sql + "SQLInsertRowsOperator")
        {
            ["conn_id"] = "warehouse",
            ["table_name"] = "t",
            ["columns"] = new[] { "a" },
            ["rows"] = new[] { ValueTuple.Create(1), ValueTuple.Create(2) },
        });
        dag.Add("sensor", new SqlSensor("warehouse", "select count(*) from t") { Parameters = new[] { "{{ ds }}" }, FailOnEmpty = true });
        dag.Add("fork", new BranchSqlOperator("select 1")
        {
            ConnId = "warehouse",
            ["follow_task_ids_if_true"] = "end",
            FollowTaskIdsIfFalse = [],
        }).Then(dag.Empty("end"));
        return dag;
    }

    public static Dag G108Checks()
    {
        var dag = Dag.Create("g108_checks");
        dag.Add("check", Check("SQLCheckOperator", ("sql", "select count(*) from t")));
        dag.Add("value", Check("SQLValueCheckOperator", ("sql", "select sum(a) from t"), ("pass_value", 10), ("tolerance", 0.1)));
        dag.Add("interval", Check(
            "SQLIntervalCheckOperator", ("table", "t"), ("metrics_thresholds", Twin.Map(("sum(a)", 1.5), ("count(*)", 2))), ("days_back", -1)));
        dag.Add("threshold", Check(
            "SQLThresholdCheckOperator", ("sql", "select 5"), ("min_threshold", 1), ("max_threshold", "select 9")));
        dag.Add("columns", Check(
            "SQLColumnCheckOperator",
            ("table", "t"),
            ("column_mapping", Twin.Map(("a", Twin.Map(
                ("null_check", Twin.Map(("equal_to", 0))),
                ("max", Twin.Map(("leq_to", 9), ("tolerance", 0.5))))))),
            ("partition_clause", "d = '{{ ds }}'")));
        dag.Add("table", Check(
            "SQLTableCheckOperator",
            ("table", "t"),
            ("checks", Twin.Map(
                ("rows", Twin.Map(("check_statement", "count(*) > 0"))),
                ("sums", Twin.Map(("check_statement", "a + b = c"), ("partition_clause", "d > 1")))))));
        return dag;
    }

    public static Dag G109Mail()
    {
        const string notifier = "airflow.providers.smtp.notifications.smtp.SmtpNotifier";
        var dag = Dag.Create("g109_mail")
            .OnFailure(new PythonObject(notifier) { ["to"] = "ops@example.org", ["subject"] = "{{ dag.dag_id }}" });
        dag.Add("one", new EmailOperator([], "Report {{ ds }}", "<b>done</b>") { ["to"] = "a@example.org" });
        dag.Add("all", new EmailOperator(["a@example.org", "b@example.org"], "Report", "<p>{{ params.text }}</p>")
        {
            Files = ["/srv/{{ ds }}.pdf"],
            ["cc"] = "c@example.org",
            Bcc = ["d@example.org"],
            From = "sender@example.org",
            MimeSubtype = "alternative",
            MimeCharset = "iso-8859-1",
            ConnId = "mail",
            CustomHeaders = Twin.Map(("Reply-To", "r@example.org")),
            Params = { Param.Of("text", "x") },
            OnSuccessCallback = new PythonObject(notifier) { ["to"] = "ops@example.org" },
        });
        return dag;
    }

    public static Dag G110Pods()
    {
        var dag = Dag.Create("g110_pods");
        dag.Add("short", new KubernetesPodOperator("busybox"));
        dag.Add("texts", new KubernetesPodOperator("registry.example.org/loader:{{ params.tag }}")
        {
            Name = "loader-{{ ds_nodash }}",
            Namespace = "jobs",
            Commands = ["python", "-m"],
            Arguments = ["loader", "{{ ds }}"],
            ["env_vars"] = Twin.Map(("DAY", "{{ ds }}")),
            Labels = new Dictionary<string, string> { ["team"] = "blue" },
            Annotations = new Dictionary<string, string> { ["note"] = "x" },
            ServiceAccountName = "loader",
            ImagePullPolicy = "Always",
            StartupTimeoutSeconds = 300,
            GetLogs = false,
            OnFinishAction = OnFinishAction.KeepPod,
            DoXComPush = true,
            InCluster = true,
            Deferrable = true,
            Params = { Param.Of("tag", "1.0") },
        });
        dag.Add("objects", new KubernetesPodOperator("busybox")
        {
            EnvVars = [new EnvVar("A", "1"), EnvVar.FromSecret("B", "s", "k")],
            EnvFrom = [EnvFrom.ConfigMap("settings")],
            Secrets = [PodSecret.Env("TOKEN", "api", "token"), PodSecret.Mount("/etc/keys", "keys")],
            Volumes = [Volume.Claim("data", "claim")],
            VolumeMounts = [new VolumeMount("data", "/data", readOnly: true)],
            ContainerResources = new ContainerResources { RequestCpu = "100m", RequestMemory = "64Mi", LimitMemory = "1Gi" }.Limit("cpu", 1),
            Affinity = Affinity(),
            Tolerations = [new KubernetesObject("V1Toleration") { ["key"] = "gpu", ["operator"] = "Exists", ["effect"] = "NoSchedule" }],
            NodeSelector = new Dictionary<string, string> { ["pool"] = "batch" },
            ImagePullSecrets = [new KubernetesObject("V1LocalObjectReference") { ["name"] = "pull" }],
            SecurityContext = Twin.Map(("runAsUser", 1000)),
            InitContainers =
            [
                new KubernetesObject("V1Container") { ["name"] = "init", ["image"] = "busybox", ["command"] = new[] { "true" } },
            ],
        });
        return dag;
    }

    private static KubernetesObject Affinity()
    {
        var term = new KubernetesObject("V1NodeSelectorTerm")
        {
            ["match_expressions"] = new[]
            {
                new KubernetesObject("V1NodeSelectorRequirement") { ["key"] = "disk", ["operator"] = "In", ["values"] = new[] { "ssd" } },
            },
        };
        return new KubernetesObject("V1Affinity")
        {
            ["node_affinity"] = new KubernetesObject("V1NodeAffinity")
            {
                ["required_during_scheduling_ignored_during_execution"] =
                    new KubernetesObject("V1NodeSelector") { ["node_selector_terms"] = new[] { term } },
            },
        };
    }

    private static Operator Check(string name, params (string Name, object? Value)[] arguments)
    {
        var check = new Operator(Sql + name) { ["conn_id"] = "warehouse" };
        foreach (var (argument, value) in arguments)
        {
            check[argument] = value;
        }

        return check;
    }
}
