### every integer type wraps when unchecked
unchecked { sbyte a = sbyte.MaxValue; a++; byte b = 0; b--; short c = short.MinValue; c--; ushort d = ushort.MaxValue; d += 2; int e = int.MinValue; e = -e; uint f = 0; f -= 1; long g = long.MaxValue; g *= 2; ulong h = ulong.MaxValue; h += 3; char i = char.MaxValue; i++; return (a, b, c, d, e, f, g, h, (int)i); }
### every integer type overflows when checked
string T(Action f) { try { f(); return "ok"; } catch (OverflowException) { return "over"; } } sbyte a = sbyte.MaxValue; byte b = 0; short c = short.MinValue; ushort d = ushort.MaxValue; int e = int.MinValue; uint f = 0; long g = long.MaxValue; ulong h = ulong.MaxValue; char i = char.MaxValue; checked { return string.Join(",", T(() => a++), T(() => b--), T(() => c--), T(() => d += 2), T(() => e = -e), T(() => f -= 1), T(() => g *= 2), T(() => h += 3), T(() => i++), T(() => g = Math.Abs(g)), T(() => e = e / -1 + 0)); }
### integer division truncates toward zero
return (7 / 2, -7 / 2, 7 / -2, -7 / -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3, 7L / 2, 7u / 2u, (-7L) % 3L, 1 / 3, 0 / 5);
### dividing the smallest integer by minus one overflows
string T(Func<object> f) { try { return f().ToString()!; } catch (Exception e) { return e.GetType().Name; } } int m = int.MinValue, n = -1, z = 0; long l = long.MinValue; decimal d = 0; double x = 0; return string.Join(",", T(() => m / n), T(() => l / n), T(() => m / z), T(() => m % z), T(() => 1m / d), T(() => 1 / x), T(() => 1u / (uint)z), T(() => l % z));
### shifts mask their count
int s = 33, neg = -1; long l = 1; uint u = 0x80000000; byte b = 200; return (1 << s, 1L << s, 1 << 31, -8 >> s, u >> 31, (int)u >> 31, (int)u >>> 31, l << 65, b << 1, b >> 3, (sbyte)-5 >>> 1, 1 << neg, ulong.MaxValue >> 60, l >>> 1, (short)-1 >>> 28);
### bitwise operators on every integer type
byte b = 0b1100_1010; sbyte s = -86; ushort us = 0xF0F0; uint u = 0xFF00FF00; long l = -1; ulong ul = 0x0F; return (b & 0x0F, b | 1, b ^ 0xFF, ~b, s & 0x7F, us ^ 0xFFFF, ~u, u & 0xF000, l ^ 5, ul | 0xF0, ~ul, (byte)~b, true ^ true, true & false | true);
### small integers are promoted to int
byte a = 200, b = 100; sbyte s = -1; short h = 3; char c = 'A'; var sum = a + b; var neg = -a; var shift = a << 4; a += b; c += (char)2; h *= 2; return (sum, neg, shift, a, c, h, (object)(a + b) is int, (object)(c + 1) is int, (object)(s * h) is int, (object)(+a) is int, (object)(5u + 1) is long, (object)(5u + 1u) is uint, (object)(1L + 1) is long, (object)(1 + 1f) is float);
### compound assignment converts back to the narrow type
byte b = 250; b += 10; b <<= 2; b = (byte)(b * 3); sbyte s = 100; s += 100; short h = 30000; h += 30000; char c = 'z'; c -= (char)25; int i = 5; i *= 2; i = (int)(i * 1.5); i += 'a'; i /= 2; i <<= 1; i >>= 2; i ^= 0xFF; float f = 1; f += 0.1f; f /= 3; return (b, s, h, c, i, f);
### char arithmetic
char c = 'a'; int i = c + 1; char d = (char)(c + 2); c++; var r = new List<char>(); for (var x = 'x'; x <= 'z'; x++) r.Add(x); return (i, d, c, r, 'a' < 'b', 'a' + 'b', (int)'€', (char)97, '\u0041', '\x41', c - 'a', char.MaxValue - char.MinValue, 'Z' - 'A' + 1);
### comparisons with NaN are false
double n = double.NaN; float f = float.NaN; return (n == n, n != n, n < 1, n > 1, n <= n, n.Equals(n), n.CompareTo(1) < 0, double.IsNaN(n), f == f, Math.Max(n, 1), Math.Min(1, n), !(n < 1), n is double.NaN, n is > 0, new[] { 2, n, 1 }.Min(), (n, 1) == (n, 1), (n, 1).Equals((n, 1)), (double?)n == n);
### floating infinities and signed zeros
double z = 0, i = double.PositiveInfinity; float f = float.MaxValue; return (1 / z, -1 / z, z / z, i - i, i * 0, 1 / -z, 0.0 == -0.0, (0.0).Equals(-0.0), (-0.0).ToString(), f * 2, (float)1e300, (double)float.MaxValue, 5 % z, -5.5 % 2, 5.5 % -2, i % 2, 2 % i);
### float keeps single precision
float a = 0.1f, b = 0.2f; float c = a + b; double d = a; float sum = 0; for (int i = 0; i < 10; i++) sum += 0.1f; return (c, d, sum, a * b, 1f / 3, (double)(1f / 3), 16777216f + 1f, (int)16777217f, a + 0.2, (float)0.1 == 0.1, c == 0.3f, 1e10f, float.Epsilon, float.MaxValue);
### decimal keeps its digits
decimal a = 1.10m, b = 2.2m; return (a + b, a * b, a - a, 10m / 4, 1m / 3, 1.0m == 1.00m, a.ToString(), 1e-5m, (decimal)0.1, (decimal)1.0, 100m % 7.5m, -7.5m % 2, decimal.MaxValue, 0.1m + 0.2m == 0.3m, (double)0.1m, (int)9.99m, (int)-9.99m, 1.5m * 2, 3 * 1.50m, (decimal)1.5f, decimal.Round(2.5m), decimal.Truncate(-2.7m));
### decimal always checks for overflow
string T(Func<object> f) { try { return f().ToString()!; } catch (OverflowException) { return "over"; } } decimal m = decimal.MaxValue; double d = 1e30; return string.Join(",", T(() => m + 1), T(() => m * 2), T(() => (decimal)d), T(() => unchecked((int)m)), T(() => (long)1e18m), T(() => (byte)(m - m + 256)), T(() => (decimal)(d * double.NaN)));
### floating to integer conversions saturate or overflow
string T(Func<object> f) { try { return f().ToString()!; } catch (OverflowException) { return "over"; } } double big = 1e20, neg = -1e20, nan = double.NaN, x = 300.7, y = -1.5; float f = 3e9f; return string.Join(",", T(() => unchecked((int)big)), T(() => unchecked((int)neg)), T(() => unchecked((int)nan)), T(() => unchecked((long)big)), T(() => unchecked((ulong)big)), T(() => unchecked((uint)neg)), T(() => unchecked((uint)f)), T(() => unchecked((int)f)), T(() => unchecked((byte)x)), T(() => unchecked((sbyte)x)), T(() => unchecked((uint)y)), T(() => unchecked((ulong)y)), T(() => unchecked((short)big)), T(() => unchecked((ushort)neg)), T(() => unchecked((char)x)), T(() => checked((int)big)), T(() => checked((byte)x)), T(() => checked((uint)y)), T(() => checked((long)nan)), T(() => checked((int)x)), T(() => (int)2.9999), T(() => (int)-2.9999), T(() => unchecked((byte)-1.0)), T(() => unchecked((byte)y)), T(() => unchecked((sbyte)f)));
### integer conversions of every width
int i = -1; long l = 0x1_2345_6789_ABCD; ulong u = ulong.MaxValue; uint n = 0xFFFFFFFF; unchecked { return ((byte)i, (sbyte)255, (ushort)i, (uint)i, (ulong)i, (int)l, (short)l, (byte)l, (long)u, (int)u, (int)n, (char)l, (sbyte)n, (float)u, (double)u, (decimal)u, (double)l, (float)i); }
### checked conversions of every width
string T(Func<object> f) { try { return f().ToString()!; } catch (OverflowException) { return "over"; } } int i = -1; long l = 300; ulong u = ulong.MaxValue; uint n = 0xFFFFFFFF; char c = 'é'; checked { return string.Join(",", T(() => (byte)i), T(() => (sbyte)l), T(() => (ushort)i), T(() => (uint)i), T(() => (ulong)i), T(() => (byte)l), T(() => (short)l), T(() => (long)u), T(() => (int)n), T(() => (char)i), T(() => (char)l), T(() => (sbyte)c), T(() => (byte)c), T(() => (long)n), T(() => (int)(long)n)); }
### unary operators of every type
int i = int.MinValue; uint u = 5; byte b = 3; long l = 7; ulong ul = 9; float f = 1.5f; decimal m = 2.5m; int? n = 4, z = null; return (unchecked(-i), -u, -b, +b, ~b, ~u, ~l, ~ul, -l, -f, -m, +m, -n, ~n, -z, !(n > 3), -(-f), (object)-u is long);
### literals in every base with separators and suffixes
return (0xFF, 0b1010_1010, 1_000_000, 0xFFFF_FFFF, 10L, 10u, 10ul, 1.5f, 1.5d, 1.5m, 1e3, 1E-3, 1_0.5_0, .5, 'c', '\n', '\0', '\u00e9', "\e[0m".Length, 0x7FFF_FFFF_FFFF_FFFF, 2147483648, 9223372036854775808, -2147483648, (object)1e2f is float);
### lifted arithmetic on every type
int? i = 5, n = null; long? l = 3; double? d = 1.5; decimal? m = 2m; byte? b = 200; char? c = 'a'; bool? t = true, f = false, u = null; return (i + n, i * l, i + d, m * i, b + b, c + 1, i / 2, n / 0, i % n, i << 1, n >> 1, i & 4, i | n, i == 5, n == null, i != n, i > n, !(i > n), n <= n, t & u, f & u, t | u, f | u, u & u, t ^ u, !u, i + (int?)null ?? -1);
### lifted conversions
int? i = 300, n = null; long? l = i; byte? b = unchecked((byte?)i); double? d = n; object? o = i, p = n; int? back = (int?)o; E? e = (E?)i, e2 = (E?)n; int? fe = (int?)E.B; string T(Func<object?> f) { try { return f()?.ToString() ?? "null"; } catch (Exception x) { return x.GetType().Name; } } return (l, b, d, o is int, p is null, back, e, e2, fe, T(() => (int)n!), T(() => (long)i!), T(() => checked((byte?)i)), T(() => (int)(object)null!), T(() => (short?)(int?)null), T(() => (int?)(object)"x"));
---
enum E { A, B }
### lifted compound assignment and increment
int? i = 5, n = null; i += 2; n += 2; i *= n; int? j = 1; j++; n++; --j; var k = j++; double? d = 1; d /= 4; bool? b = true; b &= null; b |= true; byte? y = 255; unchecked { y++; } return (i, n, j, k, d, b, y);
### nullable values box as their value
int? a = 5, n = null; object? o = a, p = n; return (o!.GetType().Name, p == null, o is int, o is int?, (int)o, a.GetType().Name, n.HasValue, n.GetValueOrDefault(7), n.Equals(null), a.Equals(5), n.ToString() == "", n.GetHashCode(), a.GetHashCode() == 5.GetHashCode(), Nullable.Compare(a, n), Nullable.Equals(a, 5));
### native sized integers
nint a = 5, b = nint.MaxValue; nuint u = 3; nint n = -1; string T(Func<object> f) { try { return f().ToString()!; } catch (OverflowException) { return "over"; } } return ((a + 2).ToString(), (a / 2).ToString(), (a << 3).ToString(), (u - 1).ToString(), unchecked(b + 1) < 0, T(() => checked(b + 1)), T(() => checked((nuint)n)), (long)a, (int)(a * a), a == 5, n < a, a is nint, (object)a is nint, (object)a is long, (~a).ToString(), (-a).ToString(), nint.MaxValue == (nint)long.MaxValue, (a > 3 ? a : n).ToString(), (u & 1).ToString(), (double)a, $"{a:D3}");
### mixed arithmetic picks the wider type
object[] r = [1 + 1L, 1 + 1u, 1 + 1f, 1f + 1d, 1 + 1m, 1L + 1f, 1u + 1L, (byte)1 + (short)1, 'a' * 1L, 1UL + 1u, true ? 1 : 1L, (short)1 * 1f]; return r.Select(x => x.GetType().Name);
### Math on integers and fractions
return (Math.Round(0.5), Math.Round(1.5), Math.Round(-2.5), Math.Round(2.5, MidpointRounding.AwayFromZero), Math.Truncate(-1.7), Math.Floor(-1.2), Math.Abs(-5L), Math.Max(1, 2L), Math.Min(1.5m, 2), Math.Sign(-0.5), Math.Log10(1000), Math.DivRem(7, 2, out var r), r, Math.BigMul(int.MaxValue, 2), Math.Clamp(5, 1, 3));
### user defined checked operators
var a = new N(100); string T(Func<N> f) { try { return f().V.ToString(); } catch (OverflowException) { return "over"; } } return (T(() => unchecked(a + a)), T(() => checked(a + a)), T(() => checked(-a)), T(() => { var b = new N(127); unchecked { b++; } return b; }), T(() => { var b = new N(127); checked { b++; } return b; }), T(() => checked((N)300)), T(() => unchecked((N)300)));
---
readonly record struct N(sbyte V) { public static N operator +(N a, N b) => new(unchecked((sbyte)(a.V + b.V))); public static N operator checked +(N a, N b) => new(checked((sbyte)(a.V + b.V))); public static N operator -(N a) => new(unchecked((sbyte)-a.V)); public static N operator checked -(N a) => new(checked((sbyte)-a.V)); public static N operator ++(N a) => new(unchecked((sbyte)(a.V + 1))); public static N operator checked ++(N a) => new(checked((sbyte)(a.V + 1))); public static explicit operator N(int n) => new(unchecked((sbyte)n)); public static explicit operator checked N(int n) => new(checked((sbyte)n)); }
### user defined conversions in chains
Meters m = 5; Feet f = (Feet)m; int i = (int)m; double d = m; Meters? n = 3, none = null; double? dn = n, dnone = none; string s = new Name("x"); object o = (Meters)7; long l = (int)m; return (m.V, f.V, i, d, dn, dnone, s, ((Meters)o).V, (Meters)2.5, l, (string)new Name("y") + "z", new[] { 1, 2 }.Select(x => (Meters)x).Sum(x => x.V));
---
readonly record struct Meters(double V) { public static implicit operator Meters(int n) => new(n); public static explicit operator Meters(double d) => new(Math.Floor(d)); public static implicit operator double(Meters m) => m.V; public static explicit operator int(Meters m) => (int)m.V * 10; public static explicit operator Feet(Meters m) => new(m.V * 3); } readonly record struct Feet(double V); record Name(string N) { public static implicit operator string(Name n) => n.N; }
### user defined true and false drive && and ||
var log = ""; T M(int n) => new(n, s => log += s); var a = M(1) && M(0) && M(2); var b = M(0) || M(3) || M(4); var c = M(5) ? "yes" : "no"; if (M(0)) log += "!"; while (M(0)) break; return (a.N, b.N, c, log);
---
class T(int n, Action<string> log) { public int N => n; public static bool operator true(T t) { t.Log($"t{t.N} "); return t.N != 0; } public static bool operator false(T t) { t.Log($"f{t.N} "); return t.N == 0; } public static T operator &(T a, T b) { a.Log($"{a.N}&{b.N} "); return new(a.N & b.N, a.L); } public static T operator |(T a, T b) { a.Log($"{a.N}|{b.N} "); return new(a.N | b.N, a.L); } Action<string> L => log; void Log(string s) => log(s); }
### every operator can be user defined
var a = new N(12); var b = new N(5); return ((a + b).V, (a - b).V, (a * b).V, (a / b).V, (a % b).V, (a & b).V, (a | b).V, (a ^ b).V, (a << 2).V, (a >> 1).V, (a >>> 1).V, (~a).V, (+a).V, (-a).V, !a, a > b, a < b, a >= b, a <= b, a == b, a != b, (a++).V, a.V, (--a).V);
---
class N(int v) { public int V => v; public static N operator +(N a, N b) => new(a.V + b.V); public static N operator -(N a, N b) => new(a.V - b.V); public static N operator *(N a, N b) => new(a.V * b.V); public static N operator /(N a, N b) => new(a.V / b.V); public static N operator %(N a, N b) => new(a.V % b.V); public static N operator &(N a, N b) => new(a.V & b.V); public static N operator |(N a, N b) => new(a.V | b.V); public static N operator ^(N a, N b) => new(a.V ^ b.V); public static N operator <<(N a, int b) => new(a.V << b); public static N operator >>(N a, int b) => new(a.V >> b); public static N operator >>>(N a, int b) => new(a.V >>> b); public static N operator ~(N a) => new(~a.V); public static N operator +(N a) => new(Math.Abs(a.V)); public static N operator -(N a) => new(-a.V); public static bool operator !(N a) => a.V == 0; public static bool operator >(N a, N b) => a.V > b.V; public static bool operator <(N a, N b) => a.V < b.V; public static bool operator >=(N a, N b) => a.V >= b.V; public static bool operator <=(N a, N b) => a.V <= b.V; public static bool operator ==(N a, N b) => a.V == b.V; public static bool operator !=(N a, N b) => a.V != b.V; public static N operator ++(N a) => new(a.V + 1); public static N operator --(N a) => new(a.V - 1); public override bool Equals(object? o) => o is N n && n.V == v; public override int GetHashCode() => v; }
### lifted user defined operators
M? a = new M(5), n = null; M? c = a; c++; n++; c += a; return ((a + a)?.V, (a + n)?.V, a > n, n < a, a == n, n == null, a == new M(5), (-a)?.V, (-n)?.V, c?.V, n?.V, (a + 1)?.V);
---
readonly struct M(int v) { public int V => v; public static M operator +(M a, M b) => new(a.V + b.V); public static M operator -(M a) => new(-a.V); public static M operator ++(M a) => new(a.V + 1); public static bool operator >(M a, M b) => a.V > b.V; public static bool operator <(M a, M b) => a.V < b.V; public static bool operator ==(M a, M b) => a.V == b.V; public static bool operator !=(M a, M b) => a.V != b.V; public static implicit operator M(int n) => new(n); public override bool Equals(object? o) => o is M m && m.V == v; public override int GetHashCode() => v; }
### operators between different types
var v = new V(1, 2); return ((v * 3).ToString(), (3 * v).ToString(), v * v, (v + "s"), ("s" + v), (v / 2.0).ToString(), v == new V(1, 2));
---
record struct V(double X, double Y) { public static V operator *(V v, double k) => new(v.X * k, v.Y * k); public static V operator *(double k, V v) => v * k; public static double operator *(V a, V b) => a.X * b.X + a.Y * b.Y; public static string operator +(V v, string s) => "V" + s; public static V operator /(V v, double k) => v * (1 / k); }
### enums in arithmetic and conversions
E a = E.B; a++; a += 1; var d = E.D - E.A; F f = F.X | F.Z; f &= ~F.X; f ^= F.Y; E m = (E)(-1); return (a, d, f, m, (int)E.C, (E)2.9, E.A + 2, 3 - E.A, E.B > E.A, E.B == (E)1, (byte)G.Q, (G)200, unchecked((G)300), ~F.X, (object)E.A == (object)E.A, E.A.Equals(E.A), E.A.Equals(0), (long)E.D, (E?)null ?? E.C, (char)E.D, 0 == E.A, E.C.CompareTo(E.A), (E)'c');
---
enum E { A, B, C, D } [Flags] enum F { X = 1, Y = 2, Z = 4 } enum G : byte { Q = 7 }
### enums format and parse
F f = F.A | F.C; return (f.ToString(), ((F)16).ToString(), ((F)0).ToString(), f.ToString("D"), f.ToString("X"), $"{f:G} {f:F} {F.B,4} {(E)7}", E.One.ToString("d"), Enum.Parse<F>("A, B"), Enum.Parse<E>("two", true), Enum.TryParse<E>("5", out var e), e, Enum.IsDefined(e), Enum.GetName(E.One), string.Join("|", Enum.GetNames<F>()), string.Join("|", Enum.GetValues<E>()), f.HasFlag(F.A), typeof(E).Name, Enum.IsDefined(typeof(E), 1L));
---
[Flags] enum F { A = 1, B = 2, C = 4, All = 7 } enum E : long { One = 1, Two }
### aliased and negative enum members
return (E.A, E.B, E.Neg, (E)(-5), E.Neg < E.A, string.Join(",", Enum.GetValues<E>().Select(x => (int)x)), Enum.GetNames<E>().Length, (E)0, E.Neg.ToString("D"), E.Neg.ToString("X"));
---
enum E { Neg = -5, A = 1, B = 1, C }
### lifted equality of user structs
S? a = new(1), b = new(1), n = null; return (a == b, a == n, n == null, a != new S(2), a.Equals(b), a.Value.Equals(n), Equals(a, b), a is { N: 1 }, a is S s && s.N == 1, new[] { a, n, b }.Distinct().Count(), new[] { a, n }.Count(x => x.HasValue), a.GetHashCode() == b.GetHashCode(), (a ?? new(9)).N);
---
record struct S(int N);
### implicit conversions wherever a value is taken
Money[] ms = [5, 2.5m, new(1)]; Money Sum(params Money[] xs) { Money s = 0; foreach (Money m in xs) s += m; return s; } List<Money> l = [1, 2]; Dictionary<string, Money> d = new() { ["a"] = 3 }; Money? n = 4; decimal back = Sum(1, 2, 3); (Money A, int B) t = (7, 8); Func<Money> f = () => 9; return (ms.Sum(m => m.V), Sum(ms).V, l[1].V, d["a"].V, n?.V, back, t.A.V, f().V, true ? new Money(1).V : 2);
---
readonly record struct Money(decimal V) { public static implicit operator Money(int n) => new(n); public static implicit operator Money(decimal n) => new(n); public static implicit operator decimal(Money m) => m.V; public static Money operator +(Money a, Money b) => new(a.V + b.V); }
### checked conversions of nullables and enums
string T(Func<object?> f) { try { return f()?.ToString() ?? "null"; } catch (OverflowException) { return "over"; } } int? big = 300; long l = 1L << 40; E e = (E)200; checked { return (T(() => (byte?)big), T(() => (int)l), T(() => (sbyte)e), T(() => (E)l), T(() => (byte)big!), T(() => (uint)(-big)!), T(() => (ushort?)(long?)null)); }
---
enum E : short { A }
### conversions of generic types
Opt<int> o = 5; Opt<string> n = Opt.None; int v = (int)o; return (o.Map(x => x * 2).ToString(), n.ToString(), v, o.Or(0), ((Opt<int>)Opt.None).Or(7), o == 5, o.Bind(x => x > 3 ? (Opt<string>)"big" : Opt.None).ToString());
---
readonly record struct Opt<T>(bool Has, T? V) { public static implicit operator Opt<T>(T v) => new(true, v); public static implicit operator Opt<T>(Opt n) => default; public static explicit operator T(Opt<T> o) => o.Has ? o.V! : throw new InvalidOperationException(); public Opt<R> Map<R>(Func<T, R> f) => Has ? f(V!) : Opt.None; public Opt<R> Bind<R>(Func<T, Opt<R>> f) => Has ? f(V!) : Opt.None; public T Or(T d) => Has ? V! : d; public override string ToString() => Has ? $"Some({V})" : "None"; } readonly struct Opt { public static Opt None => default; }
