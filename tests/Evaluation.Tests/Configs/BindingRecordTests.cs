namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>Constructors, properties, requiredness, keys and constraints, decided alike by reflection and by symbols.</summary>
public class BindingRecordTests
{
    [Fact]
    public void Parameters_without_default_are_required_unless_nullable()
    {
        const string Types = "public sealed record Root(string A, string? B, int C, int? D, string E = \"e\", Tier F = Tier.Gold, Tier? G = Tier.Gold, Point H = default); public enum Tier { Basic, Gold } public record struct Point(int X);";

        BindingHarness.Bind(Types, "a: x\nc: 1\n").Gives("Root(A='x', B=null, C=1, D=null, E='e', F=Gold, G=Gold, H=Point(X=0))");
        BindingHarness.Bind(Types, "b: x\n").Fails(
            "(1,1): error DAG7003: The key 'a' is missing in the top level (Root): expected text",
            "(1,1): error DAG7003: The key 'c' is missing in the top level (Root): expected a whole number");
    }

    [Fact]
    public void Properties_keep_their_initialisers_when_the_key_is_missing() => BindingHarness.Bind("""
        public sealed class Root { public int A { get; set; } = 3; public List<int> B { get; init; } = [1]; public string C { get; set; } = "c"; public required bool D { get; set; } }
        """, "d: true").Gives("Root(A=3, B=[1], C='c', D=true)");

    [Fact]
    public void A_constructor_that_sets_required_members_frees_them() => BindingHarness.Bind("""
        public sealed class Root { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Root() { A = 7; } public required int A { get; init; } }
        """, "{}").Gives("Root(A=7)");

    [Fact]
    public void Inherited_members_come_first_and_overrides_once() => BindingHarness.Bind("""
        public abstract record Base(string Id) { public required int Size { get; init; } public virtual int Kind { get; set; } = 1; }
        public sealed record Root(string Id, string Name) : Base(Id) { public override int Kind { get; set; } = 2; public int Own { get; init; } }
        """, "{id: a, name: b, size: 3, kind: 4, own: 5}").Gives("Root(Id='a', Kind=4, Name='b', Own=5, Size=3)");

    [Fact]
    public void A_class_constructor_parameter_takes_the_name_of_its_property() => BindingHarness.Bind("""
        public sealed class Root { public Root(string buildCommand) => BuildCommand = buildCommand; public string BuildCommand { get; } }
        """, "build_command: x").Gives("Root(BuildCommand='x')");

    [Fact]
    public void A_constructor_without_parameters_is_preferred() => BindingHarness.Bind("""
        public sealed class Root { public Root() { } public Root(int a) { A = a + 100; } public int A { get; set; } }
        """, "a: 1").Gives("Root(A=1)");

    [Fact]
    public void The_longest_constructor_is_taken_when_none_is_empty() => BindingHarness.Bind("""
        public sealed class Root { public Root(int a) { } public Root(int a, int b) { A = a; B = b; } public int A { get; } public int B { get; } }
        """, "{a: 1, b: 2}").Gives("Root(A=1, B=2)");

    [Fact]
    public void Read_only_private_static_and_indexed_properties_are_no_keys() => BindingHarness.Bind("""
        public sealed class Root { public int A { get; } public int B { get; private set; } public static int C { get; set; } public int this[int i] { get => 0; set { } } public int D { get; set; } }
        """, "a: 1\nb: 2\nc: 3\nitem: 4\n").Fails(
            "(1,1): error DAG7002: The key 'a' is unknown in the top level (Root); known keys: d",
            "(2,1): error DAG7002: The key 'b' is unknown in the top level (Root); known keys: d",
            "(3,1): error DAG7002: The key 'c' is unknown in the top level (Root); known keys: d",
            "(4,1): error DAG7002: The key 'item' is unknown in the top level (Root); known keys: d");

    [Fact]
    public void Records_nest_and_recur() => BindingHarness.Bind("""
        public sealed record Root(string Name, List<Root>? Children = null);
        """, "name: a\nchildren:\n- name: b\n  children:\n  - name: c\n").Gives(
            "Root(Children=[Root(Children=[Root(Children=null, Name='c')], Name='b')], Name='a')");

    [Theory]
    [InlineData("pages: [{items: [a]}]", true)]
    [InlineData("pages: [{items: [~]}]", false)]
    [InlineData("maybe: {items: [~]}\npages: []", true)]
    public void Generic_records_know_which_arguments_are_nullable(string yaml, bool isGood) => Assert.Equal(isGood, BindingHarness.Bind("""
        public sealed record Page<T> { public required List<T> Items { get; init; } }
        public sealed record Root(List<Page<string>> Pages, Page<string?>? Maybe = null);
        """, yaml).Errors.Count == 0);

    [Fact]
    public void Generic_parameters_and_properties_substitute_their_nullability() => BindingHarness.Bind("""
        public sealed record Pair<T, U>(T Left, U? Right) where U : class;
        public sealed record Root(Pair<string?, string> P);
        """, "p: {left: ~, right: ~}").Gives("Root(P=Pair`2(Left=null, Right=null))");

    [Fact]
    public void A_key_attribute_takes_the_place_of_the_name_and_aliases_are_equal()
    {
        const string Types = """
            public sealed record Root([property: ConfigKey("id", "name")] string ProductId, [ConfigKey("crs")] string TargetCRS = "x") { [ConfigKey("on", "when")] public string? Trigger { get; init; } }
            """;

        BindingHarness.Bind(Types, "id: a\ncrs: b\nwhen: c").Gives("Root(ProductId='a', TargetCRS='b', Trigger='c')");
        BindingHarness.Bind(Types, "name: a\non: c").Gives("Root(ProductId='a', TargetCRS='x', Trigger='c')");
        BindingHarness.Bind(Types, "id: a\nname: b").Fails("(2,1): error DAG7005: The key 'name' means the same as 'id', first at (1,1)");
        BindingHarness.Bind(Types, "product_id: a").Fails(
            "(1,1): error DAG7002: The key 'product_id' is unknown in the top level (Root); known keys: id, crs, on",
            "(1,1): error DAG7003: The key 'id' is missing in the top level (Root): expected text");
    }

    [Fact]
    public void A_key_claimed_twice_is_reported() => BindingHarness.Bind("""
        public sealed class Root { [ConfigKey("x")] public int A { get; set; } [ConfigKey("y", "x")] public int B { get; set; } }
        """, "x: 1").Fails("(1,1): error DAG7005: The key 'x' is claimed by more than one member: A, B; give each its own [ConfigKey]");

    [Theory]
    [InlineData("retries: 11", "1", "'retries' is not allowed: expected 0 to 10, found the number 11")]
    [InlineData("retries: -1", "1", "'retries' is not allowed: expected 0 to 10, found the number -1")]
    [InlineData("retries: 99999999999", "1", "'retries' is not allowed: expected 0 to 10, found the number 99999999999")]
    [InlineData("ratio: 1.0", "1", "'ratio' is not allowed: expected 0 to less than 1, found the number 1.0")]
    [InlineData("ratio: .nan", "1", "'ratio' is not allowed: expected 0 to less than 1, found the number .nan")]
    [InlineData("delay: 2h", "1", "'delay' is not allowed: expected 00:00:01 to 01:00:00, found the text \"2h\"")]
    [InlineData("price: 0.001", "1", "'price' is not allowed: expected 0.01 to 9.99, found the number 0.001")]
    [InlineData("id: a b", "1", "'id' is not allowed: expected text that matches [a-z_]+, found the text \"a b\"")]
    [InlineData("short: abcdef", "1", "'short' is not allowed: expected a length of 2 to 5, found the text \"abcdef\"")]
    [InlineData("short: a", "1", "'short' is not allowed: expected a length of 2 to 5, found the text \"a\"")]
    [InlineData("items: []", "1", "'items' is not allowed: expected a length of at least 1, found an empty list")]
    [InlineData("items: [1, 2, 3]", "1", "'items' is not allowed: expected a length of at most 2, found a list")]
    [InlineData("mode: bath", "1", "'mode' is not allowed: expected one of batch, stream, found the text \"bath\"; did you mean 'batch'?")]
    [InlineData("level: 3", "1", "'level' is not allowed: expected one of 1, 2, found the number 3")]
    [InlineData("needed: ' '", "1", "'needed' is not allowed: expected text that is not blank, found the text \" \"")]
    [InlineData("bad: a", "1", "'bad' is not allowed: expected text to match the pattern [, which is not a legal regular expression, found the text \"a\"")]
    [InlineData("x: 1\nretries: 20", "2", "'retries' is not allowed: expected 0 to 10, found the number 20")]
    public void Data_annotations_are_honoured(string yaml, string line, string message)
    {
        var binding = BindingHarness.Bind(Annotated, yaml.Contains("needed") ? yaml : yaml + "\nneeded: z");

        var fault = Assert.Single(binding.Faults);
        Assert.Equal("DAG7006", fault.RuleId);
        Assert.Equal(message, fault.Message);
        Assert.Equal(line, fault.Start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Values_within_their_annotations_bind() => Assert.Empty(BindingHarness.Bind(Annotated, """
        retries: 10
        ratio: 0.999
        delay: 1h
        price: 9.99
        id: a_b
        short: ab
        items: [1]
        mode: batch
        level: 2
        needed: x
        """).Errors);

    [Fact]
    public void A_required_attribute_makes_a_key_required() => BindingHarness.Bind(Annotated, "retries: 1")
        .Fails("(1,1): error DAG7003: The key 'needed' is missing in the top level (Root): expected text");

    [Fact]
    public void What_a_constructor_refuses_is_reported_at_the_record() => BindingHarness.Bind("""
        public sealed record Range { public Range(int from, int to) { if (from > to) throw new ArgumentException("from must not be after to."); From = from; To = to; } public int From { get; } public int To { get; } }
        public sealed record Root(List<Range> Ranges);
        """, "ranges:\n- {from: 1, to: 2}\n- {from: 3, to: 2}\n").Fails(
            "(3,3): error DAG7006: 'ranges[1]' is not allowed; from must not be after to");

    [Fact]
    public void What_a_setter_refuses_is_reported_at_the_record() => BindingHarness.Bind("""
        public sealed class Root { private int a; public int A { get => a; set => a = value > 0 ? value : throw new ArgumentOutOfRangeException(null, "A is positive"); } }
        """, "a: 0").Fails("(1,1): error DAG7006: The file is not allowed; A is positive");

    [Fact]
    public void A_bad_item_deeper_inside_spoils_its_outermost_item()
    {
        var binding = BindingHarness.Bind("""
            public sealed record Root(Dictionary<string, Team> Teams);
            public sealed record Team(List<int> Sizes);
            """, "teams:\n  a: {sizes: [1]}\n  b: {sizes: [1, x]}\n  c: {sizes: [2]}\n");

        Assert.Equal("Root(Teams={'a': Team(Sizes=[1]), 'c': Team(Sizes=[2])})", binding.Text);
        Assert.Equal(["teams.a good Team(Sizes=[1])", "teams.b bad null", "teams.c good Team(Sizes=[2])"], binding.Items);
        binding.Fails("(3,18): error DAG7004: 'teams.b.sizes[1]' has the wrong type: expected a whole number, found the text \"x\"");
    }

    [Fact]
    public void A_wrong_key_spoils_the_entry_of_a_dictionary_alone()
    {
        var binding = BindingHarness.Bind("""
            public sealed record Root(Dictionary<Tier, int> Sizes);
            public enum Tier { Basic, Gold }
            """, "sizes: {gold: 1, silver: 2}");

        Assert.Equal("Root(Sizes={Gold: 1})", binding.Text);
        Assert.Equal(["sizes.gold good 1", "sizes.silver bad 2"], binding.Items);
    }

    [Fact]
    public void A_required_value_of_the_file_itself_leaves_no_value()
    {
        var binding = BindingHarness.Bind("public sealed record Root(int A, List<int> B);", "a: x\nb: [1, y]\n");

        Assert.False(binding.Result.IsBound);
        Assert.Equal(["b[0] good 1", "b[1] bad null"], binding.Items);
    }

    [Fact]
    public void An_empty_file_is_not_a_record() => BindingHarness.Bind("public sealed record Root(int A);", "# nothing\n")
        .Fails("(1,1): error DAG7004: The file has the wrong type: expected a mapping (Root), found nothing (null)");

    [Fact]
    public void Json_binds_like_yaml()
    {
        const string Types = "public sealed record Root(string Id, int Port, List<string>? Datasets = null);";

        BindingHarness.Bind(Types, """{"id": "a", "port": 5432, "datasets": ["x"]}""", "config.json").Gives("Root(Datasets=['x'], Id='a', Port=5432)");
        BindingHarness.Bind(Types, "{\"id\": \"a\",\n \"port\": \"5432\"}", "config.json").Fails(
            "(2,10): error DAG7004: 'port' has the wrong type: expected a whole number, found the text \"5432\"; remove the quotes");
        BindingHarness.Bind(Types, "{\"id\": \"a\",}", "config.json").Fails("(1,11): error DAG7001: A comma before '}' is not JSON: remove it");
        BindingHarness.Bind(Types, "{\"id\": \"a\", \"port\": 1,\n\"id\": \"b\"}", "config.json").Fails(
            "(2,1): error DAG7005: The name 'id' occurs twice in this object, first at (1,2)");
    }

    private const string Annotated = """
        public sealed class Root
        {
            [Range(0, 10)] public int Retries { get; set; }
            [Range(0.0, 1.0, MaximumIsExclusive = true)] public double Ratio { get; set; }
            [Range(typeof(TimeSpan), "00:00:01", "01:00:00")] public TimeSpan Delay { get; set; }
            [Range(typeof(decimal), "0.01", "9.99")] public decimal Price { get; set; }
            [RegularExpression("[a-z_]+")] public string? Id { get; set; }
            [StringLength(5, MinimumLength = 2)] public string? Short { get; set; }
            [MinLength(1), MaxLength(2)] public List<int>? Items { get; set; }
            [AllowedValues("batch", "stream")] public string Mode { get; set; } = "batch";
            [AllowedValues(1, 2)] public int Level { get; set; }
            [Required] public string Needed { get; set; } = "";
            [RegularExpression("[")] public string? Bad { get; set; }
            public int X { get; set; }
        }
        """;
}
