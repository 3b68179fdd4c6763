using DagSharp.Configuration;
using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Configuration;

/// <summary>Binding to real types. The rules are tested with the compiler's twin, in Evaluation.Tests.</summary>
public class ConfigBinderTests
{
    public sealed record Catalog(IReadOnlyList<Item> Items);

    public sealed record Item(string Id, int Size = 1)
    {
        public string? Note { get; init; }
    }

    [Fact]
    public void A_catalog_binds_from_json()
    {
        var (result, errors) = Bind("""{"items": [{"id": "a"}, {"id": "b", "size": 2, "note": "n"}]}""");

        Assert.Empty(errors);
        Assert.Equal([new Item("a"), new Item("b", 2) { Note = "n" }], ((Catalog)result.Value!).Items);
    }

    [Fact]
    public void Good_items_survive_bad_ones()
    {
        var (result, errors) = Bind("""{"items": [{"id": "a"}, {"id": 1, "size": "x"}, {"size": 2}]}""");

        Assert.True(result is { IsBound: true, HasErrors: true });
        Assert.Equal([new Item("a")], ((Catalog)result.Value!).Items);
        Assert.Equal([1, 2], result.FailedItems.Select(item => item.Index));
        Assert.Equal(["DAG7004", "DAG7003"], errors.Select(error => error.RuleId));
    }

    [Fact]
    public void An_error_reads_like_a_line_of_the_compiler()
    {
        var (_, errors) = Bind("{\"items\": [\n  {\"idd\": \"a\"}]}");

        Assert.Equal(
            "items.json(2,4): error DAG7002: The key 'idd' is unknown in 'items[0]' (Item); did you mean 'id'?",
            Assert.Single(errors).ToString());
    }

    [Fact]
    public void A_syntax_error_leaves_nothing_to_bind()
    {
        var (result, errors) = Bind("{");

        Assert.False(result.IsBound);
        Assert.True(result.HasErrors);
        Assert.Equal(ConfigRules.Syntax, Assert.Single(errors).RuleId);
    }

    [Fact]
    public void A_bug_in_user_code_names_what_it_said()
    {
        var sink = new ConfigErrorSink("f.json");
        ConfigBinder.Bind(JsonConfigReader.Read("f.json", "{\"a\": 1}"), ClrBindingType.For(typeof(Picky)), sink);

        Assert.Equal("f.json(1,1): error DAG7006: The file is not allowed; a has to be even", Assert.Single(sink.Errors).ToString());
    }

    [Fact]
    public void A_cancelled_binding_stops() => Assert.Throws<OperationCanceledException>(() => ConfigBinder.Bind(
        new ConfigScalar("1", false, TextPosition.First, TextPosition.First),
        ClrBindingType.For(typeof(int)),
        new ConfigErrorSink("f.json"),
        new CancellationToken(canceled: true)));

    private static (BindResult Result, IReadOnlyList<ConfigError> Errors) Bind(string json)
    {
        var sink = new ConfigErrorSink("items.json");
        var result = ConfigBinder.Bind(JsonConfigReader.Read("items.json", json), ClrBindingType.For(typeof(Catalog)), sink);
        return (result, sink.Errors);
    }

    public sealed class Picky
    {
        public Picky(int a) => A = a % 2 == 0 ? a : throw new ArgumentException("a has to be even.");

        public int A { get; }
    }
}
