### a range that does not fit a text
string Try(Func<string> f) { try { return f(); } catch (Exception e) { return e.GetType().Name + e.Message; } } var s = "abc"; return (Try(() => s[..5]), Try(() => s[4..]), Try(() => ""[..^1]), Try(() => s[2..1]), Try(() => s[1..^1]));
### the current element before the first
var d = new Dictionary<int, string> { [1] = "a" }; IEnumerator<KeyValuePair<int, string>> e = d.GetEnumerator(); var before = e.Current.Value; e.MoveNext(); var at = e.Current.Value; var l = new List<int> { 5 }.GetEnumerator(); var none = l.Current; l.MoveNext(); return (before, at, none, l.Current);
### an exception through many finallies and sorts
int F(int n) { try { if (n == 0) throw new InvalidOperationException("deep"); var l = new List<int> { 2, 1 }; if (n % 20 == 0) { l.Sort((a, b) => F(n - 1)); return 1; } return F(n - 1); } finally { _ = n; } } try { F(60); return "none"; } catch (Exception e) { return e.GetType().Name; }
### delegates of many targets
Func<int> f = () => 1; for (var i = 0; i < 10; i++) f += f; return (f.GetInvocationList().Length, f());
### an iterator that throws is over
IEnumerable<int> It() { yield return 1; throw new InvalidOperationException("it"); } using var e = It().GetEnumerator(); e.MoveNext(); var log = ""; try { e.MoveNext(); } catch (InvalidOperationException x) { log = x.Message; } return (log, e.MoveNext());
### a static constructor that throws, and its type used again
var log = new List<string>(); for (var i = 0; i < 2; i++) { try { _ = A.X; } catch (Exception e) { log.Add(e.GetType().Name == "TypeInitializationException" ? e.InnerException!.Message : e.Message); } } return log;
---
class A { public static readonly int X = 1; static A() { throw new InvalidOperationException("cctor"); } }
### a finally that throws is not caught by its own try
var log = new List<string>(); for (var i = 0; i < 3; i++) { try { try { if (i == 2) throw new InvalidOperationException("body"); log.Add("in" + i); if (i == 1) continue; } catch (Exception e) { log.Add("own " + e.Message); } finally { log.Add("fin"); throw new ArgumentException("f" + i); } } catch (Exception e) { log.Add("outer " + e.Message); } finally { log.Add("last"); } } return log;
### a finally within a finally that throws
var log = new List<string>(); try { try { try { log.Add("a"); } finally { log.Add("b"); throw new Exception("c"); } } finally { log.Add("d"); } } catch (Exception e) { log.Add(e.Message); } return log;

### an element is looked for when the assigned value is known
var log = new List<string>();
int Note(int value) { log.Add(value.ToString()); return value; }
int[]? none = null;
try { none![Note(1)] = Note(2); } catch (NullReferenceException) { log.Add("null"); }
var one = new int[1];
try { one[Note(3)] = Note(4); } catch (IndexOutOfRangeException) { log.Add("index"); }
try { one[Note(5)] += Note(6); } catch (IndexOutOfRangeException) { log.Add("index"); }
var square = new int[1, 1];
try { square[Note(0), Note(7)] = Note(8); } catch (IndexOutOfRangeException) { log.Add("index"); }
try { none![Note(9)] = new List<int> { Note(10) }[3]; } catch (ArgumentOutOfRangeException) { log.Add("range"); }
try { one[Note(11)] = log.Count > 100 ? 1 : Note(12); } catch (IndexOutOfRangeException) { log.Add("index"); }
static void Put(ref int place, int value) => place = value;
try { Put(ref one[Note(13)], Note(14)); } catch (IndexOutOfRangeException) { log.Add("index"); }
string?[] texts = [null];
try { texts[Note(15)] ??= Note(16).ToString(); } catch (IndexOutOfRangeException) { log.Add("index"); }
return string.Join(",", log);

### a static property of a generic class is assigned for each construction
return (Named<int>.Name, Named<string>.Name, Named<int>.Short, Named<string>.Short);
---
public static class Named<T> { public static string Name { get; } public static string Short { get; } = typeof(T).Name[..3]; static Named() { Name = typeof(T).Name + Short; } }

### constants are negated and combined
const bool yes = true;
object boxed = !(yes || false);
var list = new List<bool> { !((true && true)), !(true && 1 < 2), !(false || false), (true && true) == false, !(yes && !yes), !yes || !(yes && yes) };
return (boxed, list, (!(true && yes)).ToString(), !(yes && yes) ? "x" : "y");

### the last none of a sequence are not looked for
static IEnumerable<int> Fails() { yield return 1; throw new InvalidOperationException("looked"); }
return (Fails().TakeLast(0).Count(), Fails().TakeLast(-1).Any());
