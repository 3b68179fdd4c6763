### ref locals and reassignment
int a = 1, b = 2; ref int r = ref a; r = 10; r = ref b; r += 5; ref var s = ref r; s *= 2; int[] xs = [1, 2, 3]; ref int e = ref xs[1]; e = 20; e = ref xs[2]; e++; ref int c = ref (a > 5 ? ref a : ref b); c = 0; ref readonly int ro = ref b; b = 77; return (a, b, xs, ro);
### ref returns of methods properties and indexers
var m = new M(); m.At(1) = 5; m.At(0)++; m.First += 10; m[2] = 7; m[2] *= 2; ref int r = ref m.At(1); r++; ref var f = ref M.Find(m.Xs, 14); f = 100; int copy = m.At(1); copy = 0; Inc(ref m.At(1)); return (m.Xs, m.ReadOnly(1), copy, M.Max(ref m.Xs[0], ref m.Xs[1]));
void Inc(ref int n) => n += 1000;
---
class M { public int[] Xs = new int[3]; public ref int At(int i) => ref Xs[i]; public ref int First => ref Xs[0]; public ref int this[int i] => ref Xs[i]; public ref readonly int ReadOnly(int i) => ref Xs[i]; public static ref int Find(int[] xs, int v) { for (int i = 0; i < xs.Length; i++) if (xs[i] == v) return ref xs[i]; throw new KeyNotFoundException(); } public static ref int Max(ref int a, ref int b) { if (a > b) return ref a; return ref b; } }
### ref returns of structs change the original
var g = new Grid(); g[1].X = 5; g[1].Bump(); ref var c = ref g[0]; c.X = 7; c = new Cell { X = 8 }; var copy = g[0]; copy.X = 0; g.Each((ref Cell x) => x.X *= 10); return (g[0].X, g[1].X, g.Sum());
---
delegate void Act(ref Cell c); class Grid { readonly Cell[] cells = new Cell[2]; public ref Cell this[int i] => ref cells[i]; public void Each(Act a) { for (int i = 0; i < cells.Length; i++) a(ref cells[i]); } public int Sum() { int s = 0; foreach (ref readonly var c in cells.AsSpan()) s += c.X; return s; } } struct Cell { public int X; public void Bump() => X++; }
### ref local functions and conditional refs
int[] x = [1, 2]; ref int Pick(bool first) { if (first) return ref x[0]; return ref x[1]; } Pick(true) = 10; Pick(false)++; ref int r = ref Pick(x[0] > 5); r += 5; int a = 3, b = 4; (a > b ? ref a : ref b) = 0; Swap(ref Pick(true), ref Pick(false)); Swap(ref (a > 1 ? ref a : ref b), ref b); return (a, b, x);
static void Swap(ref int x, ref int y) => (x, y) = (y, x);
### ref arguments of every place
var c = new C(); int[] a = [1, 2]; int l = 3; var t = (X: 4, Y: 5); S s = default; int[,] m = new int[1, 1]; var d = new Dictionary<string, int[]> { ["k"] = [6] }; Inc(ref c.F); Inc(ref a[1]); Inc(ref l); Inc(ref t.X); Inc(ref s.N); Inc(ref m[0, 0]); Inc(ref d["k"][0]); Inc(ref c.Arr[0].N); Inc(ref c.S.N); return (c.F, a, l, t, s.N, m[0, 0], d["k"], c.Arr[0].N, c.S.N);
static void Inc(ref int n) => n += 100;
---
class C { public int F; public S[] Arr = new S[1]; public S S; } struct S { public int N; }
### ref arguments alias each other
int F(ref int a, ref int b) { a = 1; b = 2; return a * 10 + b; } int x = 0; var same = F(ref x, ref x); int y = 0; var two = F(ref x, ref y); int G(in int a, ref int b) { b = 9; return a; } int z = 1; return (same, two, x, y, G(in z, ref z), G(z, ref z), G(z + 0, ref z));
### out parameters and discards
bool Try(int n, out int half, out string text) { half = n / 2; text = "t" + n; return n % 2 == 0; } var ok = Try(10, out var h, out _); Try(7, out int k, out string t); int pre; Try(4, out pre, out t); int[] a = new int[1]; Try(8, out a[0], out var u); var list = new List<int> { 1, 2, 3 }.Where(x => Try(x, out var hh, out _) && hh > 0).ToList(); return (ok, h, k, t, pre, a, u, list);
### out variables in conditions and queries
string F(string s) => int.TryParse(s, out var n) ? $"int{n}" : double.TryParse(s, out var d) ? $"dbl{d}" : DateTime.TryParse(s, out _) ? "date" : s; return (new[] { "5", "2.5", "x" }.Select(F), from s in new[] { "1", "q", "3" } let ok = int.TryParse(s, out var n) where ok select s);
### in parameters take values and references
int F(in int x) => x * 2; int G(in S s) => s.N; string O(in int a, int b = 3) => $"in{a}{b}"; long L(in long x) => x; int v = 4; var s = new S { N = 6 }; readonlyRef(in v); return (F(v), F(in v), F(5), F(v + 1), G(s), G(in s), G(new S { N = 1 }), O(1), L(v));
void readonlyRef(ref readonly int q) { }
---
struct S { public int N; }
### refs in a class hierarchy
B b = new D(); b.Get() = 5; I i = new D(); i.Ref(0) = 3; return (b.Get(), ((D)b).X, i.Ref(0), i.Prop);
---
interface I { ref int Ref(int i); ref readonly int Prop { get; } } abstract class B { public abstract ref int Get(); } class D : B, I { public int X; int[] a = new int[2]; public override ref int Get() => ref X; public ref int Ref(int i) => ref a[i]; public ref readonly int Prop => ref a[0]; }
### ref extension methods
var s = new S { N = 1 }; s.Bump(); s.Bump(); int n = 5; n.Double(); var r = s.Peek(); return (s.N, n, r);
---
struct S { public int N; } static class Ext { public static void Bump(this ref S s) => s.N++; public static void Double(this ref int n) => n *= 2; public static int Peek(this in S s) => s.N * 100; }
### ref structs as cursors
var r = new Reader("a=1;b=22;c"); var s = ""; while (r.Next(out var k, out var v)) s += $"[{k}:{v}]"; return (s, r.Pos);
---
ref struct Reader(string text) { readonly ReadOnlySpan<char> all = text; int pos = 0; public int Pos => pos; public bool Next(out string key, out string value) { key = value = ""; if (pos >= all.Length) return false; var rest = all[pos..]; var end = rest.IndexOf(';'); if (end < 0) end = rest.Length; var item = rest[..end]; var eq = item.IndexOf('='); key = (eq < 0 ? item : item[..eq]).ToString(); value = eq < 0 ? "-" : item[(eq + 1)..].ToString(); pos += end + 1; return true; } }
### a ref counter in a loop over a span
Span<int> hist = stackalloc int[3]; foreach (var c in "abcab") { ref int slot = ref hist[c - 'a']; slot++; } for (ref int p = ref hist[0]; p < 10; p += 5) { } return hist.ToArray();
### ref fields chain through methods
int x = 1; var a = new Acc(ref x); a.Add(2).Add(3); int y = 100; a = new Acc(ref y); a.Add(1); return (x, y);
---
ref struct Acc { readonly ref int total; public Acc(ref int t) => total = ref t; public Acc Add(int n) { total += n; return this; } }
### a ref struct over a span
var s = new Grid(stackalloc int[6], 3); s[1, 2] = 5; s[0, 0]++; int t = 0; foreach (var x in s) t += x; return (t, s.Row(1).ToArray(), s.Rows);
---
ref struct Grid(Span<int> d, int w) { readonly Span<int> d = d; readonly int w = w; public ref int this[int r, int c] => ref d[r * w + c]; public Span<int> Row(int r) => d.Slice(r * w, w); public int Rows => d.Length / w; public Span<int>.Enumerator GetEnumerator() => d.GetEnumerator(); }
### arguments by reference are evaluated in order
var log = ""; int I(int n) { log += n; return n; } int F(ref int a, out int b, int c) { a += c; b = a; return a; } int[] xs = [1, 2, 3]; int r = F(ref xs[I(1)], out xs[I(2)], I(5)) + F(ref xs[I(0)], out var q, xs[1]); return (r, xs, q, log);
### spans as arguments of every origin
return (Len<int>([1, 2]), Sum(stackalloc int[] { 1, 2, 3 }), Rev("abc"));
int Len<T>(ReadOnlySpan<T> s) => s.Length; int Sum(Span<int> s) { int t = 0; for (int i = 0; i < s.Length; i++) t += s[i]; return t; } string Rev(ReadOnlySpan<char> s) { Span<char> d = stackalloc char[s.Length]; for (int i = 0; i < s.Length; i++) d[^(i + 1)] = s[i]; return new string(d); }
