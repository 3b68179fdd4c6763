using System.Diagnostics;
using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;

namespace DagSharp.Bench.Builds;

/// <summary>What DagSharp adds to <c>dotnet build</c>, the whole process, after an edit of an unrelated file.</summary>
internal static class BuildBench
{
    private const int Rounds = 5;

    public static void Run(IReadOnlyList<BenchProject> projects)
    {
        var root = Directory.CreateTempSubdirectory("dagsharp-bench-");
        try
        {
            var package = PackageFolder.Create(Path.Combine(root.FullName, "package"));
            foreach (var project in projects)
            {
                Compare(project, Path.Combine(root.FullName, project.Kind), package);
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static void Compare(BenchProject project, string folder, PackageFolder package)
    {
        Table.Title($"dotnet build after an edit: {project.Name}; whole process, nothing warm, {Rounds} pairs");
        var with = BuildFolder.Create(project, Path.Combine(folder, "with"), package, isWith: true);
        var without = BuildFolder.Create(project, Path.Combine(folder, "without"), package, isWith: false);
        with.Edit()();
        without.Edit()();
        var (memory, memoryWithout) = (new List<double>(), new List<double>());
        if (with.Manifests() != project.Dags)
        {
            throw new InvalidOperationException($"{project.Name}: {with.Manifests()} manifests were written");
        }

        var (subject, baseline) = (new Series(), new Series());
        for (var round = 0; round < Rounds; round++)
        {
            baseline.Add(Measure(without.Edit(), memoryWithout));
            subject.Add(Measure(with.Edit(), memory));
        }

        Print("wall", subject.Wall, baseline.Wall);
        if (ChildTime.Total() is not null)
        {
            Print("CPU", subject.Cpu, baseline.Cpu);
        }

        Console.WriteLine(FormattableString.Invariant(
            $"peak MB of the largest process, median   with DagSharp {Spread.Of(memory).Median:0}   without {Spread.Of(memoryWithout).Median:0}   adds {Spread.Of(memory).Median - Spread.Of(memoryWithout).Median:0}"));
    }

    private static Reading Measure(Action build, List<double> memory)
    {
        using var peak = new PeakMemory();
        var cpu = ChildTime.Total();
        var clock = Stopwatch.GetTimestamp();
        build();
        memory.Add(peak.Megabytes);
        return new Reading(Stopwatch.GetElapsedTime(clock).TotalMilliseconds, ChildTime.Total() - cpu ?? 0, 0);
    }

    private static void Print(string what, Spread with, Spread without) => Console.WriteLine(FormattableString.Invariant(
        $"{what,-5} ms min/median/max   with DagSharp {with}   without {without}   adds {with.Median - without.Median:0} ms, ratio {with.Median / without.Median:0.00}"));
}
