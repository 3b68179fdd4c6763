namespace Patterns.T102_3_1;

public sealed record Delivery(string Path, string Supplier, long Bytes);

public sealed record Loaded(string Supplier, int Rows);

/// <summary>The folder in which suppliers leave files. How many there are is known only when a DAG runs.</summary>
public static class Inbox
{
    public static Delivery[] List(string folder) =>
        [.. new DirectoryInfo(folder).GetFiles("*.csv").Select(static file => new Delivery(file.FullName, file.Name.Split('_')[0], file.Length))];

    public static async Task<Loaded> Load(Delivery delivery, string table) =>
        new($"{table}:{delivery.Supplier}", (await File.ReadAllLinesAsync(delivery.Path)).Length - 1);

    public static int Report(Loaded[] loaded) => loaded.Sum(static part => part.Rows);
}
