### nothing runs before the first MoveNext
var log = ""; IEnumerable<int> It() { log += "start "; yield return 1; log += "mid "; yield return 2; log += "end "; } var it = It(); log += "made "; var e = it.GetEnumerator(); log += "got "; e.MoveNext(); log += e.Current + " "; e.MoveNext(); log += e.Current + " "; var more = e.MoveNext(); return (log, more, e.MoveNext());
### an iterator checks its arguments late and a wrapper early
IEnumerable<int> Late(string? s) { if (s is null) throw new ArgumentNullException(nameof(s)); yield return s.Length; } IEnumerable<int> Early(string? s) { if (s is null) throw new ArgumentNullException(nameof(s)); return In(); IEnumerable<int> In() { yield return s.Length; } } var log = ""; var l = Late(null); log += "ok "; try { l.ToList(); } catch (ArgumentNullException) { log += "late "; } try { Early(null); } catch (ArgumentNullException) { log += "early"; } return log + Early("abc").Single();
### an infinite iterator with Take
IEnumerable<int> Nat() { for (int i = 0; ; i++) yield return i; } IEnumerable<long> Fib() { long a = 0, b = 1; while (true) { yield return a; (a, b) = (b, a + b); } } IEnumerable<int> Primes() { var found = new List<int>(); foreach (var n in Nat().Skip(2)) if (found.TakeWhile(p => p * p <= n).All(p => n % p != 0)) { found.Add(n); yield return n; } } return (Nat().Take(5), Fib().ElementAt(20), Primes().Take(8), Nat().Where(x => x % 3 == 0).Skip(2).First(), Fib().TakeWhile(x => x < 30).Last());
### finally runs at the end at a break and at dispose
var log = ""; IEnumerable<int> It() { try { yield return 1; yield return 2; } finally { log += "F "; } log += "after "; } foreach (var x in It()) log += x + " "; foreach (var x in It()) break; using (var e = It().GetEnumerator()) { } using (var e = It().GetEnumerator()) e.MoveNext(); var first = It().First(); try { foreach (var x in It()) throw new Exception(); } catch { log += "caught "; } return log;
### nested finally blocks run from inside out
var log = ""; IEnumerable<int> It() { try { try { yield return 1; } finally { log += "in "; } try { yield return 2; } finally { log += "in2 "; yield_(); } } finally { log += "out "; } void yield_() => log += "y "; } foreach (var x in It()) { log += x; if (x == 2) break; } log += "| "; It().First(); return log;
### using inside an iterator
var log = new List<string>(); IEnumerable<int> It() { using var d = new D(log); foreach (var x in new[] { 1, 2, 3 }) { using var e = new D(log, "in" + x); yield return x; } } It().Take(2).ToList(); log.Add("|"); foreach (var x in It()) if (x == 1) break; return log;
---
class D(List<string> log, string n = "out") : IDisposable { public void Dispose() => log.Add(n); }
### recursive iterators
IEnumerable<string> Perm(string s) { if (s.Length < 2) { yield return s; yield break; } for (int i = 0; i < s.Length; i++) foreach (var p in Perm(s.Remove(i, 1))) yield return s[i] + p; } IEnumerable<(int, string)> Walk(Node n, int depth = 0) { yield return (depth, n.Name); foreach (var c in n.Kids) foreach (var x in Walk(c, depth + 1)) yield return x; } IEnumerable<string> Hanoi(int n, char a, char b, char c) { if (n == 0) yield break; foreach (var m in Hanoi(n - 1, a, c, b)) yield return m; yield return $"{a}{c}"; foreach (var m in Hanoi(n - 1, b, a, c)) yield return m; } return (Perm("abc"), Walk(new("r", new("a", new Node("b")), new("c"))), string.Join(" ", Hanoi(3, 'A', 'B', 'C')));
---
record Node(string Name, params Node[] Kids);
### each enumeration starts afresh with the same parameters
int made = 0; IEnumerable<int> It(int n) { made++; while (n-- > 0) yield return n; } var it = It(3); var a = it.ToList(); var b = it.ToList(); using var e1 = it.GetEnumerator(); using var e2 = it.GetEnumerator(); e1.MoveNext(); e1.MoveNext(); e2.MoveNext(); return (a, b, e1.Current, e2.Current, made);
### an IEnumerator written by an iterator
IEnumerator<int> E(int n) { for (int i = 0; i < n; i++) yield return i * i; } IEnumerator Old() { yield return 1; yield return "x"; } var e = E(3); var s = 0; while (e.MoveNext()) s += e.Current; var o = Old(); var t = ""; while (o.MoveNext()) t += o.Current; try { e.Reset(); } catch (NotSupportedException) { t += "!"; } return (s, t);
### yield in loops switches and blocks
IEnumerable<string> It(int n) { for (int i = 0; i < n; i++) { switch (i % 4) { case 0: yield return "zero"; break; case 1: { var k = i; yield return "one" + k; goto case 2; } case 2: yield return "two"; continue; default: if (i > 5) yield break; yield return "d"; break; } yield return "-"; } do { yield return "end"; } while (n-- > 100); } return string.Join(" ", It(9));
### captured variables and closures in iterators
IEnumerable<Func<int>> It() { int shared = 0; for (int i = 0; i < 3; i++) { int own = i; yield return () => own * 10 + shared++ + i * 100; } shared += 1000; } var fs = It().ToList(); return (fs.Select(f => f()).ToList(), fs[0]());
### iterators as properties indexers and operators
var c = new C(); return (c.Items, c[2], (c + 3).Sum(), c.Gen<string>("x"), C.Stat(2));
---
class C { public IEnumerable<int> Items { get { yield return 1; yield return 2; } } public IEnumerable<int> this[int n] { get { for (int i = 0; i < n; i++) yield return i; } } public static IEnumerable<int> operator +(C c, int n) { foreach (var x in c.Items) yield return x + n; } public IEnumerable<T> Gen<T>(T t) { yield return t; yield return t; } public static IEnumerable<int> Stat(int n) { yield return n; } }
### a class enumerable by hand
var r = new Range2(1, 4); IEnumerable<int> e = r; IEnumerable o = r; var s = 0; foreach (int x in o) s += x; return (r.Sum(), r.ToList(), r.Reverse(), s, e.Count(), r.Zip(r, (a, b) => a * b), string.Join(",", r), r.Contains(2), new List<int>(r), e.GetEnumerator().MoveNext(), r.Select((x, i) => x * i).Max(), new HashSet<int>(r).Count, int.Max(1, r.Last()));
---
class Range2(int from, int to) : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => new E(from, to); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); sealed class E(int from, int to) : IEnumerator<int> { int i = from - 1; public int Current => i; object IEnumerator.Current => Current; public bool MoveNext() => ++i < to; public void Reset() => i = from - 1; public void Dispose() { } } }
### composing lazy pipelines interleaves
var log = ""; IEnumerable<int> Src() { for (int i = 1; i <= 3; i++) { log += "s" + i; yield return i; } } IEnumerable<int> Dbl(IEnumerable<int> xs) { foreach (var x in xs) { log += "d" + x; yield return x * 2; } } foreach (var x in Dbl(Src()).Where(x => { log += "w" + x; return x > 2; }).Take(1)) log += "=" + x; return log;
### exceptions thrown inside an iterator end it
var log = ""; IEnumerable<int> It() { yield return 1; try { throw new InvalidOperationException("in"); } finally { log += "fin "; } } var e = It().GetEnumerator(); e.MoveNext(); try { e.MoveNext(); } catch (InvalidOperationException x) { log += x.Message + " "; } return (log, e.MoveNext());
### try catch around but not inside yield
var count = 0; IEnumerable<string> It(string[] xs) { foreach (var x in xs) { string r; try { r = int.Parse(x).ToString(); } catch (FormatException) { r = "bad"; } finally { count++; } yield return r; } } var res = It(["1", "x", "3"]).ToList(); return (res, count);
### yield return of spreads of other iterators
IEnumerable<int> A() { yield return 1; foreach (var x in B()) yield return x; yield return 9; } IEnumerable<int> B() { yield break; } IEnumerable<int> C(params IEnumerable<int>[] xs) => xs.SelectMany(x => x); return (A(), C(A(), [5], B()), (int[])[.. A(), .. C([1], [2])]);
### an iterator over a user struct copies elements
IEnumerable<S> It() { var s = new S(); for (int i = 0; i < 3; i++) { s.X++; yield return s; } } var l = It().ToList(); foreach (var s in It()) { s.Bump(); } return (l.Select(s => s.X), l[0].X);
---
struct S { public int X; public void Bump() => X += 100; }
### generic iterators and tuples
IEnumerable<(T Item, int Index)> Num<T>(IEnumerable<T> xs) { int i = 0; foreach (var x in xs) yield return (x, i++); } IEnumerable<(A, B)> Cross<A, B>(IEnumerable<A> a, IEnumerable<B> b) { foreach (var x in a) foreach (var y in b) yield return (x, y); } IEnumerable<T[]> Win<T>(IEnumerable<T> xs, int n) { var q = new Queue<T>(); foreach (var x in xs) { q.Enqueue(x); if (q.Count > n) q.Dequeue(); if (q.Count == n) yield return q.ToArray(); } } return (Num("ab"), Cross([1, 2], ["x"]), Win([1, 2, 3, 4], 2).Select(w => w.Sum()));
### iterators disposed out of order
var log = ""; IEnumerable<int> A() { try { yield return 1; yield return 2; } finally { log += "A"; } } IEnumerable<int> B() { foreach (var x in A()) { try { yield return x * 10; } finally { log += "b" + x; } } } foreach (var x in B()) { if (x == 20) break; } try { foreach (var x in C()) { } } catch (Exception e) { log += e.Message; } IEnumerable<int> C() { try { yield return 1; } finally { throw new Exception("fin"); } } return log;
### local iterators of a lambda
Func<int, IEnumerable<int>> mk = n => { return It(); IEnumerable<int> It() { for (int i = 0; i < n; i++) { yield return i + k(); } } int k() => n * 100; }; var q = mk(2); return (q, mk(3).Sum(), q.Count());
### generic local iterators with constraints
IEnumerable<T> Uniq<T, K>(IEnumerable<T> xs, Func<T, K> k) where K : notnull { var seen = new HashSet<K>(); foreach (var x in xs) if (seen.Add(k(x))) yield return x; } return Uniq(new[] { "a", "bb", "c" }, x => x.Length);
