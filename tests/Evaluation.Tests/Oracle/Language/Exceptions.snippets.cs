### the first matching catch wins
string F(Exception e) { try { throw e; } catch (ArgumentNullException) { return "argnull"; } catch (ArgumentException x) when (x.ParamName == "p") { return "arg p"; } catch (ArgumentException) { return "arg"; } catch (InvalidOperationException x) { return x.Message; } catch { return "other"; } } return (F(new ArgumentNullException()), F(new ArgumentException("m", "p")), F(new ArgumentOutOfRangeException("q")), F(new InvalidOperationException("inv")), F(new FormatException()), F(new ObjectDisposedException("o")));
### filters run before finally blocks
var log = ""; bool Note(string s, bool r) { log += s + " "; return r; } void In() { try { throw new Exception("x"); } finally { log += "inner "; } } try { try { In(); } catch (Exception) when (Note("f1", false)) { } finally { log += "middle "; } } catch (Exception) when (Note("f2", true)) { log += "caught"; } return log;
### a filter that throws does not match
var log = ""; try { try { throw new Exception("a"); } catch when (Bad()) { log += "never"; } } catch (Exception e) { log += e.Message; } return log; bool Bad() => throw new InvalidOperationException("filter");
### filters see the exception and outer variables
var n = 0; string F(int code) { try { throw new Coded(code); } catch (Coded e) when (e.Code is > 400 and < 500) { return "client"; } catch (Coded e) when (e.Code >= 500 && n++ == 0) { return "server first"; } catch (Coded e) { return "code" + e.Code; } } return (F(404), F(500), F(503), F(200), n);
---
class Coded(int code) : Exception("coded " + code) { public int Code => code; }
### finally runs on every way out
var log = ""; int F(int n) { try { log += "t" + n; if (n == 0) return 0; if (n == 1) throw new Exception(); return n; } catch { log += "c"; return -1; } finally { log += "f "; } } for (int i = 0; i < 4; i++) { try { if (i == 1) continue; if (i == 3) break; log += "b" + i; } finally { log += "L" + i + " "; } } try { goto end; } finally { log += "G "; } end: return (F(0), F(1), F(2), log);
### the returned value is fixed before finally runs
int n = 1; int F() { try { return n; } finally { n = 50; } } List<int> G() { var l = new List<int> { 1 }; try { return l; } finally { l.Add(2); l = []; } } ref int R(int[] a) { try { return ref a[0]; } finally { a[0] = 7; } } return (F(), n, G(), R([1]));
### an exception in finally replaces the first
string F() { try { try { throw new Exception("first"); } finally { throw new InvalidOperationException("second"); } } catch (Exception e) { return e.Message; } } string G() { try { try { throw new Exception("first"); } catch (Exception e) { throw new ArgumentException("wrapped", e); } finally { } } catch (ArgumentException e) { return e.Message + e.InnerException!.Message; } } return (F(), G());
### rethrow keeps the exception and new throws replace it
var log = ""; try { try { try { throw new Mine("m", 3); } catch (Mine e) { e.N++; throw; } } catch (Mine e) { log += e.N; throw new InvalidOperationException("outer", e); } } catch (InvalidOperationException e) { log += e.Message + ((Mine)e.InnerException!).N + (e.InnerException is Mine { N: 4 }); } return log;
---
class Mine(string m, int n) : Exception(m) { public int N = n; }
### user exception classes
string T(Action a) { try { a(); return "none"; } catch (Exception e) { return $"{e.GetType().Name}:{e.Message}:{e.InnerException?.Message}"; } } return (T(() => throw new A()), T(() => throw new B("b")), T(() => throw new B("b", new A())), T(() => throw new C(5)), T(() => throw new D { Extra = "x" }), T(() => throw new G<int>(3)), new C(1) is B, new B("q").ToString());
---
class A : Exception { } class B : Exception { public B(string m) : base(m) { } public B(string m, Exception i) : base(m, i) { } } class C(int n) : B("code" + n); class D : Exception { public string Extra = ""; public override string Message => "own " + Extra; } class G<T>(T t) : Exception($"{typeof(T).Name}{t}");
### exceptions of the runtime
string T(Func<object?> f) { try { return f()?.ToString() ?? "null"; } catch (Exception e) { return e.GetType().Name; } } object o = "s"; string? n = null; int[] a = [1]; int z = 0; int? q = null; E e = E.A; List<int> l = []; return string.Join(",", T(() => a[1]), T(() => a[-1 + z]), T(() => n!.Length), T(() => (int)o), T(() => (E)o), T(() => 1 / z), T(() => q!.Value), T(() => (int)q!), T(() => l[0]), T(() => l.First()), T(() => new int[z - 1]), T(() => "abc".Substring(9)), T(() => new Dictionary<int, int>()[1]), T(() => Enum.Parse<E>("no")), T(() => int.Parse("x")), T(() => int.Parse("99999999999")), T(() => new[] { 1, 2 }.Single()), T(() => ((object[])new string[1])[0] = 1), T(() => "x"[5]), T(() => new DateTime(2026, 13, 1)), T(() => checked(int.MaxValue + a[0])), T(() => ((I)o).M()), T(() => throw null!), T(() => e switch { E.B => 1 }));
---
enum E { A, B } interface I { int M(); }
### a switch expression that matches nothing throws
string T(Func<object> f) { try { return f().ToString()!; } catch (System.Runtime.CompilerServices.SwitchExpressionException e) { return "switch " + e.GetType().Name + " " + e.UnmatchedValue; } catch (Exception e) { return e.GetType().Name; } } return (T(() => 5 switch { 1 => "a", 2 => "b" }), T(() => "q" switch { "a" => 1 }), T(() => (1, 2) switch { (2, _) => 1 }));
### an exception in a static constructor is wrapped and kept
string T(Func<object> f) { try { return f().ToString()!; } catch (TypeInitializationException e) { return $"{e.GetType().Name}|{e.InnerException!.GetType().Name}|{e.InnerException.Message}"; } } return (T(() => A.X), T(() => A.X), T(() => new B()), T(() => C.Y));
---
class A { public static readonly int X = int.Parse("x".Length > 0 ? throw new InvalidOperationException("init") : "1"); static A() { } } class B { static B() => throw new Mine(); } class C { public static readonly int Y = A.X + 1; static C() { } } class Mine : Exception { public override string Message => "mine"; }
### exceptions pass through library calls
var log = ""; string T(Action a) { try { a(); return "ok"; } catch (Mine e) { return "mine" + e.Message; } catch (InvalidOperationException e) { return "inv " + (e.InnerException?.Message ?? "-"); } } return (T(() => new[] { 1, 2 }.Select(x => x == 2 ? throw new Mine("sel") : x).ToList()), T(() => new List<int> { 1 }.ForEach(_ => throw new Mine("each"))), T(() => new[] { 3, 1 }.OrderBy(x => x > 2 ? throw new Mine("key") : x).ToArray()), T(() => new List<int> { 2, 1 }.Sort((a, b) => throw new Mine("cmp"))), T(() => new Dictionary<K, int>().Add(new K(), 1)), T(() => string.Join(",", new object[] { new K() })), T(() => new Lazy<int>(() => throw new Mine("lazy")).Value.ToString()), log);
---
class Mine(string m) : Exception(m); class K { public override int GetHashCode() => throw new Mine("hash"); public override string ToString() => throw new Mine("text"); }
### nested try blocks in loops and functions
var log = ""; for (int i = 0; i < 3; i++) { try { try { if (i == 0) throw new Exception("a"); if (i == 1) continue; F(); } catch (InvalidOperationException) { log += "inv"; } finally { log += i; } } catch (Exception e) when (e.Message == "a") { log += e.Message; break_: if (log.Length > 100) goto break_; } } void F() { try { try { throw new InvalidOperationException(); } catch (ArgumentException) { log += "no"; } finally { log += "F1"; } } finally { log += "F2"; } } return log;
### try catch as part of expressions in lambdas
Func<string, int?> parse = s => { try { return int.Parse(s); } catch (FormatException) { return null; } }; T Or<T>(Func<T> f, T d) { try { return f(); } catch { return d; } } return (new[] { "1", "x", "3" }.Select(parse), Or(() => 1 / int.Parse("0"), -1), Or(() => "ok", "bad"));
### exception data properties
var e = new ArgumentException("msg", "par", new FormatException("in")); var x = new ArgumentOutOfRangeException("idx", 5, "too big"); e.Data["k"] = 1; var agg = new AggregateException("many", new Exception("a"), new Mine("b")); return (e.Message, e.ParamName, e.InnerException!.Message, x.ActualValue, x.ParamName, e.Data["k"], agg.InnerExceptions.Count, agg.InnerExceptions[1] is Mine, new Exception().Message, new Exception("q", null).InnerException == null, e.GetBaseException().Message, new KeyNotFoundException("k") is SystemException);
---
class Mine(string m) : Exception(m);
### guard clauses of the library
string T(Action a) { try { a(); return "ok"; } catch (ArgumentException e) { return e.GetType().Name + ":" + e.ParamName; } } string? s = null; int n = -1; return (T(() => ArgumentNullException.ThrowIfNull(s)), T(() => ArgumentException.ThrowIfNullOrEmpty("")), T(() => ArgumentOutOfRangeException.ThrowIfNegative(n)), T(() => ArgumentOutOfRangeException.ThrowIfGreaterThan(5, 3)), T(() => ArgumentNullException.ThrowIfNull("x")));
### an exception object is an ordinary value
var list = new List<Exception> { new Mine("a", 1), new ArgumentException("b") }; var d = new Dictionary<string, Exception> { ["k"] = list[0] }; Exception? kept = null; try { throw d["k"]; } catch (Exception e) { kept = e; } return (ReferenceEquals(kept, list[0]), list.OfType<Mine>().Single().N, list.Select(e => e.Message), kept is Mine { N: 1, Message: "a" }, (kept as Mine)!.N);
---
class Mine(string m, int n) : Exception(m) { public int N => n; }
### catch variables and captured exceptions in lambdas
var fs = new List<Func<string>>(); for (int i = 0; i < 2; i++) { try { throw new Exception("e" + i); } catch (Exception e) { fs.Add(() => e.Message + i); } } return fs.Select(f => f());
### exceptions in accessors operators and iterators
string T(Func<object> f) { try { return f().ToString()!; } catch (Exception e) { return e.Message; } } var c = new C(); return (T(() => c is { Bad: 1 }), T(() => $"{c.Bad}"), T(() => c[0]), T(() => c + 1), T(() => (int)c), T(() => c.L.Sum()), T(() => new C { Set = 5 }), T(() => { foreach (var x in c.It()) { } return 1; }), T(() => c.Equals(c)), T(() => "" + c));
---
class C { public int Bad => throw new Exception("bad"); public int this[int i] => throw new Exception("index"); public static int operator +(C c, int n) => throw new Exception("plus"); public static explicit operator int(C c) => throw new Exception("conv"); public IEnumerable<int> L { get { yield return 1; throw new Exception("it"); } } public int Set { set => throw new Exception("set" + value); } public IEnumerable<int> It() { throw new Exception("gen"); yield break; } public override bool Equals(object? o) => throw new Exception("eq"); public override int GetHashCode() => 0; public override string ToString() => throw new Exception("str"); }
### goto leaves try blocks through finally
int n = 0; outer: for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { try { if (j == 1) goto skip; if (i == 2) { n += 100; goto done; } n++; } finally { n += 10; } } skip: ; } if (n < 0) goto outer; done: return n;
### patterns in exception filters
var log = ""; foreach (var s in new[] { "1", "x", "", "300" }) { try { checked { log += (byte)int.Parse(s) + ";"; } } catch (Exception e) when (e is FormatException or OverflowException) { log += e switch { FormatException { Message.Length: > 0 } => "F;", _ => "O;" }; } } return log;
