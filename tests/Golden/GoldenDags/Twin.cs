namespace DagSharp.Golden;

/// <summary>Shorthands that keep a twin as short as its golden.</summary>
internal static class Twin
{
    /// <summary>Most goldens about the arguments of a Dag have one empty task.</summary>
    public static Dag WithOnly(this Dag dag)
    {
        dag.Empty("only");
        return dag;
    }

    /// <summary>A mapping in the order it is written.</summary>
    public static Dictionary<string, object?> Map(params (string Key, object? Value)[] members) =>
        members.ToDictionary(member => member.Key, member => member.Value);
}
