using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DagSharp.Evaluation.Pipelines;
using DagSharp.Evaluation.Tests.Oracle;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Tests.Documentation;

/// <summary>The generated parts of docs/evaluator.md: what stands between the marks <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- end --&gt;</c>.</summary>
internal static partial class EvaluatorPage
{
    // Snippet files about the library; every other one is about the language.
    private static readonly string[] LibraryFiles = ["Strings", "StringBuilder", "Regex", "Spans", "Numbers", "Dates", "Small", "Linq", "Combinatorics", "Collections", "Immutable", "Library"];

    private static readonly Dictionary<string, string> Subjects = new()
    {
        ["CSharp14"] = "C# 14",
        ["Regex"] = "Regular expressions",
        ["Dates"] = "Dates and times",
        ["Small"] = "Small types",
        ["Linq"] = "LINQ",
        ["Combinatorics"] = "Combinatorics of DagSharp",
        ["Immutable"] = "Immutable and frozen collections",
        ["Library"] = "Across subjects",
    };

    private static readonly Dictionary<string, Func<string>> Parts = new()
    {
        ["language"] = () => Works(SnippetFile.All.Select(snippet => snippet.File).Distinct().Except(LibraryFiles)),
        ["refused"] = RefusedConstructs,
        ["library"] = () => Works(LibraryFiles),
        ["types"] = Types,
        ["own"] = OwnImplementations,
        ["impure"] = Impure,
        ["instead"] = Instead,
        ["budgets"] = Budgets,
    };

    public static IEnumerable<string> PartNames => Parts.Keys;

    /// <summary>The page with its generated parts as they should be.</summary>
    public static string Of(string page) =>
        Generated().Replace(page.ReplaceLineEndings("\n"), match => $"<!-- {match.Groups[1].Value} -->\n{Parts[match.Groups[1].Value]()}<!-- end -->");

    private static string Works(IEnumerable<string> files) => string.Concat(files
        .Select(file => (Subject: Subjects.GetValueOrDefault(file, Words(file)), Names: string.Join("; ", SnippetFile.All.Where(snippet => snippet.File == file).Select(snippet => snippet.Name.Split('|')[0].Trim()))))
        .Where(subject => subject.Names.Length > 0).OrderBy(subject => subject.Subject, StringComparer.Ordinal)
        .Select(subject => $"- **{subject.Subject}**: {subject.Names}.\n"));

    private static string RefusedConstructs()
    {
        var rows = SnippetFile.AllRefused.Select(snippet => snippet.Name.Split('|').Select(cell => cell.Trim()).ToArray()).Where(cells => cells.Length > 2).ToArray();
        return rows.Length == 0 ? "" : Table(["construct", "rule", "why, and what instead"], rows.Select(cells => new[] { cells[0], Rule(cells[1]), cells[2] }));
    }

    private static string Types()
    {
        var text = new StringBuilder();
        var net = new Program("").Compilation;
        foreach (var subject in AllowedTypes.All.GroupBy(type => type.Subject))
        {
            text.Append($"**{subject.Key}**\n\n").Append(Table(
                ["namespace", "types"],
                subject.GroupBy(type => type.Name[..type.Name.LastIndexOf('.')]).Select(space => new[]
                {
                    $"`{space.Key}`",
                    string.Join(", ", space.GroupBy(type => type.Name.Split('`')[0]).Select(named => Type(named, net))),
                }))).Append('\n');
        }

        return text.ToString();
    }

    private static string Type(IEnumerable<AllowedType> arities, Compilation net)
    {
        var all = arities.ToArray();
        var symbols = all.Select(type => net.GetTypeByMetadataName(type.Name)!).ToArray();
        var name = all.Length > 2 ? $"{symbols[0].Name}<…>" : symbols[^1].ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        name = symbols[0].SpecialType != SpecialType.None && symbols[0].Arity == 0 ? symbols[0].ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) : name;
        var only = all.SelectMany(type => type.Only).Distinct().Order(StringComparer.Ordinal).ToArray();
        var except = all.SelectMany(type => type.Except).Distinct().Where(member => !member.StartsWith("op_", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        return $"`{name}`" + (only.Length > 0 ? $" (only {string.Join(", ", only)})" : except.Length > 0 ? $" (not {string.Join(", ", except)})" : "");
    }

    private static string OwnImplementations()
    {
        var net = new Program("").Compilation;
        var members = new HostMembers(new HostTypes(net, []));
        var methods = AllowList.OwnImplementations.SelectMany(pair => net.GetTypeByMetadataName(pair.Key)!.GetMembers().OfType<IMethodSymbol>()
            .Where(method => pair.Value.Any(library => IsIn(library, method, members)))
            .Select(method => (Type: Short(pair.Key), Member: method.Name.Replace("get_", "", StringComparison.Ordinal))));
        var intrinsics = Intrinsics.Names.Select(name => (Type: name[..name.IndexOf('.')], Member: name[(name.IndexOf('.') + 1)..].Replace("get_", "", StringComparison.Ordinal).Replace(".ctor", "constructor", StringComparison.Ordinal)));
        return Table(
            ["type", "members"],
            methods.Concat(intrinsics).Where(member => !member.Type.EndsWith("Handler", StringComparison.Ordinal)).GroupBy(member => member.Type, StringComparer.Ordinal).OrderBy(type => type.Key, StringComparer.Ordinal)
                .Select(type => new[] { $"`{type.Key}`", string.Join(", ", type.Select(member => member.Member).Where(member => !member.StartsWith("op_", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)) }).Where(row => row[1].Length > 0));
    }

    private static bool IsIn(Type library, IMethodSymbol method, HostMembers members)
    {
        try
        {
            return members.FindIn(library, method) is not null;
        }
        catch (ArgumentException)
        {
            // Found, but its constraints do not hold for the erased type parameters of an open method.
            return true;
        }
    }

    private static string Impure() => Table(
        ["what", "rule", "members, types and namespaces"],
        ImpureApis.All.GroupBy(row => (row.Value.RuleId, row.Value.What)).OrderBy(group => group.Key.RuleId, StringComparer.Ordinal).ThenBy(group => group.Key.What, StringComparer.Ordinal)
            .Select(group => new[] { group.Key.What, Rule(group.Key.RuleId), string.Join(", ", group.Select(row => $"`{row.Key.Replace("System.", "", StringComparison.Ordinal)}`").Order(StringComparer.Ordinal)) }));

    private static string Instead() => Table(
        ["instead of", "write"],
        WaysOut.All.GroupBy(row => row.Value).OrderBy(group => group.Min(row => row.Key), StringComparer.Ordinal)
            .Select(group => new[] { string.Join(", ", group.Select(row => $"`{row.Key.Replace("System.", "", StringComparison.Ordinal).Replace("..ctor", " constructor", StringComparison.Ordinal).Split('`')[0]}`").Order(StringComparer.Ordinal).Distinct()), group.Key.Replace("<", "\\<", StringComparison.Ordinal) }));

    private static string Budgets()
    {
        var visible = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Build"), "*.props", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(file => XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "CompilerVisibleProperty"))
            .SelectMany(element => element.Attribute("Include")!.Value.Split(';')).ToHashSet();
        var options = typeof(EvaluationOptions).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => (property.Name, Value: (int)property.GetValue(EvaluationOptions.Default)!))
            .Concat(typeof(ProjectOptions).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => (property.Name, Value: (int)property.GetValue(new ProjectOptions())!))).DistinctBy(option => option.Name);
        return Table(
            ["budget", "default", "MSBuild property", "rule"],
            options.Select(option => new[] { Words(option.Name["Max".Length..]), Number(option.Value), visible.Contains($"DagSharp{option.Name}") ? $"`DagSharp{option.Name}`" : "–", RuleOf(option.Name) })
                .Concat([
                    ["digits of a BigInteger", "79,000", "–", Rule(EvaluationRules.Budget)],
                    ["seconds of one match of a Regex", Number((int)PatternLibrary.Limit.TotalSeconds), "–", Rule(EvaluationRules.Budget)],
                ]));
    }

    private static string RuleOf(string option) => option switch
    {
        "MaxSteps" => $"{Rule(EvaluationRules.UnboundedLoop)}, {Rule(EvaluationRules.Budget)}",
        "MaxDepth" => Rule(EvaluationRules.RecursionDepth),
        "MaxDags" => Rule("DAG2004"),
        "MaxTasks" => Rule("DAG2005"),
        _ => Rule(EvaluationRules.Budget),
    };

    private static string Rule(string id) => $"[{id}](rules/{id}.md)";

    private static string Number(int number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static string Short(string type) => type[(type.LastIndexOf('.') + 1)..].Split('`')[0];

    private static string Words(string name) => Capital().Replace(name, match => " " + match.Value.ToLowerInvariant()).Trim() is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

    private static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder($"| {string.Join(" | ", head)} |\n|{string.Concat(head.Select(_ => "---|"))}\n");
        foreach (var row in rows)
        {
            text.Append($"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
        }

        return text.ToString();
    }

    [GeneratedRegex(@"<!-- (\w+) -->\n.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Generated();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
