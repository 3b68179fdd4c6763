namespace DagSharp.Evaluation.Tests.Library;

/// <summary>What would fill the memory or never end inside the library ends in a diagnostic, and soon.</summary>
public class HostileTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    private static readonly EvaluationOptions Options = new() { MaxSteps = 1_000_000 };

    [Theory]
    [InlineData("return new string('x', 2_000_000_000);")]
    [InlineData("return new StringBuilder(2_000_000_000);")]
    [InlineData("return new StringBuilder().EnsureCapacity(2_000_000_000);")]
    [InlineData("return new StringBuilder { Length = 2_000_000_000 };")]
    [InlineData("return new StringBuilder { Capacity = 2_000_000_000 };")]
    [InlineData("return new StringBuilder().Append('x', 2_000_000_000);")]
    [InlineData("return new StringBuilder().Insert(0, \"xxxxxxxxxx\", 200_000_000);")]
    [InlineData("var b = new StringBuilder(\"x\"); for (var i = 0; i < 60; i++) b.Append(b); return b.Length;")]
    [InlineData("var b = new StringBuilder(new string('x', 900_000)); return b.Replace(\"x\", new string('y', 900_000));")]
    [InlineData("return \"x\".PadLeft(int.MaxValue);")]
    [InlineData("return \"x\".PadRight(int.MaxValue);")]
    [InlineData("return new string('x', 900_000).Replace(\"x\", new string('y', 900_000));")]
    [InlineData("return new string('x', 900_000).Replace(\"X\", new string('y', 900_000), StringComparison.OrdinalIgnoreCase);")]
    [InlineData("return new string('\\n', 900_000).ReplaceLineEndings(new string('y', 900_000));")]
    [InlineData("return string.Join(new string('x', 900_000), Enumerable.Range(0, 900_000));")]
    [InlineData("return string.Join(\",\", Forever());")]
    [InlineData("return string.Concat(Forever());")]
    [InlineData("return string.Concat(new string('x', 900_000), new string('x', 900_000));")]
    [InlineData("return string.Format(\"{0,2000000000}\", 1);")]
    [InlineData("return string.Format(\"{0:D999999999}\", 1);")]
    [InlineData("return string.Format(string.Concat(Enumerable.Repeat(\"{0}\", 300_000)), new string('x', 900_000));")]
    [InlineData("return new StringBuilder().AppendFormat(\"{0,2000000000}\", 1);")]
    [InlineData("return 1.ToString(\"D999999999\");")]
    [InlineData("return 1.5.ToString(\"F999999999\");")]
    [InlineData("return 1m.ToString(\"N99999999\");")]
    [InlineData("var n = 1; return $\"{n:D999999999}\";")]
    [InlineData("var n = 1; return $\"{n,2000000000}\";")]
    [InlineData("var n = 1; return new StringBuilder().Append($\"{n,2000000000}\");")]
    [InlineData("return string.Create(CultureInfo.InvariantCulture, $\"{1 + 1:D999999999}\");")]
    [InlineData("var s = \"x\"; while (true) s += s;")]
    [InlineData("var s = \"x\"; while (true) s = $\"{s}{s}\";")]
    [InlineData("var l = new List<string>(); while (true) l.Add(new string('x', 999_999));")]
    [InlineData("var s = new string('x', 900_000); var n = 0; while (true) n += s.ToUpperInvariant().Length;")]
    [InlineData("return Uri.EscapeDataString(new string('ü', 900_000));")]
    public void A_text_that_grows_ends_the_evaluation(string snippet) => EndsSoon(snippet);

    [Theory]
    [InlineData("return new int[int.MaxValue];")]
    [InlineData("return new long[40_000, 50_000];")]
    [InlineData("return Enumerable.Range(0, int.MaxValue).ToList();")]
    [InlineData("return Enumerable.Range(0, int.MaxValue).Sum(x => (long)x);")]
    [InlineData("return Enumerable.Repeat(1, int.MaxValue).Sum();")]
    [InlineData("return Enumerable.Repeat(1, int.MaxValue).Count();")]
    [InlineData("return Enumerable.Repeat(1, int.MaxValue).Contains(2);")]
    [InlineData("return Enumerable.InfiniteSequence(1, 0).Sum(x => (long)x);")]
    [InlineData("return Enumerable.Sequence(1, int.MaxValue, 1).ToArray();")]
    [InlineData("IEnumerable<int> q = [1]; for (var i = 0; i < 40; i++) q = q.Concat(q); return q.Count();")]
    [InlineData("var xs = Enumerable.Range(0, 100_000).ToArray(); return xs.SelectMany(x => xs).Count();")]
    [InlineData("var xs = Enumerable.Range(0, 100_000).ToArray(); return xs.Join(xs, x => 1, y => 1, (x, y) => x).Count();")]
    [InlineData("return Enumerable.Range(0, 100_000).SelectMany(x => Enumerable.Range(0, 100_000)).Max();")]
    [InlineData("return new List<int>(2_000_000_000);")]
    [InlineData("return new List<int> { Capacity = 2_000_000_000 };")]
    [InlineData("return new List<int>().EnsureCapacity(2_000_000_000);")]
    [InlineData("return new Dictionary<int, int>(2_000_000_000);")]
    [InlineData("return new Dictionary<int, int>().EnsureCapacity(2_000_000_000);")]
    [InlineData("return new HashSet<int>(2_000_000_000);")]
    [InlineData("return new Queue<int>(2_000_000_000);")]
    [InlineData("return new Stack<int>(2_000_000_000);")]
    [InlineData("return new PriorityQueue<int, int>(2_000_000_000);")]
    [InlineData("return new SortedList<int, int>(2_000_000_000);")]
    [InlineData("return new BitArray(int.MaxValue);")]
    [InlineData("return new BitArray(8) { Length = int.MaxValue };")]
    [InlineData("var a = new int[1]; Array.Resize(ref a, 2_000_000_000); return a;")]
    [InlineData("return ImmutableArray.CreateBuilder<int>(2_000_000_000);")]
    [InlineData("return ImmutableArray.CreateRange(Forever());")]
    [InlineData("return ImmutableHashSet.CreateRange(Forever());")]
    [InlineData("return new HashSet<int>(Forever());")]
    [InlineData("return new Queue<int>(Forever());")]
    [InlineData("var l = new List<int> { 1 }; while (true) l.AddRange(l);")]
    [InlineData("var l = ImmutableList.Create(1); while (true) l = l.AddRange(l);")]
    [InlineData("return Forever().Order().First();")]
    [InlineData("return Forever().Reverse().First();")]
    [InlineData("return Forever().GroupBy(x => x).Count();")]
    [InlineData("return DagSharp.Combinatorics.Combinations(Enumerable.Range(0, 1000), 5).Count();")]
    [InlineData("return DagSharp.Combinatorics.Permutations(Enumerable.Range(0, 1000)).Count();")]
    [InlineData("return DagSharp.Combinatorics.Product(Enumerable.Range(0, 1000), 1000).Last();")]
    [InlineData("return DagSharp.Combinatorics.Product(new[] { 1 }, Forever()).Count();")]
    public void A_collection_that_grows_ends_the_evaluation(string snippet) => EndsSoon(snippet);

    [Theory]
    [InlineData("return System.Numerics.BigInteger.Pow(10, 100_000_000);")]
    [InlineData("return System.Numerics.BigInteger.Pow(2, int.MaxValue);")]
    [InlineData("return System.Numerics.BigInteger.One << int.MaxValue;")]
    [InlineData("return System.Numerics.BigInteger.One >> (int.MinValue + 1);")]
    [InlineData("System.Numerics.BigInteger n = 3; while (true) n *= n;")]
    [InlineData("return System.Numerics.BigInteger.Parse(new string('9', 900_000));")]
    [InlineData("return System.Numerics.BigInteger.TryParse(new string('9', 900_000), out _);")]
    [InlineData("var n = System.Numerics.BigInteger.Pow(3, 90_000); return System.Numerics.BigInteger.ModPow(n, n, n + 1);")]
    [InlineData("return new System.Numerics.BigInteger(new byte[900_000]);")]
    public void A_number_that_grows_ends_the_evaluation(string snippet) => EndsSoon(snippet);

    [Theory]
    [InlineData("return Regex.IsMatch(new string('a', 40) + \"!\", \"^(a+)+$\");")]
    [InlineData("return new Regex(\"^(a+)+$\").IsMatch(new string('a', 40) + \"!\");")]
    [InlineData("return new Regex(\"^(a+)+$\", RegexOptions.None, Regex.InfiniteMatchTimeout2()).IsMatch(new string('a', 40) + \"!\");\n---\nstatic class X { extension(Regex) { public static TimeSpan InfiniteMatchTimeout2() => TimeSpan.FromMilliseconds(-1); } }")]
    [InlineData("try { return Regex.Replace(new string('a', 40) + \"!\", \"^(a+)+$\", \"\"); } catch (Exception) { return 1; }")]
    [InlineData("return Regex.Replace(new string('a', 900_000), \"a\", new string('b', 900_000));")]
    [InlineData("return Regex.Replace(new string('a', 900_000), \"a\", \"$_\");")]
    [InlineData("return Regex.Match(new string('a', 900_000), string.Concat(Enumerable.Repeat(\"a?\", 400_000)));")]
    [InlineData("return Regex.Matches(new string('a', 900_000) + \"!\", \"(a+)+$|b\").Count;")]
    public void A_pattern_that_backtracks_ends_the_evaluation(string snippet) => EndsSoon(snippet);

    [Theory]
    [InlineData("new List<int> { 2, 1 }.Sort((a, b) => { while (true) { } }); return 1;")]
    [InlineData("try { new List<int> { 2, 1 }.Sort((a, b) => { while (true) { } }); } catch (Exception) { } return 1;")]
    [InlineData("try { return new Lazy<int>(() => { while (true) { } }).Value; } catch (Exception) { return 1; }")]
    [InlineData("try { return new SortedSet<int>(new Slow()) { 1, 2 }; } catch (Exception) { return 1; }\n---\nclass Slow : IComparer<int> { public int Compare(int a, int b) { while (true) { } } }")]
    [InlineData("return new int[] { 1, 2 }.ToDictionary(x => { while (true) { } return x; });")]
    public void No_catch_goes_on_after_the_budget(string snippet) => EndsSoon(snippet);

    [Theory]
    [InlineData("try { new List<int> { 2, 1 }.Sort((a, b) => DateTime.Now.Day); } catch (InvalidOperationException) { } return 1;", "DAG1001")]
    [InlineData("try { return new Lazy<int>(() => Environment.ProcessId).Value; } catch (Exception) { return 1; }", "DAG1004")]
    [InlineData("try { Array.Sort(new[] { new C(), new C() }); } catch (InvalidOperationException) { } return 1;\n---\nclass C : IComparable<C> { public int CompareTo(C? other) => Random.Shared.Next(); }", "DAG1003")]
    public void No_wrapping_of_the_library_hides_a_refusal(string snippet, string rule) => Assert.Equal(rule, Program.OfSnippet(snippet).Fails().RuleId);

    private static void EndsSoon(string snippet)
    {
        var parts = snippet.Split("\n---\n", 2);
        var program = Program.OfSnippet($"{parts[0]}\n#pragma warning disable CS0162, CS8321\nIEnumerable<int> Forever() {{ for (var i = 0; ; i++) yield return i; }}\n---\n{(parts.Length > 1 ? parts[1] : "")}");
        var evaluation = Task.Factory.StartNew(() => program.Fails(Options), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        Assert.True(evaluation.Wait(Soon), "it goes on");
        Assert.True(evaluation.Result.RuleId is "DAG2001" or "DAG2007", evaluation.Result.ToString());
    }
}
