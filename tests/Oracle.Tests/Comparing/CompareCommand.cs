using System.Globalization;

namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>The verb <c>compare</c>. Ends with 0 when nothing differs, 1 when something does, 2 when a file cannot be compiled.</summary>
internal static class CompareCommand
{
    public const string Usage = "compare FILE.cs... [--call \"EXPRESSION\"]... [--console] [--seconds N] [--brief]";

    public static int Run(string[] arguments, TextWriter output)
    {
        var settings = new CompareSettings();
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--call" when i + 1 < arguments.Length:
                    settings.Calls.Add(arguments[++i]);
                    break;
                case "--console":
                    settings.RecordsConsole = true;
                    break;
                case "--brief":
                    settings.IsBrief = true;
                    break;
                case "--seconds" when i + 1 < arguments.Length && double.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out var seconds) && seconds > 0:
                    settings.Limit = TimeSpan.FromSeconds(seconds);
                    i++;
                    break;
                case var name when !name.StartsWith('-'):
                    settings.Files.Add(name);
                    break;
                case var other:
                    output.WriteLine($"'{other}' is not understood: {Usage}");
                    return 2;
            }
        }

        if (settings.Files.Count == 0)
        {
            output.WriteLine($"a file to compare is missing: {Usage}");
            return 2;
        }

        var report = new CompareReport(output, settings.IsBrief);
        foreach (var file in settings.Files)
        {
            Compare(file, settings, report);
        }

        return report.Finish();
    }

    private static void Compare(string file, CompareSettings settings, CompareReport report)
    {
        if (!File.Exists(file))
        {
            report.Unreadable($"{file}: there is no such file");
            return;
        }

        var subject = Subject.Of(file, File.ReadAllText(file), settings.RecordsConsole, settings.Calls);
        if (subject.Errors is { IsEmpty: false } errors)
        {
            report.Unreadable(string.Join("\n", errors));
            return;
        }

        foreach (var method in Methods.In(subject))
        {
            var name = CallNames.Index(method.Name) is { } index ? settings.Calls[index] : $"{method.ContainingType.ToDisplayString()}.{method.Name}()";
            report.Add(file, Comparison.Of(subject, method, name, settings.Limit));
        }
    }
}
