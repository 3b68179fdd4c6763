using DagSharp.Naming;

namespace DagSharp.Scheduling;

/// <summary>The names of time zones that Airflow accepts, and the fixed offsets.</summary>
public static partial class TimeZoneNames
{
    private static readonly string[] Blanks = [" ", "\n", "\r"];

    private static readonly Lazy<HashSet<string>> Names = new(() => new HashSet<string>(Read(), StringComparer.Ordinal));

    /// <summary>Every name of the table, in order of code points.</summary>
    public static IEnumerable<string> All => Names.Value.OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>
    /// True when Airflow knows the zone. Case counts, as in <c>Europe/Berlin</c>; only <c>UTC</c> may be written in any case.
    /// Offsets such as <c>+05:30</c> are no names: see <see cref="TryParseOffset"/>.
    /// </summary>
    /// <param name="name">An IANA name.</param>
    public static bool Contains(string name) =>
        Names.Value.Contains(name) || string.Equals(name, "UTC", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name that was meant by one that is not in the table.</summary>
    /// <param name="name">Any text.</param>
    /// <returns>Null when no name is close.</returns>
    public static string? Nearest(string name) =>
        All.FirstOrDefault(zone => zone.EndsWith("/" + name.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase))
        ?? NearestName.Find(name, All);

    /// <summary>
    /// Reads a fixed offset, <c>+05:30</c>, <c>-0800</c>, <c>+01</c> or <c>Z</c>. Airflow takes one as the zone of a date,
    /// and stores it as seconds; as the name of a zone it refuses it.
    /// </summary>
    /// <param name="text">The offset.</param>
    /// <param name="offset">The distance to UTC, less than 24 hours, positive to the east.</param>
    public static bool TryParseOffset(string text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is "Z" or "z")
        {
            return true;
        }

        var digits = text.Length == 6 && text[3] == ':' ? text.Remove(3, 1) : text;
        if (digits.Length is not (3 or 5) || digits[0] is not ('+' or '-')
            || !CronItem.TryNumber(digits.Substring(1, 2), out var hours)
            || !CronItem.TryNumber(digits.Length == 5 ? digits.Substring(3) : "0", out var minutes)
            || hours > 23 || minutes > 59)
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0);
        offset = digits[0] == '-' ? offset.Negate() : offset;
        return true;
    }

    private static IEnumerable<string> Read()
    {
        var area = "";
        foreach (var word in Table.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[word.Length - 1] == ':')
            {
                area = word.Length == 1 ? "" : word.Replace(':', '/');
            }
            else
            {
                yield return area + word;
            }
        }
    }
}
