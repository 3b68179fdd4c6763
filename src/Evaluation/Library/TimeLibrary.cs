using System.Globalization;

namespace DagSharp.Evaluation;

/// <summary>Members of dates that netstandard2.0 lacks.</summary>
internal static class TimeLibrary
{
    public static DateTime Parse(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault);

    public static DateTime Parse(string text, IFormatProvider? provider) => DateTime.Parse(text, provider, DateTimeStyles.NoCurrentDateDefault);

    public static DateTime Parse(string text, IFormatProvider? provider, DateTimeStyles styles) => DateTime.Parse(text, provider, styles | DateTimeStyles.NoCurrentDateDefault);
}
