using DagSharp.Generators.Tests.Support;

namespace DagSharp.Generators.Tests.Oracle;

public class AxisTests
{
    [Fact]
    public void A_product_gives_each_combination_but_the_excluded()
    {
        var generated = OracleTest.Agrees("""
            [Pipeline("sales_{region}_{tier}", Schedule = "0 2 * * *", StartDate = "2026-01-01", Tags = ["sales", "{region}"])]
            [Product("region", "eu", "us")]
            [Product("tier", 1, 2)]
            [Exclude("eu", 2)]
            [Exclude(null, 3)]
            public static class Sales
            {
                [Task] public static BashOperator Load(string region, long tier) => new($"load {region} {tier}");
            }
            """);

        Assert.Equal(["sales_eu_1", "sales_us_1", "sales_us_2"], generated.Manifests.Select(static dag => dag.DagId));
    }

    [Theory]
    [InlineData("byte", "200")]
    [InlineData("short", "200")]
    [InlineData("long", "200")]
    [InlineData("double", "200")]
    [InlineData("decimal", "200")]
    [InlineData("int?", "200")]
    [InlineData("long?", "200")]
    [InlineData("object", "200")]
    [InlineData("double", "1.5")]
    [InlineData("double", "1.5f")]
    [InlineData("ulong", "7u")]
    [InlineData("bool", "true")]
    [InlineData("bool?", "true")]
    [InlineData("char", "'x'")]
    [InlineData("string?", "\"x\"")]
    [InlineData("DayOfWeek", "DayOfWeek.Friday")]
    [InlineData("DayOfWeek?", "DayOfWeek.Friday")]
    [InlineData("Region", "Region.Europe")]
    [InlineData("Region?", "Region.Europe")]
    [InlineData("TriggerRule", "TriggerRule.AllDone")]
    [InlineData("int", "byte.MaxValue")]
    public void A_constant_becomes_the_type_of_the_parameter(string type, string value) => OracleTest.Agrees($$"""
        public enum Region : byte { Europe = 3, America }

        [Pipeline("p")]
        [Product("x", {{value}})]
        public static class P
        {
            [Task] public static BashOperator Evaluated({{type}} x) => new($"echo {x}");
            [Task] public static string Handled({{type}} x) => $"{x}";
        }
        """);

    [Fact]
    public void Values_of_a_member_are_an_axis() => OracleTest.Agrees("""
        public sealed record Region(string Code, int Hour);

        [Pipeline("load_{region.Code}", Schedule = "0 {region.Hour} * * *")]
        [ForEach("region", nameof(Regions))]
        public static class Loads
        {
            public static readonly Region[] Regions = [new("eu", 2), new("us", 7)];

            [Task] public static BashOperator Load(Region region) => new($"load {region.Code}");
            [Task] public static int Count(Region region) => region.Hour;
        }
        """);

    [Theory]
    [InlineData("public static IEnumerable<string> Regions() { yield return \"eu\"; yield return \"us\"; }")]
    [InlineData("public static List<string> Regions => [\"eu\", \"us\"];")]
    [InlineData("private static readonly string[] Regions = [\"us\", \"eu\"];")]
    [InlineData("private static IEnumerable<object> Regions => new object[] { \"a\", 1, 'c' };")]
    [InlineData("private static IEnumerable<string> Regions => from i in Enumerable.Range(1, 3) select $\"r{i}\";")]
    [InlineData("private static HashSet<string> Regions => [\"us\", \"eu\"];")]
    public void A_member_is_a_field_a_property_or_a_method(string member) => OracleTest.Agrees($$"""
        [Pipeline("load_{region}")]
        [ForEach("region", nameof(Regions))]
        public static class Loads
        {
            {{member}}

            [Task] public static BashOperator Load(object region) => new($"load {region}");
        }
        """);

    [Fact]
    public void A_dictionary_gives_keys_to_its_values()
    {
        var generated = OracleTest.Agrees("""
            [Pipeline("load_{region.Key}")]
            [ForEach("region", nameof(Regions))]
            public static class Loads
            {
                public static Dictionary<string, int> Regions { get; } = new() { ["eu"] = 2, ["us"] = 7 };

                [Task] public static BashOperator Load(string regionKey, int region) => new($"load {regionKey} {region}");
            }
            """);

        Assert.Equal(["load_eu", "load_us"], generated.Manifests.Select(static dag => dag.DagId));
    }

    [Fact]
    public void A_list_of_pairs_gives_keys_too() => OracleTest.Agrees("""
        [Pipeline("load_{region.Key}_{region}")]
        [ForEach("region", nameof(Regions))]
        public static class Loads
        {
            public static IEnumerable<KeyValuePair<string, int>> Regions => [new("eu", 2), new("us", 7)];

            [Task] public static BashOperator Load(int region) => new($"load {region}");
        }
        """);

    [Fact]
    public void Entries_are_a_dictionary_in_attributes() => OracleTest.Agrees("""
        [Pipeline("load_{region.Key}")]
        [Entry("region", "eu", 2)]
        [Product("tier", "gold")]
        [Entry("region", "us", 7)]
        public static class Loads
        {
            [Task] public static BashOperator Load(string regionKey, int region, string tier) => new($"load {regionKey} {region} {tier}");
        }
        """);

    [Fact]
    public void A_filter_keeps_what_it_says_yes_to()
    {
        var generated = OracleTest.Agrees("""
            [Pipeline("p_{a}_{b}")]
            [Product("a", 1, 2, 3)]
            [Product("b", 1, 2, 3)]
            [Where(nameof(IsOrdered))]
            [Where(nameof(IsOdd))]
            public static class P
            {
                static bool IsOrdered(int a, int b) => a <= b;
                static bool IsOdd(int b) => b % 2 == 1;
                [Task] public static BashOperator T => new("x");
            }
            """);

        Assert.Equal(["p_1_1", "p_1_3", "p_2_3", "p_3_3"], generated.Manifests.Select(static dag => dag.DagId));
    }

    [Theory]
    [InlineData("{name:dag_id}", "Hello World; Grün & Blau; İstanbul Iı")]
    [InlineData("{name:snake}", "HelloWorld; helloIWorld")]
    [InlineData("{name:k8s}", "Hello World; Grün & Blau; İstanbul Iı")]
    [InlineData("{name:sql}", "Hello World; hello2")]
    [InlineData("{name:host}", "Hello; www.example.org")]
    [InlineData("{name:lower}_{name:upper}", "Title; INI")]
    [InlineData("x.{name.Length}", "a; ab; İıß")]
    public void A_format_normalises(string placeholder, string names) => OracleTest.Agrees($$"""
        [Pipeline("p_{{placeholder}}")]
        [Product("name", {{string.Join(", ", names.Split("; ").Select(name => $"\"{name}\""))}})]
        public static class P
        {
            [Task] public static BashOperator T(string name) => new(name);
        }
        """);

    [Theory]
    [InlineData("Region.Europe", "p_Europe")]
    [InlineData("Region.Europe | Region.Asia", "p_Europe__Asia")]
    [InlineData("DayOfWeek.Monday", "p_Monday")]
    [InlineData("1.5", "p_1.5")]
    [InlineData("-7", "p__7")]
    [InlineData("true", "p_true")]
    [InlineData("'c'", "p_c")]
    public void A_placeholder_takes_any_constant(string value, string id)
    {
        var generated = OracleTest.Agrees($$"""
            [Flags] public enum Region { Europe = 1, Asia = 2 }

            [Pipeline("p_{x:dag_id}")]
            [Product("x", {{value}})]
            public static class P
            {
                [Task] public static BashOperator T => new("x");
            }
            """);

        Assert.Equal(id, generated.Manifests.Single().DagId);
    }
}
