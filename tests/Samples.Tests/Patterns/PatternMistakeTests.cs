using DagSharp.Samples.Tests.Generation;

namespace DagSharp.Samples.Tests.Patterns;

/// <summary>What goes wrong with a pattern is said where it is, as its page tells.</summary>
public class PatternMistakeTests
{
    [Theory]
    [InlineData("t102_1_1_for_loop", "StoreSales.cs", "new(\"apac\",", "new(\"emea\",", "DAG0002")]
    [InlineData("t102_1_1_for_loop", "StoreAudits.cs", "[Exclude(\"apac\", 2025)]", "[Exclude(\"apac\", 2024)]", "DAG0009")]
    [InlineData("t102_1_2_list_comprehension", "TableMirrors.cs", "public static IEnumerable<Dag> Define() =>\n        from table in Tables\n        where table", "private static int seen;\n    public static IEnumerable<Dag> Define() =>\n        from table in Tables\n        where seen++ < 3 && table", "DAG1008")]
    [InlineData("t102_1_3_dictionary", "exports.yml", "target:", "targett:", "DAG7002")]
    [InlineData("t102_1_3_dictionary", "exports.yml", "    target: { bucket: finance-share }\n", "", "DAG7003")]
    [InlineData("t102_1_3_dictionary", "Exports.cs", "{export.Key:dag_id}", "{export.Key}", "DAG0003")]
    [InlineData("t101_1_1_factory_function", "OpenDataFeeds.cs", "Schedule.None", "\"0 25 * * *\"", "DAG4001")]
    [InlineData("t101_1_1_factory_function", "OpenDataFeeds.cs", "feed_film_permits", "feed film permits", "DAG0003")]
    [InlineData("t101_1_1_factory_function", "OpenDataFeeds.cs", "feed_film_permits", "feed_tree_census", "DAG0002")]
    [InlineData("t101_1_1_factory_function", "OpenDataFeeds.cs", "\"feed_film_permits\"", "$\"feed_{DateTime.Now:yyyy}\"", "DAG1001")]
    [InlineData("t101_1_2_taskflow", "MarketTotals.cs", "nameof(Sum))] Total", "nameof(Fetch))] Total", "DAG0008")]
    [InlineData("t101_1_2_taskflow", "MarketTotals.cs", "[From(nameof(Sum))]", "[From(\"Som\")]", "DAG0005")]
    [InlineData("t101_1_2_taskflow", "MarketTotals.cs", "[Param(\"minimum\")]", "[Param(\"minimun\")]", "DAG0007")]
    [InlineData("t101_1_3_class_based", "WarehouseLoads.cs", "WithCheck(\"freshness\")", "WithCheck(\"schema\")", "DAG0004")]
    [InlineData("t101_1_3_class_based", "AttributedLoads.cs", "public abstract class AttributedLoad", "[Pipeline] public abstract class AttributedLoad", "DAG0007")]
    [InlineData("t102_1_4_itertools", "Forecasts.cs", "[Exclude(\"naive\", 364)]", "[Exclude(\"naive\", 365)]", "DAG0009")]
    [InlineData("t102_1_4_itertools", "Forecasts.cs", "7, 14, 28, 364)", "7, 14, 28, 364), Product(\"a\", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), Product(\"b\", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)", "DAG2004")]
    [InlineData("t102_1_4_itertools", "Stores.cs", "$\"transfer_{pair[0]}_{pair[1]}\"", "$\"transfer_{string.Concat(pair.Order())}\"", "DAG0002")]
    [InlineData("t101_1_4_default_arguments", "marts.yml", "owner:", "onwer:", "DAG7002")]
    [InlineData("t101_1_4_default_arguments", "marts.yml", "retries: 0", "retries: 11", "DAG7006")]
    [InlineData("t101_1_4_default_arguments", "marts.yml", "timeout: 20m", "timeout: long", "DAG7004")]
    [InlineData("t101_1_4_default_arguments", "marts.yml", "  model: crm.churn\n", "", "DAG7003")]
    [InlineData("t101_1_5_registry", "feeds.yml", "tables@2", "tables@3", "DAG7006")]
    [InlineData("t102_1_5_generators", "Backfills.cs", "Quarters(Published(Months())).Select(Backfill)", "Months().Select(static month => Backfill(($\"{month:yyyy_MM}\", [month])))", "DAG2004")]
    [InlineData("t102_1_5_generators", "Backfills.cs", "new(2025, 6, 1)", "DateOnly.FromDateTime(DateTime.Today)", "DAG1001")]
    [InlineData("t102_1_5_generators", "Backfills.cs", "new(2025, 6, 1)", "DateOnly.Parse(File.ReadAllText(\"last\"))", "DAG3001")]
    [InlineData("t102_3_1_runtime_tasks", "Returns.cs", "public static Delivery[] List(string country) => Inbox.List($\"/inbox/returns/{country}\");", "public static int List(string country) => 1;", "DAG0008")]
    [InlineData("t102_3_1_runtime_tasks", "Returns.cs", "Loaded[] loaded) => Inbox.Report(loaded)", "Loaded loaded) => 1", "DAG0008")]
    [InlineData("t102_3_2_expand", "Exports.cs", "\"database\"", "\"parameters\"", "DAG5004")]
    [InlineData("t102_3_2_expand", "Exports.cs", "unload.Then(push)", "unload.ExpandKwargs(new object[0]).Then(push)", "DAG5004")]
    [InlineData("t102_3_2_expand", "Exports.cs", "unload.Then(push)", "unload.Then(unload)", "DAG0006")]
    [InlineData("t102_3_3_conditional", "shops.yml", "loyalty: true", "loialty: true", "DAG7002")]
    [InlineData("t102_3_3_conditional", "shops.yml", "shadow", "shaddow", "DAG7006")]
    [InlineData("t102_3_4_parameterized", "TripChecks.cs", "Most: 9)", "Most: -9)", "DAG5004")]
    [InlineData("t102_3_4_parameterized", "TripChecks.cs", "\"passengers\"", "\"fare\"", "DAG0004")]
    [InlineData("t102_3_5_dynamic_groups", "CityIntake.cs", "dag.Group(GroupId(source.Name)", "dag.Group(source.Name", "DAG0003")]
    [InlineData("t102_3_5_dynamic_groups", "city.json", "\"permits\"", "\"pluto 25v1\"", "DAG0004")]
    [InlineData("t102_3_5_dynamic_groups", "city.json", ",\n      \"sources\": [{ \"name\": \"ferry\", \"tables\": [\"departures\", \"riders\"] }]", "", "DAG7003")]
    [InlineData("t101_3_1_operators", "products.yml", "kind: soda", "kind: sodda", "DAG7006")]
    [InlineData("t101_3_1_operators", "products.yml", "checks: [row_count > 0, missing(customer_id) = 0]", "checks: []", "DAG5004")]
    [InlineData("t101_3_2_task_groups", "Basket.cs", "\"web\"", "\"tills\"", "DAG0004")]
    [InlineData("t101_3_2_task_groups", "Basket.cs", "\"web\"", "\"web shop\"", "DAG0003")]
    [InlineData("t101_3_2_task_groups", "Loyalty.cs", "[After(nameof(Cards))]", "[After(\"Card\")]", "DAG0005")]
    [InlineData("t101_3_3_stages", "Etl.cs", "[Task, After(nameof(Transform))]\n    public virtual Operator Load", "[Task, After(\"Transfrom\")]\n    public virtual Operator Load", "DAG0005")]
    [InlineData("t101_3_3_stages", "Etl.cs", "[Task]\n    public abstract Operator Extract", "[Task, After(nameof(Load))]\n    public abstract Operator Extract", "DAG0006")]
    [InlineData("t101_3_4_callbacks", "teams.yml", "\"#finance-data\"", "finance-data", "DAG7006")]
    [InlineData("t101_3_4_callbacks", "teams.yml", "webhook:", "webhooks:", "DAG7002")]
    [InlineData("t101_3_5_sensors", "Arrivals.cs", "\"arrivals_prices\"", "\"arrivals prices\"", "DAG5004")]
    [InlineData("t101_3_5_sensors", "WaitFor.cs", "TimeSpan.FromSeconds(30)", "TimeSpan.FromSeconds(-30)", "DAG5005")]
    [InlineData("t101_9_1_composable", "TenantExports.cs", ".Then(Checks.When(isChecked))", ".Then(Checks).Then(Checks)", "DAG0004")]
    [InlineData("t101_9_1_composable", "Part.cs", "dag.All(ends).Then(", "dag.Tasks[^1].Then(dag.Tasks[0]);\n        dag.All(ends).Then(", "DAG0006")]
    [InlineData("t101_9_2_meta_factory", "jobs.yml", "factory: table_to_file", "factory: table_to_fil", "DAG5004")]
    [InlineData("t101_9_2_meta_factory", "jobs.yml", "file: ecb.xml, ", "", "DAG5004")]
    [InlineData("t101_9_2_meta_factory", "StepPlugin.cs", "Add<WaitPlugin>()", "Add<SqlPlugin>()", "DAG5004")]
    [InlineData("t101_9_2_meta_factory", "factories.yml", "use: wait", "uses: wait", "DAG7002")]
    [InlineData("t101_9_3_inheritance", "Warehouses.cs", "public abstract class TableLoads", "[Pipeline] public abstract class TableLoads", "DAG0007")]
    [InlineData("t101_9_5_dependency_injection", "Retention.cs", "[Config<RetentionOptions>(\"options\"", "[Config<RetentionOptions>(\"option\"", "DAG0007")]
    [InlineData("t101_9_5_dependency_injection", "retention.yml", "days:\n", "default_days: 0\ndays:\n", "DAG7006")]
    [InlineData("t102_3_1_runtime_tasks", "Deliveries.cs", "file => Inbox.Load(file, \"stock.deliveries\")", "file => Inbox.Load(new Delivery(file.Path, \"\", 0), \"stock.deliveries\")", "DAG0007")]
    [InlineData("t101_9_5_dependency_injection", "Anonymisation.cs", "[Pipeline]\npublic sealed class Anonymisation() : AnonymisationFactory(new ShopCatalog(), ", "public static class Services { public static ITableCatalog Catalog { get; set; } = new ShopCatalog(); }\n[Pipeline]\npublic sealed class Anonymisation() : AnonymisationFactory(Services.Catalog, ", "DAG1008")]
    public async Task A_mistake_is_reported_as_the_page_says(string folder, string file, string right, string wrong, string rule)
    {
        var topic = PatternTopic.Of(folder);
        Assert.Contains(rule, topic.Page, StringComparison.Ordinal);

        var reported = await Reported(topic, file, text => text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.True(reported.Any(message => message.Contains($": {rule}: ", StringComparison.Ordinal)), string.Join("\n", reported));
    }

    [Theory]
    [MemberData(nameof(PatternManifestTests.Folders), MemberType = typeof(PatternManifestTests))]
    public async Task Nothing_is_reported_of_what_is_right(string folder)
    {
        var topic = PatternTopic.Of(folder);

        Assert.Empty(await SampleBuild.Of(topic.Sources, topic.Configs).ReportedAsync());
    }

    private static Task<IReadOnlyList<string>> Reported(PatternTopic topic, string file, Func<string, string> edit)
    {
        var isEdited = false;
        var build = SampleBuild.Of(topic.Sources.Select(Edit).ToArray(), topic.Configs.Select(Edit).ToArray());
        Assert.True(isEdited, $"nothing to replace in {file}");
        return build.ReportedAsync();

        (string Path, string Text) Edit((string Path, string Text) source)
        {
            if (!source.Path.EndsWith("/" + file, StringComparison.Ordinal) || edit(source.Text) == source.Text)
            {
                return source;
            }

            isEdited = true;
            return (source.Path, edit(source.Text));
        }
    }
}
