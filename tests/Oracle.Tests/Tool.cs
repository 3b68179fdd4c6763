using DagSharp.Oracle.Tests.Comparing;
using DagSharp.Oracle.Tests.Generating;
using DagSharp.Oracle.Tests.Hostile;

namespace DagSharp.Oracle.Tests;

/// <summary>The oracle by hand: <c>dotnet run --project tests/Oracle.Tests -- compare FILE.cs</c>.</summary>
internal static class Tool
{
    private const string Usage = $"""
        {CompareCommand.Usage}
            evaluates and really executes every public static method that needs no arguments, and each call
        {RandomCommand.Usage}
            does so with programs, or whole definitions, made at random from N seeds; shows the smallest that differs
        {HostileCommand.Usage}
            evaluates definitions that would harm a compiler: those whose name has the text, on a thread with so much stack
        """;

    public static int Main(string[] arguments) => Run(arguments, Console.Out);

    public static int Run(string[] arguments, TextWriter output)
    {
        switch (arguments)
        {
            case ["compare", .. var rest]:
                return CompareCommand.Run(rest, output);
            case ["random", .. var rest]:
                return RandomCommand.Run(rest, output);
            case ["hostile", .. var rest]:
                return HostileCommand.Run(rest, output);
            default:
                output.WriteLine(Usage);
                return 2;
        }
    }
}
