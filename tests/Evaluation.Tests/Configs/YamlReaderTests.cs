using System.Diagnostics;
using System.Text;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;

namespace DagSharp.Evaluation.Tests.Configs;

public class YamlReaderTests
{
    [Fact]
    public void Nodes_know_where_they_start_and_end()
    {
        var root = (ConfigMapping)Read("a: 1\nlist:\n  - x\n  - {b: 'two words'}\n\n# end\nc: last\n").Root!;

        Assert.Equal("(1,1)(7,8)", Place(root));
        var list = root.Entries[1];
        Assert.Equal("(2,1)(2,5)", list.KeyStart.ToString() + list.KeyEnd);
        Assert.Equal("(3,3)(4,21)", Place(list.Value));
        var inner = (ConfigMapping)((ConfigSequence)list.Value).Items[1];
        Assert.Equal("(4,5)(4,21)", Place(inner));
        Assert.Equal("(4,9)(4,20)", Place(inner.Entries[0].Value));
    }

    [Theory]
    [InlineData("a: 1\r\nb: x\r\n")]
    [InlineData("\uFEFFa: 1\nb: x\n")]
    [InlineData("# comment\n---\na: 1\nb: x\n...\n")]
    [InlineData("{a: 1, b: x}")]
    public void Line_ends_byte_order_marks_and_styles_do_not_matter(string yaml) =>
        Assert.Equal("{a=Integer:1, b=String:x}", Dump(Read(yaml).Root));

    [Theory]
    [InlineData("yes", ConfigScalarKind.String)]
    [InlineData("on", ConfigScalarKind.String)]
    [InlineData("12:30:45", ConfigScalarKind.String)]
    [InlineData("1_000", ConfigScalarKind.String)]
    [InlineData("2026-01-01", ConfigScalarKind.String)]
    [InlineData("0x", ConfigScalarKind.String)]
    [InlineData("0o8", ConfigScalarKind.String)]
    [InlineData(".", ConfigScalarKind.String)]
    [InlineData("-", ConfigScalarKind.String)]
    [InlineData("1e", ConfigScalarKind.String)]
    [InlineData("0o17", ConfigScalarKind.Integer)]
    [InlineData("-0", ConfigScalarKind.Integer)]
    [InlineData("1.", ConfigScalarKind.Float)]
    [InlineData(".5e-3", ConfigScalarKind.Float)]
    [InlineData("+.Inf", ConfigScalarKind.Float)]
    [InlineData(".NAN", ConfigScalarKind.Float)]
    [InlineData("TRUE", ConfigScalarKind.Boolean)]
    [InlineData("tRUE", ConfigScalarKind.String)]
    [InlineData("Null", ConfigScalarKind.Null)]
    [InlineData("~", ConfigScalarKind.Null)]
    public void Plain_scalars_follow_the_core_schema_of_YAML_1_2(string text, ConfigScalarKind kind) =>
        Assert.Equal(kind, new ConfigScalar(text, isQuoted: false, default, default).Kind);

    [Fact]
    public void Quotes_and_blocks_are_text() =>
        Assert.Equal("[String:1, String:true, String:1\n, String:2 3]", Dump(Read("- '1'\n- \"true\"\n- |\n  1\n- >-\n  2\n  3\n").Root));

    [Fact]
    public void Core_tags_are_applied_and_local_ones_kept()
    {
        var root = (ConfigSequence)Read("- !!str 5\n- !!int \"5\"\n- !!float 5\n- !join [a]\n- ! 7\n").Root!;

        Assert.Equal("[String:5, Integer:5, Float:5, [String:a], String:7]", Dump(root));
        Assert.Equal([null, null, null, "!join", null], root.Items.Select(item => item.Tag));
    }

    [Fact]
    public void An_alias_stands_for_its_anchor() =>
        Assert.Equal("{a={x=Integer:1}, b={x=Integer:1}, c=[{x=Integer:1}]}", Dump(Read("a: &a {x: 1}\nb: *a\nc: [*a]\n").Root));

    [Fact]
    public void An_anchor_can_be_given_again() =>
        Assert.Equal("[Integer:1, Integer:1, Integer:2, Integer:2]", Dump(Read("[&a 1, *a, &a 2, *a]").Root));

    [Fact]
    public void Merged_keys_come_first_and_own_ones_win() =>
        Assert.Equal(
            "{a={x=Integer:1, y=Integer:2}, b={y=Integer:9}, c={x=Integer:0, y=Integer:2, z=Integer:3}, d={y=Integer:9, x=Integer:1}}",
            Dump(Read("a: &a {x: 1, y: 2}\nb: &b {y: 9}\nc:\n  z: 3\n  <<: *a\n  x: 0\nd: {<<: [*b, *a]}\n").Root));

    [Fact]
    public void A_quoted_merge_key_is_a_plain_key() =>
        Assert.Equal("{<<=Integer:1}", Dump(Read("'<<': 1").Root));

    [Fact]
    public void Every_duplicate_is_reported_and_the_first_value_kept()
    {
        var file = Read("a: 1\nb: {c: 1, c: 2}\n'a': 3\n\"a\": 4\n");

        Assert.Equal(["DAG7005(2,11)(2,5)", "DAG7005(3,1)(1,1)", "DAG7005(4,1)(1,1)"], file.Errors.Select(error => error.RuleId + error.Start + error.Related));
        Assert.Equal("{a=Integer:1, b={c=Integer:1}}", Dump(file.Root));
    }

    [Fact]
    public void Text_in_quotes_may_go_on_with_little_indent_as_in_Python_and_places_stay_those_of_the_file()
    {
        var root = (ConfigMapping)Read("a:\n  b: \"x\\\n  y\n\"\n  c: {d: 'e\n f', g: h}\n").Root!;

        Assert.Equal("{a={b=String:xy , c={d=String:e f, g=String:h}}}", Dump(root));
        var inner = (ConfigMapping)root.Entries[0].Value;
        Assert.Equal("(2,6)(4,2)", Place(inner.Entries[0].Value));
        Assert.Equal("(6,9)(6,10)", Place(((ConfigMapping)inner.Entries[1].Value).Entries[1].Value));
    }

    [Fact]
    public void Documents_are_read_one_by_one_when_asked()
    {
        var files = YamlReader.ReadAll("f.yml", "a: 1\n---\n- b\n---\n");

        Assert.Equal(["{a=Integer:1}", "[String:b]", "Null:"], files.Select(file => Dump(file.Root)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment")]
    [InlineData("\uFEFF")]
    public void An_empty_file_has_no_root_and_no_error(string yaml)
    {
        var file = Read(yaml);

        Assert.Null(file.Root);
        Assert.Empty(file.Errors);
    }

    [Fact]
    public void A_billion_laughs_are_refused_in_no_time()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            bomb.Append($"a{i}: &a{i} [").Append(string.Join(", ", Enumerable.Repeat("*a" + (i - 1), 10))).Append("]\n");
        }

        var clock = Stopwatch.StartNew();
        var error = Assert.Single(Read(bomb.ToString()).Errors);

        Assert.Equal("More than 500,000 values, counting what each alias stands for", error.Message);
        Assert.Equal(6, error.Start.Line);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Deep_chains_of_aliases_count_as_depth()
    {
        var chain = new StringBuilder("- &a0 [x]\n");
        for (var i = 1; i < 80; i++)
        {
            chain.Append($"- &a{i} [*a{i - 1}]\n");
        }

        Assert.Equal("Nested deeper than 64 levels", Assert.Single(Read(chain.ToString()).Errors).Message);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Endless_nesting_is_refused_without_overflow(string open)
    {
        var error = Assert.Single(Read(string.Concat(Enumerable.Repeat(open, 20_000))).Errors);

        Assert.Equal("DAG7001", error.RuleId);
    }

    [Theory]
    [InlineData("f.yml")]
    [InlineData("f.json")]
    public void A_huge_file_is_refused(string path)
    {
        var error = Assert.Single(ConfigReader.Read(path, new string(' ', ConfigLimits.MaxLength + 1)).Errors);

        Assert.Equal("The file is longer than 4,194,304 characters", error.Message);
    }

    [Fact]
    public void Deep_json_is_refused_like_deep_yaml() =>
        Assert.Equal("Nested deeper than 64 levels", Assert.Single(ConfigReader.Read("f.json", new string('[', 65) + new string(']', 65)).Errors).Message);

    [Fact]
    public void A_long_number_takes_no_time()
    {
        var clock = Stopwatch.StartNew();
        BindingHarness.Bind("public sealed record Root(object? A, int B);", "a: " + new string('9', 1_000_000) + "\nb: 1");

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Another_ending_is_no_configuration()
    {
        Assert.False(ConfigReader.IsConfig("a.txt"));
        Assert.Equal("DAG7001", Assert.Single(ConfigReader.Read("a.txt", "a: 1").Errors).RuleId);
        Assert.True(ConfigReader.IsConfig("a.YML"));
    }

    [Fact]
    public void A_cancelled_reading_stops() =>
        Assert.Throws<OperationCanceledException>(() => YamlReader.Read("f.yml", "a: 1", new CancellationToken(canceled: true)));

    private static ConfigFile Read(string yaml) => YamlReader.Read("f.yml", yaml);

    private static string Place(ConfigNode node) => node.Start.ToString() + node.End;

    private static string Dump(ConfigNode? node) => node switch
    {
        ConfigScalar scalar => scalar.Kind + ":" + scalar.Text,
        ConfigSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Dump)) + "]",
        ConfigMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => entry.Key + "=" + Dump(entry.Value))) + "}",
        _ => "",
    };
}
