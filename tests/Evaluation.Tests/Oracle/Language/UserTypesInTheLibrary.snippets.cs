### user comparers sort search and order
var l = new List<string> { "bb", "a", "ccc" }; l.Sort(new ByLen()); var s = new SortedSet<string>(new Desc()) { "a", "c", "b" }; var d = new SortedDictionary<string, int>(new Desc()) { ["x"] = 1, ["y"] = 2 }; var a = new[] { 3, 1, 2 }; Array.Sort(a, new DescInt()); return (l, s, d.Keys, a, l.OrderBy(x => x, new Desc()), l.Max(new ByLen()), l.Order(new Desc()), l.BinarySearch("cc", new ByLen()), l.OrderByDescending(x => x.Length).ThenBy(x => x, new Desc()), Comparer<int>.Create((x, y) => y - x).Compare(1, 2));
---
class ByLen : IComparer<string> { public int Compare(string? a, string? b) => a!.Length - b!.Length; } class Desc : Comparer<string> { public override int Compare(string? a, string? b) => -string.CompareOrdinal(a, b); } class DescInt : IComparer<int> { public int Compare(int a, int b) => b.CompareTo(a); }
### user equality comparers in sets dictionaries and queries
var d = new Dictionary<string, int>(new NoCase()) { ["A"] = 1 }; d["a"] = 2; var h = new HashSet<P>(new ByN()) { new(1, "x"), new(1, "y") }; P[] ps = [new(1, "a"), new(2, "b"), new(1, "c")]; return (d.Count, d["A"], h.Count, ps.Distinct(new ByN()).Count(), ps.GroupBy(p => p, new ByN()).Select(g => g.Count()), ps.ToDictionary(p => p.S, p => p.N, new NoCase())["B"], ps.Contains(new(2, "z"), new ByN()), ps.Except([new(1, "")], new ByN()).Single().S, ps.ToLookup(p => p.S, new NoCase())["A"].Count(), ps.SequenceEqual(ps.Select(p => p with { S = "" }), new ByN()), new string[] { "a" }.Contains("A", new NoCase()));
---
record P(int N, string S); class NoCase : IEqualityComparer<string> { public bool Equals(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase); public int GetHashCode(string s) => s.ToUpperInvariant().GetHashCode(); } class ByN : EqualityComparer<P> { public override bool Equals(P? a, P? b) => a?.N == b?.N; public override int GetHashCode(P p) => p.N; }
### comparable user types are sorted by the library
V[] vs = [new(2, 1), new(1, 9), new(1, 2)]; var l = vs.ToList(); l.Sort(); Array.Sort(vs); var s = new SortedSet<V>(l); return (l.Select(v => v.ToString()), vs[0].ToString(), s.Min!.ToString(), vs.Max()!.ToString(), vs.OrderDescending().First().ToString(), l.BinarySearch(new(1, 9)), Comparer<V>.Default.Compare(vs[0], vs[1]), vs.MinBy(v => v)!.ToString(), new SortedDictionary<V, int> { [new(5, 5)] = 1, [new(0, 1)] = 2 }.First().Value, (new V(1, 1), 2).CompareTo((new V(1, 1), 3)), new[] { new W(3), new W(1) }.Order().First().N);
---
class V(int a, int b) : IComparable<V> { public int A => a; public int B => b; public int CompareTo(V? o) => A != o!.A ? A - o.A : B - o.B; public override string ToString() => $"{a}.{b}"; } class W(int n) : IComparable { public int N => n; public int CompareTo(object? o) => n - ((W)o!).N; }
### user enumerables are passed to the library
var b = new Bag(3); return (b.Sum(), string.Join("-", b), string.Concat(b), new List<int>(b), new HashSet<int>(b).Count, b.ToArray().Length, b.Concat(b).Count(), b.Zip("abc").Last(), new Queue<int>(b).Peek(), b.Aggregate((x, y) => x * y), b.Append(9).Last(), Enumerable.SequenceEqual(b, [1, 2, 3]), b.SelectMany(x => new Bag(x)).Count(), new[] { 0 }.Union(b).Count(), b.Select(x => new Bag(x)).OrderByDescending(x => x.Sum()).First().Count(), ((int[])[.. b, .. b]).Length, b.ToImmutableArray().Length);
---
class Bag(int n) : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { for (int i = 1; i <= n; i++) yield return i; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
### user collections implement list and dictionary interfaces
var r = new Ro(1, 2, 3); IReadOnlyList<int> l = r; var c = new Col(); ICollection<string> ic = c; ic.Add("a"); ic.Add("b"); return (l[1], l.Count, r.Last(), r.ElementAt(0), r.Skip(1), new List<int>(r), r.ToList(), string.Join(",", r), r.Count(), ic.Count, ic.Contains("a"), new List<string>(ic), ic.Concat(["z"]), Sum(r), c.ToArray().Length);
int Sum(IReadOnlyCollection<int> x) => x.Sum() * x.Count;
---
class Ro(params int[] xs) : IReadOnlyList<int> { public int this[int i] => xs[i]; public int Count => xs.Length; public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)xs).GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); } class Col : ICollection<string> { readonly List<string> l = []; public int Count => l.Count; public bool IsReadOnly => false; public void Add(string s) => l.Add(s); public void Clear() => l.Clear(); public bool Contains(string s) => l.Contains(s); public void CopyTo(string[] a, int i) => l.CopyTo(a, i); public bool Remove(string s) => l.Remove(s); public IEnumerator<string> GetEnumerator() => l.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
### classes derive from library collections
var c = new Col(); c.Add("a"); c.Add("b"); c[0] = "z"; c.Insert(1, "m"); c.Remove("b"); var l = new MyList { 1, 2 }; l.AddTwice(5); var d = new MyDict { ["k"] = 1 }; d.Inc("k"); IList<string> il = c; il.Add("q"); List<int> bl = l; bl.Add(7); return (c.ToList(), c.Log, c.Count, l.ToArray(), l.Total, l.Count, d["k"], d.ContainsKey("x"), il.Count, l.Select(x => x * 2), c.Contains("q"), string.Join("", c), new List<int>(l).Count, l is List<int>, bl.Sum(), d.Sum(p => p.Value));
---
class Col : System.Collections.ObjectModel.Collection<string> { public string Log = ""; protected override void InsertItem(int i, string s) { Log += $"+{i}{s}"; base.InsertItem(i, s.ToUpper()); } protected override void SetItem(int i, string s) { Log += $"={i}{s}"; base.SetItem(i, s); } protected override void RemoveItem(int i) { Log += $"-{i}{Items[i]}"; base.RemoveItem(i); } } class MyList : List<int> { public void AddTwice(int n) { Add(n); base.Add(n); } public int Total => this.Sum(); } class MyDict : Dictionary<string, int> { public MyDict() : base(StringComparer.OrdinalIgnoreCase) { } public void Inc(string k) => this[k.ToUpper()]++; }
### a keyed collection of users
var k = new Keyed { new("a", 1), new("b", 2) }; k.Add(new("c", 3)); k.Remove("a"); return (k["b"].N, k.Count, k.Contains("c"), k.Contains("a"), k[0].Id, k.Select(x => x.Id), k.TryGetValue("c", out var v) ? v.N : 0);
---
record Item(string Id, int N); class Keyed : System.Collections.ObjectModel.KeyedCollection<string, Item> { protected override string GetKeyForItem(Item i) => i.Id; }
### user types are keys by their equality
var d = new Dictionary<K, int> { [new(1)] = 1 }; d[new(1)]++; var s = new HashSet<S> { new(1), new(1), new(2) }; var e = new Dictionary<E, string> { [E.B] = "b" }; var t = new Dictionary<(K, string), int> { [(new(1), "x")] = 5 }; var r = new Dictionary<Q, int>(); var q = new Q(); r[q] = 1; r[new Q()] = 2; return (d[new(1)], d.Count, s.Count, e[E.B], t[(new(1), "x")], r.Count, r[q], new[] { new K(1), new K(1) }.Distinct().Count(), new[] { new K(1), new K(2), new K(1) }.GroupBy(k => k).Count(), new[] { new K(3) }.Contains(new K(3)), new List<K> { new(4) }.IndexOf(new(4)), new[] { new K(1) }.Except([new K(1)]).Count(), new[] { new K(1) }.ToDictionary(k => k)[new(1)].N, new[] { new K(1) }.Join([new K(1)], a => a, b => b, (a, b) => a.N + b.N).Single());
---
class K(int n) : IEquatable<K> { public int N => n; public bool Equals(K? o) => o?.N == n; public override bool Equals(object? o) => Equals(o as K); public override int GetHashCode() => n; } struct S(int n) { public int N = n; } enum E { A, B } class Q;
### user objects in Lazy Tuple and KeyValuePair
var made = 0; var lazy = new Lazy<C>(() => { made++; return new C(5); }); var t = Tuple.Create(new C(1), 2); var kv = new KeyValuePair<string, C>("k", new C(3)); var vt = (new C(1), new C(2)); return (lazy.IsValueCreated, lazy.Value.N, lazy.Value.N, made, t.Item1.N, kv.Value.N, kv.Key, vt.Item2.N, t.Equals(Tuple.Create(t.Item1, 2)), new List<C?> { null, new(4) }.OfType<C>().Single().N);
---
class C(int n) { public int N => n; }
### user formatting in library calls
object[] os = [new T(1), new T(2)]; return (string.Join("|", os), string.Format("{0}-{1:X}", os[0], 255), string.Concat(os), $"{os[0],5}", new StringBuilder().AppendJoin(";", os).Append(new T(3)).ToString(), os.Select(o => o.ToString()), string.Join(",", new Dictionary<T, T> { [new T(1)] = new T(2) }), (new T(1), 2).ToString(), Convert.ToString(new T(9)), string.Join(",", new List<T> { new(4) }));
---
class T(int n) { public override string ToString() => "T" + n; public override bool Equals(object? o) => o is T; public override int GetHashCode() => 1; }
### a user disposable and a user comparable passed as interfaces
var log = new List<string>(); IDisposable d = new D(log); using (d) { } void Close(IDisposable x) => x.Dispose(); Close(new D(log)); IComparable<int> c = new Cmp(); IEquatable<string> e = new Cmp(); return (log.Count, c.CompareTo(3), e.Equals("x"), (c as Cmp) != null);
---
class D(List<string> log) : IDisposable { public void Dispose() => log.Add("d"); } class Cmp : IComparable<int>, IEquatable<string> { public int CompareTo(int n) => n * 2; public bool Equals(string? s) => s == "x"; }
### grouping and lookups of user types
P[] ps = [new("a", 1), new("b", 2), new("a", 3)]; var l = ps.ToLookup(p => p.K); var g = ps.GroupBy(p => p.K, p => p.N, (k, ns) => new P(k, ns.Sum())); var d = ps.GroupBy(p => p.K).ToDictionary(x => x.Key, x => x.ToList()); return (l["a"].Count(), l["zz"].Any(), g.Select(p => p.ToString()), d["a"].Sum(p => p.N), ps.MaxBy(p => p.N)!.N, ps.DistinctBy(p => p.K).Count(), ps.Chunk(2).Select(c => c.Sum(p => p.N)), ps.Zip(ps.Skip(1), (a, b) => a.N + b.N), ps.Aggregate(new P("", 0), (a, b) => new(a.K + b.K, a.N + b.N)).ToString(), ps.CountBy(p => p.K).Select(x => x.Key + x.Value));
---
record P(string K, int N);
### delegates of user code in library calls
int[] xs = [4, 1, 3]; Comparison<int> desc = (a, b) => b - a; Array.Sort(xs, desc); var h = new H(10); return (xs, xs.Select(h.Add), xs.Where(H.Odd), Array.ConvertAll(xs, h.Conv), xs.ToList().FindAll(H.Odd), xs.ToDictionary(x => x, h.Add)[1], string.Join(",", xs.Select(H.Show)), xs.Aggregate(h.Fold), new List<int>(xs).TrueForAll(new Predicate<int>(x => x > 0)), xs.OrderBy(new Func<int, int>(h.Add)).First());
---
class H(int n) { public int Add(int x) => x + n; public static bool Odd(int x) => x % 2 == 1; public string Conv(int x) => "c" + (x + n); public static string Show(int x) => $"<{x}>"; public int Fold(int a, int b) => a + b * n; }
### a class that enumerates itself
var t = new Tree("r") { new Tree("a") { new("b") }, new("c") }; return (t.Count(), t.Flat().Select(x => x.N), t.First().N, t.Max(x => x.Depth), t.Sum(x => x.Count()));
---
class Tree(string n) : IEnumerable<Tree> { readonly List<Tree> kids = []; public string N => n; public void Add(Tree t) => kids.Add(t); public int Depth => 1 + kids.Select(k => k.Depth).DefaultIfEmpty(0).Max(); public IEnumerable<Tree> Flat() => new[] { this }.Concat(kids.SelectMany(k => k.Flat())); public IEnumerator<Tree> GetEnumerator() => kids.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
### generic classes over library classes
var d = new Multi<string, int>(); d.Add("a", 1); d.Add("a", 2); d.Put("b", 3); var s = new Stk(); s.Push(1); s.PushTwice(2); var h = new Names { "A", "a" }; return (d.Count, d["a"], d.All(), s.Count, s.Peek(), s.Sum(), h.Count, new ArgEx("p").ParamName, new ArgEx("p").Message.StartsWith("bad"));
---
class Multi<K, V> : Dictionary<K, List<V>> where K : notnull { public void Add(K k, V v) { if (!TryGetValue(k, out var l)) this[k] = l = []; l.Add(v); } public void Put(K k, V v) => this[k] = [v]; public IEnumerable<V> All() => Values.SelectMany(x => x); } class Stk : Stack<int> { public void PushTwice(int n) { Push(n); base.Push(n); } } class Names : HashSet<string> { public Names() : base(StringComparer.OrdinalIgnoreCase) { } } class ArgEx(string p) : ArgumentException("bad", p);
### default comparers of user types
var s = new SortedSet<Ver>(Comparer<Ver>.Create((a, b) => b.CompareTo(a))) { new(1), new(3), new(2) }; return (s.Select(v => v.N), s.Min!.N, Max(new Ver(1), new Ver(5)).N, Comparer<Ver>.Default.Compare(new(1), new(2)), EqualityComparer<Ver>.Default.Equals(new(1), new(1)));
T Max<T>(T a, T b) where T : IComparable<T> => Comparer<T>.Default.Compare(a, b) >= 0 ? a : b;
---
record Ver(int N) : IComparable<Ver> { public int CompareTo(Ver? o) => N - (o?.N ?? 0); }
