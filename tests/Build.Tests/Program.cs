using DagSharp.Build.Tests.Support;

namespace DagSharp.Build.Tests;

/// <summary>What <see cref="KilledBuildTests" /> starts and kills: builds that write two sets in turn, for ever.</summary>
internal static class Program
{
    public const string Ready = "ready";

    private static int Main(string[] arguments)
    {
        if (arguments is not [var first, var second, var directory])
        {
            Console.Error.WriteLine("expected: <first assembly> <second assembly> <directory>");
            return 2;
        }
        Console.WriteLine(Ready);
        for (var turn = 0; ; turn++)
        {
            var task = new WriteDagManifests
            {
                BuildEngine = new RecordingEngine(),
                Assembly = turn % 2 == 0 ? first : second,
                Directory = directory,
                Owner = "Sales",
            };
            if (!task.Execute())
            {
                return 1;
            }
        }
    }
}
