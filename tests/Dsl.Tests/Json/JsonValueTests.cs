using System.Text;
using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Json;

public class JsonValueTests
{
    [Fact]
    public void Values_are_equal_by_structure_and_not_by_position()
    {
        var left = JsonReader.Parse("{\"a\":[1,2.50,\"x\",null,true]}");
        var right = JsonReader.Parse("{ \"a\" :\n [1, 2.50, \"\\u0078\", null, true] }");

        Assert.Equal(left, right);
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "\"1\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[]", "{}")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":2}")]
    public void Values_written_differently_are_not_equal(string left, string right)
    {
        Assert.NotEqual(JsonReader.Parse(left), JsonReader.Parse(right));
        Assert.True(JsonReader.Parse(left) != JsonReader.Parse(right));
    }

    [Fact]
    public void Numbers_keep_their_digits() =>
        Assert.Equal(
            "[1.10,1E5,-0,123456789012345678901234567890]",
            JsonWriter.Write(JsonReader.Parse("[1.10, 1E5, -0, 123456789012345678901234567890]"), isIndented: false));

    [Fact]
    public void An_object_refuses_a_name_twice() =>
        Assert.Throws<ArgumentException>(() => new JsonObject(("a", JsonValue.Null), ("a", JsonValue.True)));

    [Theory]
    [InlineData("1.")]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("NaN")]
    public void Text_that_is_no_number_is_refused(string text) =>
        Assert.Throws<FormatException>(() => JsonValue.NumberFromText(text));

    [Fact]
    public void Random_values_survive_writing_and_reading()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var value = RandomValue(new Random(seed), 0);

            Assert.Equal(value, JsonReader.Parse(JsonWriter.Write(value)));
            Assert.Equal(value, JsonReader.Parse(JsonWriter.Write(value, isIndented: false)));
        }
    }

    private static JsonValue RandomValue(Random random, int depth) => random.Next(depth > 5 ? 6 : 8) switch
    {
        0 => JsonValue.Null,
        1 => JsonValue.Of(random.Next(2) == 0),
        2 => JsonValue.Of(random.NextInt64(long.MinValue, long.MaxValue)),
        3 => JsonValue.Of((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-300, 300))),
        4 => JsonValue.Of(new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29))),
        5 => JsonValue.Of(RandomText(random)),
        6 => new JsonArray(Enumerable.Range(0, random.Next(5)).Select(_ => RandomValue(random, depth + 1))),
        _ => new JsonObject(Enumerable.Range(0, random.Next(5)).Select(index =>
            new KeyValuePair<string, JsonValue>(RandomText(random) + index, RandomValue(random, depth + 1)))),
    };

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(12); i > 0; i--)
        {
            // Control characters, ASCII, and the whole plane with halves of surrogate pairs.
            text.Append((char)random.Next(random.Next(3) switch { 0 => 0x20, 1 => 0x80, _ => 0x10000 }));
        }

        return text.ToString();
    }
}
