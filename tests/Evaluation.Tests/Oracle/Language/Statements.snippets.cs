### foreach gives each iteration its own variable
var fs = new List<Func<int>>(); foreach (var x in new[] { 1, 2, 3 }) fs.Add(() => x); return fs.Select(f => f());
### for shares one variable between iterations
var fs = new List<Func<int>>(); for (int i = 0; i < 3; i++) fs.Add(() => i); for (int i = 0, j = 10; i < 2; i++, j--) { fs.Add(() => i + j); i += 0; } return fs.Select(f => f());
### a local of a loop body is fresh in each iteration
var fs = new List<Func<int>>(); for (int i = 0; i < 3; i++) { int k = i * 10; fs.Add(() => k++); fs.Add(() => k); } int n = 0; while (n < 2) { var m = n; fs.Add(() => m + n); n++; } do { var q = n; fs.Add(() => q); } while (n++ < 3); return fs.Select(f => f()).ToList();
### goto within a block keeps its variables
var fs = new List<Func<int>>(); int i = 0; again: int x = i * 10; fs.Add(() => x); if (++i < 3) goto again; return fs.Select(f => f());
### goto out of a block and back makes fresh variables
var fs = new List<Func<int>>(); int i = 0; again: { int x = i; fs.Add(() => x); } if (++i < 3) goto again; return fs.Select(f => f());
### goto leaves nested loops
var s = ""; for (int i = 0; i < 5; i++) for (int j = 0; j < 5; j++) { if (i * j == 6) { s += $"{i}{j}"; goto found; } if (j > i) goto next; s += "."; continue; next: break; } s += "none"; found: return s;
### goto case moves between sections
string F(int n) { var s = ""; switch (n) { case 1: s += "one "; goto case 3; case 2: s += "two "; goto default; case 3: s += "three "; break; case 4 or 5: s += "45 "; goto case 1; default: s += "default "; if (s.Length > 30) break; goto case 2; } return s; } return (F(1), F(2), F(3), F(4), F(5), F(9));
### goto case with strings and enums
string F(string k) { switch (k) { case "a": return "A"; case "b": goto case "a"; case null: return "null"; case "": return "empty"; default: return k; } } string G(E e) { switch (e) { case E.A: goto case E.C; case E.B: return "b"; case E.C: return "c"; } return "none"; } return (F("a"), F("b"), F(null!), F(""), F("z"), G(E.A), G(E.B), G((E)9));
---
enum E { A, B, C }
### switch sections share a scope and stack labels
string F(object o) { switch (o) { case 0: case 1: case 2: int x; x = (int)o * 2; return "small" + x; case int n when n > 100: x = n; return "big" + x; case int: case long: return "number"; case string { Length: 0 }: case null: return "nothing"; case string s when s[0] == 'q' || s.EndsWith('!'): return s; case string s: return "s" + s.Length; case IEnumerable<int> e: return "seq" + e.Sum(); default: return o.ToString()!; } } return (F(1), F(500), F(50), F(5L), F(""), F(null!), F("quit"), F("abc"), F(new[] { 1, 2 }), F(2.5));
### switch guards run in order
var log = ""; bool G(string n, bool r) { log += n; return r; } string F(int n) { switch (n) { case > 0 when G("a", n > 5): return "gt5"; case > 0 when G("b", n > 3): return "gt3"; case > 0: return "pos"; case 0 when G("c", false): return "never"; default: return "rest"; } } return (F(7), F(4), F(1), F(0), F(-1), log);
### switch on types tuples and constants
string F(object a, object b) { switch (a, b) { case (int x, int y) when x == y: return "same"; case (int, int): return "ints"; case (string s, _): return s; case (_, null): return "null2"; case var (p, q): return $"{p}{q}"; } } const int K = 3; string H(int n) { switch (n) { case K: return "K"; case K + 1: return "K1"; case int.MaxValue: return "max"; } return "-"; } return (F(1, 1), F(1, 2), F("s", 0), F(1.5, null!), F('a', 'b'), H(3), H(4), H(int.MaxValue), H(0));
### nested functions return from their own body
int Outer() { int Inner(int n) { if (n > 2) return n * 100; foreach (var x in new[] { 1, 2, 3 }) if (x > n) return x; return -1; } var a = Inner(0); var b = Inner(5); Func<int, int> f = k => { while (true) { if (k++ > 5) return k; } }; return a + b + f(0); } return Outer();
### local functions see variables declared before their call
int a = 1; int Get() => a + b(); int b() => a * 10; a = 5; var r = Get(); { int a2 = 7; int In() => a + a2; a2 = 8; r += In(); } int late = 3; int Late() => late; late = 4; return (r, Late());
### local functions recurse mutually and capture by reference
var log = ""; void A(int n) { if (n > 0) { log += "a" + n; B(n - 1); } } void B(int n) { if (n > 0) { log += "b" + n; A(n - 1); } } A(5); int depth = 0; int Down(int n) { depth++; return n == 0 ? depth : Down(n - 1) + depth; } return (log, Down(4));
### local functions with attributes defaults ref out and params
static void Inc(ref int n, int by = 2) => n += by; static bool Try(string s, out int n) => int.TryParse(s, out n); static int Sum(params int[] xs) => xs.Sum(); static string Opt([System.Diagnostics.CodeAnalysis.NotNull] string? s = "d", int k = 3) => s + k; int v = 1; Inc(ref v); Inc(ref v, by: 10); Try("42", out var parsed); return (v, parsed, Sum(), Sum(1, 2, 3), Opt(), Opt(k: 9));
### generic local functions
T Pick<T>(bool first, T a, T b) => first ? a : b; List<T> Repeat<T>(T x, int n) where T : notnull { var l = new List<T>(); for (int i = 0; i < n; i++) l.Add(x); return l; } string Name<T, U>() => typeof(T).Name + typeof(U).Name; IEnumerable<T> Twice<T>(IEnumerable<T> s) { foreach (var x in s) { yield return x; yield return x; } } return (Pick(true, 1, 2), Pick(false, "a", "b"), Repeat('x', 3), Name<int, string>(), Twice(new[] { 1, 2 }), Repeat(Pick(true, 2.5, 1), 1));
### local functions in generic methods see its type parameters
return (C.F<int>(), C.F<string>(), C.G(new[] { "x", "y" }), new C<long>().H<char>());
---
static class C { public static string F<T>() { string In() => typeof(T).Name; string In2<U>() => typeof(T).Name + typeof(U).Name; return In() + In2<bool>() + In2<List<T>>(); } public static string G<T>(T[] xs) { var r = ""; void Add(T x) => r += x; foreach (var x in xs) Add(x); Func<T, string> f = x => $"<{x}>"; return r + f(xs[0]); } } class C<T> { public string H<U>() { Func<string> f = () => { string L<V>() => typeof(T).Name + typeof(U).Name + typeof(V).Name; return L<T>() + L<U>(); }; return f(); } }
### using statements dispose in reverse order
var log = new List<string>(); using (var a = new D("a", log)) using (D b = new("b", log), c = new("c", log)) { log.Add("body"); } return log;
---
class D(string n, List<string> log) : IDisposable { public void Dispose() => log.Add("~" + n); }
### using declarations dispose at the end of their block
var log = new List<string>(); void F(bool early) { using var a = new D("a", log); { using var b = new D("b", log); log.Add("inner"); } if (early) { log.Add("early"); return; } using D c = new("c", log); log.Add("end"); } F(true); F(false); for (int i = 0; i < 2; i++) { using var x = new D("loop" + i, log); if (i == 0) continue; log.Add("last"); } return log;
---
class D(string n, List<string> log) : IDisposable { public void Dispose() => log.Add("~" + n); }
### using disposes when an exception passes
var log = new List<string>(); try { using var a = new D("a", log); using var b = new D("b", log, fail: true); throw new Exception("body"); } catch (Exception e) { log.Add(e.Message); } using (null as IDisposable) { log.Add("null is fine"); } return log;
---
class D(string n, List<string> log, bool fail = false) : IDisposable { public void Dispose() { log.Add("~" + n); if (fail) throw new Exception("dispose " + n); } }
### a ref struct is disposed by its pattern
var log = new List<string>(); using (var s = new S(log)) { s.Use(); } { using S t = new(log); t.Use(); } return log;
---
ref struct S(List<string> log) { int n = 0; public void Use() { n++; log.Add("use" + n); } public void Dispose() => log.Add("dispose" + n); }
### structs are disposed without boxing
var log = new List<string>(); using (var s = new S(log)) { s.Use(); s.Use(); } return log;
---
struct S(List<string> log) : IDisposable { int n = 0; public void Use() => n++; public void Dispose() => log.Add("n=" + n); }
### lock runs its body and lets exceptions pass
var gate = new object(); int n = 0; lock (gate) { n++; lock (gate) n++; } try { lock (gate) { n += 10; throw new Exception("x"); } } catch (Exception e) { return (n, e.Message, F()); } int F() { lock (gate) { return n * 2; } }
### lock on null throws
object? o = null; try { lock (o!) { return "in"; } } catch (ArgumentNullException e) { return e.GetType().Name; }
### foreach over a string an array and a list
var s = ""; foreach (var c in "añ😀") s += ((int)c).ToString("x") + " "; foreach (int x in new[] { 3, 1, 2 }) s += x; foreach (var x in new List<string> { "p", "q" }) s += x; foreach (var x in new int[0]) s += "never"; foreach (var x in Array.Empty<string>()) s += "never"; return s;
### foreach over arrays of several dimensions
var s = ""; foreach (var x in new[,] { { 1, 2, 3 }, { 4, 5, 6 } }) s += x; foreach (var x in new int[2, 1, 2] { { { 1, 2 } }, { { 3, 4 } } }) s += x; foreach (var row in new[] { new[] { 1 }, [2, 3], [] }) { foreach (var x in row) s += x; s += ";"; } return s;
### foreach over a dictionary deconstructs its pairs
var d = new Dictionary<string, List<int>> { ["a"] = [1, 2], ["b"] = [] }; var s = ""; foreach (var (k, v) in d) s += $"{k}:{v.Count} "; foreach (var pair in d) s += pair.Key + pair.Value.Count; foreach (var (k, (a, b)) in new Dictionary<int, (int, int)> { [1] = (2, 3) }) s += k + a + b; foreach (string k in d.Keys) s += k; foreach (var v in d.Values) s += v.Count; return s;
### foreach converts each element explicitly
var s = 0; foreach (int x in new object[] { 1, 2 }) s += x; foreach (byte b in new[] { 300, 2 }) s += b; foreach (string t in (IEnumerable)new object[] { "ab", "c" }) s += t.Length; foreach (D d in new B[] { new D() }) s += d.N; try { foreach (string t in new object[] { "x", 5 }) s += 100; } catch (InvalidCastException) { s += 1000; } return s;
---
class B; class D : B { public int N = 7; }
### foreach works on anything with GetEnumerator
var s = ""; foreach (var x in new Count(3)) s += x; foreach (var x in 4) s += x; foreach (var (i, c) in new Pairs()) s += $"{i}{c}"; return s;
---
class Count(int n) { public E GetEnumerator() => new(n); public struct E(int n) { int i = 0; public int Current => i; public bool MoveNext() => ++i <= n; } } static class Ext { public static IEnumerator<int> GetEnumerator(this int n) { for (int i = 0; i < n; i++) yield return i; } } class Pairs { public IEnumerator<(int, char)> GetEnumerator() { yield return (1, 'a'); yield return (2, 'b'); } }
### foreach disposes its enumerator
var log = new List<string>(); foreach (var x in new Seq(log)) { log.Add("x" + x); if (x == 2) break; } try { foreach (var x in new Seq(log)) throw new Exception("stop"); } catch (Exception e) { log.Add(e.Message); } foreach (var x in new Duck(log)) log.Add("d" + x); return log;
---
class Seq(List<string> log) : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => new En(log); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); class En(List<string> log) : IEnumerator<int> { int i; public int Current => i; object IEnumerator.Current => i; public bool MoveNext() => ++i < 5; public void Reset() => i = 0; public void Dispose() => log.Add("disposed"); } } class Duck(List<string> log) { public DE GetEnumerator() => new(log); public ref struct DE(List<string> log) { int i = 0; public int Current => i; public bool MoveNext() => ++i < 3; public void Dispose() => log.Add("duck"); } }
### foreach by reference changes the elements
Span<int> s = [1, 2, 3]; foreach (ref var x in s) x *= 10; int[] a = [4, 5]; foreach (ref int x in a.AsSpan()) x++; int sum = 0; foreach (ref readonly var x in s) sum += x; foreach (var x in (ReadOnlySpan<int>)a) sum += x; return (s.ToArray(), a, sum);
### foreach over a changed list throws
var l = new List<int> { 1, 2, 3 }; var s = ""; try { foreach (var x in l) { s += x; if (x == 2) l.Add(9); } } catch (InvalidOperationException e) { s += e.GetType().Name; } foreach (var x in l.ToList()) l.Remove(x); return (s, l.Count);
### foreach variables of structs are copies
var list = new List<S> { new(1), new(2) }; foreach (var s in list) { s.Bump(); } S[] arr = [new(1)]; foreach (var s in arr) { var t = s; t.N = 9; t.Bump(); } return (list.Select(s => s.N), arr[0].N);
---
struct S(int n) { public int N = n; public void Bump() => N += 100; }
### while and do with pattern variables
var q = new Queue<object>([1, "a", 2.5, "b"]); var fs = new List<Func<object>>(); while (q.TryDequeue(out var x) && x is var y) { if (y is double) continue; fs.Add(() => y); fs.Add(() => x!); } var n = 0; do { if (n is > 2 and var k) fs.Add(() => k); } while (n++ < 4); return fs.Select(f => f());
### pattern variables leak into the enclosing scope
if (!int.TryParse("12", out var n)) return "bad"; object o = "str"; if (o is not string s) return "no"; return (n, s.Length, s);
### break and continue leave the nearest loop
var s = ""; for (int i = 0; i < 4; i++) { switch (i) { case 1: continue; case 2: break; default: s += "d"; break; } foreach (var x in new[] { 7, 8, 9 }) { if (x == 8) continue; if (i == 3) break; s += x; } while (true) { if (s.Length > 0) break; } s += i; } return s;
### constants are local too
const int A = 5; const string S = $"x{nameof(A)}"; const double D = A / 2.0; const char C = 'c'; const bool B = A > 4 && S == "xA"; const E En = E.Q; const object? N = null; int[] a = new int[A]; return (A, S, D, C, B, En, N, a.Length);
---
enum E { P, Q }
### shadowed names in nested functions
int x = 1; int F(int x) => x * 2; Func<int, int> g = x => x + F(x); static int H(int x) { int y = x; { int z = y; return z + 1; } } foreach (var y in new[] { 1 }) { int z = y; x += z; } return (x, F(5), g(5), H(9));
### unreachable and empty statements
int n = 0; ; ; if (n == 0) ; else n = 5; for (; n < 3;) n++; { } while (false) n = 100; return n; 
### early returns from nested blocks
int F(int n) { { { if (n == 0) return 0; } for (; ; ) { if (n-- < 5) return n; while (true) { if (n % 2 == 0) break; return n * 10; } } } } return (F(0), F(1), F(8), F(9), F(6));
### deep recursion within the limit
int Sum(int n) => n == 0 ? 0 : n + Sum(n - 1); int Ack(int m, int n) => m == 0 ? n + 1 : n == 0 ? Ack(m - 1, 1) : Ack(m - 1, Ack(m, n - 1)); return (Sum(100), Ack(2, 3));
### goto in a loop keeps the variables of its block
var fs = new List<Func<string>>(); for (int i = 0; i < 2; i++) { int j = 0; next: int k = j * 10; fs.Add(() => $"{i}{j}{k}"); if (++j < 2) goto next; } return fs.Select(f => f());
### switch statements mix goto and patterns
string F(object o, int n) { switch (o) { case string s when s.Length > n: return "long"; case string { Length: 0 }: goto case null; case string s: n += s.Length; goto default; case null: return "nothing"; case (int a, int b) when a > b: return "desc"; case int[] and [var first, ..]: return "arr" + first; default: return "def" + n; } } return (F("abcdef", 3), F("", 3), F("ab", 3), F(null!, 1), F((2, 1), 0), F((1, 2), 0), F(new[] { 7, 8 }, 0), F(5, 5));
