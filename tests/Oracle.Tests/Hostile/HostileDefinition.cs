namespace DagSharp.Oracle.Tests.Hostile;

/// <summary>A definition that would harm a compiler that ran it.</summary>
/// <param name="Name">Says what it does.</param>
/// <param name="Body">Statements of <c>Run</c>.</param>
/// <param name="Declarations">Types beside it.</param>
/// <param name="Rules">The rules it may end in; "" where it may also end well.</param>
/// <param name="IsEndless">Whether only a budget or a cancellation ends it.</param>
internal sealed record HostileDefinition(string Name, string Body, string Declarations, string[] Rules, bool IsEndless = false)
{
    /// <summary>The variables and members that bodies may use.</summary>
    private const string Surroundings = """
        var n = 0; var text = ""; var list = new List<int>(); _ = (n, text, list);
        """;

    private const string Members = """
        static IEnumerable<int> Endless() { var i = 0; while (true) yield return unchecked(i++); }
        static bool Yes() => true;
        static int Zero => 0;
        """;

    public string Source => $$"""
        public static class Program
        {
        {{Members}}
        public static object? Run()
        {
        {{Surroundings}}
        {{Body}}
        #pragma warning disable CS0162
        return n;
        }
        }
        {{Declarations}}
        """;

    public override string ToString() => Name;
}
