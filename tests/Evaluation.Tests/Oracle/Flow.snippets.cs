### closures foreach fresh for shared
var fs = new List<Func<int>>(); foreach (var x in new[] { 1, 2, 3 }) fs.Add(() => x); for (int i = 0; i < 3; i++) fs.Add(() => i); for (int i = 0; i < 3; i++) { var j = i; fs.Add(() => j++ * 10); } int w = 0; while (w < 2) { var z = w; fs.Add(() => z + w); w++; } return (fs.Select(f => f()), fs[7](), fs[7]());
### closures share and mutate
int n = 0; Action inc = () => n++; Func<int> get = () => n; inc(); inc(); n += 10; var adders = Enumerable.Range(1, 3).Select(k => (Func<int, int>)(v => v + k + n)).ToList(); n = 100; return (get(), adders.Select(a => a(1)));
### nested lambdas and currying
Func<int, Func<int, Func<int, int>>> add = a => b => c => a * 100 + b * 10 + c; Func<Func<int, int>, Func<int, int>> twice = f => x => f(f(x)); return (add(1)(2)(3), twice(twice(x => x * 2))(3));
### recursive lambda and local function
Func<int, int> fact = null!; fact = k => k <= 1 ? 1 : k * fact(k - 1); int Fib(int k) => k < 2 ? k : Fib(k - 1) + Fib(k - 2); bool Even(int k) => k == 0 || Odd(k - 1); bool Odd(int k) => k != 0 && Even(k - 1); return (fact(10), Fib(15), Even(10), Odd(7));
### local functions capture
int total = 0; void Add(int k) { total += k; void Deep() { total *= 2; } if (k > 1) Deep(); } Add(1); Add(2); static int Pure(int q) => q * q; Func<int, int> g = Pure; Action<int> h = Add; h(3); T Id<T>(T t) => t; return (total, g(4), Id("s"), Id(5));
### method groups
var xs = new[] { "3", "1" }; var c = new C(5); Func<int, int> f = c.Add; Func<string, int> p = int.Parse; return (xs.Select(int.Parse).Sum(), f(2), p("8"), xs.Select(C.Twice), xs.Select(c.Tag), new[] { 1, 2 }.Select(c.Add).ToArray(), f == c.Add, xs.All("x".StartsWith), xs.Select(Ext.Len));
---
class C(int n) { public int Add(int x) => n + x; public static string Twice(string s) => s + s; public string Tag(string s) => s + n; } static class Ext { public static int Len(this string s) => s.Length; }
### custom delegates
Op op = (a, b) => a - b; Op other = C.Mul; var ops = new Dictionary<string, Op> { ["-"] = op, ["*"] = other }; return (ops["-"](5, 3), ops["*"](5, 3), ops.Values.Select(o => o(2, 2)), op.Invoke(1, 1));
---
delegate int Op(int a, int b); static class C { public static int Mul(int a, int b) => a * b; }
### iterators are lazy
var log = new List<string>(); IEnumerable<int> Numbers() { log.Add("start"); try { for (int i = 0; ; i++) { log.Add("y" + i); yield return i; } } finally { log.Add("end"); } } var q = Numbers(); log.Add("made"); var three = q.Take(3).ToList(); foreach (var x in q) { if (x == 1) break; } return (three, string.Join(" ", log));
### iterator members and yield break
return (string.Join(",", new Tree(4).Walk()), string.Join(",", Countdown(3)), Empty().Any(), Countdown(9).Where(x => x % 2 == 0).Select(x => x * x).First(), string.Join(",", Gen("a", "b")));
IEnumerable<int> Countdown(int n) { while (true) { if (n < 0) yield break; yield return n--; } } IEnumerable<int> Empty() { yield break; } IEnumerable<T> Gen<T>(params T[] xs) { foreach (var x in xs) { yield return x; yield return x; } }
---
class Tree(int n) { public IEnumerable<int> Walk() { if (n > 0) { yield return n; foreach (var x in new Tree(n / 2).Walk()) yield return x; foreach (var x in new Tree(n - 2).Walk()) yield return x; } } }
### iterator enumerated twice starts over
int starts = 0; IEnumerable<int> It(int a) { starts++; a++; yield return a; a++; yield return a; } var it = It(1); return (it.Sum(), it.Count(), it.Last(), starts);
### IEnumerator iterator
IEnumerator<string> E() { yield return "a"; yield return "b"; } using var e = E(); var s = ""; while (e.MoveNext()) s += e.Current; return s;
### exceptions
var log = new List<string>(); void F(int n) { try { log.Add("try" + n); if (n == 1) throw new InvalidOperationException("bad"); if (n == 2) { var a = new int[1]; a[n] = 1; } if (n == 3) { string s = null!; log.Add(s.Length.ToString()); } if (n == 4) return; if (n == 5) throw new MyEx("mine", 7); if (n == 6) { var z = 0; log.Add((1 / z).ToString()); } } catch (InvalidOperationException e) when (e.Message.Length == 3) { log.Add("inv " + e.Message); } catch (IndexOutOfRangeException) { log.Add("index"); } catch (MyEx e) { log.Add($"{e.Message} {e.Code} {e is Exception}"); } catch (Exception e) { log.Add(e.GetType().Name); } finally { log.Add("fin" + n); } log.Add("after" + n); } for (int i = 1; i <= 6; i++) F(i); return string.Join(" ", log);
---
class MyEx(string m, int code) : Exception(m) { public int Code => code; }
### exception filters rethrow and nesting
var log = ""; try { try { try { throw new ArgumentException("a"); } finally { log += "f1 "; } } catch (ArgumentException e) when (Note("no")) { log += "never"; } catch (ArgumentException e) { log += "c:" + e.Message + " "; throw; } finally { log += "f2 "; } } catch (Exception e) { log += e.GetType().Name; try { throw new InvalidCastException("inner", e); } catch (InvalidCastException i) { log += i.InnerException!.Message; } } return log; bool Note(string s) { log += s + " "; return false; }
### finally runs on return break continue
var log = ""; int F() { try { return 1; } finally { log += "r"; } } for (int i = 0; i < 3; i++) { try { if (i == 0) continue; if (i == 1) break; } finally { log += i; } } int G() { int x = 1; try { return x; } finally { x = 2; log += "g"; } } return (F(), G(), log);
### throw expressions
string N(string? s) => s ?? throw new ArgumentNullException(nameof(s)); try { return N("a") + N(null); } catch (ArgumentNullException e) { return e.ParamName; }
### host exceptions are caught
var r = new List<string>(); void T(Action a) { try { a(); r.Add("ok"); } catch (KeyNotFoundException) { r.Add("key"); } catch (FormatException) { r.Add("format"); } catch (ArgumentException e) { r.Add(e.GetType().Name); } catch (InvalidOperationException) { r.Add("invalid"); } catch (InvalidCastException) { r.Add("cast"); } catch (NullReferenceException) { r.Add("null"); } } T(() => _ = new Dictionary<string, int>()["x"]); T(() => int.Parse("x")); T(() => _ = new List<int>()[0]); T(() => new int[0].First()); T(() => _ = (string)(object)1); T(() => new List<int> { 1 }.Single(x => x > 1)); T(() => "abc".Substring(5)); T(() => { var l = new List<int> { 1 }; foreach (var x in l) l.Add(x); }); T(() => { int? n = null; _ = n!.Value; }); T(() => { string? s = null; _ = s!.Trim(); }); T(() => ArgumentNullException.ThrowIfNull((object?)null)); T(() => _ = (int)(object)1L); T(() => { object o = null!; _ = (int)o; }); return r;
### exceptions through linq and iterators
IEnumerable<int> It() { yield return 1; throw new InvalidOperationException("it"); } try { return It().Select(x => x).ToList(); } catch (InvalidOperationException e) { try { return new[] { 1, 0 }.Select(x => 10 / x).ToArray(); } catch (DivideByZeroException) { return e.Message + " div"; } }
### using and dispose
var log = new List<string>(); using (var a = new D("a", log)) using (var b = new D("b", log)) log.Add("body"); { using var c = new D("c", log); log.Add("inner"); } try { using var d = new D("d", log); throw new Exception(); } catch { log.Add("caught"); } D? n = null; using (n) log.Add("null"); return string.Join(" ", log);
---
sealed class D(string n, List<string> log) : IDisposable { public void Dispose() => log.Add("~" + n); }
### tuples and deconstruction
var t = (A: 1, B: "x"); var (a, b) = t; (a, b) = (a + 1, b + "y"); int i = 1, j = 2; (i, j) = (j, i); t.A = 9; var u = t; u.B = "z"; var (p, (q, _)) = (1, (2, 3)); var (x, y) = new Pt(3, 4); (int, double) conv = (1, 2); var big = (1, 2, 3, 4, 5, 6, 7, 8, 9); big.Item9 = 99; return (a, b, i, j, t, u, p + q, x + y, conv, t == (9, "x"), t != u, big, (1, 2).CompareTo((1, 3)), t.ToString(), big.Item8, (1L, 2) == (1, 2L));
---
record Pt(int X, int Y);
### deconstruct by method and extension
var (a, b, c) = new T(); var (k, v) = new KeyValuePair<string, int>("k", 1); var (y, m) = new DateTime(2026, 3, 4); var list = new List<(string N, int V)> { ("a", 1), ("b", 2) }; var s = ""; foreach (var (n, val) in list) s += n + val; return (a, b, c, k, v, y, m, s);
---
class T { public void Deconstruct(out int a, out string b, out bool c) => (a, b, c) = (1, "b", true); } static class X { public static void Deconstruct(this DateTime d, out int y, out int m) { y = d.Year; m = d.Month; } }
### patterns
string F(object? o) => o switch { null => "null", int and (> 0 and < 10) => "digit", int n when n % 2 == 0 => $"even{n}", int => "int", string { Length: 0 } => "empty", _ => "other" };
string G(object? o) => o switch { P { X: 0, Y: var y } => "y" + y, P(var a, > 5) p => $"big{a}{p.Y}", P { Inner.X: 7 } => "inner", not null and not P => "notP", _ => "rest" };
string H(int[] xs) => xs switch { [] => "none", [var one] => "one" + one, [1, .. var mid, 9] => "mid" + mid.Length, [_, _, ..] => "many" };
return string.Join(",", F(4), F(""), G(new P(0, 3)), G(new P(2, 6)), G(new P(1, 1) { Inner = new(7, 0) }), G("s"), G(null), G(new P(1, 1)), H([]), H([4]), H([1, 2, 3, 9]), H([5, 6]), 5 is > 3 and not 4, 'x' is >= 'a' and <= 'z', "abc" is ['a', .. var rest] ? rest : "", new List<int> { 1, 2 } is [1, var two] ? two : 0, (1, "a") is (1, var s2) ? s2 : "", 3.0 is double and > 2);
---
record P(int X, int Y) { public P? Inner { get; init; } }
### simple switch expressions
string F(object? o) => o switch { null => "null", int and (> 0 and < 10) => "digit", int n when n % 2 == 0 => $"even{n}", int => "int", string { Length: 0 } => "empty", string s => s, DayOfWeek.Monday => "mon", (int a, string b) => b + a, IEnumerable<int> e => "seq" + e.Count(), _ => "other" }; string S(int n, string t) => (n, t) switch { (0, _) => "zero", (_, "x") => "x", var (a, b) when a > 5 => b, _ => "none" };
return (F(null), F(3), F(12), F(13), F(""), F("q"), F(DayOfWeek.Monday), F((1, "t")), F(new[] { 1, 2 }), F(2.5), S(0, "x"), S(1, "x"), S(6, "y"), S(1, "y"));
### pattern variables in loops
var fs = new List<Func<string>>(); var src = new Queue<object>([1, "a", 2, "b"]); while (src.Count > 0) { if (src.Dequeue() is string s) fs.Add(() => s); } return fs.Select(f => f());
### switch expression unmatched
try { return 5 switch { 1 => "a" }; } catch (Exception e) { return e is InvalidOperationException; }
### conditional struct receivers
var s = new S(); s.Set(s.N > 0 ? 1 : 2); var a = new S[1]; a[0].Set(a[0].N == 0 ? 5 : 6); a[0].N += a[0].N > 1 ? 10 : 20; int? x = null; x ??= s.N; return (s.N, a[0].N, x);
---
struct S { public int N; public void Set(int n) => N = n; }
### chained null conditionals
N? n = new N { Next = new N { V = 3 } }; N? none = null; return (n?.Next?.V, n?.Next?.Next?.V, none?.Next!.V, n?.Next?.ToString(), n!.Next?.Get(2) ?? -1, none?.Get(1), n?.Items?[0], n.Next?.Items?.Length);
---
class N { public int V; public N? Next; public int[]? Items = [8]; public int Get(int k) => V * k; }
### lambdas with defaults discards and natural types
var f = (int a, int b = 4) => a + b; Func<int, int, int> g = (_, _) => 1; var h = string (int n) => new string('x', n); var k = () => (1, "a"); Func<int, bool> even = static n => n % 2 == 0; return (f(1), f(1, 2), g(5, 6), h(3), k(), even(4));
### iterator finally order with break and exceptions
var log = ""; IEnumerable<int> It() { try { yield return 1; try { yield return 2; } finally { log += "inner "; } yield return 3; } finally { log += "outer "; } } foreach (var x in It()) { log += x + " "; if (x == 2) break; } try { foreach (var x in It()) if (x == 3) throw new Exception(); } catch { log += "caught "; } var e = It().GetEnumerator(); e.Dispose(); e = It().GetEnumerator(); e.MoveNext(); e.Dispose(); return log;
### closures over pattern and out variables in loops
var fs = new List<Func<object>>(); foreach (var s in new[] { "1", "x", "3" }) { if (int.TryParse(s, out var n)) fs.Add(() => n++ + n); else { var q = s + "!"; fs.Add(() => q); } } object[] os = [1, "b"]; for (var i = 0; i < os.Length; i++) if (os[i] is int k) fs.Add(() => k + i); return fs.Select(f => f());
### lambda captures this and parameters
var c = new C(3); var f = c.Adder(4); c.N = 10; return (f(1), c.All([1, 2]), c.Nested()());
---
class C(int n) { public int N { get; set; } = n; public Func<int, int> Adder(int k) => x => x + k + N; public IEnumerable<int> All(int[] xs) => from x in xs where x < N select x * N + n; public Func<int> Nested() { int Local() => N + n; return () => { int Deep() => Local() + 1; return Deep(); }; } }
### captured loop variable modified in closure
var acts = new List<Action>(); var sum = 0; for (int i = 0; i < 3; i++) { int c = i; acts.Add(() => { c += 10; sum += c; }); } foreach (var a in acts) { a(); a(); } return sum;
### exceptions in finally and nested catch
var log = ""; try { try { throw new Exception("one"); } finally { try { throw new InvalidOperationException("two"); } catch (InvalidOperationException e) { log += e.Message; } } } catch (Exception e) { log += e.Message; } try { try { throw new Exception("a"); } finally { throw new ArgumentException("b"); } } catch (Exception e) { log += e.Message; } int F() { for (var i = 0; ; i++) { try { if (i == 2) return i; continue; } catch { return -1; } finally { log += i; } } } return F() + log;
### user exception hierarchy and properties
string T(Action a) { try { a(); return "none"; } catch (DerivedE e) when (e.Code > 5) { return "derived" + e.Code; } catch (BaseE e) { return e.Message + e.GetType().Name + (e.InnerException?.Message ?? ""); } catch (Exception e) { return "other " + e.Message; } } return (T(() => throw new DerivedE(7)), T(() => throw new DerivedE(1)), T(() => throw new BaseE("m", new Exception("in"))), T(() => throw new NoMessage()), T(() => { }), new DerivedE(2).ToString().StartsWith("DerivedE"), T(() => throw new Own()));
---
class BaseE : Exception { public BaseE(string m, Exception? i = null) : base(m, i) { } } class DerivedE(int c) : BaseE("code" + c) { public int Code => c; } class NoMessage : Exception; class Own : Exception { public override string Message => "own"; }
### goto case with blocks and nested switch
var s = ""; for (int i = 0; i < 5; i++) { switch (i) { case 0: { int k = 1; s += k; goto case 2; } case 1: switch (i + 1) { case 2: s += "n"; break; } continue; case 2: s += "two"; break; case > 3: s += "big"; goto done; default: s += "d"; break; } s += ","; } done: return s;
### foreach with deconstruction and casts
var s = ""; foreach (object o in new List<object> { 1, "a" }) s += o; foreach (long l in new[] { 1, 2 }) s += l * 2; foreach (var (i, c) in "xy".Select((c, i) => (i, c))) s += i + "" + c; foreach (var g in new[] { 1, 2, 3 }.GroupBy(x => x % 2)) foreach (var x in g) s += $"{g.Key}{x}"; foreach (var _ in new int[2]) s += "_"; foreach (KeyValuePair<string, int> p in new Dictionary<string, int> { ["k"] = 1 }) s += p.Key; return s;
### short circuit in assignments and calls
var log = ""; int? L(string n, int? v) { log += n; return v; } int?[] a = [null, 5]; a[0] ??= L("a", 1); a[1] ??= L("b", 2); var r = L("c", null) ?? L("d", null) ?? L("e", 3); var t = L("f", 0) > 1 && L("g", 1) > 0 ? L("h", 1) : L("i", 2); Dictionary<string, List<int>?> d = []; (d.TryGetValue("x", out var l) ? l : d["x"] = [])!.Add(4); string? q = null; q += L("j", 1)?.ToString() ?? "n"; return (a, r, t, log, d["x"], q);
### with on nested records and collections
var a = new A(1, new B("x", [1, 2])); var b = a with { In = a.In with { Name = "y" } }; var c = a with { N = a.N + (b.In.Name == "y" ? 10 : 20) }; return (a.N, b.In.Name, a.In.Name, c.N, ReferenceEquals(a.In.Xs, b.In.Xs), a == b, a.In == new B("x", a.In.Xs));
---
record A(int N, B In); record B(string Name, List<int> Xs);
### generic methods infer and recurse
IEnumerable<T> Flatten<T>(IEnumerable<IEnumerable<T>> xss) { foreach (var xs in xss) foreach (var x in xs) yield return x; } (T, U) Pair<T, U>(T t, U u) => (t, u); T Fold<S, T>(IEnumerable<S> s, T seed, Func<T, S, T> f) => s.Any() ? Fold(s.Skip(1), f(seed, s.First()), f) : seed; T? Def<T>() => default; bool Is<T>(object o) => o is T; return (Flatten([[1], new[] { 2, 3 }]), Pair(1, Pair("a", 2.5)), Fold(new[] { 1, 2, 3 }, "", (t, s) => t + s), Def<int>(), Def<string>(), Def<int?>(), Is<int>(3), Is<string>(3), Is<IEnumerable<int>>(new[] { 1 }), Pair(new X(1), 'c').Item1.N);
---
record struct X(int N);
### static local and async free lambdas as comparers
var xs = new List<(string N, int A)> { ("b", 1), ("a", 1), ("c", 0) }; xs.Sort(static (x, y) => x.A != y.A ? x.A - y.A : string.CompareOrdinal(x.N, y.N)); return (xs, xs.OrderByDescending(x => x.A).ThenBy(x => x.N, StringComparer.Ordinal).Select(x => x.N), xs.Aggregate("", (a, x) => a + x.N, r => r.ToUpperInvariant()));
### checked contexts
string T(Func<object> f) { try { return f().ToString()!; } catch (OverflowException) { return "o"; } } int m = int.MaxValue; long l = long.MinValue; uint u = 0; byte b = 255; double d = 1e20; return string.Join(",", T(() => checked(m + 1)), T(() => unchecked(m + 1)), T(() => checked(-l)), T(() => checked(u - 1)), T(() => checked((byte)(b + 1))), T(() => unchecked((byte)(b + 1))), T(() => checked((int)d)), T(() => checked(m * 2L)), T(() => { checked { b++; return b; } }), T(() => checked((uint)-m)), T(() => (decimal)d * (decimal)d), T(() => checked((char)-m)));
### combined delegates
var log = ""; Action a = () => log += "a"; Action b = () => log += "b"; var c = a + b; c += a; c(); c -= a; c(); c -= b; c -= a; Func<int, int> f = x => { log += x; return x; }; f += x => x * 2; Action<string>? on = null; on += s => log += s; on?.Invoke("!"); return (log, c == null, f(4));
