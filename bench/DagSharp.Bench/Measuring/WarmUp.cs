using System.Runtime;

namespace DagSharp.Bench.Measuring;

/// <summary>Runs until the runtime has compiled what it runs as well as it can.</summary>
internal static class WarmUp
{
    private const int Most = 120;

    /// <param name="run">What is measured afterwards.</param>
    /// <param name="least">Runs to make at any rate; the runtime wants 30 calls of a method before it compiles it well.</param>
    public static void Run(Action run, int least = 35)
    {
        var (quiet, compiled) = (0, 0L);
        for (var round = 0; round < Most && (round < least || quiet < 4); round++)
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
