using System.Numerics;
using System.Text;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Refuses what host code would make too large, before it starts: it neither counts steps nor can be cancelled.</summary>
internal static class SizeGuards
{
    private const int MaxPatternLength = 10_000;

    /// <summary>The largest integer, in bytes: some 79,000 digits. Old hosts need a time for its text that grows with the square.</summary>
    public const int MaxIntegerBytes = 32_768;

    private const int MaxDigits = 79_000;

    public static void Check(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case int number when number > 1024 && IsSize(method, i):
                    CheckSize(interpreter, method, receiver, arguments, number, site);
                    break;
                case string format when method.Parameters[i].Name == "format":
                    CheckFormat(interpreter, format, site);
                    if (receiver is DateTime time)
                    {
                        interpreter.Guarded(() => TimeIntrinsics.Text(time, format), site);
                    }

                    break;
            }
        }

        switch (method.ContainingType.Name)
        {
            case "BigInteger":
                CheckInteger(interpreter, method, receiver, arguments, site);
                break;
            case "StringBuilder" when method.Name == "Replace" && arguments.Length >= 2 && arguments[0] is string old:
                CheckReplacement(interpreter, receiver!.ToString(), old, arguments[1] as string, StringComparison.Ordinal, site);
                break;
            case "Regex" when arguments.Length > 0 && method.Parameters.FirstOrDefault(parameter => parameter.Name == "pattern") is { } pattern:
                CheckPattern(interpreter, (string?)arguments[pattern.Ordinal], site);
                break;
        }
    }

    public static void CheckPattern(Interpreter interpreter, string? pattern, IOperation? site)
    {
        if (pattern?.Length > MaxPatternLength)
        {
            throw interpreter.Fail(EvaluationRules.Budget, site, $"The pattern is longer than {MaxPatternLength} characters.");
        }
    }

    /// <summary>Refuses a width or a precision beyond the longest text; a format is short, what it asks for may not be.</summary>
    public static void CheckFormat(Interpreter interpreter, string format, IOperation? site)
    {
        var number = 0L;
        foreach (var character in format)
        {
            number = character is >= '0' and <= '9' ? Math.Min((number * 10) + character - '0', int.MaxValue) : 0;
            interpreter.CheckLength(number, site);
        }
    }

    /// <summary>A date of no zone is written with the machine's offset by <c>zzz</c>, and moved by it by <c>U</c>.</summary>
    public static void CheckZone(DateTime time, string format)
    {
        if (time.Kind == DateTimeKind.Unspecified && (format == "U" || format.Length > 1 && WithoutQuotes(format).Contains('z')))
        {
            throw new MachineTimeZoneException($"The format \"{format}\" of a DateTime without a zone uses the machine's time zone; use DateTimeOffset or a UTC time");
        }
    }

    public static void CheckReplacement(Interpreter interpreter, string text, string? old, string? replacement, StringComparison comparison, IOperation? site)
    {
        if (string.IsNullOrEmpty(old) || (replacement?.Length ?? 0) <= old!.Length)
        {
            return;
        }

        var length = (long)text.Length;
        for (var at = text.IndexOf(old, comparison); at >= 0 && at + old.Length <= text.Length; at = text.IndexOf(old, at + old.Length, comparison))
        {
            length += replacement!.Length - old.Length;
            interpreter.CheckLength(length, site);
        }
    }

    /// <summary>An integer of its bytes, which old hosts take in one order only.</summary>
    public static BigInteger Integer(byte[] bytes, bool isUnsigned, bool isBigEndian)
    {
        byte[] ordered = isBigEndian ? [.. Enumerable.Reverse(bytes)] : bytes;
        return new([.. ordered, .. isUnsigned ? new byte[1] : []]);
    }

    private static bool IsSize(IMethodSymbol method, int ordinal) => method.Parameters[ordinal].Name switch
    {
        "capacity" or "initialCapacity" or "totalWidth" or "repeatCount" or "newSize" => true,
        "length" => method.MethodKind == MethodKind.Constructor && method.ContainingType.Name == "BitArray",
        "count" => method.MethodKind == MethodKind.Constructor && method.ContainingType.Name == "String" && method.Parameters[0].Type.SpecialType == SpecialType.System_Char
            || method.Name == "Insert" && method.ContainingType.Name == "StringBuilder",
        "value" => method.Name is "set_Capacity" or "set_Length" or "set_Count",
        _ => false,
    };

    private static void CheckSize(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, int number, IOperation? site)
    {
        if (method.ContainingType.Name is "String" or "StringBuilder")
        {
            var times = method.Name == "Insert" && arguments[1] is string text ? text.Length : 1L;
            interpreter.CheckLength((number * times) + (method.Name is "Append" or "Insert" ? ((StringBuilder)receiver!).Length : 0), site);
        }
        else
        {
            interpreter.CheckCount(number, site);
        }
    }

    private static void CheckInteger(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var bytes = method.Name switch
        {
            "op_Multiply" or "Multiply" => Bytes(arguments[0]) + Bytes(arguments[1]),
            "Pow" when arguments[0] is BigInteger { IsZero: false, IsOne: false } number && number != BigInteger.MinusOne => (long)(BigInteger.Log(BigInteger.Abs(number), 2) * Math.Max(0, (int)arguments[1]!) / 8),
            "op_LeftShift" => Bytes(arguments[0]) + (Math.Max(0L, (int)arguments[1]!) / 8),
            "op_RightShift" or "op_UnsignedRightShift" => Bytes(arguments[0]) + (Math.Max(0L, -(long)(int)arguments[1]!) / 8),
            // A modular power costs the cube of its size.
            "ModPow" => arguments.Sum(Bytes) * 16,
            "Parse" or "TryParse" => arguments[0] is string { Length: > MaxDigits } or char[] { Length: > MaxDigits } ? MaxIntegerBytes + 1L : 0,
            ".ctor" => arguments[0] is byte[] given ? given.Length : 0,
            _ => 0,
        };
        if (bytes > MaxIntegerBytes)
        {
            throw interpreter.Fail(EvaluationRules.Budget, site, $"The number has more than {MaxDigits} digits.");
        }

        if (bytes > 64)
        {
            interpreter.Charge(bytes, site);
        }
    }

    private static long Bytes(object? number) => number is BigInteger big ? big.ToByteArray().Length : 8;

    private static string WithoutQuotes(string format)
    {
        var text = new StringBuilder();
        var quote = '\0';
        for (var i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case '\\' when quote == '\0':
                    i++;
                    break;
                case '\'' or '"' when quote == '\0' || quote == format[i]:
                    quote = quote == '\0' ? format[i] : '\0';
                    break;
                case var character when quote == '\0':
                    text.Append(character);
                    break;
            }
        }

        return text.ToString();
    }
}
