### integers
return $"{1 + 2 * 3 - 4 / 3 % 2} {7 / -2} {-7 % 3} {1 << 35} {-8 >> 1} {-8 >>> 28} {5 & 3 | 8 ^ 2} {~5}";
### unchecked overflow
int a = int.MaxValue; byte b = 250; b += 10; unchecked { a++; } var d = 200.7; long l = 200; int m = -1; return (a, b, (byte)d, (sbyte)l, (uint)m, (int)3.99, (char)(l - 100));
### mixed numeric types
byte b = 3; short s = -4; long l = 5; float f = 1.5f; double d = 2.25; decimal m = 1.10m; char c = 'a'; uint u = 7; ulong ul = 9;
return (b + s, b * l, f * d, m * 3, c + 1, (char)(c + 1), u - 9, ul / 2, s / b, d / 0, m % 0.3m, l << b, b == 3.0, 'a' < 98);
### doubles as text
return $"{0.1 + 0.2} {1e21} {1.0 / 3} {double.NaN} {double.PositiveInfinity} {-0.0} {1f / 3} {123456789.0f} {1e-7} {100.0} {5e-324} {double.MaxValue}";
### checked overflow is caught
try { int x = int.MaxValue; return checked(x + 1); } catch (OverflowException) { return "overflow"; }
### checked conversion is caught
try { long x = 5_000_000_000; return checked((int)x); } catch (OverflowException e) { return e.GetType().Name; }
### booleans and short circuit
var log = ""; bool T(string n) { log += n; return true; } bool F(string n) { log += n; return false; }
var r = F("a") && T("b") || T("c") && !F("d") | T("e") ^ F("f"); return (r, log);
### lifted operators
int? a = 5, n = null; bool? t = true, u = null; return (a + n, a + 1, a > n, n == null, a == 5, t & u, t | u, u ?? false, n ?? 7, -a, a * 2 > 9, n < 1, n != a, (a ?? 0) + (n ?? 1));
### nullable members
int? a = 5, n = null; return (a.HasValue, n.HasValue, a.Value, n.GetValueOrDefault(), n.GetValueOrDefault(3), n.ToString(), a.ToString(), a.Equals(5), n?.ToString() ?? "none", (object?)a, (int)(object)a);
### compound assignments
int i = 5; i += 3; i -= 1; i *= 2; i /= 3; i %= 3; i <<= 4; i |= 3; i &= ~1; i ^= 8; string s = "a"; s += 1; s += 'c'; s += null; double d = 1; d += i; byte b = 1; b <<= 3; long? l = null; l += 1; return (i, s, d, b, l);
### increments
int i = 1; var a = i++; var b = ++i; var c = i--; var d = --i; char ch = 'a'; ch++; decimal m = 1.5m; m++; int? n = null; n++; double x = .5; x--; return (a, b, c, d, i, ch, m, n, x);
### conditional and coalescing
string? s = null; var t = s ?? "x"; s ??= "y"; s ??= "z"; int? k = null; k ??= 4; var list = (List<int>?)null; return (t, s, k, list?.Count, list?[0], t.Length > 3 ? 1 : t is "x" ? 2 : 3, (list ?? [1, 2]).Count);
### string concatenation
object? o = null; return "a" + 1 + 'b' + 2.5 + true + null + o + 1.10m + (1, "x") + DayOfWeek.Friday + new[] { 1 }.Length;
### interpolation
var n = 42; var d = 3.14159; return $"{n,6}|{n,-6}|{n:X4}|{d:F2}|{d,10:0.0}|{{}}|{(n > 1 ? "y" : "n")}|{DateTimeOffset.UnixEpoch:yyyy-MM-dd}|{TimeSpan.FromMinutes(90):hh\\:mm}|{null}|{'c',3}|{true}";
### raw and verbatim strings
var n = 1; return $$"""a {{n}} {x}""" + @"c:\d" + $@"q""{n}";
### while do for
var s = ""; int i = 0; while (i < 3) { i++; if (i == 2) continue; s += i; } do { s += "d" + i; i--; } while (i > 0); for (int a = 0, b = 9; a < b; a += 2, b--) { if (a == 4) break; s += $"[{a},{b}]"; } return s;
### nested loops and break
var s = ""; for (int i = 0; i < 4; i++) { for (int j = 0; ; j++) { if (j > i) break; if (j == 1) continue; s += $"{i}{j} "; } } return s;
### foreach over things
var s = ""; foreach (var c in "abc") s += (int)c + " "; foreach (var x in new[] { 3, 1 }) s += x; foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }) s += k + v; foreach (int q in new ArrayLike()) s += q; foreach (var row in new int[,] { { 1, 2 }, { 3, 4 } }) s += row; return s;
---
class ArrayLike { public E GetEnumerator() => new(); public struct E { int n; public bool MoveNext() => ++n < 4; public int Current => n * 10; } }
### goto
int i = 0; var s = ""; again: s += i; if (++i < 4) goto again; switch (i) { case 4: s += "four"; goto case 5; case 5: s += "five"; goto default; default: s += "d"; break; } return s;
### switch statement
string F(object? o) { switch (o) { case null: return "null"; case int n when n > 10: return "big"; case int n: return "int" + n; case "a" or "b": return "ab"; case string { Length: > 3 } s: return s; case DayOfWeek.Friday: return "fri"; default: return "?"; } }
return string.Join(",", F(null), F(11), F(3), F("b"), F("long"), F("x"), F(DayOfWeek.Friday), F(2.0));
### locals shadowed in blocks
var s = ""; { int x = 1; s += x; } { int x = 2; s += x; } for (int x = 3; x < 4; x++) s += x; return s;
### default values
return (default(int), default(string), default(bool), default(DateTime), default((int, string)), default(int?), default(char), default(decimal), default(Guid), new int[2], new string[1]);
### constants and nameof
const int A = 3 * 4; const string B = "x" + nameof(Console.WriteLine); return (A, B, C.D, nameof(C), sizeof(int), typeof(int).Name, typeof(C).Name, typeof(List<C>).FullName == null, typeof(C) == typeof(C));
---
class C { public const long D = 1L << 40; }
### out and ref
int.TryParse("12", out var n); int.TryParse("x", out int m); void Twice(ref int v) => v *= 2; Twice(ref n); var a = new[] { 1, 2 }; Twice(ref a[1]); var p = new P(); Twice(ref p.F); void Swap<T>(ref T x, ref T y) => (x, y) = (y, x); Swap(ref n, ref m); var d = new Dictionary<string, int> { ["k"] = 5 }; return (n, m, a, p.F, d.TryGetValue("k", out var v), v, d.TryGetValue("q", out _), In(in n));
int In(in int x) => x + 1;
---
class P { public int F = 21; }
### ref locals
var a = new[] { 1, 2, 3 }; ref var r = ref a[1]; r = 9; r++; return a;
### argument order and names
var log = ""; int L(int n) { log += n; return n; } string F(int a, int b = 7, params int[] rest) => $"{a} {b} {string.Join("|", rest)}";
return (F(b: L(1), a: L(2)), F(L(3)), F(1, 2, 3, 4), F(1, 2, [5, 6]), log);
### numeric parsing and text
return (int.Parse("-12"), double.Parse("1.5"), decimal.Parse("1.50"), 1234567.891.ToString("N2"), 5.ToString("D3"), 255.ToString("x"), (0.25).ToString("P0"), 1e10.ToString(), long.Parse("9"), 12.5m.ToString(), bool.Parse("true"), Convert.ToInt32("7"), Convert.ToString(255, 2), int.MaxValue, 3.0.ToString());
### math
return (Math.Max(1, 2), Math.Round(2.5), Math.Round(2.345m, 2), Math.Floor(-1.5), Math.Pow(2, 10), Math.Abs(-3), Math.Clamp(7, 1, 5), Math.Sqrt(16), Math.Ceiling(1.1m), Math.Sign(-3), Math.DivRem(7, 3), Math.PI);
### evaluation order of assignment
var a = new int[3]; int i = 0; a[i++] = i++; a[i] = i = 0; return (a, i);
### compound on element once
var log = ""; int I() { log += "i"; return 1; } var a = new[] { 1, 2 }; a[I()] += 5; a[I()]++; var d = new Dictionary<int, string> { [1] = "x" }; d[I()] += "y"; return (a, d[1], log);
