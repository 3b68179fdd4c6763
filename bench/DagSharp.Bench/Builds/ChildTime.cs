using System.Runtime.InteropServices;

namespace DagSharp.Bench.Builds;

/// <summary>Processor time of all processes started by this one that are over, with those they started.</summary>
internal static partial class ChildTime
{
    private const int Children = -1;

    /// <summary>Milliseconds; <see langword="null"/> where the system does not tell.</summary>
    public static unsafe double? Total()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return null;
        }

        // struct rusage: two timevals (seconds, microseconds), then counters nobody needs here.
        var usage = stackalloc long[32];
        return getrusage(Children, usage) == 0
            ? (usage[0] + usage[2]) * 1000.0 + ((usage[1] & uint.MaxValue) + (usage[3] & uint.MaxValue)) / 1000.0
            : null;
    }

    [LibraryImport("libc", SetLastError = true)]
    private static unsafe partial int getrusage(int who, long* usage);
}
