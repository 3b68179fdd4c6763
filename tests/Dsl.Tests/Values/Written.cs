using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Values;

/// <summary>A value as the manifest has it.</summary>
internal static class Written
{
    public static string As(object? value)
    {
        var dag = Dag.Create("d");
        dag.Add("t", new Operator("company.Operator") { ["value"] = value });
        return JsonWriter.Write(dag.ToManifest().Tasks[0].Arguments.Sorted()["value"]!, isIndented: false);
    }
}
