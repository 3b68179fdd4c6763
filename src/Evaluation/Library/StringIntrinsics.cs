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
        var items = ((IEnumerable)(interpreter.ToHost(arguments[1], typeof(IEnumerable)) ?? throw new ArgumentNullException(method.Parameters[1].Name))).Cast<object?>();
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
        var first = method.Parameters[0].Type.Name == "IFormatProvider" ? 1 : 0;
        var last = method.Parameters[method.Parameters.Length - 1];
        var format = (string?)arguments[first] ?? throw new ArgumentNullException("format");
        object?[] values = (last.IsParams || last.Type is IArrayTypeSymbol) && arguments.Length == first + 2
            ? [.. ((Array?)arguments[first + 1] ?? throw new ArgumentNullException("args")).Cast<object?>()]
            : [.. arguments.Skip(first + 1)];
        return CompositeText.Of(interpreter, format, values, first == 0 ? null : arguments[0], site);
    }

    public static object? Replace(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (text, old, replacement) = ((string)receiver!, (string)arguments[0]!, (string?)arguments[1] ?? "");
        SizeGuards.CheckReplacement(interpreter, text, old, replacement, StringComparison.Ordinal, site);
        return text.Replace(old, replacement);
    }

    public static object? ReplaceBy(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (text, old, replacement) = ((string)receiver!, (string?)arguments[0] ?? throw new ArgumentNullException("oldValue"), (string?)arguments[1] ?? "");
        var comparison = arguments[2] is StringComparison given ? given : arguments[2] is true ? StringComparison.InvariantCultureIgnoreCase : StringComparison.InvariantCulture;
        SizeGuards.CheckReplacement(interpreter, text, old, replacement, comparison, site);
        return TextLibrary.Replace(text, old, replacement, comparison);
    }

    public static object? AppendText(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        method.Name == "AppendLine" ? ((StringBuilder)receiver!).Append('\n') : receiver;

    public static object? AppendFormatted(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var builder = (StringBuilder)receiver!;
        var value = arguments[0] is char[] span ? new string(span) : arguments[0];
        var format = arguments.Skip(1).OfType<string>().FirstOrDefault();
        SizeGuards.CheckFormat(interpreter, format ?? "", site);
        var shown = Interpreter.Text(value, format);
        var alignment = arguments.Skip(1).OfType<int>().FirstOrDefault();
        interpreter.CheckLength(builder.Length + Math.Abs((long)alignment) + shown.Length, site);
        builder.Append(alignment < 0 ? shown.PadRight(-alignment) : shown.PadLeft(alignment));
        return null;
    }

    public static object? AppendFormat(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var text = (string)Format(interpreter, method, null, arguments, site)!;
        interpreter.CheckLength(((StringBuilder)receiver!).Length + (long)text.Length, site);
        return ((StringBuilder)receiver).Append(text);
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
}
