using System.Globalization;
using System.Text;

namespace DagSharp.Evaluation;

/// <summary>Members of Convert that old hosts lack.</summary>
internal static class ConvertLibrary
{
    public static string ToHexString(byte[] bytes) => Hex(bytes ?? throw new ArgumentNullException("inArray"), 0, bytes.Length, "X2");

    public static string ToHexString(byte[] bytes, int offset, int length) => Hex(bytes, offset, length, "X2");

    public static string ToHexStringLower(byte[] bytes) => Hex(bytes ?? throw new ArgumentNullException("inArray"), 0, bytes.Length, "x2");

    public static string ToHexStringLower(byte[] bytes, int offset, int length) => Hex(bytes, offset, length, "x2");

    public static byte[] FromHexString(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException("s");
        }

        if (text.Length % 2 != 0 || !text.All(CharLibrary.IsAsciiHexDigit))
        {
            throw new FormatException(text.Length % 2 != 0 ? "The input is not a valid hex string as its length is not a multiple of 2." : "The input is not a valid hex string as it contains a non-hex character.");
        }

        return [.. Enumerable.Range(0, text.Length / 2).Select(i => byte.Parse(text.Substring(i * 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))];
    }

    private static string Hex(byte[] bytes, int offset, int length, string format)
    {
        if (offset < 0 || length < 0 || offset > bytes.Length - length)
        {
            throw new ArgumentOutOfRangeException(length < 0 ? nameof(length) : nameof(offset));
        }

        return bytes.Skip(offset).Take(length).Aggregate(new StringBuilder(), (text, value) => text.Append(value.ToString(format, CultureInfo.InvariantCulture))).ToString();
    }
}
