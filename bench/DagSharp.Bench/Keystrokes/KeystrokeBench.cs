using System.Runtime;
using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;
using DagSharp.Generators;

namespace DagSharp.Bench.Keystrokes;

/// <summary>What the generator adds to one keystroke: the same driver with DagSharp and with an empty generator.</summary>
internal static class KeystrokeBench
{
    private const int Rounds = 15;

    public static void Run(IReadOnlyList<BenchProject> projects)
    {
        var isFirst = true;
        foreach (var project in projects)
        {
            Table.Title($"one keystroke: {project.Name}; generator, Release, warm, {Rounds} pairs");
            var session = new EditorSession(project, new PipelineGenerator());
            var empty = new EditorSession(project, new EmptyGenerator());
            var (methods, compiling) = (JitInfo.GetCompiledMethodCount(currentThread: true), JitInfo.GetCompilationTime(currentThread: true));
            var cold = Reading.Of(session.Run);
            methods = JitInfo.GetCompiledMethodCount(currentThread: true) - methods;
            compiling = JitInfo.GetCompilationTime(currentThread: true) - compiling;
            empty.Run();
            Check(session, project);
            if (isFirst)
            {
                Console.WriteLine(FormattableString.Invariant($"first run of the process: {cold.Cpu:0} ms CPU, {cold.Wall:0} ms wall; of it {compiling.TotalMilliseconds:0} ms to compile {methods} methods"));
                isFirst = false;
            }

            Table.Head("empty");
            foreach (var edit in project.Edits)
            {
                WarmUp.Run(() => session.Type(edit)());
                var (subject, baseline) = Pair.Measure(Rounds, () => session.Type(edit), () => empty.Type(edit));
                Table.Row(edit.What, subject, baseline, project.Dags);
                Check(session, project);
            }
        }
    }

    // A benchmark of a generator that gave up early would be a fine one.
    private static void Check(EditorSession session, BenchProject project)
    {
        var found = session.Dags() - 1;
        if (found != project.Dags)
        {
            throw new InvalidOperationException($"{project.Name}: {found} manifests were written");
        }
    }
}
