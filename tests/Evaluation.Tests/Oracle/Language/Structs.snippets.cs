### assigning a struct copies it
var a = new S { X = 1 }; var b = a; b.X = 2; var c = b; c.In.Y = 5; b.In.Y = 7; return (a.X, b.X, c.X, a.In.Y, b.In.Y, c.In.Y);
---
struct S { public int X; public I In; } struct I { public int Y; }
### structs in arrays change in place and in lists do not
var a = new S[2]; a[0].X = 5; a[0].Bump(); ref var r = ref a[1]; r.X = 7; r.Bump(); var l = new List<S>(a); l[0].Bump(); var t = l[1]; t.X = 99; var d = new Dictionary<int, S> { [1] = a[0] }; d[1].Bump(); var e = a[0]; e.X = 1000; return (a[0].X, a[1].X, l[0].X, l[1].X, d[1].X);
---
struct S { public int X; public void Bump() => X++; }
### structs in fields and properties of classes
var c = new C(); c.F.X = 3; c.F.Bump(); c.P.Bump(); c.Get().Bump(); var f = c.F; f.X = 50; c.R.X = 8; c.R.Bump(); return (c.F.X, c.P.X, c.Get().X, f.X);
---
class C { public S F; public S P { get; set; } public S Get() => F; public ref S R => ref F; } struct S { public int X; public void Bump() => X++; }
### structs in tuples are copied with them
var t = (S: new S { X = 1 }, N: 2); var u = t; u.S.X = 9; u.S.Bump(); var s = t.S; s.X = 77; var list = new List<(S, int)> { t }; var v = list[0]; v.Item1.X = 5; t.S.Bump(); return (t.S.X, u.S.X, list[0].Item1.X, v.Item1.X);
---
struct S { public int X; public void Bump() => X++; }
### a struct passed by value is copied
void F(S s) { s.X = 9; s.Bump(); } void G(ref S s) { s.X = 9; s.Bump(); } int H(in S s) { s.Bump(); return s.X; } void O(out S s) { s = new S { X = 4 }; s.Bump(); } var a = new S { X = 1 }; F(a); var x = a.X; G(ref a); var y = a.X; var z = H(a); var w = H(in a); O(out var o); return (x, y, z, w, a.X, o.X);
---
struct S { public int X; public void Bump() => X++; }
### boxing copies and unboxing copies
var s = new S { X = 1 }; object o = s; s.X = 2; var t = (S)o; t.X = 3; var o2 = o; ICount i = s; i.Bump(); i.Bump(); ICount j = i; j.Bump(); ((ICount)o).Bump(); return (s.X, t.X, ((S)o).X, ((S)o2).X, i.Count, j.Count, ReferenceEquals(o, o2), ((ICount)s).Count);
---
interface ICount { void Bump(); int Count { get; } } struct S : ICount { public int X; public void Bump() => X++; public int Count => X; }
### a boxed struct in a list of interfaces keeps its changes
List<ICount> l = [new S(), new C()]; foreach (var c in l) c.Bump(); l[0].Bump(); var first = l[0]; first.Bump(); object[] os = [new S()]; ((ICount)os[0]).Bump(); return (l[0].Count, l[1].Count, ((ICount)os[0]).Count, l.Sum(c => c.Count));
---
interface ICount { void Bump(); int Count { get; } } struct S : ICount { int x; public void Bump() => x++; public int Count => x; } class C : ICount { int x; public void Bump() => x++; public int Count => x; }
### generic code on structs does not box
var s = new S(); void Twice<T>(ref T t) where T : ICount { t.Bump(); t.Bump(); } int Copy<T>(T t) where T : ICount { t.Bump(); return t.Count; } Twice(ref s); var c = Copy(s); ICount b = s; var d = Copy(b); return (s.Count, c, d, b.Count);
---
interface ICount { void Bump(); int Count { get; } } struct S : ICount { int x; public void Bump() => x++; public int Count => x; }
### readonly fields of struct type are copied before a call
var c = new C(5); c.Touch(); return (c.Value, C.Fixed.X, c.R.X, new R(new S { X = 1 }).Run());
---
class C(int n) { readonly S s = new S { X = n }; public readonly S R = new S { X = 1 }; public static readonly S Fixed = new S { X = 3 }; public void Touch() { s.Bump(); s.Bump(); R.Bump(); Fixed.Bump(); } public int Value => s.X; } struct S { public int X; public void Bump() => X++; } readonly struct R(S s) { readonly S _s = s; public int Run() { _s.Bump(); _s.Bump(); return _s.X; } }
### in parameters and ref readonly locals are copied before a call
int F(in S s) { s.Bump(); s.Bump(); return s.X; } int G(ref readonly S s) { s.Bump(); return s.X; } var a = new S { X = 1 }; ref readonly var r = ref a; r.Bump(); using var u = new U(); u.Bump(); int k = 0; foreach (var s in new[] { a }) { s.Bump(); k += s.X; } return (F(a), G(in a), r.X, a.X, u.N, k);
---
struct S { public int X; public void Bump() => X++; } struct U : IDisposable { public int N; public void Bump() => N++; public void Dispose() { } }
### readonly members and readonly structs
var p = new P(3, 4); var q = p with { X = 10 }; var r = new R { A = 1 }; return (p.Length, q.X, q.Y, p.Add(q).ToString(), r.Sum(), r.Raw);
---
readonly struct P(int x, int y) { public int X { get; init; } = x; public int Y { get; } = y; public double Length => Math.Sqrt(X * X + Y * Y); public P Add(in P o) => new(X + o.X, Y + o.Y); public override string ToString() => $"({X}, {Y})"; } struct R { public int A; int raw; public readonly int Sum() => A + raw; public int Raw { readonly get => raw + 1; set => raw = value; } }
### a struct may assign this
var s = new S(5); s.Reset(); var a = s.X; s.Become(new S(8)); var t = s; t.Swap(ref s); return (a, s.X, t.X);
---
struct S { public int X; public S(int x) { this = default; X = x; } public void Reset() => this = default; public void Become(S o) { this = o; X++; } public void Swap(ref S o) { var t = this; this = o; o = t; o.X *= 10; } }
### default and parameterless struct constructors
var a = new S(); var b = default(S); var c = new S[2]; var d = new T(); S e; e.X = 4; e.Y = 5; var f = new List<S> { new() }; return (a.X, b.X, c[1].X, d.N, default(T).N, e.X, f[0].X, new U { A = 3 }.A, default(U).A, Make<S>().X, Make<T>().N);
K Make<K>() where K : new() => new K();
---
struct S { public int X = 7; public int Y; public S() { Y = 1; } } struct T { public int N; } struct U { public int A { get; set; } public U() => A = 1; }
### struct initialisers run only in constructors
var a = new S(3); var b = new S(); var c = default(S); var d = a with { Y = 9 }; return (a.X, a.Y, b.X, b.Y, c.X, c.Y, d.X, d.Y);
---
struct S(int x) { public int X = x; public int Y = x * 2; }
### struct equality compares all fields
var a = new S { X = 1, T = "t" }; var b = a; var c = a; c.T = "u"; object o = a; return (a.Equals(b), a.Equals(c), o.Equals(b), Equals(a, b), a.GetHashCode() == b.GetHashCode(), new[] { a, b, c }.Distinct().Count(), new HashSet<S> { a, b, c }.Count, EqualityComparer<S>.Default.Equals(a, b), a.ToString());
---
struct S { public int X; public string T; }
### nullable structs copy on access
S? n = new S { X = 1 }; var v = n.Value; v.X = 5; n.Value.Bump(); n?.Bump(); var m = n; S s = n!.Value; s.Bump(); n = null; return (m!.Value.X, v.X, s.X, n?.X, n.GetValueOrDefault().X, (m is { X: 1 } k ? k.X : 0), m.HasValue);
---
struct S { public int X; public void Bump() => X++; }
### with on a struct copies it
var a = new S { X = 1, L = [1] }; var b = a with { X = 2 }; var c = a with { }; c.L.Add(2); var t = (A: 1, B: 2); var u = t with { B = 5 }; var arr = new[] { a }; arr[0] = arr[0] with { X = 9 }; return (a.X, b.X, c.X, a.L.Count, u, arr[0].X);
---
struct S { public int X { get; set; } public List<int> L; }
### properties of structs set through variables
var s = new S(); s.P = 3; s.P++; s.P += 2; s[1] = 5; s[1]++; var a = new S[1]; a[0].P = 4; a[0].P *= 2; a[0][2] = 1; var c = new C(); c.S.P = 6; return (s.P, s[1], a[0].P, a[0][2], c.S.P);
---
struct S { int p; int q; public int P { get => p; set => p = value; } public int this[int i] { get => q + i; set => q = value * i; } } class C { public S S; }
### lambdas in structs capture a copy
var s = new S { X = 1 }; var f = s.Make(); s.X = 10; return (f(), s.X, s.Local());
---
struct S { public int X; public Func<int> Make() { var copy = this; return () => copy.X++ * 2 + copy.X; } public int Local() { var me = this; int F() { me.X += 5; return me.X; } return F() + F() + X; } }
### closures over structs share the variable
var s = new S { X = 1 }; Action bump = () => s.X++; Action call = () => s.Bump(); bump(); call(); var t = s; bump(); void Loc() => s.Bump(); Loc(); return (s.X, t.X);
---
struct S { public int X; public void Bump() => X += 10; }
### struct iterators keep a copy of this
var s = new S { X = 2 }; var e = s.Items(); s.X = 50; return (e, e.Count(), s.X);
---
struct S { public int X; public IEnumerable<int> Items() { yield return X; X++; yield return X; } }
### method groups of structs bind a copy
var s = new S { X = 1 }; Func<int> f = s.Next; Func<int> g = s.Next; var r = (f(), f(), g(), s.X); s.X = 100; return (r, f());
---
struct S { public int X; public int Next() => ++X; }
### structs nested several levels change in place
var o = new O(); o.M.I.X = 1; o.M.I.Bump(); o.M.A = new I[1]; o.M.A[0].Bump(); var p = o; p.M.I.X = 50; p.M.A[0].Bump(); ref var r = ref o.M.I; r.X += 5; O[] os = [o]; os[0].M.I.Bump(); return (o.M.I.X, p.M.I.X, o.M.A[0].X, os[0].M.I.X);
---
struct O { public M M; } struct M { public I I; public I[] A; } struct I { public int X; public void Bump() => X++; }
### a generic struct
var p = new Pair<int, string>(1, "a"); var q = p; q.First = 2; var n = new Pair<Pair<int, int>, S>(new(1, 2), new S { X = 3 }); n.First.First = 9; n.Second.X++; var m = n; m.First.Second = 100; return (p.First, q.First, n.First.First, n.First.Second, n.Second.X, m.First.Second, default(Pair<int, string>).Second, p.Swap().First);
---
struct Pair<A, B>(A a, B b) { public A First = a; public B Second = b; public readonly Pair<B, A> Swap() => new(Second, First); } struct S { public int X; }
### a struct with explicit interface and static members
I i = new S(3); var s = (S)i; return (i.M(), S.Zero.N, S.Count, s.N, (s as I).M(), new S(2).CompareTo(new S(3)), new[] { new S(3), new S(1) }.Order().First().N, new[] { new S(3), new S(1) }.Max().N);
---
interface I { string M(); } readonly struct S(int n) : I, IComparable<S> { public static readonly S Zero = new(0); public static int Count => 42; public int N => n; string I.M() => "explicit" + n; public int CompareTo(S o) => n.CompareTo(o.N); }
### a ref struct with ref fields
int x = 1; var r = new R(ref x); r.V++; r.Set(10); int[] a = [1, 2]; var q = new R(ref a[1]); q.V = 50; r = new R(ref a[0]); r.V = 7; var copy = r; copy.V++; return (x, a);
---
ref struct R { ref int v; public R(ref int v) => this.v = ref v; public ref int V => ref v; public void Set(int n) => v = n; }
### an inline array
var b = new Buf(); b[0] = 5; b[1] = 6; b[^1]++; Span<int> s = b; s[2] = 9; var c = b; c[0] = 100; var sum = 0; foreach (var x in b) sum += x; return (b[0], b[1], b[2], b[3], c[0], sum, b[1..3].Length);
---
[System.Runtime.CompilerServices.InlineArray(4)] struct Buf { int e; }
### structs as dictionary keys and in sets
var d = new Dictionary<P, string> { [new(1, 2)] = "a" }; d[new(1, 2)] = "b"; d[new(2, 1)] = "c"; var k = new P(1, 2); k.X = 5; var set = new HashSet<P>(d.Keys) { new(1, 2) }; return (d.Count, d[new(1, 2)], d.ContainsKey(k), set.Count, d.Keys.Max(p => p.X));
---
struct P(int x, int y) { public int X = x, Y = y; }
### sorting and grouping structs
P[] ps = [new(2, "b"), new(1, "a"), new(2, "a")]; Array.Sort(ps, (a, b) => a.N != b.N ? a.N - b.N : string.CompareOrdinal(a.S, b.S)); var g = ps.GroupBy(p => p.N).Select(x => $"{x.Key}:{x.Count()}"); var l = ps.ToList(); l.Sort((a, b) => b.N - a.N); return (string.Join(",", ps.Select(p => p.S + p.N)), g, l[0].N, ps.OrderByDescending(p => p.S).ThenBy(p => p.N).Select(p => p.S + p.N));
---
struct P(int n, string s) { public int N = n; public string S = s; }
### struct enumerators are disposed
var log = ""; using (var e = new En(s => log += s)) { foreach (var x in e) { log += x; if (x == 2) break; } log += "|"; } return log;
---
struct En(Action<string> log) : IDisposable { public It GetEnumerator() => new(log); public void Dispose() => log("outer"); public struct It(Action<string> log) : IDisposable { int i = 0; public int Current => i; public bool MoveNext() => ++i < 5; public void Dispose() => log("inner" + i); } }
### queries over nullable structs
P?[] ps = [new(1, 2), null, new(3, 4)]; return (ps.Where(p => p.HasValue).Select(p => p!.Value.X).Sum(), ps.OfType<P>().Count(), ps.Select(p => p?.Y ?? -1), ps.Max(p => p?.X), ps.FirstOrDefault(p => p is null) is null, ps.Cast<P?>().Last()!.Value.Y, ps.GroupBy(p => p is null).Select(g => g.Count()), new List<P> { new(5, 6) }.Find(p => p.X == 9).X, ps.Aggregate(0, (a, p) => a + (p?.X ?? 0)), ps.ToList().IndexOf(null));
---
struct P(int x, int y) { public int X = x, Y = y; }
### nullable structs in tuples in a dictionary
var d = new Dictionary<string, (S? A, List<S> B)> { ["k"] = (new S(1), [new S(2)]) }; var t = d["k"]; t.A = null; t.B.Add(new(3)); return (d["k"].A?.N, d["k"].B.Count, t.A is null);
---
struct S(int n) { public int N = n; }
### a struct that shares an array
var s = new St(3); foreach (ref var x in s.Span) x += 2; ref var y = ref s.At(1); y = 50; var c = s; c.At(0) = 9; return (s.A, c.A[0]);
---
struct St(int n) { public readonly int[] A = new int[n]; public Span<int> Span => A; public ref int At(int i) => ref A[i]; }
