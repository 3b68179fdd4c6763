### record equality and text
var a = new R(1, "x"); var b = a with { B = "y" }; var c = new R(1, "x"); return (a == c, a.Equals(b), a != b, a.ToString(), b.ToString(), a.GetHashCode() == c.GetHashCode(), new R(2, null!).ToString(), ReferenceEquals(a, c), new E().ToString());
---
record R(int A, string B) { public int C { get; init; } = 5; private int hidden = 3; public int Sum => A + C; }
record E;
### record inheritance
Base x = new Derived(1, 2) { N = "n" }; var y = x with { A = 9 }; var (a, b) = new Derived(3, 4); return (x.ToString(), y.ToString(), x == new Derived(1, 2) { N = "n" }, x == new Base(1), y is Derived { B: 2 }, a + b);
---
record Base(int A); record Derived(int A, int B) : Base(A) { public string? N { get; set; } }
### record struct
var p = new P(1, 2); var q = p; q.X = 5; var r = p with { Y = 7 }; return (p.ToString(), q.ToString(), r, p == new P(1, 2), p.Equals(q), default(P).ToString());
---
record struct P(int X, int Y) { public readonly int Sum => X + Y; }
### record with own members
var a = new R("A") { Tags = ["x"] }; var b = a with { }; return (a.ToString(), a == b, a.Tags.Count, a.Upper, new R("a") == new R("A"), a.Equals((object)"A"));
---
sealed record R(string Name) { public List<string> Tags { get; init; } = []; public string Upper => Name.ToUpperInvariant(); public override string ToString() => $"<{Name}>"; public bool Equals(R? o) => o is not null && o.Upper == Upper; public override int GetHashCode() => Upper.GetHashCode(); }
### record positional overridden
return new R(3).ToString() + new R(-1).A + new S(4) { B = 1 };
---
record R(int A) { public int A { get; } = Math.Max(A, 0); } record S(int A) { public required int B { get; init; } protected virtual bool PrintMembers(StringBuilder b) { b.Append("custom ").Append(A); return true; } }
### record copy constructor
var a = new R(1); var b = a with { B = 2 }; return (a.ToString(), b.ToString());
---
record R(int A) { public int B { get; init; } public int Copies { get; } protected R(R o) { A = o.A; B = o.B; Copies = o.Copies + 1; } }
### generic record
return (new Pair<int, string>(1, "a").ToString(), new Pair<int, string>(1, "a") == new Pair<int, string>(1, "a"), new Pair<object, List<int>>(2, [1]).First);
---
record Pair<A, B>(A First, B Second);
### primary constructors
var c = new Counter(5); c.Bump(); c.Bump(); var d = new Named(3); return (c.Value, c.Start, d.ToString(), d.Total, new Sub(2).Twice());
---
class Counter(int start) { public int Start { get; } = start; int n = start * 10; public void Bump() { start++; n++; } public int Value => start + n; }
class Named(int n) : Counter(n + 1) { public int Total => Start * n; public override string ToString() => $"N{n}"; }
class Sub(int n) : Counter(n > 1 ? 100 : 200) { public int Twice() => Value * 2; }
### constructor order
Log.Lines.Clear(); new D(); return string.Join(" ", Log.Lines);
---
static class Log { public static readonly List<string> Lines = []; public static int Add(string s) { Lines.Add(s); return 0; } }
class B { int b = Log.Add("B.field"); public B() { Log.Add("B.ctor"); Init(); } protected virtual void Init() => Log.Add("B.init"); }
class D : B { int d = Log.Add("D.field"); public D() : this(Log.Add("arg")) { Log.Add("D.ctor"); } D(int x) { Log.Add("D.ctor2"); } protected override void Init() { Log.Add("D.init"); base.Init(); } }
### virtual and interface dispatch
Shape[] shapes = [new Circle(1), new Square(2), new Special(3)]; return string.Join(";", shapes.Select(s => $"{s.Name} {s.Area():0.0} {((IScaled)s).Scale(2)} {s}"));
---
interface IScaled { double Factor { get; } string Scale(int by) => $"x{by * Factor}"; }
abstract class Shape : IScaled { public abstract double Area(); public virtual string Name => GetType().Name; public virtual double Factor => 1; public override string ToString() => "Shape:" + Name; }
class Circle(double r) : Shape { public override double Area() => Math.PI * r * r; }
class Square(double a) : Shape, IScaled { public override double Area() => a * a; public override double Factor => a; string IScaled.Scale(int by) => "explicit" + by; }
sealed class Special(double a) : Square(a) { public override string Name => "Special " + base.Name; public new string ToString() => "hidden"; }
### explicit interfaces and hiding
I i = new C(); return (i.M(), new C().M(), ((J)i).M(), ((B)new C()).H(), new C().H(), i.P);
---
interface I { string M(); string P => "default"; } interface J { string M(); } class B { public string H() => "B"; } class C : B, I, J { string I.M() => "I"; string J.M() => "J"; public string M() => "C"; public new string H() => "C" + base.H(); }
### generic classes and constraints
var s = new Stack2<string>(); s.Push("a"); s.Push("b"); var m = new Maker<Thing>(); return (s.Pop(), s.Count, m.Make().Id, Stack2<int>.Kind, Max(3, 7), Max("a", "b"), Map([1, 2], x => $"<{x}>"), new Outer<int>.Inner<string>(1, "z").Show(), typeof(Stack2<>).Name);
T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b;
List<U> Map<T, U>(IEnumerable<T> xs, Func<T, U> f) { var r = new List<U>(); foreach (var x in xs) r.Add(f(x)); return r; }
---
class Stack2<T> { readonly List<T> items = []; public static string Kind => typeof(T).Name; public void Push(T t) => items.Add(t); public T Pop() { var t = items[^1]; items.RemoveAt(items.Count - 1); return t; } public int Count => items.Count; }
class Maker<T> where T : new() { public T Make() => new T(); } class Thing { public int Id { get; set; } = 7; }
class Outer<A> { public class Inner<B>(A a, B b) { public string Show() => $"{a}{b}{typeof(A).Name}{typeof(B).Name}"; } }
### struct copy semantics
var a = new V { X = 1 }; var b = a; b.X = 2; var list = new List<V> { a }; a.X = 3; list[0].Bump(); var arr = new[] { a }; arr[0].X = 9; arr[0].Bump(); var h = new Holder { V = a }; h.V.X = 5; h.V.Bump(); var copy = h.V; copy.X = 100; void Change(V v) { v.X = -1; } Change(a); void ChangeRef(ref V v) { v.X = -1; } ChangeRef(ref b); object boxed = a; a.X = 77; var l = a; Action act = () => l.X = 88; act(); return (a.X, b.X, list[0].X, arr[0].X, h.V.X, ((V)boxed).X, l.X, h.P.X, new V().Y, a.With(4).X, a.X, default(V).Equals(new V()));
---
struct V { public int X; public int Y { get; set; } public void Bump() => X++; public V With(int n) { var c = this; c.X = n; return c; } }
class Holder { public V V; public V P { get; set; } = new() { X = 6 }; }
### struct this and arrays of structs
var vs = new V[3]; vs[1].A = 4; foreach (var v in vs) { v.Set(9); } vs[2].Set(5); var t = new T { In = new() { A = 1 } }; var u = t; u.In.A = 2; vs[0].Reset(new V { A = 8 }); return (vs.Select(v => v.A), t.In.A, u.In.A);
---
struct V { public int A; public void Set(int n) => A = n; public void Reset(V o) => this = o; } struct T { public V In; }
### enums
var f = Perm.Read | Perm.Write; return (f.ToString(), Perm.All, (Perm)8, (int)f, f.HasFlag(Perm.Read), f & ~Perm.Read, Color.Green, (Color)7, Enum.Parse<Color>("Blue"), Enum.TryParse<Color>("nope", out var c), c, Enum.GetNames<Color>(), Enum.GetValues<Color>(), Color.Red < Color.Blue, Color.Red + 1, $"{Color.Blue:D} {Color.Blue,7}", Enum.IsDefined(Color.Red), nameof(Color.Red), default(Color), f == Perm.Both, (byte)Small.B, Enum.GetName(Color.Blue), new Dictionary<Color, int> { [Color.Green] = 2 }[Color.Green], (Color?)null);
---
[Flags] enum Perm { None = 0, Read = 1, Write = 2, Both = 3, All = 4 } enum Color { Red, Green = 5, Blue } enum Small : byte { A = 1, B }
### enum in collections and arrays
var a = new Color[2]; a[1] = Color.B; var first = new List<Color>().FirstOrDefault(); Color? n = null; return (a, first, n ?? Color.B, a.Contains(Color.B), new HashSet<Color> { Color.A, Color.A }.Count, a.OrderByDescending(x => x).First(), a.Max(), string.Join(",", a), a.GroupBy(x => x).Select(g => $"{g.Key}{g.Count()}"));
---
enum Color { A, B }
### user operators and conversions
Money a = 5; Money b = new(2.5m); decimal d = (decimal)(a + b); var c = a; c += b; c++; return ((a * 2).ToString(), d, a > b, a == new Money(5), -a, c, (Money?)null + a == null, (string)a, a ? 1 : 0, !a);
---
readonly struct Money(decimal v) { public decimal V => v; public static Money operator +(Money a, Money b) => new(a.V + b.V); public static Money operator *(Money a, int n) => new(a.V * n); public static Money operator -(Money a) => new(-a.V); public static Money operator ++(Money a) => new(a.V + 1); public static bool operator >(Money a, Money b) => a.V > b.V; public static bool operator <(Money a, Money b) => a.V < b.V; public static bool operator ==(Money a, Money b) => a.V == b.V; public static bool operator !=(Money a, Money b) => a.V != b.V; public static implicit operator Money(int n) => new(n); public static explicit operator decimal(Money m) => m.V; public static explicit operator string(Money m) => "$" + m.V; public static bool operator true(Money m) => m.V > 0; public static bool operator false(Money m) => m.V <= 0; public static bool operator !(Money m) => m.V == 0; public override string ToString() => $"${V}"; public override bool Equals(object? o) => o is Money m && m.V == V; public override int GetHashCode() => V.GetHashCode(); }
### static members in textual order
return (S.A, S.B, S.List.Count, S.FromCtor, Lazy.Value, G<int>.Name, G<string>.Name);
---
static class S { public static readonly int A = 1 + Later; public static readonly int Later = 10; public static readonly int B = A + Later; public static IReadOnlyList<string> List { get; } = ["x", "y"]; public static readonly int FromCtor; static S() { FromCtor = List.Count + B; } }
class Lazy { public static string Value { get; } = "v" + S.B; } class G<T> { public static readonly string Name = typeof(T).Name; }
### properties and indexers
var g = new Grid(); g[1, 2] = 5; g["k"] = 7; g.Name = " n "; g.Auto++; g.Auto += 2; return (g[1, 2], g["k"], g.Name, g.Auto, g.Computed, g.Init, new Grid { Init = 3, Items = { 1, 2 }, Map = { ["a"] = 1 } }.Sum);
---
class Grid { readonly Dictionary<string, int> d = []; public int this[int x, int y] { get => d.GetValueOrDefault($"{x},{y}"); set => d[$"{x},{y}"] = value; } public int this[string k] { get { return d[k]; } set { d[k] = value * 2; } } string name = ""; public string Name { get => name; set => name = value.Trim(); } public int Auto { get; set; } = 1; public int Computed => Auto * 10; public int Init { get; init; } = 1; public List<int> Items { get; } = []; public Dictionary<string, int> Map { get; } = []; public int Sum => Items.Sum() + Map.Count + Init; }
### field keyword
var p = new P { Name = " x " }; return p.Name + p.Count;
---
class P { public string Name { get; set => field = value.Trim(); } = "d"; public int Count { get => field + 1; } = 4; }
### anonymous types
var a = new { X = 1, Name = "n" }; var b = a with { X = 2 }; return (a.ToString(), b.X, a.Equals(new { X = 1, Name = "n" }), a == b, new[] { a, b }.Select(z => new { z.Name, Twice = z.X * 2 }).Last().ToString());
### user collections and comparers
var bag = new Bag { 1, 2, 3 }; var words = new List<string> { "bb", "a", "ccc" }; words.Sort(new ByLength()); var set = new HashSet<string>(new NoCase()) { "A", "a" }; return (bag.Sum(), string.Join(",", bag), words, set.Count, bag.OrderBy(x => x, new Down()), new SortedSet<int>(new Down()) { 1, 3, 2 });
---
class Bag : IEnumerable<int> { readonly List<int> l = []; public void Add(int n) => l.Add(n); public IEnumerator<int> GetEnumerator() { foreach (var x in l) yield return x; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
class ByLength : IComparer<string> { public int Compare(string? a, string? b) => a!.Length.CompareTo(b!.Length); } class Down : IComparer<int> { public int Compare(int a, int b) => b - a; }
class NoCase : IEqualityComparer<string> { public bool Equals(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase); public int GetHashCode(string s) => s.ToUpperInvariant().GetHashCode(); }
### user types as keys and in order
var ks = new Dictionary<Key, string> { [new Key(1, "a")] = "x", [new Key(2, "b")] = "y" }; Ver[] vs = [new(2, 0), new(1, 5), new(1, 0)]; return (ks[new Key(2, "b")], ks.ContainsKey(new Key(3, "c")), vs.Order().Select(v => v.ToString()), vs.Max()!.ToString(), new[] { new Key(1, "a"), new Key(1, "a") }.Distinct().Count(), vs.Min(v => v)!.Major, vs.ToHashSet().Count, vs.Contains(new Ver(1, 5)), vs.ToList().IndexOf(new Ver(1, 0)));
---
record Key(int N, string S); class Ver(int major, int minor) : IComparable<Ver>, IEquatable<Ver> { public int Major => major; public int Minor => minor; public int CompareTo(Ver? o) => (Major, Minor).CompareTo((o!.Major, o.Minor)); public bool Equals(Ver? o) => o is not null && CompareTo(o) == 0; public override bool Equals(object? o) => Equals(o as Ver); public override int GetHashCode() => HashCode.Combine(Major, Minor); public override string ToString() => $"{Major}.{Minor}"; }
### casting and is
object o = new Dog(); IAnimal a = (IAnimal)o; object[] xs = [1, "s", new Dog(), new Cat(), 2.0, null!]; return (o is Dog, o is Cat, a as Cat == null, o is IAnimal, xs.OfType<IAnimal>().Count(), xs.OfType<int>().Sum(), xs.OfType<Dog>().Count(), xs.Count(x => x is null), ((Animal)o).Cry(), o.GetType().Name, xs.OfType<Animal>().Cast<IAnimal>().Select(x => x.Cry()));
---
interface IAnimal { string Cry(); } abstract class Animal : IAnimal { public abstract string Cry(); } class Dog : Animal { public override string Cry() => "wuff"; } class Cat : Animal { public override string Cry() => "miau"; }
### static abstract interface members
return (Sum<Num>([new(1), new(2)]).V, Name<Num>());
T Sum<T>(T[] xs) where T : IAdd<T> { var r = T.Zero; foreach (var x in xs) r = r + x; return r; } string Name<T>() where T : IAdd<T> => T.Label();
---
interface IAdd<T> where T : IAdd<T> { static abstract T Zero { get; } static abstract T operator +(T a, T b); static virtual string Label() => "none"; } record struct Num(int V) : IAdd<Num> { public static Num Zero => new(0); public static Num operator +(Num a, Num b) => new(a.V + b.V); public static string Label() => "num"; }
### partial and nested types and extension methods
return (new P().Both(), "abc".Shout(2), new[] { 1, 2 }.Second(), Outer.Inner.Value, ((string?)null).OrEmpty());
---
partial class P { public string Both() => A() + B(); } partial class P { string A() => "a"; string B() => Hook(); private partial string Hook() => "b"; } partial class P { private partial string Hook(); }
static class Ext { public static string Shout(this string s, int n) => string.Concat(Enumerable.Repeat(s.ToUpperInvariant(), n)); public static T Second<T>(this IEnumerable<T> xs) => xs.Skip(1).First(); public static string OrEmpty(this string? s) => s ?? ""; } class Outer { public static class Inner { public static readonly int Value = 4; } }
### explicit and generic interface implementations
ISource<int> s = new Src(); ISource<string> t = new Src(); IEnumerable<IThing> things = [new A(), new B()]; return (s.Get(), t.Get(), things.Sum(x => x.Size), things.OfType<B>().Single().Extra, ((IThing)new A()).Describe(), new B().ToString(), ((IOut<object>)new Outer()).Get());
---
interface ISource<T> { T Get(); } class Src : ISource<int>, ISource<string> { int ISource<int>.Get() => 1; string ISource<string>.Get() => "s"; } interface IThing { int Size { get; } string Describe() => $"thing {Size}"; } class A : IThing { public int Size => 1; } class B : IThing { public int Size { get; init; } = 2; public int Extra = 5; string IThing.Describe() => "b"; } interface IOut<out T> { T Get(); } class Outer : IOut<string> { public string Get() => "out"; }
### abstract generic base and template method
Step[] steps = [new Load("x"), new Save(3)]; return (steps.Select(s => s.Run()), steps[0] is Step<string>, ((Step<int>)steps[1]).Input);
---
abstract class Step { public string Run() => $"[{Name}:{Do()}]"; protected virtual string Name => GetType().Name; protected abstract string Do(); } abstract class Step<T>(T input) : Step { public T Input { get; } = input; protected override string Do() => Convert(Input); protected abstract string Convert(T t); } sealed class Load(string s) : Step<string>(s) { protected override string Convert(string t) => t + t; } sealed class Save(int n) : Step<int>(n) { protected override string Name => "save"; protected override string Convert(int t) => (t * n).ToString(); }
### fluent builder of users
return new Builder("b").With(x => x.Size = 4).Add("k", 1).Add("l").Build();
---
class Builder(string name) { readonly List<(string K, int V)> items = []; Options options = new(); public Builder With(Action<Options> f) { f(options); return this; } public Builder Add(string k, int v = 9) { items.Add((k, v)); return this; } public string Build() => $"{name}({options.Size}): {string.Join(", ", items.Select(i => $"{i.K}={i.V}"))}"; } class Options { public int Size { get; set; } }
### object initializers nested and collections
var o = new Outer { Name = "n", In = { A = 3, Tags = { "x", "y" } }, Map = { ["k"] = [1, 2], ["l"] = [] }, Arr = [new() { A = 1 }, new() { A = 2 }] }; return (o.Name, o.In.A, o.In.Tags, o.Map.Select(p => p.Key + p.Value.Length), o.Arr.Sum(i => i.A), new List<Inner> { new() { A = 7 }, null! }.Count, new Dictionary<string, Inner> { { "a", new() { A = 1 } } }["a"].A);
---
class Outer { public required string Name { get; init; } public Inner In { get; } = new(); public Dictionary<string, int[]> Map { get; } = []; public Inner[] Arr { get; set; } = []; } class Inner { public int A { get; set; } public List<string> Tags { get; } = []; }
### user equality in hash collections
var set = new HashSet<P> { new(1), new(1), new(2) }; var d = new Dictionary<P, int> { [new(1)] = 5 }; return (set.Count, d[new(1)], set.Contains(new(2)), new[] { new P(3), new P(3) }.Distinct().Count(), new[] { new P(1), new P(2), new P(1) }.GroupBy(p => p).Count(), new List<P> { new(4) }.Contains(new(4)), new P(1).Equals(null), new Q(1) == new Q(1), Equals(new Q(1), new Q(1)), new HashSet<S> { new(1), new(1) }.Count, new[] { new S(1) }.Contains(new S(1)), new Dictionary<(int, P), int> { [(1, new(2))] = 3 }[(1, new(2))]);
---
class P(int n) { public int N => n; public override bool Equals(object? o) => o is P p && p.N == n; public override int GetHashCode() => n.GetHashCode(); } class Q(int n) { public int N = n; } struct S(int n) { public int N = n; }
### constants of many kinds and enum arithmetic
return (K.A, K.B, K.C, K.D, (int)E.Last, E.First | E.Last, (E)(-1), (E.Last - E.First), ~E.First, E.Last ^ E.First, (long)E.Last, (E)1.9, nameof(E.Last), K.F, default(E), E.Last.Equals(E.Last), E.Last.CompareTo(E.First), (object)E.First is E, (object)E.First is int, (E?)null ?? E.Last, Convert.ToInt32(DayOfWeek.Friday));
---
static class K { public const string A = "a" + B; public const string B = "b"; public const E C = E.Last; public const double D = 1 / 4.0; public const char F = (char)('a' + 1); } enum E { First, Last = 5 }
### index and range members
var i = ^2; Range r = 1..^1; int[] a = [1, 2, 3, 4]; var s = "abcdef"; return (a[i], a[r], s[r], i.IsFromEnd, i.Value, r.Start.Value, i.GetOffset(10), s[^1..], s[..2], a[^1], new List<int> { 5, 6 }[^2], r.ToString(), ((Index)3).ToString());
### caller info and optional arguments
return (W.Where(), W.Opt(b: 3), W.Opt(1), W.Opt(c: null), W.P(), W.P(1, 2), W.Q("x", 1, "y"), W.D());
---
static class W { public static string Where([System.Runtime.CompilerServices.CallerMemberName] string m = "") => m; public static string Opt(int a = 1, int b = 2, string? c = "d") => $"{a}{b}{c}"; public static int P(params int[] xs) => xs.Length; public static int Q(params object?[] xs) => xs.Length; public static DateTime D(DateTime d = default) => d; }
### interfaces with static and default members
return (ICalc.Twice(4), ((ICalc)new Calc()).Thrice(2), new Calc().Name, Calc.Create().Name);
---
interface ICalc { static int Twice(int n) => n * 2; int Base => 1; int Thrice(int n) => Base * 3 * n; } class Calc : ICalc { public string Name => nameof(Calc); int ICalc.Base => 10; public static Calc Create() => new(); }
### user indexers with index and range and collection builders
var r = new Ring(1, 2, 3); Bag b = [1, 2]; return (r[^1], r[1..].Length, r is [1, .., var z] ? z : 0, b.Sum, string.Join(",", r.Slice(0, 2)));
---
class Ring(params int[] xs) { public int Length => xs.Length; public int this[int i] => xs[i]; public int[] Slice(int start, int length) => xs.Skip(start).Take(length).ToArray(); } [System.Runtime.CompilerServices.CollectionBuilder(typeof(Bag), "Create")] class Bag(int sum) : IEnumerable<int> { public int Sum => sum; public static Bag Create(ReadOnlySpan<int> xs) { var s = 0; foreach (var x in xs) s += x; return new(s); } public IEnumerator<int> GetEnumerator() { yield break; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
### native integers and big ones
nint n = 5; nuint m = 3; System.Numerics.BigInteger b = System.Numerics.BigInteger.Pow(2, 70) + 1; return (n * 2 + 1 == 11, m > 2, b.ToString(), (long)n);
