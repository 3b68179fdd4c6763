### collection expressions of every target
int[] a = [1, 2]; List<int> b = [1, 2]; Span<int> c = [1, 2]; ReadOnlySpan<int> d = [3]; IEnumerable<int> e = [4]; IReadOnlyList<int> f = [5, 6]; IList<int> g = [7]; ICollection<int> h = [8]; IReadOnlyCollection<int> i = [9, 9]; ImmutableArray<int> j = [10]; HashSet<int> k = [1, 1, 2]; SortedSet<int> l = [3, 1, 2]; Queue<int>? m = null; ImmutableList<int> n = [1, 2]; ImmutableHashSet<int> o = [1, 1]; int[][] p = [[1], [], [2, 3]]; Dictionary<string, int> q = []; LinkedList<int>? r = null; g.Add(1); h.Add(2); return (a, b, c.ToArray(), d.Length, e, f[1], g, h.Count, i.Count, j, k.Count, l, m, n, o.Count, p, q.Count, r);
### spreads of everything enumerable
int[] a = [1, 2]; List<int> b = [.. a, 3, .. a]; IEnumerable<int> It() { yield return 7; yield return 8; } string s = "xy"; Span<int> sp = [5, 6]; return ((int[])[.. b, .. It(), .. sp, .. Enumerable.Range(0, 2)], (char[])[.. s, 'z'], (List<object>)[.. a, .. s, "q"], (int[])[.. new HashSet<int> { 1, 1 }], (long[])[.. a, 5], (string[])[.. a.Select(x => x.ToString()), .. (true ? ["t"] : Array.Empty<string>())], (int[])[.. Array.Empty<int>()], (KeyValuePair<string, int>[])[.. new Dictionary<string, int> { ["k"] = 1 }]);
### elements are evaluated in order
var log = ""; int L(int n) { log += n; return n; } IEnumerable<int> It() { log += "it"; yield return 2; log += "end"; } int[] a = [L(1), .. It(), L(3), .. (int[])[L(4)]]; return (a, log);
### collection expressions of user types
Bag b = [1, 2, 3]; Set<string> s = ["a", .. new[] { "b", "a" }]; My m = [1, 2]; Sub t = [5]; IEnumerable<P> ps = [new(1), new(2)]; List<P> lp = [new(3), .. ps]; return (b.Sum, s.Count, string.Join(",", m), t.Log, lp.Sum(p => p.N), Take([1, 2, 3]), F([]), F(["x"]));
int Take(Bag b) => b.Sum; string F(List<string> l) => "list" + l.Count;
---
[System.Runtime.CompilerServices.CollectionBuilder(typeof(BagB), nameof(BagB.Make))] class Bag(int[] xs) : IEnumerable<int> { public int Sum => xs.Sum(); public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)xs).GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); } static class BagB { public static Bag Make(ReadOnlySpan<int> s) => new(s.ToArray()); } [System.Runtime.CompilerServices.CollectionBuilder(typeof(SetB), "Create")] class Set<T>(HashSet<T> s) : IEnumerable<T> { public int Count => s.Count; public IEnumerator<T> GetEnumerator() => s.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); } static class SetB { public static Set<T> Create<T>(ReadOnlySpan<T> xs) { var h = new HashSet<T>(); foreach (var x in xs) h.Add(x); return new(h); } } class My : List<int>; class Sub : IEnumerable { public string Log = ""; public void Add(int n) => Log += n; public IEnumerator GetEnumerator() { yield break; } } record P(int N);
### interfaces from collection expressions cannot be changed
IReadOnlyList<int> r = [1, 2]; IEnumerable<int> e = [1]; string T(Action a) { try { a(); return "changed"; } catch (NotSupportedException) { return "fixed"; } catch (InvalidCastException) { return "cast"; } } IList<int> l = [1]; l.Add(2); return (T(() => ((IList<int>)r).Add(3)), T(() => ((ICollection<int>)e).Clear()), l.Count, r is int[], e is List<int>);
### arrays of several dimensions
var a = new int[2, 3]; a[1, 2] = 5; a[0, 0]++; a[0, 1] += 4; int[,] b = { { 1, 2 }, { 3, 4 } }; var c = new[,] { { "a" }, { "b" } }; var d = new int[2, 2, 2]; d[1, 0, 1] = 9; ref var r = ref b[1, 1]; r = 40; var s = 0; for (int i = 0; i < b.GetLength(0); i++) for (int j = 0; j < b.GetLength(1); j++) s += b[i, j] * (i + 1); return (a, a.Length, a.Rank, b[1, 1], c[1, 0], d[1, 0, 1], s, a.GetUpperBound(1), new int[0, 5].Length, (new S[2, 2])[1, 1].X, b);
---
struct S { public int X; }
### jagged arrays and arrays of arrays
int[][] a = new int[3][]; a[0] = [1, 2]; a[1] = new int[2]; a[1][1] = 7; var b = new[] { new[] { 1 }, new[] { 2, 3 } }; b[1][0] *= 10; int[,][] c = new int[1, 2][]; c[0, 1] = [5]; List<int>[] d = [[1], []]; d[1].Add(4); return (a[0], a[1], a[2] is null, b.Sum(x => x.Sum()), c[0, 1][0], d[1], a.Length, b[^1][^1]);
### arrays are covariant and checked
object[] o = new string[] { "a", "b" }; A[] xs = new B[] { new(), new() }; string T(Action a) { try { a(); return "ok"; } catch (ArrayTypeMismatchException) { return "mismatch"; } } return (o[0], xs.Length, xs is B[], T(() => o[0] = "c"), T(() => o[1] = 5), T(() => xs[0] = new B()), T(() => xs[0] = new A()), o[0], o.GetType() == typeof(string[]), (o as string[])?.Length);
---
class A; class B : A;
### array initialisers of every form
int[] a = { 1, 2 }; var b = new[] { 1, 2.5, 'c' }; var c = new long[] { 1, 2 }; var d = new int[3] { 1, 2, 3 }; string?[] e = new string?[2]; var f = new[] { null, "x" }; object[] g = { 1, "a", null! }; var h = new[] { new { N = 1 }, new { N = 2 } }; P[] i = { new(1), null! }; (int, string)[] j = { (1, "a") }; bool[] k = new bool[2]; E[] l = new E[2]; int?[] m = { 1, null }; DateTime[] n = new DateTime[1]; return (a, b, c, d, e, f, g, h.Sum(x => x.N), i[1], j, k, l, m, n, new char[2]);
---
record P(int N); enum E { Zero, One }
### dictionary initialisers and indexers
var a = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2, ["a"] = 3 }; var b = new Dictionary<int, List<string>> { { 1, ["x"] }, { 2, [] } }; b[1].Add("y"); a["c"] = a["a"]++ + a["b"]; a["d"] = a.TryGetValue("zz", out var v) ? v : -1; var c = new SortedDictionary<string, int> { ["z"] = 1, ["y"] = 2 }; var d = new Dictionary<(int, int), string> { [(1, 2)] = "t" }; return (a, b[1], c.Keys, d[(1, 2)], a.Count);
### ranges and indices on strings arrays lists and spans
int[] a = [0, 1, 2, 3, 4]; string s = "hello"; Span<int> sp = a; List<int> l = [1, 2, 3]; var i = ^2; var r = 1..^1; return (a[^1], a[1..3], a[..^3], a[3..], a[..], s[^1], s[1..4], s[..2] + s[^2..], sp[1..3].ToArray(), l[^1], a[i], a[r], s[r], i.Value, r.End.IsFromEnd, (0..0).Equals(0..0), r.Start.GetOffset(5), r.ToString(), a[(Index)2]);
### ranges on user types
var r = new Run(10); r[^1] = 5; var k = new Idx(); return (r[^2], r[2..5], r[..], r[r.Count - 1], k[^3], k[1..^2], k[2]);
---
class Run(int n) { int last; public int Count => n; public int this[int i] { get => i == n - 1 && last != 0 ? last : i; set => last = value; } public string Slice(int s, int l) => $"{s}+{l}"; } class Idx { public string this[Index i] => i.ToString(); public string this[Range r] => r.ToString(); }
### ranges out of bounds throw
int[] a = [1, 2, 3]; string T(Func<object> f) { try { return f().ToString()!; } catch (Exception e) { return e.GetType().Name; } } return (T(() => a[^0]), T(() => a[2..1]), T(() => a[1..9]), T(() => "abc"[4..]), T(() => a[^4]), T(() => new List<int>()[^1]), T(() => "abc"[^9]), T(() => (object)a[3..].Length));
### spans are views of their array
int[] a = [1, 2, 3, 4]; Span<int> s = a; s[0] = 10; var t = s[1..3]; t[0] = 20; t.Fill(7); s.Slice(3)[0] = 99; ReadOnlySpan<int> r = a; var u = r[2..]; a[2] = 55; t.Clear(); s.Slice(0, 2).CopyTo(s.Slice(2)); s.Slice(1).Reverse(); return (a, t.Length, u[0], u.ToArray(), s.IsEmpty, r.Length, Span<int>.Empty.Length, new Span<int>(a, 1, 2).ToArray(), s == a.AsSpan(), t.ToArray());
### spans of text
ReadOnlySpan<char> s = "key = value"; var i = s.IndexOf('='); var k = s[..(i - 1)]; var v = s[(i + 2)..]; return (k.ToString(), v.ToString(), v.Length, k.SequenceEqual("key"), s.StartsWith("key"), int.Parse("123".AsSpan(1).ToString()), string.Concat(k, v), new string(v), k.Contains('e'), s.ToString().Split('=').Length, v[0], v[^1]);
### stackalloc into spans
Span<int> a = stackalloc int[3]; a[1] = 5; Span<byte> b = stackalloc byte[] { 1, 2, 3 }; ReadOnlySpan<char> c = stackalloc[] { 'x', 'y' }; int n = 2; Span<long> d = n > 5 ? stackalloc long[n] : new long[n]; d[^1] = 9; int sum = 0; foreach (var x in a) sum += x; return (a.ToArray(), b.Length, c.ToString(), d.ToArray(), sum, b[1..].ToArray());
### UTF-8 literals
ReadOnlySpan<byte> a = "héy"u8; byte[] b = "ok"u8.ToArray(); return (a.Length, b, a[1], "x"u8.SequenceEqual("x"u8));
### params collections of every kind
return (A(), A(1, 2), A([3]), S(1, 2, 3), R("a", "b"), L(1, 2), E(), E(1, 2), I(1, 2, 3), O(1, "a", null), O(null!), G("x", 1, 2), New(1, 2).N);
string A(params int[] xs) => "a" + xs.Length; int S(params Span<int> xs) { xs[0] = 10; return xs[0] + xs.Length; } string R(params ReadOnlySpan<string> xs) => string.Join("", xs.ToArray()); int L(params List<int> xs) { xs.Add(9); return xs.Sum(); } int E(params IEnumerable<int> xs) => xs.Count(); int I(params IReadOnlyList<int> xs) => xs[^1]; string O(params object?[]? xs) => xs is null ? "null" : xs.Length + ""; string G<T>(string s, params T[] ts) => s + typeof(T).Name + ts.Length; P New(params int[] xs) => new(xs);
---
class P(params int[] xs) { public int N = xs.Length; }
### queues stacks sets and linked lists
var q = new Queue<int>([1, 2]); q.Enqueue(3); var s = new Stack<string>(); s.Push("a"); s.Push("b"); var h = new HashSet<int> { 1, 2 }; h.UnionWith([2, 3]); var l = new LinkedList<int>(); l.AddLast(1); l.AddFirst(0); var p = new PriorityQueue<string, int>(); var d = new SortedList<string, int> { ["b"] = 1, ["a"] = 2 }; return (q.Dequeue(), q.Peek(), q, s.Pop(), s.Count, h.Count, h.IsSupersetOf([1]), l, l.First!.Value, d.Keys, new SortedSet<int> { 3, 1 }.Min);
### immutable collections
var a = ImmutableArray.Create(1, 2).Add(3); var l = ImmutableList<string>.Empty.Add("x").Insert(0, "w"); var d = ImmutableDictionary<string, int>.Empty.Add("k", 1).SetItem("k", 2); var s = ImmutableSortedSet.Create(3, 1); var b = ImmutableArray.CreateBuilder<int>(); b.Add(5); return (a, a[1], a.Length, l, d["k"], s, b.ToImmutable(), a.Select(x => x * 2), a.ToBuilder().Count, new[] { 1 }.ToImmutableList().Count, a.SequenceEqual([1, 2, 3]));
### equality of collections is by reference
int[] a = [1], b = [1]; var l = new List<int> { 1 }; object o = l; return (a == b, a.Equals(b), a.SequenceEqual(b), l == o, l.Equals(new List<int> { 1 }), a.Equals(a), ReferenceEquals(l, o), new[] { a, b, a }.Distinct().Count());
### sorting with comparers and comparisons
var a = new[] { "b", "C", "a" }; var b = (string[])a.Clone(); Array.Sort(a, StringComparer.OrdinalIgnoreCase); Array.Sort(b, StringComparer.Ordinal); var l = new List<(int, string)> { (2, "b"), (1, "z"), (2, "a") }; l.Sort(); var m = l.ToList(); m.Sort((x, y) => string.CompareOrdinal(x.Item2, y.Item2)); Array.Reverse(b); return (a, b, l, m, Array.IndexOf(a, "C"), Array.BinarySearch(new[] { 1, 3, 5 }, 3), l.BinarySearch((1, "z")), a.OrderByDescending(x => x, StringComparer.Ordinal));
### lists change while indices are watched
var l = new List<int> { 1, 2, 3, 4, 5 }; l.RemoveAt(0); l.Insert(1, 9); l.InsertRange(0, [7, 8]); l.RemoveRange(1, 2); l[^1]++; l.Reverse(); l.AddRange(l.ToArray()); for (int i = l.Count - 1; i >= 0; i--) if (l[i] % 2 == 0) l.RemoveAt(i); return (l, l.IndexOf(9), l.Contains(100), l.Count, l.GetRange(0, 2), l.ToArray().Length, l.LastIndexOf(9));
### arrays seen as lists
int[] a = [3, 1]; IList<int> l = a; IReadOnlyList<int> r = a; ICollection<int> c = a; IEnumerable e = a; string T(Action f) { try { f(); return "ok"; } catch (NotSupportedException) { return "fixed"; } } l[0] = 9; return (l.Count, l.Contains(1), l.IndexOf(1), r[0], c.Count, T(() => l.Add(1)), a, e.Cast<int>().Sum(), a is IList, a is IEnumerable<object>, new string[1] is IEnumerable<object>);
### arrays are cloned copied and resized
int[] a = [1, 2, 3]; var b = (int[])a.Clone(); b[0] = 9; Array.Resize(ref a, 5); a[4] = 7; var c = new int[5]; Array.Copy(a, 1, c, 0, 3); a.CopyTo(c, 0); Array.Fill(b, 4); Array.Clear(c, 0, 1); var s = new S[] { new() { X = 1 } }; var t = (S[])s.Clone(); t[0].X = 5; var l = s.ToList(); l[0] = l[0] with { X = 8 }; return (a, b, c, s[0].X, t[0].X, l[0].X, Array.TrueForAll(b, x => x == 4), a.Length);
---
struct S { public int X; }
### arrays of tuples
(string?, int?)[] a = [(null, 1), ("x", null)]; var b = a[1..]; b[0].Item1 = "y"; a[0] = default; return (a, b, a.Length, a[^1] == ("x", null));
### structs in arrays of several dimensions
var g = new S[2, 2]; g[0, 1].N = 5; g[1, 1].Bump(); ref var r = ref g[1, 0]; r.N = 7; var t = new string[2, 2]; t[0, 0] += "a"; t[1, 1] ??= "b"; var sum = 0; foreach (var s in g) sum += s.N; return (sum, g[1, 1].N, t[0, 0] + t[1, 1], g.GetLength(0), g.Cast<S>().Count());
---
struct S { public int N; public void Bump() => N++; }
