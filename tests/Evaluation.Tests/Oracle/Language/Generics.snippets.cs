### generic methods infer their type arguments
T Id<T>(T t) => t; (A, B) Pair<A, B>(A a, B b) => (a, b); List<R> Map<T, R>(IEnumerable<T> s, Func<T, R> f) => s.Select(f).ToList(); string N<T>(T t) => typeof(T).Name; string K<A, B>(Dictionary<A, B> d) where A : notnull => typeof(A).Name + typeof(B).Name; return (Id(1), Id("s"), Pair(1, "x"), Map([1, 2], x => x + 0.5), N(1), N("s"), N((object)"s"), N(new[] { 1 }), N<object>("s"), K(new Dictionary<int, string>()), N((1, 'a')), N((int?)1));
### constraints of every kind
return (New<C>().V, Cls<string>(null), St<int>(), En(DayOfWeek.Friday), Base<D>(new()), Both<int>(3), Un<double>(), NotNull("x"), Def<int>(), Def<string>(), Nul<int>(null), Ifc(new List<int> { 1 }));
T New<T>() where T : C, new() => new T(); string Cls<T>(T? t) where T : class => t is null ? "null" : "some"; T St<T>() where T : struct => default; string En<T>(T e) where T : struct, Enum => e.ToString() + Enum.GetNames<T>().Length; int Base<T>(T t) where T : C => t.V; int Both<T>(T t) where T : IComparable<T>, IEquatable<T> => t.CompareTo(t) + (t.Equals(t) ? 1 : 0); int Un<T>() where T : unmanaged => 1; string NotNull<T>(T t) where T : notnull => t.ToString()!; T? Def<T>() => default; bool Nul<T>(T? t) where T : struct => t.HasValue; int Ifc<T>(T t) where T : IEnumerable<int> => t.Sum();
---
class C { public int V = 3; } class D : C { public D() => V = 4; }
### generic classes nest and inherit
var d = new D<string>("x"); B<int> b = new E(5); return (d.First, d.Second, d.Name, b.Get(), b.Name, new F().Name, new F().First == null);
---
class B<T>(T t) { public T First = t; public virtual string Name => typeof(T).Name; public T Get() => First; } class D<T>(T t) : B<List<T>>([t]) { public T Second = t; public override string Name => base.Name + typeof(T).Name; } class E(int n) : B<int>(n * 2); class F : B<F> { public F() : base(null!) { } }
### generic type names
return (new B<int>(1).Name(), new D<string>("x").Name(), new Outer<int>.Mid<string>.In<char>().Name);
---
class B<T>(T t) { public T V => t; public virtual string Name() => typeof(T).Name; } class D<T>(T t) : B<List<T>>([t]) { public override string Name() => base.Name() + typeof(T).Name; } class Outer<A> { public class Mid<X> { public class In<Y> { public string Name => typeof(A).Name + typeof(X).Name + typeof(Y).Name; } } }
### generic virtual methods
A a = new B(); I i = new B(); return (a.M(1), a.M("s"), a.N<int, string>(), i.G(2.5), new A().M('c'));
---
interface I { string G<T>(T t); } class A : I { public virtual string M<T>(T t) => "A" + typeof(T).Name + t; public virtual string N<X, Y>() => "A"; public string G<T>(T t) => M(t); } class B : A { public override string M<U>(U t) => "B" + base.M(new List<U> { t }.Count) + typeof(U).Name; public override string N<P, Q>() => typeof(P).Name + typeof(Q).Name; }
### is and as with type parameters
bool Is<T>(object? o) => o is T; T? As<T>(object o) where T : class => o as T; string Sw<T>(object o) => o switch { T t => "T:" + t, null => "null", _ => "other" }; T Cast<T>(object o) => (T)o; return (Is<int>(1), Is<int>("s"), Is<string>(null), Is<int?>(5), Is<IEnumerable<int>>(new List<int>()), As<string>("q"), As<string>(5), Sw<int>(3), Sw<string>(3), Cast<double>(2.5), Cast<int?>(null!), Cast<long>(4L), typeof(List<int>) == typeof(List<string>));
### collections of user types remember their element type
object a = new List<Cat> { new() }, b = new List<Dog>(), c = new Cat[1], d = new Dictionary<string, Dog>(), e = new[] { new Dog() }.ToList(), f = new HashSet<Cat>(); IEnumerable<Animal> g = new List<Dog> { new() }; return (a is List<Cat>, a is List<Dog>, a is List<Animal>, a is IEnumerable<Animal>, a is IEnumerable<Dog>, b is IList<Dog>, b is IReadOnlyList<Animal>, c is Cat[], c is Animal[], c is Dog[], d is Dictionary<string, Dog>, d is IDictionary<string, Cat>, e is List<Dog>, e is List<Cat>, f is ISet<Cat>, f is ISet<Dog>, g is List<Dog>, g is IEnumerable<Cat>, (a as List<Dog>) == null, a is List<object>, c is object[], b is IEnumerable);
---
class Animal; class Cat : Animal; class Dog : Animal;
### generic code on collections of user types
return (What(new List<Cat>()), What(new List<Dog>()), What(new Box<Cat>()), What(new Box<Dog>()), What(new Func<Cat>(() => new())), What((new Cat(), 1)), What(new Cat?[0]), Of<Cat>(new Cat[1]), Of<Dog>(new Cat[1]));
string What(object o) => o switch { List<Cat> => "cats", List<Dog> => "dogs", Box<Cat> => "catbox", Box<Dog> => "dogbox", Func<Cat> => "catfunc", (Cat, int) => "pair", Cat[] => "cat array", _ => "?" }; bool Of<T>(object o) => o is T[];
---
class Cat; class Dog; class Box<T>;
### typeof in generic code
string N<T>() => typeof(T).Name; bool Same<A, B>() => typeof(A) == typeof(B); return (N<int>(), N<C>(), N<G<int>>(), N<int[]>(), N<(int, int)>(), N<E>(), Same<int, int>(), Same<C, object>(), Same<G<int>, G<int>>(), Same<G<int>, G<C>>(), Same<List<C>, List<object>>(), typeof(G<C>).Name, typeof(T1).Name, new G<C>().Get());
---
class C; class G<T> { public string Get() => typeof(G<T>).Name + typeof(T).Name + typeof(List<T>).Name; } enum E { A } class T1;
### default values of type parameters
var g = new G<int>(); var h = new G<string>(); var s = new G<S>(); var n = new G<int?>(); return (g.V, h.V, s.V.X, n.V, g.Arr[1], h.Arr[1], s.Arr[1].X, g.IsDefault(0), h.IsDefault(null), s.IsDefault(default), n.IsDefault(3), new G<(int, string)>().V, new G<E>().V);
---
class G<T> { public T? V = default; public T[] Arr = new T[2]; public bool IsDefault(T? t) => EqualityComparer<T>.Default.Equals(t, default); } struct S { public int X; } enum E { Zero, One }
### recursion over generic types
return (Depth<int>(3), Nest(2, 1).ToString(), Peano<S<S<S<Z>>>>(), Len(new Cons<int>(1, new Cons<int>(2, null))));
int Depth<T>(int n) => n == 0 ? 0 : 1 + Depth<List<T>>(n - 1); object Nest<T>(int n, T t) => n == 0 ? t! : Nest(n - 1, (t, t)); int Peano<T>() where T : INat => T.Value; int Len<T>(Cons<T>? c) => c is null ? 0 : 1 + Len(c.Next);
---
interface INat { static abstract int Value { get; } } struct Z : INat { public static int Value => 0; } struct S<T> : INat where T : INat { public static int Value => T.Value + 1; } record Cons<T>(T Head, Cons<T>? Next);
### generic caches and static methods
return (Util<int>.Make(3).Count, Util<string>.Default.Length, Util.Of(1, 2).Count, Util<C>.Make(2)[0].N, Util.Swap((1, "a")));
---
static class Util { public static List<T> Of<T>(params T[] xs) => [.. xs]; public static (B, A) Swap<A, B>((A, B) t) => (t.Item2, t.Item1); } static class Util<T> { public static readonly T[] Default = new T[4]; public static List<T> Make(int n) { var l = new List<T>(); for (var i = 0; i < n; i++) l.Add(Activator()); return l; } static T Activator() => typeof(T) == typeof(int) ? (T)(object)7 : (T)(object)new C(); } class C { public int N = 5; }
### operators on type parameters through INumber
T Sum<T>(IEnumerable<T> xs) where T : System.Numerics.INumber<T> { var s = T.Zero; foreach (var x in xs) s += x; return s; } T Avg<T>(T a, T b) where T : System.Numerics.INumber<T> => (a + b) / (T.One + T.One); T Max<T>(T a, T b) where T : System.Numerics.INumber<T> => a > b ? a : b; T Pow<T>(T x, int n) where T : System.Numerics.IMultiplyOperators<T, T, T>, System.Numerics.IMultiplicativeIdentity<T, T> { var r = T.MultiplicativeIdentity; for (; n > 0; n--) r *= x; return r; } T Neg<T>(T x) where T : System.Numerics.INumber<T> { x++; return -x % T.CreateChecked(4); } return (Sum([1, 2, 3]), Sum([1.5, 2.5]), Sum([1m, 2.5m]), Avg(3, 4), Avg(3.0, 4.0), Max(2L, 5L), Pow(2, 10), Pow(1.5, 2), Neg(4), T2<int>("12"));
T T2<T>(string s) where T : IParsable<T> => T.Parse(s, null);
### a user number type for generic maths
return (Dot<Frac>([new(1, 2), new(1, 3)], [new(2, 1), new(3, 1)]).ToString(), Twice(new Frac(1, 4)).ToString());
T Dot<T>(T[] a, T[] b) where T : System.Numerics.IAdditionOperators<T, T, T>, System.Numerics.IMultiplyOperators<T, T, T>, System.Numerics.IAdditiveIdentity<T, T> { var s = T.AdditiveIdentity; for (var i = 0; i < a.Length; i++) s += a[i] * b[i]; return s; } T Twice<T>(T t) where T : System.Numerics.IAdditionOperators<T, T, T> => t + t;
---
readonly record struct Frac(int N, int D) : System.Numerics.IAdditionOperators<Frac, Frac, Frac>, System.Numerics.IMultiplyOperators<Frac, Frac, Frac>, System.Numerics.IAdditiveIdentity<Frac, Frac> { public static Frac AdditiveIdentity => new(0, 1); public static Frac operator +(Frac a, Frac b) => new Frac(a.N * b.D + b.N * a.D, a.D * b.D).Norm(); public static Frac operator *(Frac a, Frac b) => new Frac(a.N * b.N, a.D * b.D).Norm(); Frac Norm() { int a = Math.Abs(N), b = D; while (b != 0) (a, b) = (b, a % b); return a == 0 ? this : new(N / a, D / a); } public override string ToString() => $"{N}/{D}"; }
### generic extension methods
return (new[] { 3, 1 }.MinMax(), "x".Pipe(s => s + "y").Pipe(s => s.Length), new List<int> { 1 }.AddTo(2).AddTo(3), new Dictionary<string, int>().GetOr("k", () => 5), 5.IfThen(n => n > 3, n => n * 2), new[] { "a", null, "b" }.NotNull(), Enumerable.Range(1, 5).Batch(2).Select(b => b.Sum()));
---
static class Ext { public static (T, T) MinMax<T>(this IEnumerable<T> s) where T : IComparable<T> => (s.Min()!, s.Max()!); public static R Pipe<T, R>(this T t, Func<T, R> f) => f(t); public static TList AddTo<TList>(this TList l, int n) where TList : ICollection<int> { l.Add(n); return l; } public static V GetOr<K, V>(this Dictionary<K, V> d, K k, Func<V> f) where K : notnull => d.TryGetValue(k, out var v) ? v : f(); public static T IfThen<T>(this T t, Func<T, bool> p, Func<T, T> f) => p(t) ? f(t) : t; public static IEnumerable<T> NotNull<T>(this IEnumerable<T?> s) where T : class { foreach (var x in s) if (x is not null) yield return x; } public static IEnumerable<List<T>> Batch<T>(this IEnumerable<T> s, int n) { var l = new List<T>(); foreach (var x in s) { l.Add(x); if (l.Count == n) { yield return l; l = []; } } if (l.Count > 0) yield return l; } }
### anonymous types and tuples in generic code
var a = Make(1, "x"); var l = ListOf(new { N = 1 }, new { N = 2 }); T First<T>(List<T> x) => x[0]; return (a.ToString(), First(l).N, l.Sum(x => x.N), G(new { Q = 3 }), new[] { 1, 2 }.Select(x => new { x, y = Make(x, x) }).Select(z => z.y.A + z.x).Sum());
(A1 A, B1 B) Make<A1, B1>(A1 a, B1 b) => (a, b); List<T> ListOf<T>(params T[] xs) => [.. xs]; string G<T>(T t) { var w = new { Inner = t, Type = typeof(T).Name.Length > 0 }; return w.ToString()!; }
### generic code over enums
string F<T>(T e) where T : struct, Enum => $"{e}:{string.Join("", Enum.GetValues<T>())}:{Convert.ToInt32(e)}:{(int)(object)e}:{Enum.IsDefined(e)}"; T P<T>(string s) where T : struct, Enum => Enum.TryParse<T>(s, true, out var v) ? v : default; return (F(E.B), F(DayOfWeek.Monday), P<E>("c"), P<E>("zz"), new Dictionary<E, int> { [E.A] = 1 }.Count, EqualityComparer<E>.Default.Equals(E.A, E.A));
---
enum E { A, B, C = 5 }
### nullable type parameters
string F<T>(T? v) where T : struct => v?.ToString() ?? "none"; string G<T>(T? v) where T : class => v?.ToString() ?? "none"; T? H<T>(bool b, T v) => b ? v : default; T? N<T>(T v, bool b) where T : struct => b ? v : null; return (F<int>(5), F<int>(null), G<string>(null), H(false, 5), H(false, "x"), H(true, "x"), N(3, true), N(3, false), N(3, false) == null, N(new S { X = 2 }, true)!.Value.X, N(new S(), false) is null);
---
struct S { public int X; }
### extension methods on any type
int? n = null; Func<int, int> f = x => x + 1; return ((1, 2).Sum(), E.B.Next(), n.Or(4), f.Twice()(1), "x".Rep(3), new[] { 1, 2 }.Second(), DayOfWeek.Friday.Short(), typeof(int).Nm());
---
enum E { A, B, C } static class X { public static int Sum(this (int A, int B) t) => t.A + t.B; public static E Next(this E e) => (E)(((int)e + 1) % 3); public static T Or<T>(this T? v, T d) where T : struct => v ?? d; public static Func<T, T> Twice<T>(this Func<T, T> f) => x => f(f(x)); public static string Rep(this string s, int n) => string.Concat(Enumerable.Repeat(s, n)); public static T Second<T>(this T[] a) => a[1]; public static string Short(this DayOfWeek d) => d.ToString()[..3]; public static string Nm(this Type t) => t.Name; }
### a generic template method
return new Impl().Run(3);
---
abstract class Proc<TIn, TOut> { protected Proc(string n) => Name = n; public string Name { get; } public string Run(TIn i) => $"{Name}:{Pre(i)}:{Do(i)}:{Map<TOut>(Do(i))}"; protected virtual TIn Pre(TIn i) => i; protected abstract TOut Do(TIn i); protected virtual string Map<T>(T t) => typeof(T).Name; } class Impl() : Proc<int, string>("impl") { protected override int Pre(int i) => base.Pre(i) + 1; protected override string Do(int i) => new('x', i); protected override string Map<T>(T t) => base.Map(t) + "!"; }
### an erased list keeps its identity and type
var a = new List<C> { new() }; object o = a; IEnumerable<C> e = a; return (ReferenceEquals(o, e), o.Equals(a), e is List<C> l && l.Count == 1, (o as IEnumerable)!.Cast<C>().Count(), o.GetType() == typeof(List<C>), o.GetType().Name, a.ToArray().GetType().Name, e.ToList() is List<C>, e.Where(x => true) is IEnumerable<C>, e.Select(x => x) is List<C>);
---
class C;
