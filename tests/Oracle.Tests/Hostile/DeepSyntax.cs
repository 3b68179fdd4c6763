namespace DagSharp.Oracle.Tests.Hostile;

/// <summary>Code that is deep or long by itself: the compiler refuses some of it, the evaluator must only not fall.</summary>
internal static class DeepSyntax
{
    private static readonly int[] Sizes = [100, 1000, 5000];

    private static readonly (string Name, Func<int, string> Body)[] Forms =
    [
        ("additions", static size => $"return {string.Join(" + ", Enumerable.Repeat("n", size))};"),
        ("concatenations", static size => $"return {string.Join(" + ", Enumerable.Repeat("text", size))};"),
        ("additions to the right", static size => $"return {string.Concat(Enumerable.Repeat("(n + ", size))}n{new string(')', size)};"),
        ("conditions", static size => $"return {string.Join(" && ", Enumerable.Repeat("n == 0", size))};"),
        ("parentheses", static size => $"return {new string('(', size)}n{new string(')', size)};"),
        ("negations", static size => $"return {string.Concat(Enumerable.Repeat("-(", size))}n{new string(')', size)};"),
        ("ternaries", static size => $"return {string.Concat(Enumerable.Range(0, size).Select(static i => $"n == {i + 1} ? {i} : "))}0;"),
        ("calls", static size => $"return {string.Concat(Enumerable.Repeat("F(", size))}1{new string(')', size)}; static int F(int v) => v;"),
        ("a fluent chain", static size => $"return text{string.Concat(Enumerable.Repeat(".Trim()", size))};"),
        ("a chain of Select", static size => $"return list{string.Concat(Enumerable.Repeat(".Select(v => v)", size / 10))}.Count();"),
        ("lambdas", static size => $"Func<int> f = {string.Concat(Enumerable.Repeat("((Func<Func<int>>)(() => ", size / 50))}() => 1{string.Concat(Enumerable.Repeat("))()", size / 50))}; return f();"),
        ("arrays", static size => $"return {string.Concat(Enumerable.Repeat("new object[] { ", size))}1{string.Concat(Enumerable.Repeat(" }", size))};"),
        // More tuples in each other than these take the compiler itself minutes.
        ("tuples", static size => $"return {new string('(', size / 25)}1{string.Concat(Enumerable.Repeat(", 2)", size / 25))};"),
        ("coalescing", static size => $"return {string.Join(" ?? ", Enumerable.Repeat("text", size))};"),
        ("switches", static size => $"return {string.Concat(Enumerable.Repeat("n switch { 0 => ", size / 20))}1{string.Concat(Enumerable.Repeat(", _ => 0 }", size / 20))};"),
        ("blocks", static size => $"{string.Concat(Enumerable.Repeat("{ ", size))}n++;{string.Concat(Enumerable.Repeat(" }", size))}"),
        ("ifs", static size => $"{string.Concat(Enumerable.Repeat("if (n == 0) { ", size / 5))}n++;{string.Concat(Enumerable.Repeat(" }", size / 5))}"),
        ("tries", static size => $"{string.Concat(Enumerable.Repeat("try { ", size / 20))}n++;{string.Concat(Enumerable.Repeat(" } finally { n++; }", size / 20))}"),
        ("statements", static size => string.Concat(Enumerable.Repeat("n++;\n", size))),
        ("else ifs", static size => string.Join(" else ", Enumerable.Range(1, size / 5).Select(static i => $"if (n == {i}) n++;"))),
    ];

    public static IEnumerable<HostileDefinition> All => Forms.SelectMany(static form => Sizes.Select(size =>
        new HostileDefinition($"{size} {form.Name}", form.Body(size), "", ["", "DAG2003", "DAG2007", "DAG5001"])));
}
