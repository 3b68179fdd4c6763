### extension blocks with methods and properties
var xs = new[] { 1, 2, 3 }; return (xs.Total, xs.Tail().Count(), "abc".Shout(2), "".IsBlank, "x".IsBlank, new List<int>().None, 5.Twice);
---
static class Ext { extension(IEnumerable<int> s) { public int Total => s.Sum(); public IEnumerable<int> Tail() => s.Skip(1); } extension(string s) { public string Shout(int n) => s.ToUpper() + new string('!', n); public bool IsBlank => s.Length == 0; } extension<T>(ICollection<T> c) { public bool None => c.Count == 0; } extension(int n) { public int Twice => n * 2; } }
### static extension members
return (string.Repeat("ab", 3), int.Answer, List<int>.Of(1, 2).Count, P.Origin.X);
---
static class Ext { extension(string) { public static string Repeat(string s, int n) => string.Concat(Enumerable.Repeat(s, n)); } extension(int) { public static int Answer => 42; } extension<T>(List<T>) { public static List<T> Of(params T[] xs) => [.. xs]; } extension(P) { public static P Origin => new(0, 0); } } record P(int X, int Y);
### extension members that change their receiver
var s = new S(); s.N = 1; s.Bump(4); s.Value = 20; return (s.N, s.Value);
---
struct S { public int N; } static class Ext { extension(ref S s) { public void Bump(int k) => s.N += k; public int Value { get => s.N; set => s.N = value * 2; } } }
### assignments through null conditionals
C? c = new(), n = null; var log = ""; string L(string s) { log += s; return s; } c?.Name = L("a"); n?.Name = L("never"); c?.In?.Name = L("b"); c?.N += 5; n?.N += 5; c?.Items[0] = 9; n?.Items[0] = 9; c?.Add = x => x * 2; return (c!.Name, c.N, c.Items[0], log, c.Add!(4));
---
class C { public string Name = ""; public C? In => null; public int N; public int[] Items = [1]; public Func<int, int>? Add; }
### the field keyword with initialisers and partial logic
var p = new P { Name = " a " }; p.Level = 200; return (p.Name, p.Level, p.Cache, p.Cache, p.Made);
---
class P { public string Name { get; set => field = value.Trim(); } = " d "; public int Level { get; set => field = Math.Clamp(value, 0, 100); } public int Made; public string Cache => field ??= "c" + ++Made; }
### simple lambda parameters with modifiers
Try<int> t = (s, out r) => int.TryParse(s, out r); Mod m = (ref n, in k) => n += k; int v = 1; m(ref v, 5); return (t("7", out var x), x, v);
---
delegate bool Try<T>(string s, out T r); delegate void Mod(ref int n, in int k);
### nameof with unbound generics
return (nameof(List<>), nameof(Dictionary<,>), nameof(G<>.Member));
---
class G<T> { public int Member; }
### spans convert implicitly
int[] a = [1, 2, 3]; return (Sum(a), First("abc"), a.Has(2), Len(a));
int Sum(ReadOnlySpan<int> s) { var n = 0; foreach (var x in s) n += x; return n; } char First(ReadOnlySpan<char> s) => s[0]; int Len(Span<int> s) => s.Length;
---
static class X { public static bool Has(this ReadOnlySpan<int> s, int n) { foreach (var x in s) if (x == n) return true; return false; } }
### partial constructors and events
var c = new C(4); c.E += () => c.Log += "e"; c.Fire(); return c.Log;
---
partial class C { public string Log = ""; public partial C(int n); public partial event Action E; Action? e; public void Fire() => e?.Invoke(); } partial class C { public partial C(int n) => Log = "n" + n; public partial event Action E { add => e += value; remove => e -= value; } }
