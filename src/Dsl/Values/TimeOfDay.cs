using System.Globalization;
using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A time of day, without a date or zone.</summary>
public readonly record struct TimeOfDay : IManifestValue
{
    private readonly TimeSpan sinceMidnight;

    /// <summary>A time of day.</summary>
    /// <param name="hour">0 to 23.</param>
    /// <param name="minute">0 to 59.</param>
    /// <param name="second">0 to 59.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    public TimeOfDay(int hour, int minute = 0, int second = 0)
    {
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            throw new ArgumentOutOfRangeException(nameof(hour), $"{hour}:{minute}:{second} is not a time of day");
        }

        sinceMidnight = new TimeSpan(hour, minute, second);
    }

    /// <inheritdoc/>
    public override string ToString() => sinceMidnight.ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture);

    JsonValue IManifestValue.ToManifest() => Tagged.Create("time", ("value", JsonValue.Of(ToString())));
}
