### delegates of every kind of method
Func<int, int> a = x => x + 1; Func<int, int> b = C.Twice; Func<int, int> c = new C(5).Add; Func<string> d = "abc".ToUpper; Func<int> e = "abc".Count; Func<int, int, int> f = Math.Max; Action<int> g = new List<int>().Add; Func<object, string> h = o => $"{o}"; Func<string, string> i = h; Predicate<int> p = x => x > 2; Comparison<int> cmp = (x, y) => y - x; Converter<int, string> conv = x => "c" + x; return (a(1), b(2), c(3), d(), e(), f(4, 9), i("z"), p(3), cmp(1, 2), conv(7), a.Invoke(5), ((Func<int, int>)C.Twice)(6));
---
class C(int n) { public static int Twice(int x) => x * 2; public int Add(int x) => x + n; }
### multicast delegates call each in order and give the last result
var log = ""; Func<int, int> f = x => { log += "a" + x; return 1; }; f += x => { log += "b" + x; return 2; }; f += x => { log += "c" + x; return 3; }; var r = f(5); f -= f.GetInvocationList().Cast<Func<int, int>>().ElementAt(1); var q = f(6); return (r, q, log, f.GetInvocationList().Length);
### delegates of user types combine too
var log = ""; Act a = s => log += "1" + s; Act b = s => log += "2" + s; Act? c = a + b + a; c!("x"); c -= a; c!("y"); c -= b + a; c?.Invoke("z"); c -= a; var none = c; Act? d = null; d += a; d += b; d -= a; d!("w"); return (log, none is null, d == b, a + b == a + b, a != b);
---
delegate void Act(string s);
### removing the last matching part of a delegate
var log = ""; void A() => log += "a"; void B() => log += "b"; Action x = A; x += B; x += A; x += B; Action ab = A; ab += B; x -= ab; x(); log += "|"; x -= B; x(); log += "|"; x -= A; return (log, x == null, (ab - ab) == null, ab == new Action(A) + new Action(B));
### delegates with ref out in and params parameters
Swap s = (ref int a, ref int b) => (a, b) = (b, a); TryP t = (string x, out int n) => int.TryParse(x, out n); InP i = (in int x) => x + 1; Par p = xs => xs.Sum(); Opt o = (a, b) => a + b; int x = 1, y = 2; s(ref x, ref y); var ok = t("42", out var n); TryP u = int.TryParse; u("7", out var m); RefRet rr = (int[] a) => ref a[0]; int[] arr = [1]; rr(arr) = 9; return (x, y, ok, n, m, i(5), i(in x), p(1, 2, 3), p(), o(1), o(1, 2), arr);
---
delegate void Swap(ref int a, ref int b); delegate bool TryP(string s, out int n); delegate int InP(in int x); delegate int Par(params int[] xs); delegate int Opt(int a, int b = 10); delegate ref int RefRet(int[] a);
### generic delegate types and variance
string log = ""; Make<object> m = Str; Take<string> t = Obj; Func<object> f = Str; Action<string> g = o => Obj(o); Conv<int, string> c = n => "n" + n; Func<string, object> h = (Func<object, string>)(o => "" + o); t("x"); g("y"); return (m(), f(), c(5), h("q"), log, Apply((int a) => a * 2.5, 2));
string Str() => "s"; void Obj(object o) => log += o; R Apply<A, R>(Func<A, R> f, A a) => f(a);
---
delegate T Make<out T>(); delegate void Take<in T>(T t); delegate R Conv<A, R>(A a);
### delegates with many parameters
Func<int, int, int, int, int, int, int, int> f7 = (a, b, c, d, e, g, h) => a + b + c + d + e + g + h; Func<int, int, int, int, int, int, int, int, int, int> f9 = (a, b, c, d, e, g, h, i, j) => a * j; Action<int, int, int, int, int, int, int, int> a8 = (a, b, c, d, e, f, g, h) => { }; a8(1, 2, 3, 4, 5, 6, 7, 8); Big big = (a, b, c, d, e, f, g, h) => $"{a}{h}"; return (f7(1, 2, 3, 4, 5, 6, 7), f9(2, 0, 0, 0, 0, 0, 0, 0, 3), big(1, 2, 3, 4, 5, 6, 7, 8));
---
delegate string Big(int a, int b, int c, int d, int e, int f, int g, int h);
### equality of delegates
var c = new C(); Action a = c.M, b = c.M, d = new C().M; Func<int> s = C.S, t = C.S; Action l = () => { }; Action m = l; Del u = C.S, v = C.S; return (a == b, a == d, a.Equals(b), s == t, l == m, u == v, a != d, (Action?)null == null, a.GetHashCode() == b.GetHashCode());
---
class C { public void M() { } public static int S() => 1; } delegate int Del();
### a delegate made from a delegate
Func<int, int> f = x => x * 2; var g = new Func<int, int>(f); Fn h = new Fn(f); Fn i = f.Invoke; var j = new Func<int, int>(h); Action a = new(() => f = x => x * 100); a(); return (f(1), g(1), h(1), i(1), j(1));
---
delegate int Fn(int x);
### delegates in fields properties dictionaries and switch
var ops = new Dictionary<string, Func<double, double, double>> { ["+"] = (a, b) => a + b, ["max"] = Math.Max, ["pow"] = Math.Pow }; var h = new H { OnDone = s => "done " + s }; Func<int, int> Pick(string n) => n switch { "inc" => x => x + 1, "neg" => static x => -x, _ => Id }; static int Id(int x) => x; return (ops["+"](1, 2), ops["max"](3, 4), ops["pow"](2, 3), h.OnDone("x"), h.Run(5), Pick("inc")(1), Pick("neg")(1), Pick("?")(1), ops.Count(o => o.Value(1, 1) == 1));
---
class H { public required Func<string, string> OnDone { get; init; } public Func<int, int> F = x => x * 3; public int Run(int n) => F(n); }
### currying composition and recursion
Func<A, C> Compose<A, B, C>(Func<A, B> f, Func<B, C> g) => a => g(f(a)); Func<int, Func<int, int>> add = a => b => a + b; Func<Func<int, int>, Func<int, int>> twice = f => x => f(f(x)); Func<int, int> fact = null!; fact = n => n < 2 ? 1 : n * fact(n - 1); return (Compose((int x) => x + 1, x => $"<{x}>")(4), add(1)(2), twice(twice(add(3)))(0), fact(6), Y(self => n => n == 0 ? 0 : n + self(n - 1))(4));
Func<int, int> Y(Func<Func<int, int>, Func<int, int>> f) => f(n => Y(f)(n));
### delegate invocation evaluates its target first
var log = ""; Func<int, int> G(string n) { log += n; return x => { log += "call"; return x; }; } int V(string n) { log += n; return 1; } G("g")(V("v")); Action? nul = null; try { nul!(); } catch (NullReferenceException) { log += "!"; } return log;
### an exception in a multicast delegate stops it
var log = ""; Action a = () => log += "a"; a += () => throw new Exception("x"); a += () => log += "c"; try { a(); } catch (Exception e) { log += e.Message; } return log;
### field like events
var b = new Button(); var log = ""; void H(object? s, string e) => log += "1" + e; EventHandler<string> h2 = (_, e) => log += "2" + e; b.Click += H; b.Click += h2; b.Fire("a"); b.Click -= H; b.Fire("b"); b.Click -= h2; b.Click -= h2; b.Fire("c"); return (log, b.Has);
---
class Button { public event EventHandler<string>? Click; public void Fire(string e) => Click?.Invoke(this, e); public bool Has => Click != null; }
### events with accessors of their own
var c = new C(); Action a = () => c.Log += "a"; c.E += a; c.E += () => c.Log += "b"; c.Fire(); c.E -= a; c.Fire(); return (c.Log, c.N);
---
class C { Action? e; public string Log = ""; public int N; public event Action E { add { N++; e += value; } remove { N += 10; e -= value; } } public void Fire() => e?.Invoke(); }
### virtual abstract and interface events
var d = new D(); I i = d; B b = d; i.E += () => d.Log += "i"; b.V += () => d.Log += "v"; b.A += s => d.Log += s; d.Fire(); return d.Log;
---
interface I { event Action E; } abstract class B { public virtual event Action? V; public abstract event Action<string> A; protected void FireV() => V?.Invoke(); } class D : B, I { public string Log = ""; event Action I.E { add => own += value; remove => own -= value; } Action? own; public override event Action? V; public override event Action<string>? A; public void Fire() { own?.Invoke(); V?.Invoke(); A?.Invoke("a"); FireV(); } }
### events in structs generics and records
var g = new G<int>(); var sum = 0; g.On += n => sum += n; g.On += n => sum += n * 10; g.Raise(3); var s = new S(); s.E += () => sum += 1000; s.Fire(); var t = s; t.E += () => sum += 5000; t.Fire(); s.Fire(); var o = new Obs(); o.PropertyChanged += (_, n) => o.Seen += n; o.Name = "x"; o.Name = "x"; o.Name = "y"; return (sum, o.Seen);
---
class G<T> { public event Action<T>? On; public void Raise(T t) => On?.Invoke(t); } struct S { public event Action? E; public void Fire() => E?.Invoke(); } class Obs { public string Seen = ""; public event Action<object, string>? PropertyChanged; string name = ""; public string Name { get => name; set { if (name != value) { name = value; PropertyChanged?.Invoke(this, nameof(Name) + value); } } } }
### the invocation list of a delegate
Action a = () => { }; a += () => { }; Del d = () => 1; d += () => 2; return (a.GetInvocationList().Length, d.GetInvocationList().Length, d.GetInvocationList().Cast<Del>().Select(x => x()).Sum());
---
delegate int Del();
### method groups choose their overload
Func<int, string> a = S.F; Func<string, string> b = S.F; Action<int>? c = null; var l = new List<int>(); c += l.Add; c += x => l.Add(x * 10); c(1); Func<IEnumerable<int>, int> sum = Enumerable.Sum; Func<object, string?> ts = Convert.ToString; return (a(1), b("x"), l, sum([1, 2]), ts(5), new[] { 1, 2 }.Select(S.F), new[] { "p" }.Select(S.F), new[] { 3, 1 }.Select(Math.Abs).Order().Select(Convert.ToDouble).First());
---
static class S { public static string F(int n) => "int" + n; public static string F(string s) => "str" + s; }
### a handler removes itself
var c = new C(); int n = 0; EventHandler h = null!; h = (s, e) => { n++; c.E -= h; }; c.E += h; c.E += (s, e) => n += 10; c.Fire(); c.Fire(); return n;
---
class C { public event EventHandler? E; public void Fire() => E?.Invoke(this, EventArgs.Empty); }
### delegates as elements and keys
var l = new List<Action>(); void A() { } void B() { } l.Add(A); l.Add(B); var had = l.Contains(A); l.Remove(A); var d = new Dictionary<Action, int> { [B] = 1 }; return (had, l.Count, d.ContainsKey(B), l[0] == B, Make(1) == Make(1), Made() == Made());
Action Make(int n) { void In() => n++; return In; } Action Made() { static void In() { } return In; }
