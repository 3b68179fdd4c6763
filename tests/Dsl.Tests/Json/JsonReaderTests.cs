using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Json;

public class JsonReaderTests
{
    [Fact]
    public void Values_know_where_they_start_and_end()
    {
        var root = JsonReader.Read("""
            {
              "a": [1, "zwei"],
              "b": null
            }
            """).Root!;

        Assert.Equal(new TextPosition(1, 1), root.Start);
        Assert.Equal(new TextPosition(4, 2), root.End);
        var list = root.Members[0];
        Assert.Equal(new TextPosition(2, 3), list.NameStart);
        Assert.Equal(new TextPosition(2, 6), list.NameEnd);
        Assert.Equal(new TextPosition(2, 12), list.Value.Items[1].Start);
        Assert.Equal(new TextPosition(2, 18), list.Value.Items[1].End);
        Assert.Equal(new TextPosition(3, 8), root.Members[1].Value.Start);
    }

    [Theory]
    [InlineData("", 1, 1, "Expected a value, found the end of the text")]
    [InlineData("  \n ", 2, 2, "Expected a value, found the end of the text")]
    [InlineData("{", 1, 2, "Expected a name in double quotes, found the end of the text")]
    [InlineData("[1,]", 1, 3, "A comma before ']' is not JSON: remove it")]
    [InlineData("{\"a\":1,}", 1, 7, "A comma before '}' is not JSON: remove it")]
    [InlineData("[1 2]", 1, 4, "Expected ',' or ']' in the array that starts at (1,1), found '2'")]
    [InlineData("{\"a\" 1}", 1, 6, "Expected ':' after the name 'a', found '1'")]
    [InlineData("{a: 1}", 1, 2, "Expected a name in double quotes, found 'a'")]
    [InlineData("{'a': 1}", 1, 2, "Expected a name in double quotes, found a single quote: JSON text needs double quotes")]
    [InlineData("// x\n1", 1, 1, "Expected a value, found a comment, which JSON does not have")]
    [InlineData("[1, # x\n2]", 1, 5, "Expected an item, found '#': JSON has no comments")]
    [InlineData("1 2", 1, 3, "Expected the end of the text, found '2': a JSON text holds one value")]
    [InlineData("01", 1, 1, "'01' is not a JSON number: remove the leading zero, or quote it")]
    [InlineData("1.", 1, 1, "'1.' is not a JSON number: a digit is missing after the decimal point")]
    [InlineData("0x1F", 1, 1, "'0x1F' is not a JSON number: hexadecimal is not JSON")]
    [InlineData("-", 1, 1, "'-' is not a JSON number")]
    [InlineData("+1", 1, 1, "Expected a value, found '+'")]
    [InlineData(".5", 1, 1, "Expected a value, found '.'")]
    [InlineData("True", 1, 1, "Expected a value, found 'True': write it in lower case")]
    [InlineData("NaN", 1, 1, "Expected a value, found 'NaN': text needs double quotes")]
    [InlineData("\"abc", 1, 1, "The text that starts at (1,1) has no closing quote")]
    [InlineData("[\"a\nb\"]", 1, 4, "The text that starts at (1,2) has no closing quote on its line: write a line break as \\n")]
    [InlineData("\"a\tb\"", 1, 3, "A control character inside text must be escaped, found the character U+0009")]
    [InlineData("\"\\x\"", 1, 2, "Expected one of \" \\ / b f n r t u after a backslash, found 'x'")]
    [InlineData("\"\\u12g4\"", 1, 2, "Expected four hexadecimal digits after \\u, found 'g'")]
    [InlineData("[\r\n1,\r\n}", 3, 1, "Expected an item, found '}'")]
    public void A_fault_names_its_place_and_what_was_expected(string text, int line, int column, string message)
    {
        var document = JsonReader.Read(text);

        Assert.Null(document.Root);
        var error = Assert.Single(document.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(new TextPosition(line, column), error.Start);
    }

    [Fact]
    public void A_name_that_occurs_twice_is_reported_and_the_first_is_kept()
    {
        var document = JsonReader.Read("{\"a\": 1,\n \"a\": 2, \"b\": 3, \"\\u0061\": 4}");

        Assert.Equal(2, document.Errors.Count);
        Assert.Equal(new TextPosition(2, 2), document.Errors[0].Start);
        Assert.Equal(new TextPosition(1, 2), document.Errors[0].FirstUse);
        Assert.Equal("1", document.Root!.Members[0].Value.Text);
        Assert.Equal(2, document.Root.Members.Count);
    }

    [Fact]
    public void Nesting_to_the_limit_is_read_and_one_more_is_refused()
    {
        var deepest = new string('[', JsonReader.MaxDepth) + new string(']', JsonReader.MaxDepth);

        Assert.Empty(JsonReader.Read(deepest).Errors);
        var error = Assert.Single(JsonReader.Read("[" + deepest + "]").Errors);
        Assert.Equal("Nested deeper than 128 levels", error.Message);
        Assert.Equal(new TextPosition(1, 129), error.Start);
    }

    [Fact]
    public void A_million_brackets_do_not_overflow_the_stack() =>
        Assert.Single(JsonReader.Read(new string('[', 1_000_000)).Errors);

    [Fact]
    public void Escapes_and_surrogate_pairs_become_characters()
    {
        var value = (JsonLiteral)JsonReader.Parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00é😀\"");

        Assert.Equal("\"\\/\b\f\n\r\té😀é😀", value.Text);
    }

    [Fact]
    public void A_byte_order_mark_is_no_column() =>
        Assert.Equal(new TextPosition(1, 1), JsonReader.Read("\uFEFF1").Root!.Start);

    [Fact]
    public void Parse_throws_with_the_position()
    {
        var thrown = Assert.Throws<JsonSyntaxException>(() => JsonReader.Parse("[\n  tru]"));

        Assert.Equal("(2,3): Expected an item, found 'tru': text needs double quotes", thrown.Message);
    }

    [Theory]
    [InlineData("12", true, 12L)]
    [InlineData("9223372036854775807", true, long.MaxValue)]
    [InlineData("9223372036854775808", false, 0L)]
    [InlineData("1.0", false, 0L)]
    public void An_integer_is_a_long_only_if_it_fits(string text, bool fits, long value)
    {
        var literal = (JsonLiteral)JsonReader.Parse(text);

        Assert.Equal(fits, literal.TryGetInt64(out var number));
        Assert.Equal(value, number);
    }

    [Fact]
    public void A_cancelled_reading_stops() =>
        Assert.Throws<OperationCanceledException>(() => JsonReader.Read("[1]", new CancellationToken(canceled: true)));
}
