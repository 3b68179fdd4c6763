### initialisers run from derived to base and constructors from base to derived
var log = new List<string>(); L.Log = s => { log.Add(s); return 0; }; return log;
---
class L { public static Func<string, int> Log { set { new D(value); } } } class B { int f; public B(Func<string, int> l) { f = l("B ctor"); Virt(l); } protected virtual void Virt(Func<string, int> l) => l("B virt"); } class M(Func<string, int> l) : B(l) { int m = l("M field"); } class D : M { int x = 5; int y; public D(Func<string, int> l) : base(l) { y = l("D ctor " + x); } protected override void Virt(Func<string, int> l) { l("D virt " + x + y); base.Virt(l); } }
### a virtual call from a base constructor sees initialised fields
var d = new D("x"); return (d.Seen, d.Now);
---
abstract class B { public string Seen; protected B() => Seen = Describe(); protected abstract string Describe(); } class D(string p) : B { readonly string init = "init"; string late; readonly string? param = p; public string Now { get { late ??= "late"; return Describe(); } } protected override string Describe() => $"{init}{late}{param}"; }
### constructors chain with this and base
return (new C(1).S, new C().S, new C("x").S, new D().S, new D(5).S);
---
class C { public string S = "f"; public C(int n) : this("n" + n) => S += "(int)"; public C() : this(7) => S += "()"; public C(string s) => S += s; } class D : C { string t = "t"; public D() : base(2) => S += t; public D(int n) : this() => S += n; }
### optional and params arguments in constructors
return (new C().S, new C(b: 3).S, new C(1, 2, 3, 4).S, new D(1, 2).S);
---
class C { public string S; public C(int a = 1, int b = 2, params int[] rest) => S = $"{a}{b}{string.Join("", rest)}"; } class D(params int[] xs) : C(9, rest: xs);
### virtual override sealed and base calls
A[] xs = [new A(), new B(), new C(), new D()]; return (xs.Select(x => x.M()), xs.Select(x => x.P), ((B)new D()).M(), new D().N());
---
class A { public virtual string M() => "A"; public virtual string P => "a"; } class B : A { public override string M() => "B" + base.M(); public override string P => base.P + "b"; } class C : B { public sealed override string M() => "C" + base.M(); } class D : C { public new string M() => "D"; public string N() => base.M() + M() + ((A)this).M(); public override string P { get => "d" + base.P; } }
### a method hidden with new starts its own line of overrides
A a = new C(); B b = new C(); C c = new(); A d = new D(); return (a.M(), b.M(), c.M(), d.M(), ((B)d).M(), a.F, b.F, new C().G());
---
class A { public virtual string M() => "A"; public string F = "fa"; public string G() => "ga"; } class B : A { public new virtual string M() => "B"; public new string F = "fb"; } class C : B { public override string M() => "C" + base.M(); public string G() => base.G() + F + ((A)this).F; } class D : C { public override string M() => "D"; }
### abstract classes and properties
Shape[] s = [new Sq(2), new Ci(1)]; return (s.Select(x => $"{x.Name}:{x.Area:0.##}"), s[0][3], s.Sum(x => x.Sides));
---
abstract class Shape { public abstract double Area { get; } public abstract int Sides { get; protected set; } public abstract string this[int i] { get; } public string Name => GetType().Name + Sides; } class Sq(double a) : Shape { public override double Area => a * a; public override int Sides { get; protected set; } = 4; public override string this[int i] => "side" + i; } class Ci : Shape { readonly double r; public Ci(double r) { this.r = r; Sides = 1; } public override double Area => Math.PI * r * r; public override int Sides { get; protected set; } public override string this[int i] => ""; }
### covariant return types
Animal a = new Dog(); Dog d = new Dog(); return (a.Child().Name, d.Child().Bark(), a.Self.Name, ((Animal)new Puppy()).Child().Name);
---
class Animal { public virtual string Name => "animal"; public virtual Animal Child() => new(); public virtual Animal Self => this; } class Dog : Animal { public override string Name => "dog"; public override Dog Child() => new(); public override Dog Self => this; public string Bark() => "wuff"; } class Puppy : Dog { public override string Name => "puppy"; public override Puppy Child() => new(); }
### fields of every modifier
var c = new C(); c.A++; C.Bump(ref c.A); return (c.A, C.K, C.R, c.Ro, C.List.Count, c.Late, c.Vol);
---
class C { public int A = 1, B = 2; public const int K = 3 * 2; public static readonly int R = K + 1; public readonly int Ro; public static readonly IReadOnlyList<int> List = [K, R]; public string Late = null!; public volatile int Vol = 4; public C() { Ro = A + B; Late = "l"; } public static void Bump(ref int n) => n += 10; }
### static initialisers run in the order of the text
return (S.A, S.B, S.C, T.X, T.Y);
---
static class S { public static readonly int A = B + 1; public static readonly int B = 10; public static readonly int C = A + B; } class T { public static readonly string X = "x" + Y; public static readonly string Y = "y"; static T() => Y += X; }
### a static constructor runs after the initialisers and once
return (C.N, new C().M, C.N, new C().M, C.Text);
---
class C { public static readonly int N = 5; public static readonly string Text = "init"; public int M; static C() { N *= 2; Text += " ctor" + N; } public C() => M = N; }
### static fields of a generic class exist for each construction
return (G<int>.Id, G<string>.Id, G<int>.Types.Count, G<G<int>>.Id, H.A == H.B, ReferenceEquals(G<int>.Obj, G<int>.Obj), ReferenceEquals(G<int>.Obj, G<long>.Obj));
---
class G<T> { public static readonly string Id = typeof(T).Name + "!"; public static readonly List<Type> Types = [typeof(T)]; public static readonly object Obj = new(); } static class H { public static readonly object A = G<int>.Obj, B = G<int>.Obj; }
### a static readonly collection can be filled while it is used
var a = Memo.Square(4); var b = Memo.Square(4); return (a, b, Memo.Known.Count, Memo.Order.Count);
---
static class Memo { public static readonly Dictionary<int, int> Known = []; public static List<int> Order { get; } = []; public static int Square(int n) { if (!Known.TryGetValue(n, out var r)) { Order.Add(n); Known[n] = r = n * n; } return r; } }
### static data that depends on other classes
return (A.X, B.Y, Circ1.V, Circ2.V);
---
class A { public static readonly int X = B.Y + 1; } class B { public static readonly int Y = C.Z * 2; } class C { public static readonly int Z = 5; } class Circ1 { public static readonly int V = Circ2.V + 1; } class Circ2 { public static readonly int V = Circ1.V + 10; }
### properties of every form
var c = new C { Init = 5, Req = "r" }; c.Full = 3; c.Auto += 4; c.Expr = 9; c.Priv(2); return (c.Full, c.Auto, c.Get, c.Expr, c.Init, c.Req, c.P, C.Static, c.Lazy, c.Lazy, c.Count);
---
class C { int full; public int Full { get { return full * 2; } set { full = value + 1; } } public int Auto { get; set; } = 1; public int Get { get; } = 7; int e; public int Expr { get => e; set => e = value > 5 ? 5 : value; } public int Init { get; init; } public required string Req { get; set; } public int P { get; private set; } public void Priv(int n) => P = n; public static string Static => "s"; string? lazy; public int Count; public string Lazy => lazy ??= Make(); string Make() { Count++; return "made"; } }
### the field keyword in accessors
var c = new C { Name = "  a " }; c.N = -5; c.N = 3; c.Lazy2 = null; return (c.Name, c.N, c.Changes, c.Lazy, c.Lazy2, c.Ro, new C().Name);
---
class C { public string Name { get => field ?? "none"; set => field = value.Trim(); } public int N { get; set { if (value < 0) return; if (field != value) Changes++; field = value; } } = 1; public int Changes; public string Lazy => field ??= "lazy"; public string? Lazy2 { get => field ?? "was null"; set; } public int Ro { get => field * 2; } = 21; }
### indexers with several parameters and overloads
var m = new M(); m[1, 2] = 5; m["k"] = 6; m[0] += 3; m[0]++; m[1, 2]--; m["k"] ??= 1; return (m[1, 2], m["k"], m[0], m[9, b: 1], m["none"]);
---
class M { readonly Dictionary<string, int> d = []; public int this[int a, int b = 2] { get => d.GetValueOrDefault($"{a}{b}"); set => d[$"{a}{b}"] = value; } public int this[int i] { get => d.GetValueOrDefault("i" + i); set => d["i" + i] = value; } public int? this[string k] { get => d.TryGetValue(k, out var v) ? v : null; set => d[k] = value!.Value; } }
### required members and constructors that set them
var a = new P { Name = "n", Age = 1 }; var b = new P("m"); var d = new D { Name = "x", Age = 2, Extra = "e" }; return (a.Name + a.Age, b.Name + b.Age, d.Name + d.Extra);
---
class P { public required string Name { get; init; } public required int Age; public P() { } [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public P(string n) { Name = n; Age = 9; } } class D : P { public required string Extra { get; set; } }
### primary constructor parameters are captured or become fields
var c = new C(1, "a"); c.Inc(); c.Inc(); var d = new D(10); d.Inc(); return (c.N, c.Name, c.Fixed, c.Show(), d.N, d.Twice, d.Show());
---
class C(int n, string name) { public int Fixed { get; } = n; public string Name = name; public void Inc() { n++; name += "!"; } public int N => n; public virtual string Show() => $"{name}{n}"; } class D(int n) : C(n * 2, "d" + n) { public int Twice => n * 2; public override string Show() => base.Show() + n; }
### primary constructor parameters in lambdas and initialisers
var c = new C(3); c.Set(5); return (c.F(), c.G(1), c.L.Sum(), c.Late.Value, new S(4).Twice());
---
class C(int n) { public Func<int> F = () => n; public Func<int, int> G => x => x + n; public List<int> L { get; } = [.. Enumerable.Range(0, n)]; public Lazy<int> Late { get; } = new(() => n * 100); public void Set(int k) => n = k; } struct S(int n) { public readonly int Twice() => n * 2; }
### partial classes methods properties and constructors
var p = new P { Name = "x" }; p.Run(); return (p.Log, p.Name, P.Make(3), new P.In().V);
---
partial class P { partial void Hook(string s); partial void Nothing(); public partial int Twice(int n); public partial string Name { get; set; } public string Log = ""; } partial class P { partial void Hook(string s) => Log += s; public void Run() { Hook("h"); Nothing(); Log += Twice(4); } public partial int Twice(int n) => n * 2; string name = ""; public partial string Name { get => name + "!"; set => name = value; } } partial class P { public static int Make(int n) => new P().Twice(n); public partial class In { public int V = 1; } partial class In { } }
### nested types reach private members
var o = new Outer(5); return (new Outer.In(o).Read(), Outer.In.Static(), Outer.Make().Tell(), new Outer.G<int>.H<string>().Name());
---
class Outer(int n) { private int secret = n; private static string Hidden => "h"; public class In(Outer o) { public int Read() => o.secret++ + o.secret; public static string Static() => Hidden; } public interface ITell { string Tell(); } private class Priv : ITell { public string Tell() => "priv" + Hidden; } public static ITell Make() => new Priv(); public class G<T> { public class H<U> { public string Name() => typeof(T).Name + typeof(U).Name; } } }
### equality members of a class
var a = new P(1); var b = new P(1); P? n = null; return (a == b, a != b, a.Equals(b), Equals(a, b), ReferenceEquals(a, b), a == n, n == null, (object)a == b, new Q(1) == new Q(1), new Q(1).Equals(new Q(1)), a.GetHashCode() == b.GetHashCode(), new List<P> { a }.Contains(b), new[] { a, b }.Distinct().Count());
---
class P(int n) { int N => n; public static bool operator ==(P? a, P? b) => a is null ? b is null : b is not null && a.N == b.N; public static bool operator !=(P? a, P? b) => !(a == b); public override bool Equals(object? o) => o is P p && this == p; public override int GetHashCode() => n; } class Q(int n) { public int N = n; }
### ToString of user types wherever text is made
var c = new C(1); return ($"{c}", "" + c, string.Join(",", new[] { c, new C(2) }), string.Concat(c, c), string.Format("{0}|{1}", c, new N()), new StringBuilder().Append(c).ToString(), $"{c,5}|{c,-5}|", new C(3).ToString(), new N().ToString(), $"{(object)c}", string.Concat(new List<C> { c }));
---
class C(int n) { public override string ToString() => "C" + n; } class N;
### a user type formats itself
var m = new M(5.5); return ($"{m}", $"{m:E}", $"{m,8:X}", string.Format("{0:Y}", m), m.ToString("Z", null), "" + m);
---
class M(double v) : IFormattable { public override string ToString() => "plain"; public string ToString(string? f, IFormatProvider? p) => $"[{f ?? "null"} {v}]"; }
### GetType and type names of user types
object[] os = [new A(), new B(), new G<int>(), new Out.In(), new S(), E.X, new A[0], (1, 2)]; return (os.Select(o => o.GetType().Name), os[1].GetType() == typeof(B), os[1].GetType() == typeof(A), os[0].GetType().Equals(typeof(A)), new B().Me(), os[3].GetType().FullName);
---
class A { public string Me() => GetType().Name; } class B : A; class G<T>; class Out { public class In; } struct S; enum E { X }
### object members by default
var o = new C(); object p = new object(); return (o.ToString(), o.Equals(o), o.Equals(p), o.Equals(null), p.Equals(p), Equals(null, null), Equals(o, null), o.GetHashCode() == o.GetHashCode(), p.ToString(), new S().ToString());
---
class C; struct S;
### MemberwiseClone copies shallowly
var a = new C { N = 1, L = [1] }; var b = a.Copy(); b.N = 2; b.L.Add(2); b.In.X = 5; return (a.N, a.L.Count, b.N, a.In.X, b is D, new D { N = 3 }.Copy() is D);
---
class C { public int N; public List<int> L = []; public I In = new(); public C Copy() => (C)MemberwiseClone(); } class D : C; class I { public int X; }
### casts between classes and interfaces
B b = new D(); object o = b; string T(Func<object?> f) { try { return f()?.ToString() ?? "null"; } catch (InvalidCastException) { return "cast"; } catch (NullReferenceException) { return "nullref"; } } return (T(() => (D)b), T(() => (E)b), T(() => b as E), T(() => (I)b), T(() => (string)o), T(() => (B?)null), T(() => ((I)o).M()), T(() => (int)(object)5L), T(() => (long)(int)(object)5), o is B and not E, b is I { } i ? i.M() : 0);
---
class B; class D : B, I { public int M() => 4; public override string ToString() => "D"; } class E : B; interface I { int M(); }
### recursive data structures
var t = new[] { 5, 2, 8, 1, 9, 3 }.Aggregate((Node?)null, Node.Add)!; return (t.Walk(), t.Depth, t.Sum(), Node.Find(t, 8)?.Right?.V, new Linked(1, new(2, new(3))).Reverse().ToString());
---
class Node(int v) { public int V => v; public Node? Left, Right; public static Node Add(Node? n, int v) { if (n is null) return new(v); if (v < n.V) n.Left = Add(n.Left, v); else n.Right = Add(n.Right, v); return n; } public IEnumerable<int> Walk() => [.. Left?.Walk() ?? [], V, .. Right?.Walk() ?? []]; public int Depth => 1 + Math.Max(Left?.Depth ?? 0, Right?.Depth ?? 0); public int Sum() => V + (Left?.Sum() ?? 0) + (Right?.Sum() ?? 0); public static Node? Find(Node? n, int v) => n is null || n.V == v ? n : Find(v < n.V ? n.Left : n.Right, v); } record Linked(int V, Linked? Next = null) { public Linked Reverse() { Linked? r = null; for (var n = this; n != null; n = n.Next) r = n with { Next = r }; return r!; } }
### a fluent builder with generics returning itself
return new Derived().A(1).B(2).A(3).Build();
---
class Base<T> where T : Base<T> { protected string s = ""; public T A(int n) { s += "A" + n; return (T)this; } public string Build() => s; } class Derived : Base<Derived> { public Derived B(int n) { s += "B" + n; return this; } }
### visitor and double dispatch
INode n = new Add(new Num(2), new Mul(new Num(3), new Num(4))); return (n.Accept(new Eval()), n.Accept(new Show()));
---
interface INode { T Accept<T>(IVisitor<T> v); } interface IVisitor<T> { T Visit(Num n); T Visit(Add a); T Visit(Mul m); } record Num(int V) : INode { public T Accept<T>(IVisitor<T> v) => v.Visit(this); } record Add(INode L, INode R) : INode { public T Accept<T>(IVisitor<T> v) => v.Visit(this); } record Mul(INode L, INode R) : INode { public T Accept<T>(IVisitor<T> v) => v.Visit(this); } class Eval : IVisitor<int> { public int Visit(Num n) => n.V; public int Visit(Add a) => a.L.Accept(this) + a.R.Accept(this); public int Visit(Mul m) => m.L.Accept(this) * m.R.Accept(this); } class Show : IVisitor<string> { public string Visit(Num n) => $"{n.V}"; public string Visit(Add a) => $"({a.L.Accept(this)}+{a.R.Accept(this)})"; public string Visit(Mul m) => $"{m.L.Accept(this)}*{m.R.Accept(this)}"; }
### file local types and namespaces
return (A.B.C.Name, new A.B.Other().Get(), global::Top.X, Hidden.V);
---
namespace A.B { public static class C { public static string Name => nameof(A) + typeof(C).FullName; } public class Other { public string Get() => C.Name + Top.X; } } static class Top { public const int X = 3; } file static class Hidden { public const string V = "file"; }
### attributes do not change what runs
return new C().M(1);
---
[Serializable, Obsolete("x", false)] class C { [field: NonSerialized] public int P { get; set; } [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)] [return: System.Diagnostics.CodeAnalysis.NotNull] public string M([Mine("a", N = 2)] int n) => "m" + n; } [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class MineAttribute(string s) : Attribute { public int N; public string S => s; }
### an attribute class can be used as a class
var m = new MineAttribute("a") { N = 2 }; return (m.S, m.N);
---
class MineAttribute(string s) : Attribute { public int N; public string S => s; }
### a conditional method is not called without its symbol
var c = new C(); c.Trace(c.Next()); return c.N;
---
class C { public int N; public int Next() => ++N; [System.Diagnostics.Conditional("NEVER")] public void Trace(int n) => N = 100; }
### a finalizer never runs
return new C().N;
---
class C { public int N = 1; ~C() => N = 2; }
### lambdas in field and constructor initialisers
var d = new D(3); return (d.F(), d.G(2), d.Base(), d.Kind, new D(-1).Kind, d.Lazy.Value, D.S(4));
---
class B(Func<int> f) { public int Base() => f(); } class D : B { public Func<int> F = () => 5; public Func<int, int> G; public string Kind; public Lazy<int> Lazy = new(() => 7); public static readonly Func<int, int> S = x => x * 2; int k = int.TryParse("9", out var n) ? n : 0; public D(int x) : base(() => x * 10) { G = y => x + y + k; Kind = x is > 0 and var p ? "pos" + p : "neg"; } }
### a constructor chain with out variables and patterns
return (new C("5").N, new C("x").N);
---
class C { public int N; public C(string s) : this(int.TryParse(s, out var n) ? n : -1) { } public C(object o) { N = o switch { int i when i > 0 => i * 2, int i => i, _ => 0 }; } }
### a static instance for each construction
var a = Cache<string>.Instance; a.Add("x"); Cache<int>.Instance.Add(5); return (Cache<string>.Instance.Count, Cache<int>.Instance.Count, ReferenceEquals(a, Cache<string>.Instance), Cache<int>.Instance.Items.Sum());
---
class Cache<T> { public static readonly Cache<T> Instance = new(); readonly List<T> l = []; public void Add(T t) => l.Add(t); public int Count => l.Count; public IEnumerable<T> Items => l; }
### fields statics and nested types can be hidden
return (B.S, D.S, new D().F, ((B)new D()).F, D.In.V, B.In.V, new D().M(1), ((B)new D()).M(1), D.Make().F);
---
class B { public static readonly string S = "bs"; public string F = "bf"; public class In { public const int V = 1; } public string M(long x) => "long"; public static B Make() => new B(); } class D : B { public new static readonly string S = "ds"; public new string F = "df"; public new class In { public const int V = 2; } public string M(int x) => "int"; public new static D Make() => new D(); }
### identity in an object graph
var a = new N("a"); var b = new N("b") { Next = a }; a.Next = b; var seen = new HashSet<N>(ReferenceEqualityComparer.Instance); var n = a; var s = ""; while (seen.Add(n)) { s += n.Name; n = n.Next!; } return (s, ReferenceEquals(a.Next.Next, a), a == b.Next, seen.Count);
---
class N(string name) { public string Name => name; public N? Next; }
### constants of nested and generic types
return (A<int>.B.C, A<string>.B.D, Outer.K.Z, Outer.Q.Length, (int)Outer.En.Two, Outer.Deep.Er.Est);
---
class A<T> { public class B { public const string C = "c"; public static readonly string D = typeof(T).Name; } } static class Outer { public static class K { public const int Z = 1 + X; } const int X = 4; public static readonly int[] Q = [K.Z, X]; public enum En { One = X, Two } public static class Deep { public static class Er { public static string Est => nameof(Er) + Q[0]; } } }
### an enumeration class of static instances
return (T.All.Length, T.ByName["B"].V, T.B.Name, T.Parse("A").V);
---
class T { public static readonly T A = new(1, nameof(A)), B = new(2, nameof(B)); public static readonly T[] All = [A, B]; public static readonly Dictionary<string, T> ByName = All.ToDictionary(t => t.Name); public int V { get; } public string Name { get; } T(int v, string n) => (V, Name) = (v, n); public static T Parse(string s) => ByName.TryGetValue(s, out var t) ? t : throw new FormatException(); }
