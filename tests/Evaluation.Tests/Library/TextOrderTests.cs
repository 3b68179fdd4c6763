namespace DagSharp.Evaluation.Tests.Library;

/// <summary>Texts are ordered as ICU orders them, whatever the host has.</summary>
public class TextOrderTests
{
    // With ICU a small letter comes before a large one; by code units it is the other way round.
    private static readonly bool HostHasIcu = string.Compare("a", "B", StringComparison.InvariantCulture) < 0 && string.Compare("coop", "co-op", StringComparison.InvariantCulture) > 0;

    [Theory]
    [InlineData("a", "B", -1)]
    [InlineData("a", "A", -1)]
    [InlineData("A", "a", 1)]
    [InlineData("aB", "Ab", -1)]
    [InlineData("ab", "Aa", 1)]
    [InlineData("co-op", "coop", -1)]
    [InlineData("a_b", "a-b", -1)]
    [InlineData("a b", "ab", -1)]
    [InlineData("10", "2", -1)]
    [InlineData("9", "a", -1)]
    [InlineData("a", "ab", -1)]
    [InlineData("a\u0001", "a", 0)]
    [InlineData("", "a", -1)]
    [InlineData(null, "", -1)]
    [InlineData(null, null, 0)]
    public void Texts_of_ASCII_have_one_order(string? left, string? right, int expected) => Assert.Equal(expected, Math.Sign(TextOrder.Compare(left, right)));

    [Fact]
    public void The_order_is_that_of_a_host_with_ICU()
    {
        var random = new Random(1);
        for (var n = 0; HostHasIcu && n < 100_000; n++)
        {
            var left = Text();
            var right = n % 3 == 0 ? string.Concat(left.Select(c => random.Next(3) == 0 && char.IsAsciiLetter(c) ? (char)(c ^ 32) : c)) : Text();

            Assert.True(Math.Sign(TextOrder.Compare(left, right)) == Math.Sign(string.Compare(left, right, StringComparison.InvariantCulture)), $"{left} {right}");
            Assert.True(Math.Sign(TextOrder.Compare(left, right, ignoreCase: true)) == Math.Sign(string.Compare(left, right, StringComparison.InvariantCultureIgnoreCase)), $"{left} {right}");
        }

        string Text() => string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => (char)random.Next(128)));
    }
}
