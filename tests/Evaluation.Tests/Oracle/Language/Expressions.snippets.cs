### a compound assignment evaluates its target once
var log = ""; int[] a = [1, 2, 3]; int I(string n, int i) { log += n; return i; } a[I("x", 1)] += I("y", 5); a[I("z", 0)]++; return (a, log);
### the left side of an assignment is evaluated before the right
var log = ""; C Make(string n) { log += n; return new C(); } int V(string n) { log += n; return 1; } Make("a").F = V("b"); Make("c").P = V("d"); Make("e")[V("f")] = V("g"); Make("h").Next.F += V("i"); return log;
---
class C { public int F; public int P { get; set; } public int this[int i] { get => F; set => F = value; } public C Next => this; }
### named arguments are evaluated in the order they are written
var log = ""; int L(string n) { log += n; return 1; } int F(int a, int b, int c = 5) => a + b * 10 + c * 100; return (F(c: L("c"), a: L("a"), b: L("b")), F(1, c: L("d"), b: L("e")), log);
### an assignment is an expression
int a, b, c; a = b = c = 4; int[] x = new int[2]; x[0] = x[1] = a += 3; string? s; return (a, b, c, x, (s = "q") + s, (b = 9) > 8 ? b : 0);
### operands are evaluated from left to right
var log = ""; int N(int n) { log += n; return n; } var r = N(1) + N(2) * N(3) - (N(4) << N(5)) / N(6); var t = N(7) > N(8) | N(9) < N(1); return (r, t, log);
### an increment inside an expression
int i = 3; var r = i++ * 10 + i-- + --i - ++i; int[] a = [5, 6]; int k = 0; a[k++]++; a[k]--; return (r, i, a, k, -i++ + +i);
### checked and unchecked expressions nest
int m = int.MaxValue; string T(Func<int> f) { try { return f().ToString(); } catch (OverflowException) { return "over"; } } return (T(() => checked(unchecked(m + 1) - 1)), T(() => unchecked(checked(m + 1) - 1)), T(() => { checked { unchecked { m++; } return m; } }));
### conditional operators nest and short circuit
string F(int n) => n < 0 ? "neg" : n == 0 ? "zero" : n < 10 ? "digit" : "big"; var log = ""; bool B(bool v, string n) { log += n; return v; } var r = B(false, "a") & B(true, "b") || B(true, "c") && !B(false, "d") ? 1 : 2; return (F(-1), F(0), F(5), F(50), r, log);
### a conditional expression takes its type from its target
bool b = true; int? x = b ? 1 : null; long l = b ? 1 : 2; object o = b ? 1 : "x"; double d = !b ? 1 : 2.5; List<int>? q = b ? [1, 2] : null; return (x, l, o, d, q);
### new takes its type from its target
List<int> a = new() { 1, 2 }; Dictionary<string, List<int>> d = new() { ["k"] = new() { 3 } }; P F(P p) => p; return (a, d["k"], F(new(4)).N, new P[] { new(1), new(2) }.Sum(p => p.N));
---
record P(int N);
### throw is an expression in conditionals and lambdas
Func<int> f = () => throw new InvalidOperationException("f"); string N(string? s) => s is { Length: > 0 } ? s : throw new ArgumentException("empty"); var r = ""; try { f(); } catch (InvalidOperationException e) { r += e.Message; } try { N(""); } catch (ArgumentException e) { r += e.Message; } return r + N("ok");
### discards take any value
_ = 1; _ = "x"; int n = 0; _ = n++; (_, var b) = (1, 2); if (int.TryParse("5", out _)) n += 10; Func<int, int, int> f = (_, _) => 7; foreach (var _ in new[] { 1, 2 }) n++; return (n, b, f(1, 2));
### nameof names types members and generics
var local = 1; return (nameof(local), nameof(System.Collections.Generic), nameof(List<int>), nameof(List<>), nameof(List<>.Count), nameof(C.M), nameof(C.P.Length), nameof(Math.Max), nameof(T<int>.Inner));
---
class C { public void M<X>() { } public string P => ""; } class T<A> { public class Inner; }
### default literals take their type from the context
int a = default; string? s = default; (int, string?) t = default; S st = default; int? n = default; T D<T>() => default!; Span<int> sp = default; return (a, s, t, st.X, n, D<bool>(), D<DateTime>(), D<List<int>>(), sp.Length, default(E), F());
int F(int x = default, E e = default) => x + (int)e;
---
struct S { public int X; } enum E { A, B }
### sizeof of the primitive types
return (sizeof(bool), sizeof(byte), sizeof(char), sizeof(short), sizeof(int), sizeof(long), sizeof(float), sizeof(double), sizeof(decimal), sizeof(E));
---
enum E : ushort { A }
### typeof gives names and equality
return (typeof(int).Name, typeof(C).FullName, typeof(C.In).FullName, typeof(G<int>).Name, typeof(G<>).Name, typeof(int) == typeof(Int32), typeof(G<int>) == typeof(G<string>), typeof(int?).Name, typeof(int[]).Name, typeof(C[]).Name, typeof(void).Name, typeof((int, string)).Name);
---
class C { public class In; } class G<T>;
### the null forgiving operator does nothing
string? s = null; var n = s!; try { return n!.Length; } catch (NullReferenceException) { return "null"; }
### parentheses and casts bind as the language says
int x = 7; return ((double)x / 2, (double)(x / 2), -x % 4, -(x % 4), (byte)(x - 8), !(x > 5), ~x & 0xF, (x & 1) == 1, x >> 1 << 1, (long)x * int.MaxValue, 1 + 2 + "3" + 4 + 5);
### is with a type a pattern and its negation
object o = "s"; object? n = null; return (o is string, o is not string, n is null, n is not null, o is string { Length: 1 }, o is int or string, o is not (int or string), (o as string)?.Length, o as List<int>, 5 is int, o is var any, any == o);
### identity of boxed values
object a = 1, b = 1; var c = a; int i = 5; object x = i, y = i; object e = DayOfWeek.Monday; object f = e; return (a == b, a == c, a.Equals(b), x == y, (object)1 == (object)1, ReferenceEquals(i, i), ReferenceEquals(e, f), e == (object)DayOfWeek.Monday, Equals(e, DayOfWeek.Monday));
### identity of strings
var a = "ab"; object o = "ab"; object p = "a" + "b"; var q = new string(['a', 'b']); return (o == p, (object)a == o, (object)q == o, q == a, q.Equals(o), ReferenceEquals(a, "ab"));
### null conditional chains stop at the first null
var log = ""; string L(string n) { log += n; return n; } C? c = null; C d = new(); return (c?.Self.Self.Name.Length, c?.Get(L("x")), d?.Self?.Name?.ToUpper().Length, d?.Null?.Get(L("y")), d.Null?.Self.Name, c?[L("z")], d?[L("i")], (c?.Name).Length(), log);
---
class C { public C Self => this; public C? Null => null; public string Name = "n"; public string Get(string s) => s; public string this[string k] => k + "!"; } static class X { public static int Length(this string? s) => s?.Length ?? -1; }
### null conditional calls on value types give nullables
int? n = 5; DateTime? d = new DateTime(2026, 1, 2); S? s = new S(3), none = null; string? t = null; return (n?.ToString("D3"), d?.Year, s?.N, s?.Twice(), none?.N, none?.Twice() ?? -1, t?.Length, t?[0], (t?.Length).HasValue, n?.CompareTo(4));
---
struct S(int n) { public int N = n; public int Twice() => N * 2; }
### a null conditional call without a result does nothing on null
var log = new List<string>(); C? c = null; c?.Do(log); new C()?.Do(log); Action? a = null; a?.Invoke(); a = () => log.Add("act"); a?.Invoke(); return log;
---
class C { public void Do(List<string> l) => l.Add("do"); }
### the null coalescing operators in a chain
string? a = null, b = null; string c = "c"; int? i = null; int j = i ?? 3; List<int>? l = null; (l ??= []).Add(1); (l ??= []).Add(2); b ??= a ?? c; int k = 0; int? m = 4; m ??= k++; var r = a ?? b ?? throw new Exception(); return (a ?? b ?? c, j, l, b, m, k, r);
### tuples compare element by element
int? n = null; return ((1, "a") == (1, "a"), (1, 2) != (1, 3), (1, (2, 3)) == (1, (2, 3)), (1, null as string) == (1, null), (n, 1) == (null, 1), (1L, 2.0) == (1, 2), (A: 1, B: 2) == (B: 1, A: 2), (1, 2).Equals((1, 2)), (1, 2).Equals((1L, 2)), new P(1) == new P(1) && (new P(1), 2) == (new P(1), 2));
---
record P(int N);
### tuple comparison stops at the first difference
var log = ""; X M(int n) => new(n, s => log += s); var r = (M(1), M(2), M(3)) == (M(1), M(9), M(3)); return (r, log);
---
class X(int n, Action<string> log) { public int N => n; public static bool operator ==(X a, X b) { a.Log($"{a.N}={b.N} "); return a.N == b.N; } public static bool operator !=(X a, X b) => !(a == b); void Log(string s) => log(s); public override bool Equals(object? o) => false; public override int GetHashCode() => 0; }
### tuples with more than seven elements
var t = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16); t.Item15 += 100; var (a, _, _, _, _, _, _, h, _, _, _, _, _, _, o, p) = t; return (t, a + h + o + p, t == t, t.Equals(t), (1, 2, 3, 4, 5, 6, 7, x: 8).x);
### tuple elements are variables
var t = (N: 1, S: "a"); t.N++; t.S += "b"; ref var r = ref t.N; r = 50; void Set(ref (int, string) q) => q.Item1 = 7; var u = t; Set(ref u); (int A, (int B, int C) D) v = (1, (2, 3)); v.D.B = 20; v.D = (v.D.C, v.D.B); return (t, u, v);
### names of tuple elements come from the expressions
var x = 1; var y = "s"; var t = (x, y); var p = new P(3); var u = (p.N, Other: 4, t.y); return (t.x, t.y, u.N, u.Other, u.y);
---
record P(int N);
### deconstruction mixes declarations and assignments
int a = 0; var arr = new int[2]; var h = new H(); (a, var b) = (1, 2); (arr[0], h.F, h.P) = (3, 4, 5); (a, (b, arr[1]), _) = (b, (a, 9), "x"); var ((p, q), r) = ((1, 2), "s"); (var m, int n) = (6, 7); return (a, b, arr, h.F, h.P, p + q, r, m, n);
---
class H { public int F; public int P { get; set; } }
### deconstruction evaluates targets then values then assigns
var log = ""; var x = new int[4]; int I(string n, int i) { log += n; return i; } (x[I("a", 0)], x[I("b", 1)]) = (I("c", 10), I("d", 20)); (x[0], x[1], x[2]) = (x[1], x[0], x[0] + x[1]); return (x, log);
### a swap by deconstruction
int a = 1, b = 2, c = 3; (a, b, c) = (c, a, b); int[] v = [5, 4, 3]; (v[0], v[2]) = (v[2], v[0]); string s = "x", t = "y"; (s, t) = (t, s); return (a, b, c, v, s, t);
### deconstruction of a user type by method and by extension
var (x, y) = new P(1, 2); var (a, (b, c)) = (1, new P(3, 4)); (int q, long w) = new P(5, 6); foreach (var (k, v) in new[] { new P(7, 8) }) x += k + v; var (len, first) = "hello"; var (g, h) = new Box<string>("in", 3); return (x, y, a + b + c, q, w, len, first, g, h);
---
class P(int x, int y) { public void Deconstruct(out int a, out int b) { a = x; b = y; } } static class Ext { public static void Deconstruct(this string s, out int length, out char first) { length = s.Length; first = s[0]; } public static void Deconstruct<T>(this Box<T> b, out T value, out int n) { value = b.Value; n = b.N; } } record class Box<T>(T Value) { public Box(T v, int n) : this(v) => N = n; public int N; }
### the best deconstruct of several is chosen
var (a, b) = new P(); var (c, d, e) = new P(); var (f, g) = new D(); return (a, b, c, d, e, f, g);
---
class P { public virtual void Deconstruct(out int a, out string b) { a = 1; b = "two"; } public void Deconstruct(out int a, out int b, out int c) => (a, b, c) = (1, 2, 3); } class D : P { public override void Deconstruct(out int a, out string b) { a = 9; b = "derived"; } }
### string concatenation takes null as empty
string? n = null; object? o = null; int? i = null; char c = 'c'; n += "a"; n += null; n += 1.5; n += c; return (n, "x" + o + i + "y", null + "z", (string?)null + null, "a" + 'b' + 1, 'a' + 'b' + "c", "" + true + E.A + (1, 2));
---
enum E { A }
### object initialisers run in order after the constructor
var log = new List<string>(); var c = new C(log) { A = 1, B = 2, In = { A = 3, L = { 4, 5 } }, [0] = "zero", [1] = "one" }; return (log, c.In.L);
---
class C(List<string> log) { C? inner; public int A { set => log.Add("A" + value); } public int B { set => log.Add("B" + value); } public C In { get { log.Add("In"); return inner ??= new(log); } } public List<int> L { get; } = []; public string this[int i] { set => log.Add(i + value); } }
### a collection initialiser calls Add with one or many arguments
var b = new Bag { 1, { 2, "two" }, 3, { 4, "four", 4.5 } }; var d = new Dictionary<int, string> { { 1, "a" }, { 2, "b" } }; var e = new List<List<int>> { new() { 1 }, new() }; return (b.Log, d, e.Count, new Ext { "x" }.S);
---
class Bag : IEnumerable { public string Log = ""; public void Add(int n) => Log += n; public void Add(int n, string s) => Log += n + s; public void Add(int n, string s, double d) => Log += n + s + d; public IEnumerator GetEnumerator() { yield break; } }
class Ext : IEnumerable { public string S = ""; public IEnumerator GetEnumerator() { yield break; } } static class ExtAdd { public static void Add(this Ext e, string s) => e.S += "[" + s + "]"; }
### anonymous types are equal by value and copied with with
var a = new { N = 1, S = "x", Sub = new { D = 2.5 } }; var b = new { N = 1, S = "x", Sub = new { D = 2.5 } }; var c = a with { N = 5, S = "y" }; return (a.Equals(b), a == b, a.GetHashCode() == b.GetHashCode(), c.ToString(), a.ToString(), new[] { a, b, c }.Distinct().Count(), new { a.N, c.S }.ToString(), new { }.ToString());
### overloads are chosen at compile time
return (F(1), F(1L), F("s"), F((object)"s"), F(null), F('c'), F(1.5f), F(new int[0]), G(1), G("s"), G<object>(1), F((short)1));
string G<T>(T t) => typeof(T).Name;
static string F(object? x) => x switch { null => "null", _ => O.F(x) };
---
static class O { public static string F(object x) => "object"; public static string F(int x) => "int"; public static string F(long x) => "long"; public static string F(string x) => "string"; }
### overloaded methods prefer the better conversion
return (O.F(1), O.F(1L), O.F("s"), O.F((object)"s"), O.F('c'), O.F((short)1), O.F(1.5f), O.F(1, 2), O.F(new[] { 1 }), O.G([1, 2]), O.H(() => 1), O.H(() => { }));
---
static class O { public static string F(object x) => "object"; public static string F(int x) => "int"; public static string F(long x) => "long"; public static string F(string x) => "string"; public static string F(double x) => "double"; public static string F(params int[] xs) => "params" + xs.Length; public static string G(ReadOnlySpan<int> s) => "span"; public static string G(IEnumerable<int> s) => "seq"; public static string H(Func<int> f) => "func"; public static string H(Action f) => "action"; }
### overload resolution priority is honoured
return (O.F(1), O.F("x"));
---
static class O { public static string F(int x) => "int"; [System.Runtime.CompilerServices.OverloadResolutionPriority(1)] public static string F(object x) => "object"; }
### caller information is filled in
return (W.Name(), W.Expr(1 + 2), W.Line() > 0, W.Expr2("a", new[] { 1, 2 }.Length > 1), new C().Prop, W.File().EndsWith("Definition.cs"));
---
static class W { public static string Name([System.Runtime.CompilerServices.CallerMemberName] string n = "?") => n; public static string Expr(int x, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(x))] string e = "") => e; public static string Expr2(string m, bool c, [System.Runtime.CompilerServices.CallerArgumentExpression("c")] string? e = null) => m + e; public static int Line([System.Runtime.CompilerServices.CallerLineNumber] int l = 0) => l; public static string File([System.Runtime.CompilerServices.CallerFilePath] string f = "") => f; } class C { public string Prop => W.Name(); }
### enums unbox as their numbers
object e = E.B, i = 1, d = DayOfWeek.Friday; string T(Func<object?> f) { try { return f()?.ToString() ?? "null"; } catch (Exception x) { return x.GetType().Name; } } return (T(() => (int)e), T(() => (E)i), T(() => (int)d), T(() => (E?)e), T(() => (long)i), T(() => (E)(object)1L), e as E?, i as int?, d as E?, (e as int?) is null, i is E, e is int, e is Enum, i is ValueType, e is IComparable);
---
enum E { A, B }
### types as values and keys
var m = new Dictionary<Type, string> { [typeof(int)] = "int", [typeof(C)] = "C", [typeof(List<C>)] = "listC", [typeof(G<>)] = "G" }; string N(Type t) => t == typeof(int) ? "i" : t == typeof(C) ? "c" : t.Name; object[] os = [1, new C(), new List<C>()]; return (os.Select(o => m[o.GetType()]), N(typeof(C)), N(typeof(string)), m.ContainsKey(typeof(G<int>)), typeof(C).Equals(new C().GetType()), typeof(List<C>) == typeof(List<D>), typeof(C).ToString(), typeof(G<C>).ToString());
---
class C; class D; class G<T>;
### mixed keys are told apart by type
var d = new Dictionary<object, string> { [1] = "int", [1L] = "long", ["1"] = "str", [1.0] = "dbl", [(1, "a")] = "tup", [E.A] = "enum", [new R(1)] = "rec", [true] = "bool" }; return (d[1], d[1L], d["1"], d[1.0], d[(1, "a")], d[E.A], d[new R(1)], d[true], d.ContainsKey(1f), d.ContainsKey((object)1), d.Count);
---
enum E { A } record R(int N);
### compound assignment to every kind of place
var c = new C(); c.N += 5; c.N ??= 3; c.N *= 2; c.D["k"] = c.D.GetValueOrDefault("k") + 1; c.D["k"] <<= 3; c.S += "x"; c.S += 1; c.A[^1] += 4; c.A[c.A.Length - 1] %= 3; c.M[0, 1] -= 2; c.L[0] |= 6; c.B &= false; c.E |= E.B; c.E &= ~E.A; c.F += x => x; return (c.N, c.D["k"], c.S, c.A, c.M[0, 1], c.L[0], c.B, c.E, c.F(3), c.Ch += (char)1);
---
[Flags] enum E { A = 1, B = 2 } class C { public int? N; public Dictionary<string, int> D = []; public string? S; public int[] A = [1, 2]; public int[,] M = new int[1, 2]; public List<int> L = [1]; public bool B = true; public E E = E.A; public Func<int, int>? F; public char Ch = 'a'; }
### objects are created in every form
var a = new Dictionary<string, (int, List<int>)> { ["k"] = (1, [2]) }; List<(int A, string B)> b = [(1, "x")]; var c = new[] { (1, 'a'), (2, 'b') }; var d = new P[] { new(1) { Y = 2 }, new P(3) with { Y = 4 } }; P e = new(5); var f = new { e.X, d, G = new { H = 1 } }; int[][] g = [new int[] { 1 }, new[] { 2 }, [3]]; var h = new string('x', 3); object i = new(); var j = new List<List<int>>(3) { new(2) { 1 }, new() }; return (a["k"].Item2[0], b[0].B, c[1].Item2, d.Sum(p => p.X + p.Y), e.X, f.G.H, f.d.Length, g[2][0], h, i != null, j[0][0]);
---
record P(int X) { public int Y { get; init; } }
### null conditionals nest with indexers and assignment
var m = new Dictionary<string, C?> { ["a"] = new(), ["b"] = null }; string? s = m["a"]?.Items?[0]?.ToUpper()?[..1]; m["a"]!.Items![1] ??= "q"; var t = m["b"]?.Items?[0] ?? m["a"]?.Items?[1] ?? "none"; m["a"]?.Items?.Reverse(); m["b"]?.Run(); var n = m["a"]?.Self?.Self?.N?.ToString("D3"); return (s, t, n, m.GetValueOrDefault("zz")?.N, m["a"]?.Items?.Length, (m["a"]?.N ?? 0) + 1, m["a"]?.Self == m["a"]);
---
class C { public string?[]? Items = ["hello", null]; public C? Self => this; public int? N = 7; public void Run() => throw new Exception(); }
### tuples in queries and dictionaries
var d = new[] { ("a", 1), ("b", 2) }.ToDictionary(t => t.Item1, t => t); var s = d.Select(p => { var (k, (n, v)) = p; return k + n + v; }); return (s, d.Values.Select(((string N, int V) t) => t.V).Sum(), d.OrderByDescending(p => p.Value.Item2).First().Key, d.Aggregate(0, (a, p) => a + p.Value.Item2));
