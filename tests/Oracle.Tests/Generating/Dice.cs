namespace DagSharp.Oracle.Tests.Generating;

/// <summary>Random choices from a seed; the same on every machine and runtime (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    // Mixed first: the streams of neighbouring seeds would be one stream, shifted.
    private ulong state = Mix(seed + 0xD1B54A32D192ED03UL);

    /// <summary>A number from 0 to below <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number in a range, both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T In<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public T Of<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    private ulong Next() => Mix(state += 0x9E3779B97F4A7C15UL);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
