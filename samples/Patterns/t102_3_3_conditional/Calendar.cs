using System.Globalization;

namespace Patterns.T102_3_3;

public static class Calendar
{
    public static bool IsMonthEnd(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1).Day == 1;
}
