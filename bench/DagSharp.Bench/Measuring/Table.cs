namespace DagSharp.Bench.Measuring;

/// <summary>Prints results.</summary>
internal static class Table
{
    public static void Title(string title) => Console.WriteLine($"\n== {title}");

    public static void Head(string baseline) => Console.WriteLine(
        $"{"",-44} {"CPU ms: min   median      max",-28} {$"{baseline}: median",-24} {"adds, µs/DAG",13} {"wall µs/DAG",12} {"KB/DAG",8}");

    public static void Row(string what, Series subject, Series baseline, int dags) => Console.WriteLine(FormattableString.Invariant(
        $"{what,-44} {subject.Cpu,-28} {baseline.Cpu.Median,-24:0.0} {PerDag(subject.Cpu, baseline.Cpu, dags),13:0.0} {PerDag(subject.Wall, baseline.Wall, dags),12:0.0} {(subject.Allocated.Median - baseline.Allocated.Median) / 1024 / dags,8:0.0}"));

    private static double PerDag(Spread subject, Spread baseline, int dags) => (subject.Median - baseline.Median) * 1000 / dags;
}
