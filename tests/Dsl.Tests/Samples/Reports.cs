namespace DagSharp.Dsl.Tests.Samples;

/// <summary>Methods that tests use as tasks. None is ever called.</summary>
public static class Reports
{
    public static string[] List(string region) => Never<string[]>();

    public static int Measure(string file) => Never<int>();

    public static int MeasureAs(string unit, string file, TaskContext context) => Never<int>();

    public static int Sum(int[] sizes, CancellationToken stop) => Never<int>();

    public static Task<bool> IsLargeAsync(int size) => Never<Task<bool>>();

    public static void Clean(string region, int days = 30) => Never<object>();

    public static Task SendAsync(int size) => Never<Task>();

    public static T Generic<T>(T value) => Never<T>();

    public static int Overloaded(int value) => Never<int>();

    public static int Overloaded(string value) => Never<int>();

    public static int ByReference(ref int value) => Never<int>();

    private static T Never<T>() => throw new InvalidOperationException("a task method was called while it was described");
}
