namespace DagSharp.Bench.Measuring;

/// <summary>The readings of one thing measured several times.</summary>
internal sealed class Series
{
    private readonly List<Reading> readings = [];

    public void Add(Reading reading) => readings.Add(reading);

    public Spread Wall => Spread.Of(readings.Select(static reading => reading.Wall));

    public Spread Cpu => Spread.Of(readings.Select(static reading => reading.Cpu));

    public Spread Allocated => Spread.Of(readings.Select(static reading => (double)reading.Allocated));
}

/// <summary>Least, middle and most of several figures.</summary>
internal readonly record struct Spread(double Min, double Median, double Max)
{
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return new Spread(sorted[0], sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[^1]);
    }

    public override string ToString() => FormattableString.Invariant($"{Min,8:0.0} {Median,8:0.0} {Max,8:0.0}");
}
