namespace DagSharp.Evaluation.Tests.Library;

public class StableHashTests
{
    [Fact]
    public void Hashes_of_texts_are_the_same_in_every_process()
    {
        Assert.Equal(unchecked((int)0xE40C292C), StableHash.Of("a"));
        Assert.NotEqual(StableHash.Of("a"), StableHash.Of("b"));
        Assert.Equal(StableHash.Of((1, "a")), StableHash.Of((1, "a")));
    }

    [Theory]
    [InlineData(StringComparison.Ordinal, false)]
    [InlineData(StringComparison.OrdinalIgnoreCase, true)]
    [InlineData(StringComparison.InvariantCultureIgnoreCase, true)]
    public void A_hash_goes_with_its_equality(StringComparison comparison, bool same)
    {
        var comparer = StringComparer.FromComparison(comparison);

        Assert.Equal(same, StableHash.Of("a", comparer) == StableHash.Of("A", comparer));
        Assert.Equal(same, StableHash.Of("a", [comparison]) == StableHash.Of("A", [comparison]));
        Assert.Equal(StableHash.Of("a", [StringComparison.Ordinal]), StableHash.Of("a"));
    }

    [Theory]
    [InlineData("abmqx", "new[] { \"x\", \"b\", \"q\", \"a\", \"m\" }.ToImmutableHashSet()")]
    [InlineData("abmqx", "new[] { \"x\", \"b\", \"q\", \"a\", \"m\" }.ToImmutableDictionary(x => x).Keys")]
    [InlineData("amxqb", "new[] { \"x\", \"b\", \"q\", \"a\", \"m\" }.ToFrozenSet()")]
    [InlineData("abmqx", "ImmutableHashSet<string>.Empty.Add(\"x\").Add(\"b\").Add(\"q\").Add(\"a\").Add(\"m\")")]
    [InlineData("abmqx", "ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, new[] { \"x\", \"b\", \"q\", \"a\", \"m\" })")]
    public void Collections_in_the_order_of_hashes_have_one_order(string expected, string made)
    {
        // That of the hashes above; the host's own would be another in every process.
        Assert.Equal(expected, Program.OfSnippet($"return string.Concat({made});").Evaluate());
    }
}
