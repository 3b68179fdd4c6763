using System.Globalization;
using DagSharp.Values;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Tests;

/// <summary>What the generator and the configuration binder call.</summary>
public class EntryTests
{
    [Fact]
    public void Omitted_arguments_take_their_defaults()
    {
        var program = new Program("public static class Program { public static string Run(string a, int b = 4, DayOfWeek c = DayOfWeek.Friday, Mode d = Mode.On) => $\"{a}{b}{c}{d}\"; }\npublic enum Mode { Off, On }");

        Assert.Equal("x4FridayOn", program.Evaluator().Invoke(program.Run, null, ["x"]));
    }

    [Fact]
    public void Construct_sets_required_and_init_only_members()
    {
        var program = new Program("public static class Program { public static string Run(Config c) => c.ToString(); }\npublic record Config(string Name) { public required int Size { get; init; } public string Note = \"\"; }");
        var type = program.Compilation.GetTypeByMetadataName("Config")!;
        var evaluator = program.Evaluator();

        var config = evaluator.Construct(
            type.InstanceConstructors.Single(constructor => constructor.Parameters is [{ Name: "Name" }]),
            ["n"],
            [new(type.GetMembers("Size").Single(), 3), new(type.GetMembers("Note").Single(), "hi")]);

        Assert.Equal("Config { Name = n, Size = 3, Note = hi }", evaluator.Invoke(program.Run, null, [config]));
        Assert.Equal(3, evaluator.Read(type.GetMembers("Size").Single(), config));
    }

    [Fact]
    public void An_anonymous_object_shows_its_members_in_order()
    {
        var value = Assert.IsAssignableFrom<IMemberValues>(Program.OfSnippet("return new { z = 1, a = \"x\" };").Evaluate());

        Assert.Equal(["z=1", "a=x"], value.MemberValues.Select(member => $"{member.Key}={member.Value}"));
    }

    [Fact]
    public void Enums_of_the_host_are_real_and_enums_of_the_user_are_not()
    {
        var program = Program.OfSnippet("return 1;\n---\npublic enum Mine { A, B }");
        var evaluator = program.Evaluator();

        Assert.Equal(DayOfWeek.Friday, evaluator.CreateEnum(program.Compilation.GetTypeByMetadataName("System.DayOfWeek")!, 5));
        Assert.Equal("B", Assert.IsType<EnumValue>(evaluator.CreateEnum(program.Compilation.GetTypeByMetadataName("Mine")!, 1)).ToString());
    }

    [Fact]
    public void Types_of_the_user_are_erased_in_host_types()
    {
        var program = Program.OfSnippet("return new List<Mine>();\n---\npublic class Mine;");
        var list = program.Compilation.GetTypeByMetadataName("System.Collections.Generic.List`1")!.Construct(program.Compilation.GetTypeByMetadataName("Mine")!);

        Assert.Equal(typeof(List<object>), program.Evaluator().HostTypeOf(list));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void No_culture_changes_a_result(string culture)
    {
        var program = Program.OfSnippet("""
            return string.Join("|", 1.5, $"{1234.5:N1}", 1.5.ToString(), "I".ToLower(), "i".ToUpper(), double.Parse("1.5"), new DateTime(2026, 2, 1).ToString("d"),
                string.Format("{0}", 2.5m), "a" + 3.5, Convert.ToString(1.5), new StringBuilder().Append(1.5), string.Compare("i", "I", true));
            """);
        var saved = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal("1.5|1,234.5|1.5|i|I|1.5|02/01/2026|2.5|a3.5|1.5|1.5|0", program.Evaluate());
            Assert.Equal(CultureInfo.GetCultureInfo(culture), CultureInfo.CurrentCulture);
        }
        finally
        {
            CultureInfo.CurrentCulture = saved;
        }
    }

    [Fact]
    public void Constants_of_other_assemblies_are_read()
    {
        Assert.Equal(14, Program.OfSnippet("return DagSharp.Evaluation.Tests.Foreign.Known * 2;").Evaluate());
    }

    [Fact]
    public void Evaluating_twice_gives_the_same()
    {
        var program = Program.OfSnippet("return string.Join(\",\", new[] { \"b\", \"a\", \"e\", \"x\" }.ToImmutableHashSet()) + string.Join(\",\", new[] { \"b\", \"a\" }.ToImmutableDictionary(x => x).Keys);");

        Assert.Equal(program.Evaluator().Invoke(program.Run, null, []), program.Evaluator().Invoke(program.Run, null, []));
    }
}
