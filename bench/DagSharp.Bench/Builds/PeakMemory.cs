using System.Globalization;

namespace DagSharp.Bench.Builds;

/// <summary>The most memory that one process of a tree of processes had at once: in a build without servers, the compiler's.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Thread thread;
    private long most;

    /// <summary>Watches what this process starts, where the system tells.</summary>
    public PeakMemory()
    {
        thread = new Thread(Watch) { IsBackground = true };
        if (OperatingSystem.IsLinux())
        {
            thread.Start();
        }
    }

    /// <summary>Megabytes.</summary>
    public double Megabytes => Interlocked.Read(ref most) / 1024.0;

    public void Dispose()
    {
        end.Cancel();
        if (OperatingSystem.IsLinux())
        {
            thread.Join();
        }

        end.Dispose();
    }

    private void Watch()
    {
        while (!end.Token.WaitHandle.WaitOne(15))
        {
            var parents = new Dictionary<int, int>();
            foreach (var folder in Directory.EnumerateDirectories("/proc"))
            {
                if (int.TryParse(Path.GetFileName(folder), out var id) && Field(id, "PPid:") is { } parent)
                {
                    parents[id] = (int)parent;
                }
            }

            foreach (var id in parents.Keys.Where(id => IsBelow(id, parents)))
            {
                // The system keeps the high-water mark of each process.
                if (Field(id, "VmHWM:") is { } kilobytes && kilobytes > most)
                {
                    Interlocked.Exchange(ref most, kilobytes);
                }
            }
        }
    }

    private static bool IsBelow(int id, Dictionary<int, int> parents)
    {
        while (parents.TryGetValue(id, out var parent))
        {
            if (parent == Environment.ProcessId)
            {
                return true;
            }

            id = parent;
        }

        return false;
    }

    // A process may end while it is looked at.
    private static long? Field(int id, string name)
    {
        try
        {
            return File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) is { } line
                ? long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
