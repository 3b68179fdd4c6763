using DagSharp;
using Nyc.Products;

namespace Nyc;

/// <summary>One DAG for each product: plan, load, build, package. Each stage writes its record and hands it on.</summary>
[Pipeline("build_{product.Id:dag_id}", Schedule = Cron.None, Tags = ["build", "{product.Id}"])]
[ForEach<Product>("product", "products.yml", Path = "products")]
public static class Builds
{
    [Configure]
    public static void Partition(Dag dag, Product product) => dag.Param(Param.Required("partition_key", "string")
        .Matching("^[A-Za-z0-9][A-Za-z0-9._-]*$")
        .With("examples", new[] { "nightly_qa", "main" })
        .Describe($"Which build of {product.Id}: a version and a note, such as 2026.1-2_new_sources"));

    [Task]
    public static Task<StageRecord> Plan(Product product, [Param("partition_key")] string partitionKey, CancellationToken cancellationToken) =>
        new StageRecord(product.Id, partitionKey, "plan").WriteAsync(cancellationToken);

    [Task]
    public static Task<StageRecord> Load([From(nameof(Plan))] StageRecord plan, CancellationToken cancellationToken) =>
        plan.Then("load").WriteAsync(cancellationToken);

    [Task]
    public static async Task<StageRecord> Build(Product product, [From(nameof(Load))] StageRecord load, CancellationToken cancellationToken)
    {
        var result = await Shell.RunAsync(product.BuildCommand, load.OutputDir, cancellationToken);
        var build = load.Then("build");
        await (build with { ReturnCode = result.ReturnCode, Stdout = result.Stdout, Stderr = result.Stderr }).WriteAsync(cancellationToken);
        return result.ReturnCode == 0
            ? build
            : throw new InvalidOperationException($"'{product.BuildCommand}' ended with {result.ReturnCode}: {result.Stderr}");
    }

    [Task]
    [Outlet("lifecycle/builds/{product.Id:dag_id}", Group = "lifecycle-builds")]
    public static Task<StageRecord> Package([From(nameof(Build))] StageRecord build, CancellationToken cancellationToken) =>
        build.Then("package").WriteAsync(cancellationToken);
}
