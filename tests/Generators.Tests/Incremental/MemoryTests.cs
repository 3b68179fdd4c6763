using DagSharp.Evaluation.Incremental;
using DagSharp.Generators.Tests.Support;

namespace DagSharp.Generators.Tests.Incremental;

/// <summary>What is remembered is what a fresh evaluation gives, and is not evaluated again without need.</summary>
public class MemoryTests
{
    private const int EditsOfARun = 200;

    /// <summary>A few thousand edits more are a matter of minutes: set the variable to the number of runs.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Environment.GetEnvironmentVariable("DAGSHARP_EDIT_RUNS") is { Length: > 0 } runs ? int.Parse(runs) : 5)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_any_edit_it_gives_what_a_fresh_evaluation_gives(int seed)
    {
        var random = new Random(seed);
        var memory = new ProjectMemory();
        var project = new EditedProject(ManyFileProject.Project);
        var edits = new RandomEdits(project, random);
        var (fresh, log) = (0, new List<string>());
        for (var edit = 0; edit < EditsOfARun; edit++)
        {
            // A project that is all errors would prove little.
            if (edit % 12 == 0)
            {
                project = new EditedProject(ManyFileProject.Project);
                edits = new RandomEdits(project, random);
                log.Clear();
            }
            else
            {
                log.Add(edits.Make());
            }

            var again = new ProjectMemory();
            var expected = project.Describe(project.Evaluate(again));
            fresh += again.Evaluations;

            Assert.True(expected == project.Describe(project.Evaluate(memory)), $"seed {seed}, after:\n{string.Join("\n", log)}");
            var internalErrors = expected.Split('\n').Where(static line => line.StartsWith("DAG9001", StringComparison.Ordinal)).ToArray();
            Assert.True(internalErrors.Length == 0, $"seed {seed}: {string.Join("\n", internalErrors)}\nafter:\n{string.Join("\n", log)}");
        }

        Assert.True(memory.Evaluations < fresh * 0.7, $"{memory.Evaluations} of {fresh} pipelines were evaluated");
    }

    [Theory]
    [InlineData("Other.cs", "++count", "count += 2", "")]
    [InlineData("Names.cs", "=> 17", "=> 18", "")]
    [InlineData("Alone.cs", "Console.WriteLine(DateTime.Now)", "Console.WriteLine(1)", "")]
    [InlineData("Sales.cs", "total += order", "total -= order", "")]
    [InlineData("Text.cs", "first + \" \" + second", "first + \"  \" + second", "Shop.Factory")]
    [InlineData("Text.cs", "text.Trim()", "text.TrimEnd()", "")]
    [InlineData("Steps.cs", "publish.sh ", "publish2.sh ", "Shop.Factory")]
    [InlineData("Tables.cs", "\"none\"", "\"nothing\"", "Shop.Sales")]
    [InlineData("Shapes.cs", "Sides => 4", "Sides => 5", "Shop.ShapePipelines")]
    [InlineData("Generic.cs", ">= 0", "> 0", "Shop.Numbers")]
    [InlineData("Generic.cs", "T Biggest", "\n        T Biggest", "Shop.Numbers")]
    [InlineData("Other.cs", "private int count", "\n\n        private int count", "")]
    [InlineData("builds.yml", "size: 2", "size: 3", "Shop.Builds Shop.Factory")]
    [InlineData("other.yml", "nobody", "no one", "")]
    [InlineData("Names.cs", "Limit = 3", "Limit = 4", "Alone Shop.Broken Shop.Builds Shop.Factory Shop.Numbers Shop.Sales Shop.ShapePipelines")]
    [InlineData("Other.cs", "class Ordinary", "class Unusual", "Alone Shop.Broken Shop.Builds Shop.Factory Shop.Numbers Shop.Sales Shop.ShapePipelines")]
    public void An_edit_evaluates_what_looked_at_it(string path, string from, string to, string evaluated)
    {
        var (project, memory) = (new EditedProject(ManyFileProject.Project), new ProjectMemory());
        var before = project.Evaluate(memory);

        project.Edit(path, from, to);
        var after = project.Evaluate(memory);

        Assert.Equal(evaluated, string.Join(" ", after.Parts.Where(part => !before.Parts.Contains(part)).Select(static part => part.TypeName)));
        Assert.Equal(before.Parts.Count + evaluated.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, memory.Evaluations);
    }

    [Fact]
    public void Going_back_evaluates_nothing()
    {
        var (project, memory) = (new EditedProject(ManyFileProject.Project), new ProjectMemory());
        var before = project.Evaluate(memory);

        project.Edit("Names.cs", "Limit = 3", "Limit = 4");
        project.Evaluate(memory);
        project.Edit("Names.cs", "Limit = 4", "Limit = 3");
        var evaluations = memory.Evaluations;

        Assert.Same(before, project.Evaluate(memory));
        Assert.Equal(evaluations, memory.Evaluations);
    }

    [Fact]
    public void A_place_moves_with_its_member()
    {
        var (project, memory) = (new EditedProject(ManyFileProject.Project), new ProjectMemory());
        project.Evaluate(memory);

        // A body before the fault is longer, on the same line: nothing is evaluated, and the squiggle is further on.
        project.Write("Broken.cs", project.Text("Broken.cs").Replace("namespace Shop;", "namespace Shop; /* and a remark */", StringComparison.Ordinal));
        var evaluations = memory.Evaluations;
        var text = project.Describe(project.Evaluate(memory));

        Assert.Equal(evaluations, memory.Evaluations);
        Assert.Contains("[183..198)) DivideByZeroException", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_compilation_is_kept()
    {
        var memory = new ProjectMemory();
        new EditedProject(ManyFileProject.Project).Evaluate(memory);

        ModelWalk.FindsNothingOfTheCompilation(memory);
    }

    [Fact]
    public void What_one_pipeline_does_to_a_static_list_no_other_sees()
    {
        var project = new EditedProject(PipelineProject.Of("""
            public static class Shared { public static readonly List<string> Names = []; }
            [Pipeline] public static class First { public static Dag Define() { Shared.Names.Add("a"); return Dag.Create($"first_{Shared.Names.Count}"); } }
            [Pipeline] public static class Second { public static Dag Define() { Shared.Names.Add("b"); return Dag.Create($"second_{Shared.Names.Count}"); } }
            """));

        var result = project.Evaluate(new ProjectMemory());

        Assert.Equal(["first_1", "second_1"], result.Pipelines.SelectMany(static pipeline => pipeline.Dags).Select(static dag => dag.Manifest.DagId));
    }

    [Fact]
    public void Pipelines_after_the_one_that_meets_the_limit_are_told_of_it()
    {
        var (project, memory) = (new EditedProject(ManyFileProject.Project) { Options = new(MaxDags: 8) }, new ProjectMemory());
        project.Evaluate(memory);

        // One DAG less before them leaves room for one more.
        project.Edit("builds.yml", "  - id: gamma\n    command: make gamma", "");

        Assert.Equal(project.Describe(project.Evaluate(new ProjectMemory())), project.Describe(project.Evaluate(memory)));
    }
}
