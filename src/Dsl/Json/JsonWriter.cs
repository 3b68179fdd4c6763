using System.Globalization;
using System.Text;

namespace DagSharp.Json;

/// <summary>
/// Writes canonical JSON text: LF, two spaces, <c>{}</c> and <c>[]</c> when empty, non-ASCII as it is, no final
/// newline. The same calls give the same bytes on every runtime, culture and operating system.
/// </summary>
/// <remarks>Members are written in the order given; sort them first, or use <see cref="JsonObject.Sorted"/>.</remarks>
public sealed class JsonWriter
{
    private readonly StringBuilder output;
    private readonly bool isIndented;
    private Scope[] scopes = new Scope[8];
    private int depth;
    private bool hasName;
    private bool isDone;

    /// <summary>Writes at the end of <paramref name="output"/>.</summary>
    /// <param name="output">Where the text goes.</param>
    /// <param name="isIndented">False: everything on one line without spaces.</param>
    public JsonWriter(StringBuilder output, bool isIndented = true)
    {
        this.output = output;
        this.isIndented = isIndented;
    }

    /// <summary>The canonical text of a value.</summary>
    public static string Write(JsonValue value, bool isIndented = true)
    {
        var output = new StringBuilder();
        new JsonWriter(output, isIndented).Value(value);
        return output.ToString();
    }

    /// <summary>Opens an object.</summary>
    public void StartObject() => Open('{', isObject: true);

    /// <summary>Closes the innermost object.</summary>
    public void EndObject() => Close('}', isObject: true);

    /// <summary>Opens an array.</summary>
    public void StartArray() => Open('[', isObject: false);

    /// <summary>Closes the innermost array.</summary>
    public void EndArray() => Close(']', isObject: false);

    /// <summary>The name of the member whose value comes next.</summary>
    public void Name(string name)
    {
        if (depth == 0 || !scopes[depth - 1].IsObject || hasName)
        {
            throw new InvalidOperationException("A name belongs directly into an object, before its value");
        }

        Separate();
        JsonText.AppendQuoted(output, name);
        output.Append(isIndented ? ": " : ":");
        hasName = true;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void Null() => Literal("null");

    /// <summary>Writes text, or <c>null</c>.</summary>
    public void Value(string? value)
    {
        BeforeValue();
        if (value is null)
        {
            output.Append("null");
        }
        else
        {
            JsonText.AppendQuoted(output, value);
        }
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void Value(bool value) => Literal(value ? "true" : "false");

    /// <summary>Writes an integer.</summary>
    public void Value(long value) => Literal(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes the shortest text that reads back as the same double, always with a decimal point or exponent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    public void Value(double value) => Literal(DoubleText.Shortest(value));

    /// <summary>Writes a decimal with its own digits.</summary>
    public void Value(decimal value) => Literal(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a whole tree.</summary>
    public void Value(JsonValue value)
    {
        switch (value)
        {
            case JsonLiteral { Kind: JsonKind.String } text:
                Value(text.Text);
                break;
            case JsonLiteral literal:
                Literal(literal.Text);
                break;
            case JsonArray array:
                StartArray();
                for (var index = 0; index < array.Items.Count; index++)
                {
                    Value(array.Items[index]);
                }

                EndArray();
                break;
            case JsonObject members:
                StartObject();
                for (var index = 0; index < members.Members.Count; index++)
                {
                    Name(members.Members[index].Key);
                    Value(members.Members[index].Value);
                }

                EndObject();
                break;
            default:
                throw new ArgumentNullException(nameof(value));
        }
    }

    private void Literal(string text)
    {
        BeforeValue();
        output.Append(text);
    }

    private void Open(char bracket, bool isObject)
    {
        BeforeValue();
        output.Append(bracket);
        if (depth == scopes.Length)
        {
            Array.Resize(ref scopes, 2 * depth);
        }

        scopes[depth++] = new Scope(isObject);
    }

    private void Close(char bracket, bool isObject)
    {
        if (depth == 0 || scopes[depth - 1].IsObject != isObject || hasName)
        {
            throw new InvalidOperationException("Nothing to close with '" + bracket + "'");
        }

        if (scopes[--depth].HasItems)
        {
            NewLine();
        }

        output.Append(bracket);
        isDone = depth == 0;
    }

    private void BeforeValue()
    {
        if (hasName)
        {
            hasName = false;
        }
        else if (depth == 0)
        {
            isDone = isDone ? throw new InvalidOperationException("A JSON text holds one value") : true;
        }
        else if (scopes[depth - 1].IsObject)
        {
            throw new InvalidOperationException("A value in an object needs a name first");
        }
        else
        {
            Separate();
        }
    }

    private void Separate()
    {
        ref var scope = ref scopes[depth - 1];
        if (scope.HasItems)
        {
            output.Append(',');
        }

        scope.HasItems = true;
        NewLine();
    }

    private void NewLine()
    {
        if (isIndented)
        {
            output.Append('\n').Append(' ', 2 * depth);
        }
    }

    private struct Scope(bool isObject)
    {
        public readonly bool IsObject = isObject;

        public bool HasItems;
    }
}
