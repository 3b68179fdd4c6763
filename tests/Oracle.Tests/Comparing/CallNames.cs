namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>Names of the methods that hold the calls given on the command line.</summary>
internal static class CallNames
{
    public static string Of(int index) => $"OracleCall{index}";

    public static int? Index(string method) =>
        method.StartsWith("OracleCall", StringComparison.Ordinal) && int.TryParse(method["OracleCall".Length..], out var index) ? index : null;
}
