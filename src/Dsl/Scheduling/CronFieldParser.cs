using DagSharp.Naming;

namespace DagSharp.Scheduling;

/// <summary>Reads one column the way croniter does, oddities included; each method returns what is wrong, or null.</summary>
internal sealed class CronFieldParser(CronField field)
{
    private readonly CronFieldValues values = new();

    public static string? Parse(CronField field, string text, out CronFieldValues values)
    {
        var parser = new CronFieldParser(field);
        values = parser.values;
        return parser.ParseColumn(text);
    }

    private string? ParseColumn(string text)
    {
        if (CronHash.TryExpand(field, text, out var expanded, out var hashError))
        {
            if (hashError is not null)
            {
                return hashError;
            }

            text = expanded;
        }

        if (text.IndexOf('?') >= 0)
        {
            if (text != "?")
            {
                return $"{field.Name} '{text}' mixes '?' with other characters";
            }

            if (!field.IsDayOfMonth && !field.IsDayOfWeek)
            {
                return $"'?' stands for the day of month or the day of week, found in the {field.Name}";
            }

            text = "*";
        }

        var items = text.Split(',');
        foreach (var item in items)
        {
            if (ParseItem(item, items.Length > 1) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    private string? ParseItem(string item, bool inList)
    {
        if (item.Length == 0)
        {
            return $"{field.Name} has an empty item in its list";
        }

        if (field.IsDayOfWeek && IsNumberedDay(item))
        {
            return ParseNumberedDay(item);
        }

        if (field.IsDayOfMonth && TryNearestWeekday(item, out var day))
        {
            if (day is < 1 or > 31)
            {
                return OutOfRange(day);
            }

            values.NearestWeekday = day;
            values.Values.Add(day);
            return inList ? $"{field.Name} '{item}' stands alone: 'W' takes no list" : null;
        }

        return ParseRangeOrValue(item, number: null);
    }

    private string? ParseRangeOrValue(string item, int? number)
    {
        var text = item.StartsWith("*/", StringComparison.Ordinal) ? $"{field.Min}-{field.Max}{item.Substring(1)}" : item;
        if (CronItem.TryRange(text, out var low, out var high, out var step))
        {
            return ParseRange(low, high, step, openEnd: false, number);
        }

        if (CronItem.TryStartWithStep(item, out low, out step))
        {
            return ParseRange(low, field.Max.ToString(System.Globalization.CultureInfo.InvariantCulture), step, openEnd: true, number);
        }

        if (item == "*")
        {
            values.Any = true;
            return null;
        }

        if (item == "l" && field.IsDayOfMonth)
        {
            values.LastDay = true;
            return null;
        }

        return ReadBound(item, out var value) ?? Add(field.Fold(value), number);
    }

    private string? ParseRange(string lowText, string highText, int step, bool openEnd, int? number)
    {
        if (field.IsDayOfMonth && highText == "l")
        {
            highText = "31";
        }

        if (ReadBound(lowText, out var low) is { } badLow)
        {
            return badLow;
        }

        if (ReadBound(highText, out var high) is { } badHigh)
        {
            return badHigh;
        }

        if (step == 0)
        {
            return $"{field.Name} has step 0; expected 1 or more";
        }

        (low, high) = (field.Fold(low), field.Fold(high));
        if (Math.Max(low, high) > field.Max)
        {
            return OutOfRange(Math.Max(low, high));
        }

        // "jan-jan" means the whole year, but "dec/3" only December although its end is December too.
        if (low == high && !openEnd)
        {
            (low, high) = (field.Min, field.Max);
        }

        foreach (var value in low > high ? WrapAround(low, high, step) : Steps(low, high, step))
        {
            if (Add(value, number) is { } outside)
            {
                return outside;
            }
        }

        return null;
    }

    /// <summary>Such as <c>fri-mon</c>: up to the end of the range, then on from its start at the same pace.</summary>
    private IEnumerable<int> WrapAround(int low, int high, int step)
    {
        var last = low;
        foreach (var value in Steps(low, field.Max, step))
        {
            last = value;
            yield return value;
        }

        var left = field.Max - last;
        var skip = last - field.Min + (long)step > field.Count && left < step ? step - left : 0;
        foreach (var value in Steps(field.Min + (long)skip, high, step))
        {
            yield return value;
        }
    }

    private static IEnumerable<int> Steps(long low, int high, int step)
    {
        for (var value = low; value <= high; value += step)
        {
            yield return (int)value;
        }
    }

    private static bool IsNumberedDay(string item) =>
        item.IndexOf('#') >= 0 || (item[0] == 'l' && CronItem.TryNumber(item.Substring(1), out _));

    private string? ParseNumberedDay(string item)
    {
        if (item[0] == 'l' && item.IndexOf('#') < 0)
        {
            return ParseRangeOrValue(item.Substring(1), CronFieldValues.Last);
        }

        var hash = item.IndexOf('#');
        var day = item.Substring(0, hash);
        var dash = day.IndexOf('-');
        var named = dash < 0
            ? CronItem.IsWord(day)
            : field.TryName(day.Substring(0, dash), out _) && field.TryName(day.Substring(dash + 1), out _);
        if (!named || !CronItem.TryNumber(item.Substring(hash + 1), out var number))
        {
            return $"{field.Name} '{item}' is not a numbered day: expected a form such as mon#2, 1#2 or mon-fri#1";
        }

        return number is < 1 or > 5
            ? $"{field.Name} '{item}': a month has the 1st to the 5th of a weekday, found {number}"
            : ParseRangeOrValue(day, number);
    }

    private static bool TryNearestWeekday(string item, out int day)
    {
        day = 0;
        return item.Length > 1 && ((item[0] == 'w' && CronItem.TryNumber(item.Substring(1), out day))
            || (item[item.Length - 1] == 'w' && CronItem.TryNumber(item.Substring(0, item.Length - 1), out day)));
    }

    private string? Add(int value, int? number)
    {
        if (value < field.Min || value > field.Max)
        {
            return OutOfRange(value);
        }

        values.Values.Add(value);
        if (number is { } nth)
        {
            values.Numbered.Add((value, nth));
        }

        return null;
    }

    private string? ReadBound(string text, out int value)
    {
        if (CronItem.TryNumber(text, out value) || field.TryName(text, out value))
        {
            return null;
        }

        if (text.StartsWith("-", StringComparison.Ordinal))
        {
            return $"{field.Name} '{text}' is negative; expected {field.Range}";
        }

        var nearest = NearestName.Find(text, field.Names);
        var expected = field.Names.Length == 0 ? field.Range : $"{field.Range} or {field.Names[0]}-{field.Names[field.Names.Length - 1]}";
        return $"{field.Name} '{text}' is not known: expected {expected}{(nearest is null ? "" : $"; did you mean '{nearest}'?")}";
    }

    private string OutOfRange(int value) => $"{field.Name} {value} is out of range {field.Range}";
}
