namespace DagSharp.Golden;

/// <summary>Goldens 029 to 033: params.</summary>
public static class ParamDags
{
    public static Dag G029Plain()
    {
        var dag = Dag.Create("g029_plain")
            .Param(Param.Of("zeta", "text"))
            .Param(Param.Of("alpha", 7))
            .Param(Param.Of("ratio", 0.25))
            .Param(Param.Of("whole_float", 2.0))
            .Param(Param.Of("flag", true))
            .Param(Param.Of("nothing", null))
            .Param(Param.Of("items", new object?[] { 1, "two", null }))
            .Param(Param.Of("mapping", Twin.Map(("b", 1), ("a", Twin.Map(("deep", new[] { true }))))))
            .Param(Param.Of("empty_text", ""))
            .Param(Param.Of("empty_list", Array.Empty<string>()))
            .Param(Param.Of("empty_mapping", Twin.Map()))
            .Param(Param.Of("unicode", "Zürich ☂"));
        dag.Bash("only", "echo {{ params.zeta }} {{ params.alpha }}");
        return dag;
    }

    public static Dag G030Schema() => Dag.Create("g030_schema")
        .Param(Param.Integer("count", 5).Between(1, 10).With("exclusiveMaximum", 11).With("multipleOf", 5))
        .Param(Param.Of("share", 0.5).With("type", new[] { "number", "null" }).Describe("Between nothing and all"))
        .Param(Param.String("colour", "red").OneOf("red", "green").With("title", "Colour").With("section", "Looks"))
        .Param(Param.String("code", "AB-12").Matching("^[A-Z]{2}-\\d+$").With("minLength", 5).With("maxLength", 5))
        .Param(Param.Of("fixed", "same").With("const", "same"))
        .Param(Param.String("pick", "a").With("examples", new[] { "a", "b" }).With("values_display", Twin.Map(("a", "First"), ("b", "Second"))))
        .WithOnly();

    public static Dag G030Formats() => Dag.Create("g030_formats")
        .Param(Param.String("day", "2026-05-04").With("format", "date"))
        .Param(Param.String("moment", "2026-05-04T03:02:01+00:00").With("format", "date-time"))
        .Param(Param.NullableString("clock", "03:02:01").With("format", "time"))
        .Param(Param.String("long_text", "a\nb").With("format", "multiline").With("description_md", "**Several** lines"))
        .Param(Param.String("computed_day", "2026-01-02").With("format", "date"))
        .Param(Param.String("computed_moment", "2026-01-02T00:00:00+00:00").With("format", "date-time"))
        .Param(Param.String("custom", "x").With("custom_html_form", "<i></i>"))
        .WithOnly();

    public static Dag G031Structures() => Dag.Create("g031_structures")
        .Param(Param.Of("names", new[] { "a", "b" })
            .With("type", "array")
            .With("items", Twin.Map(("type", "string")))
            .With("uniqueItems", true)
            .With("minItems", 1))
        .Param(Param.Of("mixed", new object[] { 1, Twin.Map(("k", null)) }).With("type", "array"))
        .Param(Param.Of("settings", Twin.Map(("host", "db"), ("port", 5432)))
            .With("type", "object")
            .With("properties", Twin.Map(("host", Twin.Map(("type", "string"))), ("port", Twin.Map(("type", new[] { "integer", "null" })))))
            .With("required", new[] { "host" })
            .With("additionalProperties", false))
        .Param(Param.Integer("schema_argument", 3).With("title", "Given as one schema"))
        .WithOnly();

    public static Dag G031Required() => Dag.Create("g031_required")
        .Param(Param.Required("must_be_given", "string").With("minLength", 1))
        .Param(Param.Of("may_be_null", null).With("type", new[] { "null", "string" }))
        .Param(Param.Required("no_rules"))
        .WithOnly();

    public static Dag G032Levels()
    {
        var dag = Dag.Create("g032_levels")
            .Param(Param.Integer("size", 1))
            .Param(Param.Of("mode", "slow"))
            .Defaults(task => task.Param(Param.Of("mode", "fast")).Param(Param.Of("extra", 9)));
        dag.Bash("inherits", "echo {{ params.size }}");
        dag.Bash("overrides", "echo {{ params.size }}")
            .With(task => task.Param(Param.Of("size", 2)).Param(Param.String("own", "x").Describe("of the task")));
        return dag;
    }

    public static Dag G033Function()
    {
        var dag = Dag.Create("g033_function")
            .Schedule(Schedule.None)
            .Tagged("decorated")
            .Document("Say a word several times.")
            .Param(Param.Of("word", "hello"))
            .Param(Param.Of("times", 3))
            .Param(Param.Of("nothing", null));
        dag.Add("say", new BashOperator("say") { ["env"] = Twin.Map(("WORD", new DagParam("word")), ("TIMES", new DagParam("times"))) });
        return dag;
    }

    public static Dag G033FunctionName()
    {
        var dag = Dag.Create("g033_function_name").Schedule(Schedule.None);
        dag.Bash("say", "echo");
        return dag;
    }
}
