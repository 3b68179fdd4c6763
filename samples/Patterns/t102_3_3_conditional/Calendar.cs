using System.Globalization;

namespace Patterns.T102_3_3;

public static class Calendar
{
    public static bool IsMonthEnd(string day) => Parse(day).AddDays(1).Day == 1;

    public static string Season(string day) => Parse(day).Month switch
    {
        11 or 12 => "gifts",
        1 => "returns",
        _ => "none",
    };

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
