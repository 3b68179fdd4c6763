### interpolation with alignment and format
int n = 42; double d = 3.14159; var t = new DateTime(2026, 3, 4, 5, 6, 7); string? z = null; const int W = 8; return $"{n}|{n,6}|{n,-6}|{n:D5}|{n:X}|{d:F2}|{d,10:0.0}|{d,-W:0}|{t:yyyy-MM-dd HH:mm}|{z}|{z ?? "none"}|{{}}|{{{n}}}|{(n > 1 ? "a" : "b")}|{n switch { 42 => "x", _ => "y" }}|{'c',3}|{true}|{1.0m}|{(1, "t")}|{DayOfWeek.Friday:D}|{$"in {n + 1}"}|{string.Join(",", new[] { 1, 2 })}|{n:0;neg;zero}";
### interpolation evaluates its holes once and in order
var log = ""; string L(string s) { log += s; return s; } var r = $"{L("a")}{L("b"),3}{(L("c").Length > 0 ? L("d") : L("e"))}"; return (r, log);
### raw strings of every form
var n = 5; var a = """no "escape" \n"""; var b = """
    line one
      indented "quotes"

    end
    """; var c = $"""value {n} and "{n + 1}" """; var d = $$"""{ "json": {{n}}, "x": { } }"""; var e = $$"""
    {{n}} {n}
    """; var f = """"three """ inside""""; return (a, b.ReplaceLineEndings("\n"), c, d, e, f);
### verbatim and escaped strings
var n = 1; return (@"c:\dir ""q"" {x}", $@"c:\{n}\""", "tab\tnew\nquote\"back\\ nul\0 \u00e9 \x41 \U0001F600", 'a' + "b" + '\'', "\e".Length, @"two
lines".Contains('\n'), "a" + $"b{n}" + @"c");
### constant interpolated strings
const string A = "a"; const string B = $"{A}b{A}"; const string C = $"{nameof(A)}-{B}"; return (B, C, C switch { $"{nameof(A)}-{B}" => 1, _ => 2 });
### string equality and switch
string a = "Abc"; string? n = null; string F(string? s) => s switch { "abc" => "lower", "Abc" => "mixed", "" => "empty", null => "null", { Length: > 5 } => "long", _ => "other" }; switch (a) { case "x": return "no"; case "A" + "bc": a += "!"; break; } return (a == "Abc!", "a" != "b", n == null, a.Equals("ABC!", StringComparison.OrdinalIgnoreCase), F("abc"), F("Abc"), F(""), F(null), F("longer"), F("q"), string.Equals(n, null), "a".CompareTo("b") < 0);
### indexing and iterating text
var s = "añ😀z"; var r = new StringBuilder(); foreach (var c in s) r.Append((int)c).Append(' '); for (int i = s.Length - 1; i >= 0; i--) r.Append(char.IsLetter(s[i]) ? s[i] : '?'); return (r.ToString(), s.Length, s[1], s[^1], s.IndexOf('z'), s.ToCharArray().Length, new string(s.Reverse().Where(char.IsLetter).ToArray()), string.Concat(s.Where(c => c < 128)));
### string builder
var b = new StringBuilder("start"); b.Append(1).Append(' ').Append(2.5).AppendLine().Append($"x{b.Length}").Insert(0, "<").Replace("a", "A").Remove(1, 1).AppendJoin(",", new[] { 1, 2 }).AppendFormat("{0:D3}", 7); b[0] = '['; b.Length--; return (b.ToString().ReplaceLineEndings("|"), b.Length, b[1]);
### a user interpolated string handler
return (Log.Write(true, $"a{1}b{2,4}c{3:X}"), Log.Write(false, $"never{Boom()}"), Log.Count);
static int Boom() => throw new Exception("evaluated");
---
static class Log { public const int Count = 1; public static string Write(bool on, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("on")] Handler h) => on ? h.Text : "off"; } [System.Runtime.CompilerServices.InterpolatedStringHandler] class Handler { readonly StringBuilder b = new(); public string Text => b.ToString(); public Handler(int literal, int holes, bool on, out bool proceed) { proceed = on; b.Append($"[{literal},{holes}]"); } public void AppendLiteral(string s) => b.Append(s.ToUpper()); public void AppendFormatted<T>(T t) => b.Append($"<{t}>"); public void AppendFormatted<T>(T t, int alignment) => b.Append($"<{t}@{alignment}>"); public void AppendFormatted<T>(T t, string format) => b.Append($"<{t}:{format}>"); }
### formattable strings
FormattableString f = $"a{1}b{2.5:F2}"; IFormattable g = $"x{3}"; return (f.ToString(), FormattableString.Invariant($"{1.5}"), g.ToString());
### numbers dates and booleans as text
return (1.ToString(), (-1.5).ToString(), 1e20.ToString(), 1.10m.ToString(), true.ToString(), 'c'.ToString(), new DateTime(2026, 1, 2).ToString("o"), TimeSpan.FromMinutes(90).ToString(), Guid.Empty.ToString(), (1.0f / 3).ToString(), 1234567.891.ToString("N1"), 0.5.ToString("P0"), 255.ToString("x4"), 12.ToString("000"), double.NaN.ToString(), ((byte)5).ToString("D3"), (1, 2.5).ToString(), new int[0].ToString(), DayOfWeek.Monday.ToString());
### formattable strings keep their holes
FormattableString f = $"a{1,3}b{2.5:F2}c{"x"}"; var g = (FormattableString)$"{1.5} {2}"; return (f.Format, f.ArgumentCount, f.GetArgument(1), f.ToString(), g.GetArguments().Length, FormattableString.Invariant(f), Show($"n={5}"));
string Show(FormattableString s) => s.Format + "|" + string.Join(",", s.GetArguments());
### any value as text
return (string.Join(";", new object?[] { 1.5, null, 'c', true, new DateTime(2026, 1, 2), E.A, (1, 2.5), new[] { 1 }, 1.10m }), $"{(object)1.5}{(object?)null}{new object[0].Length}", string.Concat(1, 2.5, 'x'), string.Concat(new object[] { 1, 2.5 }));
---
enum E { A }
### text built from characters
var sb = new StringBuilder(); foreach (var (c, i) in "héllo".Select((c, i) => (c, i))) sb.Append(i % 2 == 0 ? char.ToUpperInvariant(c) : c); ReadOnlySpan<char> sp = sb.ToString(); var n = 0; foreach (ref readonly var c in sp) if (char.IsUpper(c)) n++; return (sb.ToString(), n, sp[^1], sp[1..^1].ToString(), new string(sp[..2]));
