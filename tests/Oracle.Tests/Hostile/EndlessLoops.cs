namespace DagSharp.Oracle.Tests.Hostile;

/// <summary>Every form of loop around every kind of body, and what tries to keep the loop going when it is ended.</summary>
internal static class EndlessLoops
{
    private static readonly (string Name, string Text)[] Forms =
    [
        ("while", "while (true) { BODY }"),
        ("while with a call", "while (Yes()) { BODY }"),
        ("for", "for (;;) { BODY }"),
        ("for with a counter", "for (var i = 0; ; i = unchecked(i + 1)) { BODY }"),
        ("for the wrong way", "for (long i = 0; i < 10; i--) { BODY }"),
        ("do", "do { BODY } while (true);"),
        ("goto", "again: { BODY } goto again;"),
        ("goto in a switch", "switch (Zero) { case 0: { BODY } goto case 0; default: break; }"),
        ("foreach over an iterator", "foreach (var item in Endless()) { BODY }"),
        ("foreach over a growing list", "var q = new Queue<int>(); q.Enqueue(1); while (q.Count > 0) { q.Enqueue(q.Dequeue()); BODY }"),
        ("nested", "for (var i = 0; i < 3; i++) { while (true) { BODY } }"),
        ("inside out", "while (true) { for (var i = 0; i < 3; i++) { BODY } }"),
        ("continue", "while (true) { BODY if (n >= 0 || n < 0) continue; break; }"),
        ("local function", "Loop(); void Loop() { while (true) { BODY } }"),
        ("lambda", "Action loop = () => { while (true) { BODY } }; loop();"),
        ("iterator that never yields", "foreach (var item in Never()) { } IEnumerable<int> Never() { while (true) { BODY if (list.Count > 9) yield return 1; } }"),
        ("predicate", "_ = Endless().All(x => { BODY return true; });"),
        ("where that finds nothing", "_ = Endless().Where(x => { BODY return false; }).First();"),
    ];

    private static readonly (string Name, string Text)[] Bodies =
    [
        ("nothing", ""),
        ("a counter", "n = unchecked(n + 1);"),
        ("text that comes and goes", "text = text.Length > 5 ? \"\" : text + \"x\";"),
        ("a list that comes and goes", "list.Add(1); list.Clear();"),
        ("an exception caught", "try { throw new InvalidOperationException(); } catch { }"),
        ("a finally", "try { n = 1; } finally { n = 2; }"),
        ("a sequence", "_ = Enumerable.Range(0, 3).Select(v => v + 1).Sum();"),
        ("an interpolation", "_ = $\"{n} {text}\";"),
        ("a lambda", "((Action)(() => n = unchecked(n + 1)))();"),
        ("a division by zero caught", "try { n = 1 / Zero; } catch (DivideByZeroException) { }"),
        ("a long inner loop", "for (var k = 0; k < 1000; k++) { n = k; }"),
        ("a large array", "_ = new int[100_000];"),
        ("a large text", "_ = new string('x', 100_000);"),
        ("a large sort", "_ = Enumerable.Repeat(1, 1000).OrderBy(v => -v).ToList();"),
    ];

    private static readonly (string Name, string Text)[] Keepers =
    [
        ("a catch-all", "try { LOOP } catch { n = 7; }"),
        ("a catch of every exception", "try { LOOP } catch (Exception) { n = 7; }"),
        ("a loop of catch-alls", "while (true) { try { LOOP } catch { } }"),
        ("a filter", "try { LOOP } catch (Exception) when (Yes()) { n = 7; }"),
        ("an endless finally", "try { LOOP } finally { while (true) { } }"),
        ("an endless filter", "try { LOOP } catch when (Endless().All(v => true)) { }"),
        ("an endless Dispose", "using (new Keeper()) { LOOP }"),
        ("a loop of finallies", "while (true) { try { LOOP } finally { n = 3; } }"),
        ("a catch-all called by the library", "_ = Enumerable.Range(0, 1000).Select(v => { try { LOOP } catch { } return v; }).ToList();"),
        ("a catch-all in a comparison", "list.AddRange([3, 1, 2]); list.Sort((a, b) => { try { LOOP } catch { } return a - b; });"),
        ("an iterator's finally", "foreach (var item in Kept()) { LOOP } IEnumerable<int> Kept() { try { yield return 1; } finally { while (true) { } } }"),
    ];

    private static readonly string[] KeptForms = ["while", "for", "do", "goto", "foreach over an iterator", "lambda", "predicate"];

    public static IEnumerable<HostileDefinition> All =>
        Forms.SelectMany(static form => Bodies.Select(body => new HostileDefinition($"{form.Name}, with {body.Name}", form.Text.Replace("BODY", body.Text, StringComparison.Ordinal), "", HostileRules.Loop, IsEndless: true)))
            .Concat(Keepers.SelectMany(static keeper => KeptForms.Select(name => new HostileDefinition(
                $"{name}, kept by {keeper.Name}",
                keeper.Text.Replace("LOOP", Forms.First(form => form.Name == name).Text.Replace("BODY", "n = unchecked(n + 1);", StringComparison.Ordinal), StringComparison.Ordinal),
                "sealed class Keeper : IDisposable { public void Dispose() { while (true) { } } }", HostileRules.Loop, IsEndless: true))));
}
