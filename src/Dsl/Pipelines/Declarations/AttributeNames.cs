namespace DagSharp.Pipelines;

/// <summary>Full names of the attributes, as views give them.</summary>
internal static class AttributeNames
{
    public const string After = "DagSharp.AfterAttribute";
    public const string Config = "DagSharp.ConfigAttribute";
    public const string Configure = "DagSharp.ConfigureAttribute";
    public const string Defaults = "DagSharp.DefaultsAttribute";
    public const string Each = "DagSharp.EachAttribute";
    public const string Entry = "DagSharp.EntryAttribute";
    public const string Exclude = "DagSharp.ExcludeAttribute";
    public const string ForEach = "DagSharp.ForEachAttribute";
    public const string From = "DagSharp.FromAttribute";
    public const string Group = "DagSharp.GroupAttribute";
    public const string Inlet = "DagSharp.InletAttribute";
    public const string Outlet = "DagSharp.OutletAttribute";
    public const string Param = "DagSharp.ParamAttribute";
    public const string Pipeline = "DagSharp.PipelineAttribute";
    public const string Product = "DagSharp.ProductAttribute";
    public const string Setup = "DagSharp.SetupAttribute";
    public const string Task = "DagSharp.TaskAttribute";
    public const string Teardown = "DagSharp.TeardownAttribute";
    public const string Where = "DagSharp.WhereAttribute";

    public static AttributeView? First(this IReadOnlyList<AttributeView> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.Name == name);

    public static IReadOnlyList<AttributeView> All(this IReadOnlyList<AttributeView> attributes, string name) =>
        [.. attributes.Where(attribute => attribute.Name == name)];
}
