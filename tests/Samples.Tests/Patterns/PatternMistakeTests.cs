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
    public async Task A_mistake_is_reported_as_the_page_says(string folder, string file, string right, string wrong, string rule)
    {
        var topic = PatternTopic.Of(folder);
        Assert.Contains(rule, topic.Page, StringComparison.Ordinal);

        var reported = await Reported(topic, file, text => text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(reported, message => message.Contains($": {rule}: ", StringComparison.Ordinal));
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
