using System.Runtime;

namespace DagSharp.Bench.Measuring;

/// <summary>Runs until the runtime has compiled what it runs as well as it can.</summary>
internal static class WarmUp
{
    private const int Least = 35;
    private const int Most = 120;

    public static void Run(Action run)
    {
        var (quiet, compiled) = (0, 0L);
        for (var round = 0; round < Most && (round < Least || quiet < 4); round++)
        {
            run();
            // The runtime compiles again in the background, a while after nothing new was called.
            Thread.Sleep(30);
            var methods = JitInfo.GetCompiledMethodCount();
            quiet = methods - compiled < 10 ? quiet + 1 : 0;
            compiled = methods;
        }
    }
}
