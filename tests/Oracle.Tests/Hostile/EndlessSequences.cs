namespace DagSharp.Oracle.Tests.Hostile;

/// <summary>Everything that reads a sequence whole, over every kind of endless one.</summary>
internal static class EndlessSequences
{
    private static readonly (string Name, string Text)[] Sources =
    [
        ("an iterator", "Endless()"),
        ("a selection", "Endless().Select(v => v % 7)"),
        ("a repetition", "Enumerable.Repeat(5, int.MaxValue)"),
        ("a range", "Enumerable.Range(0, int.MaxValue)"),
        ("a user's sequence", "new Forever()"),
        ("concatenations", "Endless().Concat(Endless()).Where(v => v >= 0)"),
    ];

    private static readonly string[] Readers =
    [
        "SOURCE.ToList()", "SOURCE.ToArray()", "SOURCE.Count()", "SOURCE.LongCount()", "SOURCE.Sum(v => 0)", "SOURCE.Last()", "SOURCE.LastOrDefault()", "SOURCE.Max()", "SOURCE.Min(v => -v)",
        "SOURCE.Average(v => 1.0)", "SOURCE.OrderBy(v => v).First()", "SOURCE.Distinct().Count()", "SOURCE.GroupBy(v => v).Count()", "SOURCE.ToLookup(v => v % 3)", "SOURCE.Aggregate((a, b) => 0)",
        "SOURCE.Aggregate(\"\", (a, b) => \"\")", "SOURCE.ToHashSet()", "SOURCE.Any(v => v < -5)", "SOURCE.All(v => v > -5)", "SOURCE.Contains(-9)", "SOURCE.First(v => v < -5)", "SOURCE.FirstOrDefault(v => v < -5)",
        "SOURCE.Reverse().First()", "SOURCE.SkipWhile(v => true).First()", "SOURCE.TakeWhile(v => true).Count()", "SOURCE.ElementAt(int.MaxValue - 1)", "SOURCE.Skip(int.MaxValue - 1).First()",
        "SOURCE.Zip(SOURCE).Count()", "SOURCE.Chunk(3).Last()", "SOURCE.Append(1).Last()", "SOURCE.Prepend(1).Last()", "SOURCE.DefaultIfEmpty().Last()", "SOURCE.SequenceEqual(SOURCE)",
        "SOURCE.Except([1]).Last()", "SOURCE.Intersect([1, -8]).Last()", "SOURCE.Union([1]).Last()", "SOURCE.SelectMany(v => new[] { v, v }).Last()", "SOURCE.Join([1], v => v, w => w, (v, w) => v).Last()",
        "SOURCE.OfType<string>().Count()", "SOURCE.Cast<object>().Last()", "SOURCE.MinBy(v => v)", "SOURCE.DistinctBy(v => v).Last()", "SOURCE.Select((v, i) => v).Last()", "SOURCE.TakeLast(2).First()",
        "string.Join(\",\", SOURCE)", "string.Concat(SOURCE)", "new List<int>(SOURCE)", "new HashSet<int>(SOURCE)", "new Queue<int>(SOURCE)", "(int[])[.. SOURCE]", "(List<int>)[1, .. SOURCE]",
        "SOURCE.ToDictionary(v => v.ToString() + list.Count)", "(from v in SOURCE from w in SOURCE where v < -1 select w).First()", "(from v in SOURCE orderby v descending select v).First()",
    ];

    public static IEnumerable<HostileDefinition> All => Readers.SelectMany(static reader => Sources.Select(source =>
        new HostileDefinition($"{reader} of {source.Name}", $"var result = {reader.Replace("SOURCE", source.Text, StringComparison.Ordinal)}; return result;",
            "sealed class Forever : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { while (true) yield return 4; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }",
            // Two equal keys end one of them early; a user's sum may be over after as many as there are integers.
            [.. HostileRules.Loop, .. reader.Contains("ToDictionary", StringComparison.Ordinal) ? HostileRules.Fault : []], IsEndless: !reader.Contains("ToDictionary", StringComparison.Ordinal))));
}
