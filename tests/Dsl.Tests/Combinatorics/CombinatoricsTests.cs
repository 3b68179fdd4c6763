namespace DagSharp.Dsl.Tests.Sequences;

/// <summary>The expected values are what Python's itertools gives.</summary>
public class CombinatoricsTests
{
    [Fact]
    public void A_product_varies_the_last_fastest() =>
        Assert.Equal([(1, 'a', true), (1, 'b', true), (2, 'a', true), (2, 'b', true)], new[] { 1, 2 }.Product("ab", [true]));

    [Fact]
    public void A_product_of_two_and_of_four_are_tuples()
    {
        Assert.Equal([(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')], new[] { 1, 2 }.Product("ab"));
        Assert.Equal([(1, 2, 3, 4), (1, 2, 3, 5)], new[] { 1 }.Product([2], [3], [4, 5]));
    }

    [Fact]
    public void A_product_of_many_takes_one_of_each()
    {
        Assert.Equal("13 14 15 23 24 25", Text(new int[][] { [1, 2], [3, 4, 5] }.Product()));
        Assert.Equal([[]], Array.Empty<int[]>().Product());
        Assert.Empty(new int[][] { [1], [] }.Product());
    }

    [Fact]
    public void A_product_with_itself_repeats() => Assert.Equal("AAA AAB ABA ABB BAA BAB BBA BBB", Text("AB".Product(3)));

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "A B C D")]
    [InlineData(2, "AB AC AD BC BD CD")]
    [InlineData(3, "ABC ABD ACD BCD")]
    [InlineData(4, "ABCD")]
    public void Combinations_keep_the_order(int count, string expected) => Assert.Equal(expected, Text("ABCD".Combinations(count)));

    [Fact]
    public void Combinations_with_replacement_repeat_an_element() => Assert.Equal("AA AB AC BB BC CC", Text("ABC".CombinationsWithReplacement(2)));

    [Fact]
    public void Permutations_are_by_place()
    {
        Assert.Equal("AB AC AD BA BC BD CA CB CD DA DB DC", Text("ABCD".Permutations(2)));
        Assert.Equal("ABC ACB BAC BCA CAB CBA", Text("ABC".Permutations()));
        Assert.Equal("AA AA", Text("AA".Permutations()));
    }

    [Fact]
    public void More_than_there_are_give_no_choice_and_none_gives_one()
    {
        Assert.Empty("AB".Combinations(3));
        Assert.Empty("AB".Permutations(3));
        Assert.Empty("".CombinationsWithReplacement(1));
        Assert.Equal([[]], "AB".Combinations(0));
        Assert.Equal([[]], "".Permutations());
    }

    [Fact]
    public void Infinite_sequences_are_read_no_further_than_needed()
    {
        Assert.Equal([(0, 'a'), (0, 'b'), (1, 'a')], Naturals().Product("ab").Take(3));
        Assert.Equal("01 02 03", Text(Naturals().Combinations(2).Take(3)));
        Assert.Equal("01 02 03", Text(Naturals().Permutations(2).Take(3)));
        Assert.Equal("01 23", Text(Naturals().Chunk(2, strict: true).Take(2)));
    }

    [Fact]
    public void Nothing_is_read_before_it_is_enumerated()
    {
        IEnumerable<int> Fails()
        {
            throw new InvalidOperationException("read");
#pragma warning disable CS0162
            yield return 1;
#pragma warning restore CS0162
        }

        object[] made = [Fails().Product(Fails()), new[] { Fails() }.Product(), Fails().Product(2), Fails().Combinations(1), Fails().Permutations(), Fails().ZipStrict(Fails()), Fails().ZipLongest([1], 0, 0), Fails().Chunk(1, strict: true)];

        Assert.Equal(8, made.Length);
    }

    [Fact]
    public void Zip_fills_or_refuses_what_is_left_over()
    {
        Assert.Equal([('A', 'x'), ('B', '-')], "AB".ZipLongest("x", '?', '-'));
        Assert.Equal([(1, 'x'), (0, 'y')], new[] { 1 }.ZipLongest("xy", 0, '-'));
        Assert.Equal([(1, 'x')], new[] { 1 }.ZipStrict("x"));
        Assert.Equal(
            "ZipStrict needs sequences of one length: the second ended after 1, the first has more.",
            Assert.Throws<InvalidOperationException>(() => "AB".ZipStrict("x").ToList()).Message);
        Assert.Equal(
            "ZipStrict needs sequences of one length: the first ended after 0, the second has more.",
            Assert.Throws<InvalidOperationException>(() => "".ZipStrict("x").ToList()).Message);
    }

    [Fact]
    public void Chunk_is_LINQs_where_there_is_one_and_may_be_strict()
    {
        Assert.Equal("ABC DE", Text("ABCDE".Chunk(3)));
        Assert.Equal("ABC DE", Text(DagSharp.Combinatorics.Chunk("ABCDE", 3)));
        Assert.Equal("Chunk needs pieces of 3: the last has 2.", Assert.Throws<InvalidOperationException>(() => "ABCDE".Chunk(3, strict: true).ToList()).Message);
    }

    [Fact]
    public void Bad_arguments_are_named_at_once()
    {
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => ((string)null!).Combinations(1)).ParamName);
        Assert.Equal("second", Assert.Throws<ArgumentNullException>(() => "a".Product((string)null!)).ParamName);
        Assert.Equal("third", Assert.Throws<ArgumentNullException>(() => "a".Product("b", (string)null!)).ParamName);
        Assert.Equal("sequences", Assert.Throws<ArgumentNullException>(() => ((int[][])null!).Product()).ParamName);
        Assert.StartsWith("The sequence at 1 is null.", Assert.Throws<ArgumentNullException>(() => new int[][] { [], null! }.Product().ToList()).Message, StringComparison.Ordinal);
        Assert.StartsWith("'count' says how many elements are chosen: 0 or more, not -1.", Assert.Throws<ArgumentOutOfRangeException>(() => "a".Combinations(-1)).Message, StringComparison.Ordinal);
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => "a".Permutations(-1)).ParamName);
        Assert.Equal("repeat", Assert.Throws<ArgumentOutOfRangeException>(() => "a".Product(-1)).ParamName);
        Assert.Equal("size", Assert.Throws<ArgumentOutOfRangeException>(() => "a".Chunk(0, strict: true)).ParamName);
    }

    private static IEnumerable<int> Naturals()
    {
        for (var i = 0; ; i++)
        {
            yield return i;
        }
    }

    private static string Text<T>(IEnumerable<T[]> choices) => string.Join(" ", choices.Select(static choice => string.Concat(choice)));
}
