namespace DagSharp.Architecture.Tests;

/// <summary>What every source file keeps to.</summary>
public class FileTests
{
    [Fact]
    public void No_source_file_has_more_than_four_hundred_lines_but_tables()
    {
        var offences = Repository.Sources("src")
            .Where(static file => !file.EndsWith(".Table.cs", StringComparison.Ordinal))
            .Where(static file => File.ReadLines(file).Count() > 400)
            .Select(static file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(offences.Except(Tables));
    }

    [Fact]
    public void Nothing_is_left_for_later_in_the_text()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception"];

        var offences = new[] { "src", "tests", "samples", "bench" }
            .Where(static folder => Directory.Exists(Path.Combine(Repository.Root, folder)))
            .SelectMany(Repository.Sources)
            .Where(file => File.ReadLines(file).Any(line => marks.Any(mark => line.Contains(mark, StringComparison.Ordinal))))
            .Select(static file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(offences);
    }

    [Fact]
    public void No_type_is_named_after_what_names_nothing()
    {
        string[] empty = ["Helper", "Helpers", "Util", "Utils", "Utilities", "Manager", "Processor"];

        var offences = Repository.Sources("src")
            .Select(static file => Path.GetFileNameWithoutExtension(file))
            .Where(name => empty.Any(word => name.EndsWith(word, StringComparison.Ordinal)));

        Assert.Empty(offences);
    }

    // One property or rule after the other: a list, not logic.
    private static readonly string[] Tables =
    [
        Path.Combine("src", "Dsl", "Tasks", "TaskSettings.cs"),
        Path.Combine("src", "Dsl", "Tasks", "TaskSettingsBuilder.cs"),
    ];
}
