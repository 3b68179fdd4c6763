using System.Globalization;
using System.Text;

namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>A console that keeps what is written: programs that only print can be compared by what they print.</summary>
public static class RecordedConsole
{
    [ThreadStatic]
    private static StringBuilder? written;

    /// <summary>The console itself, as a writer.</summary>
    public static RecordedWriter Out { get; } = new();

    public static RecordedWriter Error => Out;

    private static StringBuilder Written => written ??= new();

    public static string Take()
    {
        var text = Written.ToString();
        Written.Clear();
        return text;
    }

    public static void Write(string? value) => Written.Append(value);

    public static void Write(object? value) => Written.Append(CultureInfo.InvariantCulture, $"{value}");

    public static void Write(bool value) => Written.Append(value);

    public static void Write(char value) => Written.Append(value);

    public static void Write(int value) => Written.Append(value);

    public static void Write(uint value) => Written.Append(value);

    public static void Write(long value) => Written.Append(value);

    public static void Write(ulong value) => Written.Append(value);

    public static void Write(float value) => Written.Append(CultureInfo.InvariantCulture, $"{value}");

    public static void Write(double value) => Written.Append(CultureInfo.InvariantCulture, $"{value}");

    public static void Write(decimal value) => Written.Append(CultureInfo.InvariantCulture, $"{value}");

    public static void Write(string format, params object?[] arguments) => Written.AppendFormat(CultureInfo.InvariantCulture, format, arguments);

    public static void WriteLine() => Written.Append('\n');

    public static void WriteLine(string? value) => Written.Append(value).Append('\n');

    public static void WriteLine(object? value) => Written.Append(CultureInfo.InvariantCulture, $"{value}\n");

    public static void WriteLine(bool value) => Written.Append(value).Append('\n');

    public static void WriteLine(char value) => Written.Append(value).Append('\n');

    public static void WriteLine(int value) => Written.Append(value).Append('\n');

    public static void WriteLine(uint value) => Written.Append(value).Append('\n');

    public static void WriteLine(long value) => Written.Append(value).Append('\n');

    public static void WriteLine(ulong value) => Written.Append(value).Append('\n');

    public static void WriteLine(float value) => Written.Append(CultureInfo.InvariantCulture, $"{value}\n");

    public static void WriteLine(double value) => Written.Append(CultureInfo.InvariantCulture, $"{value}\n");

    public static void WriteLine(decimal value) => Written.Append(CultureInfo.InvariantCulture, $"{value}\n");

    public static void WriteLine(string format, params object?[] arguments) => Written.AppendFormat(CultureInfo.InvariantCulture, format, arguments).Append('\n');
}

/// <summary>What <c>Console.Out</c> is.</summary>
public sealed class RecordedWriter
{
    public void Write(object? value) => RecordedConsole.Write(value);

    public void Write(string format, params object?[] arguments) => RecordedConsole.Write(format, arguments);

    public void WriteLine() => RecordedConsole.WriteLine();

    public void WriteLine(object? value) => RecordedConsole.WriteLine(value);

    public void WriteLine(string format, params object?[] arguments) => RecordedConsole.WriteLine(format, arguments);

    public void Flush()
    {
    }
}
