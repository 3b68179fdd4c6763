using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;
using DagSharp.Generators;
using Microsoft.CodeAnalysis;

namespace DagSharp.Bench.Keystrokes;

/// <summary>What the driver keeps alive between keystrokes.</summary>
internal static class MemoryBench
{
    public static void Run(IReadOnlyList<BenchProject> projects)
    {
        Table.Title("live memory the driver keeps, over the empty generator");
        foreach (var project in projects)
        {
            var own = Kept(project, new PipelineGenerator());
            var empty = Kept(project, new EmptyGenerator());
            Console.WriteLine(FormattableString.Invariant($"{project.Name,-44} {(own - empty) / 1024.0 / 1024,8:0.0} MB {(own - empty) / 1024.0 / project.Dags,8:0.0} KB/DAG"));
        }
    }

    private static long Kept(BenchProject project, IIncrementalGenerator generator)
    {
        var session = new EditorSession(project, generator);
        session.Run();
        for (var edit = 0; edit < 5; edit++)
        {
            session.Type(project.Edits[0])();
        }

        var with = GC.GetTotalMemory(forceFullCollection: true);
        // The compilation lives in the editor anyway, with what binding it has cached.
        var compilation = session.Compilation;
        session.Close();
        session = null;
        var without = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(compilation);
        return with - without;
    }
}
