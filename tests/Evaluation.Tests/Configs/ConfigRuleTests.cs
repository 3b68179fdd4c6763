namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>Each rule of family 7 at its exact place.</summary>
public class ConfigRuleTests
{
    private const string Types = """
        public sealed record Root(IReadOnlyList<Product> Products);
        public sealed record Product
        {
            public required string Id { get; init; }
            public string BuildCommand { get; init; } = "make";
            public Tier Tier { get; init; }
            public Dictionary<string, int> Limits { get; init; } = [];
            public Source? Source { get; init; }
        }
        public sealed record Source { public string? Bucket { get; init; } public int Port { get; init; } }
        public enum Tier { Basic, Gold, [ConfigKey("top-secret")] TopSecret }
        """;

    [Fact]
    public void A_good_file_binds() => BindingHarness.Bind(Types, """
        products:
        - id: pluto
          build_command: ./build.sh
          tier: top-secret
          limits: { cpu: 2, memory: 512 }
        - id: colp
        """).Gives("Root(Products=[" +
            "Product(BuildCommand='./build.sh', Id='pluto', Limits={'cpu': 2, 'memory': 512}, Source=null, Tier=TopSecret), " +
            "Product(BuildCommand='make', Id='colp', Limits={}, Source=null, Tier=Basic)])");

    [Fact]
    public void Illegal_yaml_is_a_syntax_error() => BindingHarness.Bind(Types, """
        products:
        - id: pluto
          build_command: "echo
        """).Fails("(3,18): error DAG7001: The text in quotes is not closed");

    [Fact]
    public void An_unknown_key_names_the_nearest() => BindingHarness.Bind(Types, """
        products:
        - id: pluto
          biuld_command: make
        """).Fails("(3,3): error DAG7002: The key 'biuld_command' is unknown in 'products[0]' (Product); did you mean 'build_command'?");

    [Fact]
    public void The_csharp_name_is_not_a_key_but_finds_the_right_one() => BindingHarness.Bind(Types, """
        products:
        - id: pluto
          BuildCommand: make
        """).Fails("(3,3): error DAG7002: The key 'BuildCommand' is unknown in 'products[0]' (Product); did you mean 'build_command'?");

    [Fact]
    public void An_unknown_key_without_a_near_one_lists_what_is_known() => BindingHarness.Bind(Types, """
        products:
        - id: pluto
          zzz: make
        """).Fails("(3,3): error DAG7002: The key 'zzz' is unknown in 'products[0]' (Product); known keys: id, build_command, tier, limits, source");

    [Fact]
    public void A_missing_key_is_reported_at_its_mapping() => BindingHarness.Bind(Types, """
        products:
        - id: pluto
        - build_command: make
        """).Fails("(3,3): error DAG7003: The key 'id' is missing in 'products[1]' (Product): expected text");

    [Fact]
    public void A_misspelt_required_key_is_one_error_not_two() => BindingHarness.Bind(Types, """
        products:
        - idd: pluto
        """).Fails("(2,3): error DAG7002: The key 'idd' is unknown in 'products[0]' (Product); did you mean 'id'?");

    [Fact]
    public void A_wrong_type_shows_expected_and_found() => BindingHarness.Bind(Types, """
        products:
        - id: [a, b]
          limits:
            cpu: many
        """).Fails(
            "(2,7): error DAG7004: 'products[0].id' has the wrong type: expected text, found a list",
            "(4,10): error DAG7004: 'products[0].limits.cpu' has the wrong type: expected a whole number, found the text \"many\"");

    [Fact]
    public void A_number_in_quotes_is_not_a_number() => BindingHarness.Bind(Types, """
        products:
        - id: a
          limits: { cpu: "5432" }
        """).Fails("(3,18): error DAG7004: 'products[0].limits.cpu' has the wrong type: expected a whole number, found the text \"5432\"; remove the quotes");

    [Fact]
    public void Null_is_no_value_for_a_type_that_is_not_nullable() => BindingHarness.Bind(Types, """
        products:
        - id:
          limits: ~
          source:
        """).Fails(
            "(2,6): error DAG7004: 'products[0].id' has the wrong type: expected text, found nothing (null); write \"\" for empty text, or quote the word",
            "(3,11): error DAG7004: 'products[0].limits' has the wrong type: expected a mapping, found nothing (null); write {} for an empty mapping");

    [Fact]
    public void A_key_given_twice_shows_both_places() => BindingHarness.Bind(Types, """
        products:
        - id: a
          tier: gold
          id: b
        """).Fails("(4,3): error DAG7005: The key 'id' is given twice, first at (2,3)");

    [Fact]
    public void A_value_out_of_range_shows_the_range() => BindingHarness.Bind(Types, """
        products:
        - id: a
          limits: { cpu: 3000000000 }
        """).Fails("(3,18): error DAG7006: 'products[0].limits.cpu' is not allowed: expected a whole number from -2147483648 to 2147483647, found the number 3000000000");

    [Fact]
    public void An_enum_lists_its_members_and_the_nearest() => BindingHarness.Bind(Types, """
        products:
        - id: a
          tier: glod
        """).Fails("(3,9): error DAG7006: 'products[0].tier' is not allowed: expected one of basic, gold, top-secret, found the text \"glod\"; did you mean 'gold'?");

    [Fact]
    public void A_key_one_level_too_high_is_a_warning_that_says_where_it_belongs()
    {
        var binding = BindingHarness.Bind(Types, """
            products:
            - id: a
              bucket: edm
            """);

        binding.Fails("(3,3): warning DAG7013: The key 'bucket' has no meaning in 'products[0]' (Product); it belongs under 'source'");
        Assert.False(binding.Result.HasErrors);
        Assert.Equal(["products[0] good Product(BuildCommand='make', Id='a', Limits={}, Source=null, Tier=Basic)"], binding.Items);
    }

    [Fact]
    public void A_key_one_level_too_deep_is_a_warning_that_says_where_it_belongs() => BindingHarness.Bind(Types, """
        products:
        - id: a
          source:
            bucket: edm
            build_command: make
        """).Fails("(5,5): warning DAG7013: The key 'build_command' has no meaning in 'products[0].source' (Source); it belongs further out, at 'products[0]'");

    [Fact]
    public void A_key_already_given_where_it_belongs_is_just_unknown() => BindingHarness.Bind(Types, """
        products:
        - id: a
          source: { bucket: edm }
          bucket: edm
        """).Fails("(4,3): error DAG7002: The key 'bucket' is unknown in 'products[0]' (Product); known keys: id, build_command, tier, limits, source");

    [Fact]
    public void A_bad_item_never_hides_the_good_ones()
    {
        var binding = BindingHarness.Bind(Types, """
            products:
            - id: a
            - id: b
              tier: none
            - id: c
              oops: 1
            - id: d
            """);

        Assert.Equal("Root(Products=[Product(BuildCommand='make', Id='a', Limits={}, Source=null, Tier=Basic), Product(BuildCommand='make', Id='d', Limits={}, Source=null, Tier=Basic)])", binding.Text);
        Assert.Equal(["products[1]", "products[2]"], binding.Result.FailedItems.Select(item => item.KeyPath));
        Assert.Equal(["DAG7006", "DAG7002"], binding.Faults.Select(fault => fault.RuleId));
    }

    [Fact]
    public void An_item_is_found_by_the_object_it_became()
    {
        var result = BindingHarness.Bind(Types, "products:\n- id: a\n- id: b\n").Result;
        var second = result.Items[1];

        Assert.Same(second, result.ItemOf(second.Value!));
        Assert.Equal(3, second.Node.Start.Line);
        Assert.Null(result.ItemOf(new object()));
    }
}
