using DagSharp.Pipelines;
using Patterns.T101_1_3;

namespace DagSharp.Samples.Tests.Patterns;

/// <summary>101.1.3: attributes and builders say the same.</summary>
public class ClassBasedTests
{
    [Fact]
    public void The_attributed_variant_and_the_built_one_have_one_manifest()
    {
        var attributed = Assert.Single(PipelineRun.Of(typeof(InvoiceLoad)).Dags);
        var built = new DatabaseLoad("erp", "sales.invoices").Build("load_invoices");

        Assert.Equal(attributed.ToManifest().WithoutProvenance(), built.ToManifest().WithoutProvenance());
    }
}
