namespace DagSharp.Dsl.Tests.Tasks;

public class TaskDefaultsTests
{
    [Fact]
    public void A_default_of_null_says_None()
    {
        var dag = Dag.Create("sales").Default("on_success_callback", null);

        Assert.Contains("""
                "default_args": {
                  "on_success_callback": null
                }
            """, dag.ToManifest().ToJson());
    }

    [Fact]
    public void What_is_not_said_is_not_in_the_defaults()
    {
        Assert.DoesNotContain("default_args", Dag.Create("sales").ToManifest().ToJson());
    }
}
