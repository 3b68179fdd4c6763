using DagSharp.Json;
using DagSharp.Kubernetes;

namespace DagSharp.Dsl.Tests.Manifests;

public class RequirementTests
{
    private readonly Dag dag = Dag.Create("d");

    [Fact]
    public void Nothing_needs_nothing() => Assert.Equal("{}", Needs());

    [Fact]
    public void Connections_pools_and_queues_are_arguments()
    {
        dag.Add("t", new Operator("company.Load") { ["conn_id"] = "one", ["source_conn_id"] = "two", Pool = "etl", Queue = "large" });

        Assert.Equal("""{"connections":["one","two"],"pools":["etl"],"queues":["large"]}""", Needs());
    }

    [Fact]
    public void Templates_name_connections_and_variables()
    {
        dag.Bash("t", "{{ conn.warehouse.host }} {{ conn.get('ware-house-2').host }} {{ var.value.limit }} {{ var.json.get(\"shape\", {}) }} {% if var.value.flag %}x{% endif %}");

        Assert.Equal("""{"connections":["ware-house-2","warehouse"],"variables":["flag","limit","shape"]}""", Needs());
    }

    [Fact]
    public void Text_outside_of_a_template_names_nothing()
    {
        dag.Bash("t", "echo var.value.limit conn.warehouse {not} a template");

        Assert.Equal("{}", Needs());
    }

    [Fact]
    public void A_connection_that_a_template_gives_is_no_name()
    {
        dag.Add("t", new Operator("company.Load") { ["conn_id"] = "{{ params.conn }}" });

        Assert.Equal("{}", Needs());
    }

    [Fact]
    public void Defaults_of_the_DAG_and_of_groups_count()
    {
        dag.Defaults(static task => task.Pool("one")).Default("conn_id", "warehouse").Default("env", new { A = "{{ var.value.limit }}" });
        using (dag.Group("g", static group => (group.Defaults.Queue, group.Defaults["http_conn_id"], group.Defaults["pool"]) = ("large", "api", "two")))
        {
            dag.Empty("t");
        }

        Assert.Equal("""{"connections":["api","warehouse"],"pools":["one","two"],"queues":["large"],"variables":["limit"]}""", Needs());
    }

    [Fact]
    public void A_pool_said_as_something_else_than_text_is_left_alone()
    {
        dag.Group("g", static group => group.Defaults["pool"] = new DagParam("pool")).Dispose();

        Assert.Equal("{}", Needs());
    }

    [Fact]
    public void Notifiers_have_connections_of_their_own()
    {
        dag.OnFailure(new PythonObject("slack.Notifier") { ["slack_conn_id"] = "slack", ["text"] = "{{ var.value.channel }}" });
        dag.Empty("t").With(static task => task.OnFailureCallback(new PythonObject("mail.Notifier") { ["smtp_conn_id"] = "mail", ["pool"] = "no pool" }));

        Assert.Equal("""{"connections":["mail","slack"],"variables":["channel"]}""", Needs());
    }

    [Fact]
    public void Mapped_connections_are_all_needed()
    {
        dag.Add("t", new Operator("company.Load")).Expand("conn_id", new[] { "one", "two" });
        dag.Add("u", new Operator("company.Load")).ExpandKwargs(new[] { new { ConnId = "three" } });

        Assert.Equal("""{"connections":["one","three","two"]}""", Needs());
    }

    [Fact]
    public void Secrets_are_named_and_never_shown()
    {
        dag.Add("t", new KubernetesPodOperator("img") { ["env_vars"] = new[] { EnvVar.FromSecret("PASSWORD", "db", "password") }, ["volumes"] = new[] { Volume.Secret("v", "tls") }, ["secrets"] = new[] { PodSecret.Env("TOKEN", "api", "token") } });

        Assert.Equal("""{"secrets":["api","db","tls"]}""", Needs());
    }

    [Fact]
    public void What_is_declared_is_added()
    {
        dag.Requires.Connection("b", "a").Environment("HOME").Secret("s").Variable("v");

        Assert.Equal("""{"connections":["a","b"],"env":["HOME"],"secrets":["s"],"variables":["v"]}""", Needs());
    }

    private string Needs() => JsonWriter.Write(dag.ToManifest().Requirements.Sorted(), isIndented: false);
}
