### implicit and explicit implementations
var c = new C(); I i = c; J j = c; return (c.M(), i.M(), j.M(), i.P, ((J)i).P, c.P, i[2], j["x"]);
---
interface I { string M(); int P { get; } string this[int i] { get; } } interface J { string M(); int P { get; } string this[string s] { get; } } class C : I, J { public string M() => "C"; string J.M() => "J"; public int P => 1; int J.P => 2; string I.this[int i] => "i" + i; string J.this[string s] => "j" + s; }
### default members are used unless implemented
I[] xs = [new A(), new B(), new C()]; return (xs.Select(x => x.Name()), xs.Select(x => x.Twice), ((I)new C()).Name());
---
interface I { int N { get; } string Name() => "default" + Helper(N); int Twice => N * 2; private static string Helper(int n) => new('x', n); } class A : I { public int N => 1; } class B : I { public int N => 2; public string Name() => "B" + ((I)this).Twice; } class C : B { }
### a diamond of default members takes the most specific
ITop t = new D(); ILeft l = new D(); return (t.M(), l.M(), ((IRight)t).R(), ((ITop)new E()).M(), ((ITop)new F()).M());
---
interface ITop { string M() => "top"; } interface ILeft : ITop { string ITop.M() => "left"; } interface IRight : ITop { string R() => "right" + M(); } class D : ILeft, IRight; interface IBoth : ILeft, IRight { string ITop.M() => "both"; } class E : IBoth; class F : E, ITop { public string M() => "class"; }
### an interface is implemented again in a derived class
I a = new A(), b = new B(), c = new C(), d = new D(); return (a.M(), b.M(), c.M(), d.M(), new C().M(), ((A)c).M());
---
interface I { string M(); } class A : I { public string M() => "A"; } class B : A { public new string M() => "B"; } class C : A, I { public new string M() => "C"; } class D : C { public new string M() => "D"; }
### a virtual implementation dispatches through the interface
I b = new B(); I c = new C(); return (b.M(), c.M(), b.P, c.P, c.E());
---
interface I { string M(); string P { get; } string E(); } class A : I { public virtual string M() => "A"; public virtual string P => "pA"; string I.E() => Ex(); protected virtual string Ex() => "exA"; } class B : A { public override string M() => "B" + base.M(); } class C : B { public override string P => "pC"; protected override string Ex() => "exC"; }
### an abstract class leaves an interface to its children
I x = new C(); return (x.M(), x.N(), ((A)x).M());
---
interface I { string M(); string N(); } abstract class A : I { public abstract string M(); public string N() => "N" + M(); } class C : A { public override string M() => "C"; }
### generic interfaces implemented several times
var c = new C(); IConv<int> a = c; IConv<string> b = c; return (a.To("12"), b.To("x"), Use<int>(c), Use<string>(c), (c as IConv<double>) == null);
string Use<T>(IConv<T> k) => k.To("7")!.ToString()!;
---
interface IConv<T> { T To(string s); } class C : IConv<int>, IConv<string> { int IConv<int>.To(string s) => int.Parse(s); public string To(string s) => s + s; }
### covariance and contravariance of interfaces
IOut<object> o = new S("x"); IIn<string> i = new O(); IEnumerable<object> e = new List<string> { "a" }; IEnumerable<A> xs = new[] { new B(), new B() }; IComparer<B> cmp = new ACmp(); var l = new List<B> { new() { N = 2 }, new() { N = 1 } }; l.Sort(cmp); return (o.Get(), i.Put("y"), e.First(), xs.Count(), l[0].N, o is IOut<string>, (object)i is IIn<object>, new S("q") is IOut<object>, (object)new O() is IIn<int>);
---
interface IOut<out T> { T Get(); } interface IIn<in T> { string Put(T t); } class S(string s) : IOut<string> { public string Get() => s; } class O : IIn<object> { public string Put(object o) => "put" + o; } class A { public int N; } class B : A; class ACmp : IComparer<A> { public int Compare(A? a, A? b) => a!.N - b!.N; }
### static abstract and virtual members
return (Sum<V>(new(1), new(2)).N, Zero<V>().N, Name<V>(), Name<W>(), Parse<V>("7").N, Make<W>(3).N, Conv<V>(4).N, Cmp(new V(1), new V(2)), Inc(new V(5)).N);
T Sum<T>(T a, T b) where T : INum<T> => a + b; T Zero<T>() where T : INum<T> => T.Zero; string Name<T>() where T : INum<T> => T.Name(); T Parse<T>(string s) where T : INum<T> => T.Parse(s); T Make<T>(int n) where T : INum<T> => T.Make(n); T Conv<T>(int n) where T : INum<T> => n; bool Cmp<T>(T a, T b) where T : INum<T> => a < b && !(a == b); T Inc<T>(T a) where T : INum<T> { a++; return -a; }
---
interface INum<T> where T : INum<T> { static abstract T Zero { get; } static abstract T operator +(T a, T b); static abstract T operator -(T a); static abstract T operator ++(T a); static abstract bool operator <(T a, T b); static abstract bool operator >(T a, T b); static abstract bool operator ==(T a, T b); static abstract bool operator !=(T a, T b); static abstract implicit operator T(int n); static virtual string Name() => "num"; static abstract T Make(int n); static virtual T Parse(string s) => T.Make(int.Parse(s)); }
record struct V(int N) : INum<V> { public static V Zero => new(0); public static V operator +(V a, V b) => new(a.N + b.N); public static V operator -(V a) => new(-a.N); public static V operator ++(V a) => new(a.N + 1); public static bool operator <(V a, V b) => a.N < b.N; public static bool operator >(V a, V b) => a.N > b.N; public static implicit operator V(int n) => new(n); public static V Make(int n) => new(n); }
record struct W(int N) : INum<W> { static W INum<W>.Zero => new(100); public static W operator +(W a, W b) => a; public static W operator -(W a) => a; public static W operator ++(W a) => a; public static bool operator <(W a, W b) => false; public static bool operator >(W a, W b) => true; public static implicit operator W(int n) => new(n); static string INum<W>.Name() => "W"; public static W Make(int n) => new(n * 2); }
### static members and constants of interfaces
return (I.Twice(4), I.K, I.Default.Name, I.Counter, new I.Nested().V);
---
interface I { const int K = 3; static int Twice(int n) => n * 2; static readonly I Default = new Impl(); static int Counter => K + 1; string Name { get; } class Impl : I { public string Name => "impl"; } class Nested { public int V = K; } }
### properties and events of interfaces
I i = new C(); i.P = 5; i.Q = "q"; string log = ""; i.E += s => log += s; ((C)i).Fire("x"); i.P += 2; return (i.P, i.Q, log);
---
interface I { int P { get; set; } string Q { set; get; } event Action<string> E; } class C : I { public int P { get; set; } string I.Q { get; set; } = ""; public event Action<string>? E; public void Fire(string s) => E?.Invoke(s); }
### calling an interface member on a constrained type parameter
return (Show(new S(3)), Show(new C()), First([new C(), new C()]), Cmp(3, 5), Cmp("b", "a"), Len(new List<int> { 1 }));
string Show<T>(T t) where T : I => t.M() + t.P; string First<T>(IEnumerable<T> ts) where T : class, I, new() => ts.First().M() + new T().P; int Cmp<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b); int Len<T>(T t) where T : ICollection<int> { t.Add(5); return t.Count; }
---
interface I { string M(); int P => 9; } struct S(int n) : I { public string M() => "S" + n; } class C : I { public string M() => "C"; public int P => 1; }
### base interface members through a derived interface
IB b = new C(); IA a = b; return (b.X, b.Y, a.X, ((IA)b).M(), b.M(), b is IA, (b as IEnumerable<int>)?.Sum());
---
interface IA { int X { get; } string M() => "A" + X; } interface IB : IA, IEnumerable<int> { int Y { get; } new string M() => "B" + X; } class C : IB { public int X => 1; public int Y => 2; public IEnumerator<int> GetEnumerator() { yield return X; yield return Y; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
### host interfaces called by user code
IComparable<int> a = 5; IEquatable<string> e = "x"; IFormattable f = 1.5; IEnumerable<int> s = [1, 2]; IReadOnlyList<string> r = ["p", "q"]; ICollection<int> c = new List<int>(); c.Add(3); IDictionary<string, int> d = new Dictionary<string, int>(); d["k"] = 1; IReadOnlyDictionary<string, int> rd = (IReadOnlyDictionary<string, int>)d; IConvertible v = 65; using var en = s.GetEnumerator(); en.MoveNext(); return (a.CompareTo(3), e.Equals("x"), f.ToString("F2", null), s.Count(), r[1], r.Count, c.Count, d.ContainsKey("k"), rd["k"], en.Current, v.ToInt32(null));
### one default member from two interfaces
I1 x = new A(); I2 y = new A(); var z = new B(); return (x.M(), y.M(), z.M(), ((I1)z).M(), ((I2)z).M(), z.Both());
---
interface I1 { string M() => "1"; } interface I2 { string M() => "2"; } class A : I1, I2; class B : A, I1 { public virtual string M() => "B"; public string Both() => ((I1)this).M() + ((I2)this).M(); }
### indexers and properties set through an interface
IMap m = new Map(); m["a"] = 1; m["a"] += 5; m["a"]++; m.Count += 10; m.Name ??= "n"; (m["b"], m.Count) = (7, 8); return (m["a"], m["b"], m.Count, m.Name);
---
interface IMap { int this[string k] { get; set; } int Count { get; set; } string? Name { get; set; } } class Map : IMap { readonly Dictionary<string, int> d = []; int IMap.this[string k] { get => d.GetValueOrDefault(k); set => d[k] = value; } public int Count { get; set; } public string? Name { get; set; } }
### static members and instance members in one constraint
return (Twice(new V(2)).N, Vs.Sum([new V(1), new V(2)]).N);
T Twice<T>(T t) where T : IAdd<T> => t.Plus(t);
---
interface IAdd<T> where T : IAdd<T> { T Plus(T o); static abstract T Zero { get; } } readonly record struct V(int N) : IAdd<V> { public V Plus(V o) => new(N + o.N); public static V Zero => default; } static class Vs { public static T Sum<T>(IEnumerable<T> xs) where T : IAdd<T> => xs.Aggregate(T.Zero, (a, b) => a.Plus(b)); }
### static virtual and default members together
return (Do<X>(), ((IW)new X()).All());
string Do<T>() where T : IW, new() => T.Label + new T().All();
---
interface IW { static virtual string Label => "L"; string One() => "1"; private string Two() => One() + "2"; string All() => Two() + "d"; } class X : IW { public static string Label => "X"; string IW.One() => "one"; }
