using System.Globalization;
using System.Text;
using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Json;

public class JsonWriterTests
{
    [Fact]
    public void Objects_are_indented_by_two_spaces_with_line_feeds()
    {
        var output = new StringBuilder();
        var writer = new JsonWriter(output);
        writer.StartObject();
        writer.Name("a");
        writer.Value(1);
        writer.Name("b");
        writer.StartArray();
        writer.Value("x");
        writer.Value(true);
        writer.Null();
        writer.EndArray();
        writer.Name("c");
        writer.StartObject();
        writer.EndObject();
        writer.Name("d");
        writer.StartArray();
        writer.EndArray();
        writer.EndObject();

        Assert.Equal("{\n  \"a\": 1,\n  \"b\": [\n    \"x\",\n    true,\n    null\n  ],\n  \"c\": {},\n  \"d\": []\n}", output.ToString());
    }

    [Fact]
    public void Compact_text_has_no_spaces() =>
        Assert.Equal(
            "{\"a\":[1,2.5],\"b\":{\"c\":null}}",
            JsonWriter.Write(new JsonObject(("a", new JsonArray(JsonValue.Of(1), JsonValue.Of(2.5))), ("b", new JsonObject(("c", JsonValue.Null)))), isIndented: false));

    [Theory]
    [InlineData("plain é 😀 </script> \u2028 \u007f", "\"plain é 😀 </script> \u2028 \u007f\"")]
    [InlineData("\"\\/\b\f\n\r\t\u0001\u001f", "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\"")]
    [InlineData("", "\"\"")]
    public void Text_is_escaped_only_where_it_must_be(string text, string expected) =>
        Assert.Equal(expected, JsonWriter.Write(JsonValue.Of(text)));

    // Built at run time: attribute data cannot hold half a surrogate pair.
    [Fact]
    public void Halves_of_surrogate_pairs_are_escaped() =>
        Assert.Equal("\"a\\ud83db\\ude00\\ude00\"", JsonWriter.Write(JsonValue.Of("a" + (char)0xD83D + "b" + (char)0xDE00 + (char)0xDE00)));

    [Theory]
    [InlineData(0.0, "0.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(1.0, "1.0")]
    [InlineData(-600.0, "-600.0")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(123.456, "123.456")]
    [InlineData(1e15, "1000000000000000.0")]
    [InlineData(1e16, "10000000000000000.0")]
    [InlineData(1e20, "100000000000000000000.0")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.5e300, "1.5e+300")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000001, "1e-7")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(2.2250738585072014e-308, "2.2250738585072014e-308")]
    [InlineData(double.MaxValue, "1.7976931348623157e+308")]
    [InlineData(9007199254740993.0, "9007199254740992.0")]
    [InlineData(2251799813685248.5, "2251799813685248.5")]
    [InlineData(9.5367431640625e-7, "9.5367431640625e-7")]
    public void A_double_is_short_and_never_looks_like_an_integer(double value, string expected) =>
        Assert.Equal(expected, JsonWriter.Write(JsonValue.Of(value)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Numbers_that_JSON_lacks_are_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonValue.Of(value));

    [Fact]
    public void Random_doubles_agree_with_the_shortest_form_of_the_runtime()
    {
        var random = new Random(20260101);
        for (var i = 0; i < 20_000; i++)
        {
            var value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (!double.IsFinite(value))
            {
                continue;
            }

            var text = JsonWriter.Write(JsonValue.Of(value));
            Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
            Assert.Equal(Digits(value.ToString("R", CultureInfo.InvariantCulture)), Digits(text));
        }
    }

    // The runtime's own "R" prints 2^-958 and 2^-25 one digit too short, so only reading back counts.
    [Fact]
    public void Every_power_of_two_and_ten_reads_back()
    {
        var values = Enumerable.Range(-1074, 2098).Select(power => Math.ScaleB(1, power))
            .Concat(Enumerable.Range(-323, 632).Select(power => double.Parse("1e" + power, CultureInfo.InvariantCulture)));

        Assert.All(values, value => Assert.Equal(value, double.Parse(JsonWriter.Write(JsonValue.Of(value)), CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(-958, "4.1045368012983762e-289")]
    [InlineData(-25, "2.9802322387695312e-8")]
    [InlineData(-1, "0.5")]
    public void Powers_of_two_print_as_Python_prints_them(int power, string expected) =>
        Assert.Equal(expected, JsonWriter.Write(JsonValue.Of(Math.ScaleB(1, power))));

    [Fact]
    public void The_culture_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal("[\n  -1234,\n  -1.5,\n  1.10,\n  1e-9\n]", JsonWriter.Write(new JsonArray(
                JsonValue.Of(-1234), JsonValue.Of(-1.5), JsonValue.Of(1.10m), JsonValue.Of(1e-9))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Sorted_orders_names_ordinally_at_every_level()
    {
        var value = (JsonObject)JsonReader.Parse("{\"b\": 1, \"a\": [{\"z\": 1, \"Z\": 2, \"é\": 3}], \"B\": 2}");

        Assert.Equal("{\"B\":2,\"a\":[{\"Z\":2,\"z\":1,\"é\":3}],\"b\":1}", JsonWriter.Write(value.Sorted(), isIndented: false));
    }

    [Fact]
    public void A_value_in_an_object_needs_a_name() => Refused(writer =>
    {
        writer.StartObject();
        writer.Value(1);
    });

    [Fact]
    public void A_name_needs_an_object() => Refused(writer =>
    {
        writer.StartArray();
        writer.Name("a");
    });

    [Fact]
    public void A_text_holds_one_value() => Refused(writer =>
    {
        writer.Value(1);
        writer.Value(2);
    });

    [Fact]
    public void Brackets_have_to_match() => Refused(writer =>
    {
        writer.StartArray();
        writer.EndObject();
    });

    [Fact]
    public void A_name_without_a_value_cannot_be_closed() => Refused(writer =>
    {
        writer.StartObject();
        writer.Name("a");
        writer.EndObject();
    });

    private static void Refused(Action<JsonWriter> write) =>
        Assert.Throws<InvalidOperationException>(() => write(new JsonWriter(new StringBuilder())));

    /// <summary>The significant digits alone; value and exponent are compared by reading back.</summary>
    private static string Digits(string text) => text.Split('e', 'E')[0].Replace("-", "").Replace(".", "").Trim('0');
}
