### records compare by value and by type
B b = new D(1, 2); var c = new D(1, 2); B e = new B(1); return (b == c, b.Equals(c), e == b, b == e, b.GetHashCode() == c.GetHashCode(), new F(1) == e, e.Equals((object)new F(1)), (B?)null == null, b != null, new D(1, 3) == c);
---
record B(int X); record D(int X, int Y) : B(X); record F(int X) : B(X);
### records print their members
return (new P("a", [1, 2], null) { Extra = 5 }.ToString(), new E().ToString(), new D("x", 1).ToString(), new G<int>(4).ToString(), new S(1, 'c').ToString(), new N(new N(null, 1.5), 2).ToString(), new Priv(1).ToString());
---
record P(string A, List<int> L, object? O) { public int Extra { get; init; } public int Field = 3; protected int Hidden = 4; public static int Stat => 9; public int Comp => Extra * 2; } record E; record B(string N); record D(string N, int M) : B(N); record G<T>(T V); record struct S(int A, char B); record N(N? In, double V); record Priv(int A) { private int B { get; } = 2; internal int C = 3; }
### PrintMembers and ToString can be written by hand
return (new A(1).ToString(), new B(1, 2).ToString(), new C(1, 2).ToString(), new D(3).ToString(), new E(3, 4).ToString());
---
record A(int X) { protected virtual bool PrintMembers(StringBuilder b) { b.Append("x:").Append(X); return true; } } record B(int X, int Y) : A(X); record C(int X, int Y) : A(X) { protected override bool PrintMembers(StringBuilder b) { if (base.PrintMembers(b)) b.Append("; "); b.Append("y:" + Y); return true; } } record D(int X) { public sealed override string ToString() => "D!" + X; } record E(int X, int Y) : D(X);
### EqualityContract can be overridden
A a = new B(1), c = new C(1); return (a == c, c == a, new D(1) == new A(1), a.GetHashCode() == c.GetHashCode());
---
record A(int X); record B(int X) : A(X) { protected override Type EqualityContract => typeof(A); } record C(int X) : A(X) { protected override Type EqualityContract => typeof(A); } record D(int X) : A(X);
### with copies the run time type
B b = new D(1, 2) { Z = 3 }; var c = b with { X = 9 }; var d = (D)c with { Y = 8 }; var e = d with { }; return (c.ToString(), d.ToString(), e == d, ReferenceEquals(e, d), b.ToString(), (b with { X = 1 }) == b);
---
record B(int X); record D(int X, int Y) : B(X) { public int Z { get; init; } }
### with evaluates its parts in order and copies shallowly
var log = ""; int L(int n) { log += n; return n; } var a = new P(1, 2, [1]); var b = a with { Y = L(5), X = L(6) }; b.L.Add(2); var c = a with { X = a.X + b.X, L = [.. a.L, 9] }; return (b.X, b.Y, log, a.L.Count, c.ToString().Length, c.L);
---
record P(int X, int Y, List<int> L);
### a copy constructor written by hand is used by with
var a = new A(1) { N = 5 }; var b = a with { X = 2 }; D d = new(1); var e = d with { }; return (b.X, b.N, b.Copied, e.Copied, e.Own);
---
record A(int X) { public int N { get; set; } public int Copied; protected A(A o) { X = o.X; N = o.N + 1; Copied = o.Copied + 1; } } record D(int X) : A(X) { public int Own = 1; protected D(D o) : base(o) { Own = o.Own + 10; } }
### positional members deconstruct
var (a, b) = new P(1, "x"); var (c, d, e) = new D(1, "y", 2.5); B f = new D(3, "z", 4); var r = f is (var g, _) ? g : 0; (int q, string _) = new P(7, "w"); return (a, b, c, d, e, r, q, new P(5, "five") is (5, { Length: > 3 } s) ? s : "");
---
record P(int A, string B); record B(int X, string Y); record D(int X, string Y, double Z) : B(X, Y);
### positional members replaced by hand
var a = new A(1, 2) { Y = 30 }; var (x, y) = a; return (a.X, a.Y, x, y, a.ToString(), a == new A(1, 3), (a with { Y = 4 }).Y);
---
record A(int X, int Y) { public int X { get; init; } = X * 10; public int Y = Y + 1; }
### record structs
var a = new P(1, 2); var b = a; b.X = 5; var c = a with { Y = 9 }; P d = default; var (x, y) = c; return (a == b, a == new P(1, 2), a.Equals((object)new P(1, 2)), b.ToString(), c, d, x + y, a.GetHashCode() == new P(1, 2).GetHashCode(), new R(3).Twice, new R(1) with { N = 2 }, new G<string>("s"));
---
record struct P(int X, int Y); readonly record struct R(int N) { public int Twice => N * 2; } record struct G<T>(T V) { public int Extra = 4; }
### records with collections compare them by reference
var l = new List<int> { 1 }; return (new R(l) == new R(l), new R([1]) == new R([1]), new T((1, [2])) == new T((1, [2])), new U("a", null) == new U("a", null), new V(new R(l)) == new V(new R(l)), new A(ImmutableArray.Create(1)) == new A(ImmutableArray.Create(1)));
---
record R(List<int> L); record T((int, int[]) P); record U(string A, string? B); record V(R R); record A(ImmutableArray<int> X);
### a record with its own equality
var a = new P("X", 1); var b = new P("x", 2); return (a == b, a.Equals(b), a.GetHashCode() == b.GetHashCode(), new HashSet<P> { a, b }.Count, new[] { a, b }.Distinct().Count(), new W(a) == new W(b), Equals(a, b), new Dictionary<P, int> { [a] = 1 }.ContainsKey(b));
---
record P(string N, int V) { public virtual bool Equals(P? o) => o is not null && string.Equals(N, o.N, StringComparison.OrdinalIgnoreCase); public override int GetHashCode() => N.ToUpperInvariant().GetHashCode(); } record W(P P);
### abstract and generic records
Shape[] s = [new Sq(2), new Rect<int>(2, 3)]; return (s.Select(x => x.Area()), s.Select(x => x.ToString()), s[0] == new Sq(2), new Rect<string>("a", "b") with { B = "c" });
---
abstract record Shape(string Kind) { public abstract double Area(); } record Sq(double A) : Shape("sq") { public override double Area() => A * A; } sealed record Rect<T>(T A, T B) : Shape("rect") { public override double Area() => 6; }
### records as keys and in sets
var d = new Dictionary<K, int>(); foreach (var k in new K[] { new(1, "a"), new(1, "b"), new(1, "a") }) d[k] = d.GetValueOrDefault(k) + 1; return (d.Count, d[new(1, "a")], d.Keys.Select(k => k.S), new HashSet<K>(d.Keys).Contains(new(1, "b")), new List<K>(d.Keys).IndexOf(new(1, "b")), d.GroupBy(p => p.Key with { S = "" }).Count());
---
record K(int N, string S);
### records with inheritance keep members of the base
var a = new C("n", 1) { Tags = ["t"] }; var b = a with { Name = "m", Tags = ["u"] }; A c = a; return (a.ToString(), b.Describe(), c.Describe(), b.Tags, c with { Name = "z" } is C { Level: 1 });
---
record A(string Name) { public string[] Tags { get; init; } = []; public virtual string Describe() => "A:" + Name; } record B(string Name, int Level) : A(Name) { public override string Describe() => base.Describe() + Level; } sealed record C(string Name, int Level) : B(Name + "!", Level) { public override string Describe() => "C" + base.Describe(); }
### a record with primary constructor parameters passed to the base
return (new D(3).ToString(), new D(3).Sum, new E(2, 3).V);
---
record B(int A, int B2) { public int Sum => A + B2; } record D(int N) : B(N, N * 2); class Base(int x) { public int V = x; } class E(int a, int b) : Base(a * b) { }
### record classes with interfaces
IHas h = new P(3); IEnumerable<IHas> hs = [new P(1), new Q(2)]; return (h.Id, h.Show(), hs.Sum(x => x.Id), hs.OfType<Q>().Single().N, (h as IComparable<P>)!.CompareTo(new P(5)), new[] { new P(3), new P(1) }.Order().First().Id);
---
interface IHas { int Id { get; } string Show() => "id" + Id; } record P(int Id) : IHas, IComparable<P> { public int CompareTo(P? o) => Id.CompareTo(o!.Id); } record Q(int N) : IHas { int IHas.Id => N * 100; }
### records behind an interface in a switch
IShape[] s = [new Circle(1), new Box<int>(2, 3), new Box<double>(1.5, 2)]; return (s.Select(x => x switch { Circle { R: > 0 } c => c.Area(), Box<int>(var w, _) => w, Box<double> b => b.W * b.H, _ => -1 }), s.Sum(x => x.Area()));
---
interface IShape { double Area(); } record Circle(double R) : IShape { public double Area() => R * 2; } record Box<T>(T W, T H) : IShape where T : struct, IConvertible { public double Area() => Convert.ToDouble(W) * Convert.ToDouble(H); }
### a record with its own contract property
return (new A(1) { B = [1] }.ToString().Length > 0, new A(1) with { X = 2 } is { X: 2 });
---
record A(int X) { public List<int> B = []; protected virtual Type EqualityContract => typeof(A); }
### records nested in their abstract base
return new[] { Sh.Of("c", 2), Sh.Of("s", 3) }.Select(s => s.Area);
---
abstract record Sh { public abstract double Area { get; } public static Sh Of(string k, double v) => k switch { "c" => new Ci(v), "s" => new Sq(v), _ => throw new ArgumentException(k) }; sealed record Ci(double R) : Sh { public override double Area => R * 3; } sealed record Sq(double A) : Sh { public override double Area => A * A; } }
