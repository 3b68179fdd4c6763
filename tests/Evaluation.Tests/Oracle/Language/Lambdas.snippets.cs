### natural types of lambdas and method groups
var f = (int x) => x * 2; var g = () => "s"; var h = (ref int n) => n++; var k = (int a, int b = 5) => a + b; var l = (params int[] xs) => xs.Sum(); var m = Neg; var n = object (bool b) => b ? 1 : "x"; object o = (string s) => s.Length; Delegate d = () => 7; int v = 1; h(ref v); return (f(2), g(), v, m(4), k(1), k(1, 2), l(1, 2, 3), l(), n(false), ((Func<string, int>)o)("abc"), ((Func<int>)d)());
static int Neg(int x) => -x;
### lambdas with default and params parameters
var f = (string a, string b = "dflt", int n = 3) => a + b + n; var g = (int first, params string[] rest) => first + string.Join("", rest); var h = (int x = int.MaxValue) => x; return (f("x"), f("x", "y"), f("x", "y", 9), g(1), g(1, "a", "b"), h(), h(2));
### lambdas with modifiers and attributes
R r = (ref int x, out int y, in int z) => { y = x + z; x = 0; }; int a = 5; r(ref a, out var b, 7); Func<string, int> f = [Obsolete] static ([System.Diagnostics.CodeAnalysis.NotNull] s) => s.Length; Func<int, int, int> g = static (int x, int _) => x; return (a, b, f("abc"), g(1, 2));
---
delegate void R(ref int x, out int y, in int z);
### parameter modifiers without types
P p = (text, out result) => int.TryParse(text, out result); Q q = (ref x) => x *= 2; S s = (in x) => x + 1; int n = 4; q(ref n); return (p("12", out var r), r, n, s(n));
---
delegate bool P(string t, out int r); delegate void Q(ref int x); delegate int S(in int x);
### captured variables are shared between lambdas
int n = 0; Action inc = () => n++; Action dbl = () => n *= 2; Func<int> get = () => n; inc(); dbl(); inc(); n += 100; var snapshot = n; dbl(); (Action, Func<int>) Make() { int k = 0; return (() => k++, () => k); } var (a1, g1) = Make(); var (a2, g2) = Make(); a1(); a1(); a2(); return (get(), snapshot, g1(), g2());
### lambdas in loops capture what the scope says
var fs = new List<Func<string>>(); for (int i = 0; i < 2; i++) { int j = i; foreach (var k in new[] { 'a', 'b' }) { int m = j * 10; fs.Add(() => $"{i}{j}{k}{m++}"); fs.Add(() => $"{m}"); } } return fs.Select(f => f()).ToList();
### nested lambdas capture at every level
int a = 1; Func<int, Func<int, Func<int>>> f = b => { a++; return c => { b++; return () => { c++; return a * 100 + b * 10 + c; }; }; }; var g = f(1); var h = g(1); var i = g(5); return (h(), h(), i(), a);
### lambdas capture this and base members
var d = new D(3); var f = d.Make(); d.N = 10; return (f(), d.Base()(), d.Chain().Select(x => x()));
---
class B { public int N; public virtual int M() => N; } class D : B { readonly int k; public D(int n) { N = n; k = n; } public override int M() => -1; public Func<int> Make() => () => N + k + this.M(); public Func<int> Base() => () => base.M(); public IEnumerable<Func<int>> Chain() { for (int i = 0; i < 2; i++) { int c = i; yield return () => { int L() => N + c; return L(); }; } } }
### parameters and out variables are captured
Func<int> F(int p) { p++; return () => p++; } var f = F(5); var r = (f(), f()); if (int.TryParse("9", out var o)) { Action a = () => o++; a(); a(); } Func<int, Func<int>> g = x => { x *= 2; return () => x; }; return (r, o, g(4)());
### immediately invoked lambdas and delegates
return (((Func<int>)(() => 5))(), new Func<int, int>(x => x + 1)(2), ((Func<Func<int>>)(() => () => 3))()(), (true ? (x => x) : (Func<int, int>)(x => -x))(4));
### anonymous methods
Func<int, int> f = delegate (int x) { return x + 1; }; Action<int> g = delegate { }; int n = 0; Action h = delegate { n++; }; h(); g(4); EventHandler e = delegate { n += 10; }; e(null, null!); return (f(1), n);
### statement lambdas with several returns
Func<int, string> f = n => { if (n < 0) return "neg"; switch (n) { case 0: return "zero"; default: foreach (var x in new[] { 1, 2 }) if (x == n) return "small"; break; } try { return "big" + n; } finally { n = 0; } }; return (f(-1), f(0), f(2), f(50));
### lambdas passed to library methods
var l = new List<int> { 3, 1, 2 }; l.Sort((a, b) => b.CompareTo(a)); var idx = l.FindIndex(x => x == 1); l.RemoveAll(x => x == 3); var sum = 0; l.ForEach(x => sum += x); return (l, idx, sum, l.ConvertAll(x => "n" + x), l.Exists(x => x > 1), l.TrueForAll(x => x > 0), Array.ConvertAll(new[] { 1, 2 }, x => x * 0.5), Array.Find(new[] { 1, 5 }, x => x > 2), l.Find(x => x > 100), Array.FindAll(new[] { 1, 2, 3 }, x => x != 2), Array.Exists(new[] { 1 }, x => x == 1));
### a lambda is evaluated each time it is called
var calls = 0; var q = new[] { 1, 2, 3 }.Where(x => { calls++; return x > 1; }); var a = calls; var b = q.Count(); var c = q.First(); return (a, b, c, calls);
### static anonymous functions see constants and statics
const int K = 3; Func<int, int> f = static x => x * K + C.S; return f(2);
---
static class C { public static readonly int S = 100; }
### lambdas returning lambdas in a dictionary by tuple
var d = new Dictionary<(string, int), Func<int, Func<int, int>>> { [("add", 1)] = x => y => x + y, [("mul", 2)] = x => y => x * y }; return d.Select(p => p.Key.Item1 + p.Value(3)(4));
### lambdas capture in switch sections and using
var fs = new List<Func<string>>(); foreach (var o in new object[] { 1, "a", 2 }) switch (o) { case int n: fs.Add(() => "i" + n); break; case string s: using (var d = new D(s)) fs.Add(() => d.N + s); break; } return fs.Select(f => f());
---
class D(string n) : IDisposable { public string N = n; public void Dispose() => N += "!"; }
### recursion through a dictionary of lambdas
Dictionary<string, Func<int, int>> ops = []; ops["fact"] = n => n <= 1 ? 1 : n * ops["fact"](n - 1); ops["even"] = n => n == 0 ? 1 : ops["odd"](n - 1); ops["odd"] = n => n == 0 ? 0 : ops["even"](n - 1); Func<int, Func<int>> counter = start => { int c = start; return () => ++c; }; var c1 = counter(5); c1(); return (ops["fact"](6), ops["even"](7), c1(), counter(0)());
### lambdas of structs and of primary constructor parameters
var p = new P(3); var f = p.F(); var q = p with { N = 9 }; return (f(), q.F()(), new Q(2).G()(5));
---
record struct P(int N) { public Func<int> F() { var n = N; return () => n * 2; } } class Q(int k) { public Func<int, int> G() => x => { k += x; return k; }; }
