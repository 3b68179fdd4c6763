using System.Diagnostics;

namespace DagSharp.Bench.Measuring;

/// <summary>What one run took.</summary>
/// <param name="Wall">Milliseconds on the clock.</param>
/// <param name="Cpu">Milliseconds of processor time of the whole process: what a noisy machine distorts least.</param>
/// <param name="Allocated">Bytes allocated.</param>
internal readonly record struct Reading(double Wall, double Cpu, long Allocated)
{
    public static Reading Of(Action action)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.GetTimestamp();
        action();
        var wall = Stopwatch.GetElapsedTime(clock);
        return new Reading(
            wall.TotalMilliseconds,
            (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds,
            GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
