### constant type and var patterns
string F(object? o) => o switch { null => "null", 1 => "one", 1L => "one long", 'c' => "char", "s" => "string s", true => "true", 2.5 => "double", 1.5m => "dec", DayOfWeek.Friday => "fri", int => "int", string s => "str " + s, var x => "var " + x }; return (F(null), F(1), F(1L), F('c'), F("s"), F(true), F(2.5), F(1.5m), F(DayOfWeek.Friday), F(9), F("t"), F(false), F(2L), F(double.NaN));
### relational and logical patterns
string F(int n) => n switch { < -10 or > 100 => "far", >= 0 and < 10 and not 5 => "digit", 5 => "five", (> 10 and < 20) or 50 => "teen", _ => "rest" }; bool L(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_'; string D(double d) => d switch { double.NaN => "nan", < 0 => "neg", 0 => "zero", _ => "pos" }; return (F(-20), F(101), F(3), F(5), F(15), F(50), F(10), L('q'), L('Z'), L('_'), L('1'), D(-1), D(0), D(double.NaN), D(2), 5m is > 4.5m, 3L is not > 5, (byte)200 is > 100);
### property patterns nest
string F(P p) => p switch { { Name: "x", Age: > 3 } => "x>3", { Addr: { City: "Berlin" } } => "berlin", { Addr.City.Length: > 6, Age: var a } when a < 50 => "long" + a, { Addr: null, Tags: [] } => "bare", { Tags: [var t, ..] } => t, { } => "any" }; return (F(new("x", 5)), F(new("y", 1) { Addr = new("Berlin") }), F(new("y", 7) { Addr = new("Hamburg") }), F(new("z", 1)), F(new("z", 1) { Tags = ["tag", "u"] }), F(new("z", 99) { Addr = new("Hamburg") }), new P("q", 1) is { Name.Length: 1 } and { Age: 1 } k ? k.Name : "");
---
record P(string Name, int Age) { public A? Addr { get; init; } public string[] Tags { get; init; } = []; } record A(string City);
### positional patterns with deconstruct and tuples
string F(object o) => o switch { P(0, 0) => "origin", P(var x, 0) => "x" + x, P(> 0, > 0) { Name: { Length: > 0 } n } => n, P(_, var y) p => $"{p.X}{y}", (int a, string b) => b + a, (1, (2, var c)) => "nested" + c, _ => "?" }; string G(int a, int b, bool c) => (a, b, c) switch { (0, _, true) => "a0", (_, 0, _) => "b0", var (x, y, _) when x == y => "eq", (> 5, > 5, false) => "big", _ => "none" }; return (F(new P(0, 0)), F(new P(3, 0)), F(new P(1, 1) { Name = "nm" }), F(new P(-1, 4)), F((5, "s")), F((1, (2, 3))), F(1), G(0, 1, true), G(1, 0, false), G(4, 4, false), G(6, 7, false), G(1, 2, true));
---
class P(int x, int y) { public int X => x; public string? Name; public void Deconstruct(out int a, out int b) => (a, b) = (x, y); }
### list and slice patterns
string F(int[] a) => a switch { [] => "empty", [1] => "one", [var x] => "single" + x, [1, 2, ..] => "12..", [.., 9] => "..9", [var f, .., var l] when f == l => "same", [_, .. { Length: > 2 } mid, _] => "mid" + mid.Sum(), [_, _, ..] => "many" }; bool S(string s) => s is ['/', .., '/'] or ['#', ..]; string L(List<string> l) => l switch { ["a", .. ] => "a", [_, "b"] => "b", [..] => "any" + l.Count }; return (F([]), F([1]), F([7]), F([1, 2, 5]), F([3, 9]), F([4, 5, 4]), F([3, 1, 2, 3, 4]), F([3, 4]), S("/x/"), S("#"), S("x"), L(["a"]), L(["x", "b"]), L([]), new[] { new[] { 1 }, [2, 3] } is [[1], [2, var z]] ? z : 0, "héllo" is [_, var e, .. var rest] ? e + rest : "");
### patterns on spans and user types with indexers
ReadOnlySpan<char> s = "key=value"; Span<int> n = [1, 2, 3]; var r = new Ring(5, 6, 7); return (s is "key=value", s is "other", s is ['k', ..], n is [1, .., 3], n is [_, .. var m, _] ? m[0] : 0, r is [5, .., 7], r is [_, .. var rest] ? rest.Length : 0, r is { Length: 3 }, s[..3] switch { "key" => 1, _ => 2 });
---
class Ring(params int[] xs) { public int Length => xs.Length; public int this[int i] => xs[i]; public int[] this[Range r] => xs[r]; }
### the var pattern and discards in every place
object o = (1, "a", 2.5); return (o is var x && x == o, o is (int, _, var d) ? d : null, o is (_, string { Length: 1 } s, _) ? s : null, 5 is var n and > 3 ? n : 0, o is not null, (o, 3) is (_, > 2), o is (1, "a", 2.5), null as string is var q && q is null);
### patterns declare variables used after
object o = "text"; if (o is not string { Length: var len } s) return "no"; if (!(o is string t && t.Length > 2)) return "short"; var ok = o is string u && u.StartsWith('t') && int.TryParse("1" + u.Length, out var k) ? k : 0; return (s, len, t, ok);
### type patterns on generics arrays and nullables
string F(object? o) => o switch { int[] { Length: 0 } => "no ints", int[] a => "ints" + a[0], List<string> l => "list" + l.Count, IDictionary<string, int> d => "dict" + d.Count, IEnumerable<char> c => "chars" + c.Count(), ValueTuple<int, int> t => "pair" + t.Item1, int and > 5 => "big int", Func<int> f => "func" + f(), Type t => t.Name, Exception { Message: var m } => m, null => "null", _ => o.GetType().Name }; int? n = 7; return (F(new int[0]), F(new[] { 4 }), F(new List<string> { "a" }), F(new Dictionary<string, int>()), F("abc"), F((3, 4)), F(n), F(() => 9), F(typeof(string)), F(new Exception("m")), F(null), F(2));
### switch expressions nest and return any type
object F(int n, string s) => n switch { 0 => s switch { "a" => 1, "b" => (object)"bee", _ => null! }, 1 when s.Length > 1 => s switch { [var c, ..] => c, _ => '-' }, _ => new List<int> { n switch { > 5 => 1, _ => 2 } } }; Func<int, int> Op(char c) => c switch { '+' => x => x + 1, '-' => x => x - 1, _ => throw new ArgumentException() }; return (F(0, "a"), F(0, "b"), F(0, "c"), F(1, "xy"), F(9, ""), F(2, ""), Op('+')(1), Op('-')(1));
### arms are tried in order and guards have effects
var log = ""; bool G(string s, bool r) { log += s; return r; } int F(object o) => o switch { int n when G("a", n > 5) => 1, int n when G("b", n > 3) => 2, > 2 and var q when G("c", true) => 3, string when G("d", false) => 4, _ when G("e", true) => 5, _ => 6 }; return (F(9), F(4), F(3), F(1), F("s"), log);
### enum patterns
string F(C c) => c switch { C.Red or C.Green => "rg", > C.Green and < C.Max => "between", C.Max => "max", _ => "bad" }; C? n = C.Red; return (F(C.Red), F(C.Blue), F(C.Max), F((C)99), n is C.Red, n is { } v ? v : C.Max, (object)C.Red is C.Red, (object)C.Red is 0, C.Blue is not (C.Red or C.Green));
---
enum C { Red, Green, Blue, Max }
### recursive types with patterns
static int Eval(E e) => e switch { Num(var n) => n, Neg(Num(0)) => 0, Neg(var i) => -Eval(i), Bin('+', var a, Num(0)) => Eval(a), Bin('+', var a, var b) => Eval(a) + Eval(b), Bin('*', Num(0), _) or Bin('*', _, Num(0)) => 0, Bin { Op: '*' } m => Eval(m.L) * Eval(m.R), _ => throw new NotSupportedException() }; return (Eval(new Bin('+', new Num(2), new Bin('*', new Num(3), new Neg(new Num(4))))), Eval(new Bin('*', new Num(0), new Bin('?', new Num(1), new Num(1)))), Eval(new Neg(new Num(0))));
---
abstract record E; record Num(int V) : E; record Neg(E In) : E; record Bin(char Op, E L, E R) : E;
### is patterns with interfaces and user types
object[] os = [new Dog("rex"), new Cat(), "str", 5]; return (os.Count(o => o is IPet), os.Select(o => o is IPet { Name: { Length: > 2 } n } ? n : "-"), os.Count(o => o is not IPet and not int), os.Where(o => o is Dog or Cat { Lives: > 5 }).Count());
---
interface IPet { string Name { get; } } record Dog(string Name) : IPet; class Cat : IPet { public string Name => "c"; public int Lives = 9; }
### property patterns on tuples nullables and dates
(string N, int? A) p = ("x", 5); DateTime? d = new DateTime(2026, 3, 4); int? none = null; return (p is { N: "x", A: > 3 }, p is (_, { } a) ? a : 0, d is { Year: 2026, Month: var m } ? m : 0, none is { }, none is null, none is not > 3, d is { DayOfWeek: DayOfWeek.Wednesday }, "abc" is { Length: 3 } and ['a', ..]);
### constants of every type in patterns
return (5L is 5, (object)5 is 5L, (byte)5 is 5, 'a' is 'a', 1.0 is 1, 1m is 1, (short)3 is > 2 and < 4, "x" is not null and "x", E.A is E.A, (int?)null is 5, (object)'a' is 'a', ((object)1.5) is 1.5, (nint)5 is 5, true is not false, DateTime.MinValue is { Year: 1 });
---
enum E { A }
### patterns over a type parameter
return (Show(1), Show("s"), Show(2.5), Show(new[] { 1 }), Show<int?>(null), Show((1, 2)));
string Show<T>(T v) => v switch { int i => "i" + i, string s => "s" + s, IEnumerable<int> e => "e" + e.Count(), null => "null", ValueTuple<int, int>(var a, var b) => "t" + a + b, _ => typeof(T).Name };
### a chain of list and out patterns
string F(string s) { if (s is not [var first, .. var rest]) return "empty"; if (char.IsDigit(first) && int.TryParse(s, out var n) && n is > 10 and var big) return "big" + big; else if (rest is { Length: > 2 } r && r[^1] == '!') return "bang" + r; return first + "|" + rest; } return (F(""), F("25"), F("5"), F("abc!"), F("ab"));
