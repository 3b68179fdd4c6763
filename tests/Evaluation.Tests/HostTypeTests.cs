using DagSharp.Values;

namespace DagSharp.Evaluation.Tests;

/// <summary>Types of a driven assembly are real objects; the evaluator calls them as the user's code would.</summary>
public class HostTypeTests
{
    private const string Prelude = "using DagSharp.Evaluation.Tests.Driven;\n";

    [Fact]
    public void A_fluent_builder_is_driven()
    {
        var plan = Assert.IsType<Driven.Plan>(Evaluate("return new Plan(\"p\") { Note = \"n\" }.With(s => s.Name = \"x\").Add(\"a\", \"b\").Kinded(Kind.Second);"));

        Assert.Equal(("p", "n", "x", "a,b", Driven.Kind.Second), (plan.Id, plan.Note, plan.Settings.Name, string.Join(",", plan.Steps), plan.Kind));
    }

    [Fact]
    public void An_implicit_conversion_and_an_operator_are_called()
    {
        Assert.Equal("a>b", Evaluate("Driven.Plan p = \"a\"; return (p >> new Plan(\"b\")).Id;".Replace("Driven.", "")));
    }

    [Fact]
    public void An_anonymous_object_reaches_the_host_with_its_members()
    {
        var plan = (Driven.Plan)Evaluate("return new Plan(\"p\").Pass(new { q = 1, r = new[] { 1, 2 } });")!;

        Assert.Equal(["q", "r"], ((IMemberValues)plan.Passed!).MemberValues.Select(member => member.Key));
    }

    [Fact]
    public void A_scope_is_disposed_and_generic_methods_take_erased_arguments()
    {
        Assert.Equal("open close 2", Evaluate("var p = new Plan(\"p\"); using (p.Scope()) { } return string.Join(\" \", p.Steps) + \" \" + p.Count(new[] { new Mine(), new Mine() });\n---\nclass Mine;"));
    }

    [Fact]
    public void A_derived_user_class_is_passed_as_its_base()
    {
        Assert.Equal("base:mine mine!", Evaluate("var m = new Mine(); return Plan.Describe(m) + \" \" + m.Loud();\n---\nclass Mine() : Plan(\"mine\") { public string Loud() => Id + \"!\"; }"));
    }

    [Fact]
    public void What_the_host_throws_is_an_exception_of_the_definition()
    {
        var program = Program.OfSnippet("return new DagSharp.Evaluation.Tests.Driven.Plan(\"\");");

        Assert.Equal(("DAG5004", "ArgumentException empty id"), (program.Fails().RuleId, program.Fails().Text));
    }

    private static object? Evaluate(string snippet)
    {
        var parts = snippet.Split("\n---\n");
        return new Program($"{Prelude}public static class Program {{ public static object? Run() {{ {parts[0]} }} }}\n{(parts.Length > 1 ? parts[1] : "")}").Evaluate();
    }
}
