using System.Text;

namespace DagSharp.Json;

/// <summary>The recursive-descent parser; its depth is bounded by <see cref="JsonReader.MaxDepth"/>.</summary>
internal sealed class JsonParser(string text, CancellationToken cancellationToken)
{
    private readonly List<JsonSyntaxError> errors = [];
    private readonly JsonCursor cursor = new(text);
    private int depth;

    public JsonDocument ParseText()
    {
        try
        {
            cursor.SkipWhitespace();
            var root = ParseValue("a value");
            cursor.SkipWhitespace();
            if (!cursor.IsAtEnd)
            {
                throw Fault("Expected the end of the text, found " + cursor.Describe() + ": a JSON text holds one value");
            }

            return new JsonDocument(root, errors);
        }
        catch (JsonSyntaxException fault)
        {
            errors.Add(fault.Error);
            return new JsonDocument(null, errors);
        }
    }

    private JsonNode ParseValue(string expected)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var start = cursor.Position;
        switch (cursor.Current)
        {
            case '{':
                return ParseObject();
            case '[':
                return ParseArray();
            case '"':
                var value = ParseString();
                return Literal(JsonKind.String, value, start);
            case '-' or (>= '0' and <= '9'):
                return ParseNumber();
            case >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or '$':
                return ParseWord(expected);
            default:
                throw Fault("Expected " + expected + ", found " + cursor.Describe());
        }
    }

    private JsonNode ParseObject()
    {
        var start = Enter();
        var members = new List<JsonMember>();
        var names = new Dictionary<string, TextPosition>(StringComparer.Ordinal);
        cursor.SkipWhitespace();
        if (cursor.Current != '}')
        {
            while (true)
            {
                AddMember(members, names);
                if (!NextItem('}', start, "the object"))
                {
                    break;
                }
            }
        }

        cursor.Advance();
        depth--;
        return new JsonNode(JsonKind.Object, "", start, cursor.Position, [], members);
    }

    private void AddMember(List<JsonMember> members, Dictionary<string, TextPosition> names)
    {
        var start = cursor.Position;
        if (cursor.Current != '"')
        {
            throw Fault("Expected a name in double quotes, found " + cursor.Describe());
        }

        var name = ParseString();
        var end = cursor.Position;
        cursor.SkipWhitespace();
        if (cursor.Current != ':')
        {
            throw Fault("Expected ':' after the name '" + name + "', found " + cursor.Describe());
        }

        cursor.Advance();
        cursor.SkipWhitespace();
        var value = ParseValue("the value of '" + name + "'");
        if (names.TryGetValue(name, out var first))
        {
            errors.Add(new JsonSyntaxError("The name '" + name + "' occurs twice in this object", start, end, first));
            return;
        }

        names.Add(name, start);
        members.Add(new JsonMember(name, start, end, value));
    }

    private JsonNode ParseArray()
    {
        var start = Enter();
        var items = new List<JsonNode>();
        cursor.SkipWhitespace();
        if (cursor.Current != ']')
        {
            do
            {
                items.Add(ParseValue("an item"));
            }
            while (NextItem(']', start, "the array"));
        }

        cursor.Advance();
        depth--;
        return new JsonNode(JsonKind.Array, "", start, cursor.Position, items, []);
    }

    /// <summary>Passes the comma before another item; false at the closing bracket, which stays.</summary>
    private bool NextItem(char close, TextPosition open, string container)
    {
        cursor.SkipWhitespace();
        if (cursor.Current == close && !cursor.IsAtEnd)
        {
            return false;
        }

        if (cursor.Current != ',' || cursor.IsAtEnd)
        {
            throw Fault("Expected ',' or '" + close + "' in " + container + " that starts at " + open + ", found " + cursor.Describe());
        }

        var comma = cursor.Position;
        cursor.Advance();
        cursor.SkipWhitespace();
        return cursor.Current == close && !cursor.IsAtEnd
            ? throw Fault("A comma before '" + close + "' is not JSON: remove it", comma)
            : true;
    }

    private JsonNode ParseNumber()
    {
        var start = cursor.Position;
        var from = cursor.Index;
        while (cursor.Current is (>= '0' and <= '9') or '-' or '+' or '.' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            cursor.Advance();
        }

        var number = text.Substring(from, cursor.Index - from);
        return JsonNumberSyntax.Classify(number) is { } kind
            ? Literal(kind, number, start)
            : throw new JsonSyntaxException(new JsonSyntaxError(
                "'" + number + "' is not a JSON number" + NumberHint(number), start, cursor.Position));
    }

    private static string NumberHint(string number)
    {
        var digits = number.TrimStart('-');
        return digits.Length > 1 && digits[0] == '0' && digits[1] is >= '0' and <= '9' ? ": remove the leading zero, or quote it"
            : digits.Length > 1 && digits[0] == '0' && digits[1] is 'x' or 'X' ? ": hexadecimal is not JSON"
            : digits.EndsWith(".", StringComparison.Ordinal) ? ": a digit is missing after the decimal point"
            : "";
    }

    private JsonNode ParseWord(string expected)
    {
        var start = cursor.Position;
        var from = cursor.Index;
        while (cursor.Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$')
        {
            cursor.Advance();
        }

        var word = text.Substring(from, cursor.Index - from);
        return word switch
        {
            "null" => Literal(JsonKind.Null, word, start),
            "true" or "false" => Literal(JsonKind.Boolean, word, start),
            _ => throw new JsonSyntaxException(new JsonSyntaxError(
                "Expected " + expected + ", found '" + word + "'" +
                (word.ToLowerInvariant() is "null" or "true" or "false" ? ": write it in lower case" : ": text needs double quotes"),
                start, cursor.Position)),
        };
    }

    private string ParseString()
    {
        var open = cursor.Position;
        cursor.Advance();
        var value = new StringBuilder();
        while (true)
        {
            if (cursor.IsAtEnd)
            {
                throw Fault("The text that starts at " + open + " has no closing quote", open);
            }

            var c = cursor.Current;
            if (c == '"')
            {
                cursor.Advance();
                return value.ToString();
            }

            if (c < ' ')
            {
                throw Fault(c is '\n' or '\r'
                    ? "The text that starts at " + open + " has no closing quote on its line: write a line break as \\n"
                    : "A control character inside text must be escaped, found " + cursor.Describe());
            }

            if (c == '\\')
            {
                value.Append(ParseEscape());
            }
            else
            {
                value.Append(c);
                cursor.Advance();
            }
        }
    }

    private char ParseEscape()
    {
        var start = cursor.Position;
        cursor.Advance();
        var c = cursor.Current;
        if (c == 'u' && !cursor.IsAtEnd)
        {
            cursor.Advance();
            return ParseHex(start);
        }

        var escaped = c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Fault("Expected one of \" \\ / b f n r t u after a backslash, found " + cursor.Describe(), start),
        };
        cursor.Advance();
        return escaped;
    }

    private char ParseHex(TextPosition start)
    {
        var code = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = cursor.Current switch
            {
                >= '0' and <= '9' => cursor.Current - '0',
                >= 'a' and <= 'f' => cursor.Current - 'a' + 10,
                >= 'A' and <= 'F' => cursor.Current - 'A' + 10,
                _ => throw Fault("Expected four hexadecimal digits after \\u, found " + cursor.Describe(), start),
            };
            code = (code << 4) | digit;
            cursor.Advance();
        }

        return (char)code;
    }

    private TextPosition Enter()
    {
        var start = cursor.Position;
        if (++depth > JsonReader.MaxDepth)
        {
            throw Fault("Nested deeper than " + JsonReader.MaxDepth.ToString(System.Globalization.CultureInfo.InvariantCulture) + " levels");
        }

        cursor.Advance();
        return start;
    }

    private JsonNode Literal(JsonKind kind, string value, TextPosition start) =>
        new(kind, value, start, cursor.Position, [], []);

    private JsonSyntaxException Fault(string message, TextPosition? start = null)
    {
        var position = cursor.Position;
        var end = cursor.IsAtEnd ? position : new TextPosition(position.Line, position.Column + 1);
        return new JsonSyntaxException(new JsonSyntaxError(message, start ?? position, end));
    }
}
