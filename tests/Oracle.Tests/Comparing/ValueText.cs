using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>One text for a value, whether it is a real object or the evaluator's. Endless and deep values are cut.</summary>
internal sealed class ValueText
{
    private const int MostElements = 10_000;
    private const int MostLevels = 30;
    private const int MostCharacters = 1_000_000;

    private readonly StringBuilder text = new();

    public static string Of(object? value)
    {
        var text = new ValueText();
        text.Append(value, 0);
        return text.text.ToString();
    }

    private void Append(object? value, int level)
    {
        if (level > MostLevels || text.Length > MostCharacters)
        {
            text.Append('…');
            return;
        }

        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string own:
                text.Append('"').Append(own).Append('"');
                break;
            case char own:
                text.Append("Char ").Append((int)own);
                break;
            case ITuple tuple:
                AppendAll(Enumerable.Range(0, tuple.Length).Select(index => tuple[index]), '(', ')', level);
                break;
            case DateTime time:
                text.Append(CultureInfo.InvariantCulture, $"DateTime {time:O} {time.Kind}");
                break;
            case DateTimeOffset time:
                text.Append(CultureInfo.InvariantCulture, $"DateTimeOffset {time:O}");
                break;
            case DateOnly or TimeOnly:
                text.Append(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value:O}");
                break;
            case Enum:
                text.Append(value);
                break;
            case Delegate:
                text.Append("delegate");
                break;
            case IEnumerator and not IEnumerable:
                text.Append("enumerator");
                break;
            case Dag dag:
                text.Append(dag.ToManifest().ToJson());
                break;
            case Exception exception when IsFramework(value.GetType()):
                text.Append(exception.GetType().Name).Append(": ").Append(exception.Message);
                break;
            case IFormattable formattable and ValueType when IsFramework(value.GetType()):
                text.Append(value.GetType().Name).Append(' ').Append(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable sequence when IsFramework(value.GetType()) || value.GetType().IsDefined(typeof(CompilerGeneratedAttribute)):
                AppendAll(sequence.Cast<object?>(), '[', ']', level);
                break;
            default:
                text.Append(value.GetType().Name == "Closure" ? "delegate" : value.ToString());
                break;
        }
    }

    // A sequence the evaluator made is one of our own types; one of the user's is not enumerated on either side.
    private static bool IsFramework(Type type) => type.Assembly.GetName().Name?.StartsWith("Subject", StringComparison.Ordinal) != true;

    private void AppendAll(IEnumerable<object?> items, char open, char close, int level)
    {
        text.Append(open);
        var count = 0;
        foreach (var item in items)
        {
            if (count == MostElements)
            {
                text.Append(", …");
                break;
            }

            text.Append(count++ > 0 ? ", " : "");
            Append(item, level + 1);
        }

        text.Append(close);
    }
}
