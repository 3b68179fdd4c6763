using System.Collections;
using System.Text;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Text functions that can multiply their input: their results are measured while they are made.</summary>
internal static class StringIntrinsics
{
    public static object? Join(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var separator = Interpreter.Text(arguments[0]);
        var items = ((IEnumerable)interpreter.ToHost(arguments[1], typeof(IEnumerable))!).Cast<object?>();
        if (arguments.Length == 4)
        {
            items = items.Skip((int)arguments[2]!).Take((int)arguments[3]!);
        }

        return Collect(interpreter, items, separator, site);
    }

    public static object? Concat(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        Collect(interpreter, arguments.Length == 1 && IsSequence(method) ? ((IEnumerable)interpreter.ToHost(arguments[0], typeof(IEnumerable))!).Cast<object?>()
            : arguments.Select(argument => argument is char[] span ? new string(span) : argument), "", site);

    public static object? Format(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var start = method.Parameters[0].Type.Name == "IFormatProvider" ? 1 : 0;
        return Measured(interpreter, Formatted((string)arguments[start]!, arguments, start + 1, method), site);
    }

    public static object? Replace(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (text, old, replacement) = ((string)receiver!, (string)arguments[0]!, (string?)arguments[1] ?? "");
        if (!string.IsNullOrEmpty(old) && replacement.Length > old.Length)
        {
            interpreter.CheckLength(text.Length / old.Length * (long)replacement.Length / 2, site);
        }

        return Measured(interpreter, text.Replace(old, replacement), site);
    }

    public static object? AppendText(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        method.Name == "AppendLine" ? ((StringBuilder)receiver!).Append('\n') : receiver;

    public static object? AppendFormatted(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var builder = (StringBuilder)receiver!;
        var value = arguments[0] is char[] span ? new string(span) : arguments[0];
        var shown = Interpreter.Text(value, arguments.Skip(1).OfType<string>().FirstOrDefault());
        var alignment = arguments.Skip(1).OfType<int>().FirstOrDefault();
        interpreter.CheckLength(builder.Length + Math.Abs((long)alignment) + shown.Length, site);
        builder.Append(alignment < 0 ? shown.PadRight(-alignment) : shown.PadLeft(alignment));
        return null;
    }

    public static object? AppendFormat(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var text = ((StringBuilder)receiver!).Append((string?)Format(interpreter, method, null, arguments, site));
        interpreter.CheckLength(text.Length, site);
        return text;
    }

    private static string Formatted(string format, object?[] arguments, int first, IMethodSymbol method)
    {
        var last = method.Parameters[method.Parameters.Length - 1];
        var values = last.IsParams && arguments[arguments.Length - 1] is object?[] all ? all : [.. arguments.Skip(first)];
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, format, [.. values.Select(value => value is double or float ? new Shown(value) : value)]);
    }

    private static string Collect(Interpreter interpreter, IEnumerable<object?> items, string separator, IOperation? site)
    {
        var text = new StringBuilder();
        var first = true;
        foreach (var item in items)
        {
            interpreter.Tick(site);
            text.Append(first ? "" : separator).Append(Interpreter.Text(item));
            first = false;
            interpreter.CheckLength(text.Length, site);
        }

        return text.ToString();
    }

    private static bool IsSequence(IMethodSymbol method) =>
        method.Parameters[0].Type is IArrayTypeSymbol or { Name: "IEnumerable" } || method.Parameters[0].IsParams;

    private static string Measured(Interpreter interpreter, string text, IOperation? site)
    {
        interpreter.CheckLength(text.Length, site);
        return text;
    }

    /// <summary>A floating-point number that formats itself alike on every host.</summary>
    private sealed class Shown(object number) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => Interpreter.Text(number, format);
    }
}
