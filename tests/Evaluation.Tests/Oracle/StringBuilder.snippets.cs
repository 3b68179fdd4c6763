### appending to a string builder
var b = new StringBuilder(); b.Append("a").Append('b').Append('c', 2).Append(1).Append(2L).Append(1.5).Append(2.5m).Append(true).Append((object?)null).Append("xyz", 1, 2).Append(['q', 'r']).Append(new StringBuilder("sb")).AppendLine().AppendLine("line").AppendJoin(", ", [1, 2]).AppendJoin('|', "x", "y").AppendFormat("{0:00}", 7).AppendFormat("{0}{1}", 1, "z").Append($"{1,3}").Append(1f).Append((byte)3); return b.ToString().Replace("\r", "");
### editing a string builder
var b = new StringBuilder("hello world"); b.Insert(0, ">").Insert(1, 5).Insert(0, "ab", 2).Remove(0, 2).Replace("world", "there").Replace('l', 'L').Replace("L", "l", 0, 8); b[0] = 'X'; b.Length -= 2; return new object?[] { b.ToString(), b.Length, b[1], b.ToString(1, 3), b.Equals(new StringBuilder("x")), b.IndexOfChar('h') };
---
static class Ext { public static int IndexOfChar(this StringBuilder b, char c) { for (var i = 0; i < b.Length; i++) if (b[i] == c) return i; return -1; } }
### clearing a string builder
var b = new StringBuilder("abc", 16); var c = new StringBuilder(32); b.Clear(); c.Append(b).Append("x"); b.Append("again"); var to = new char[3]; b.CopyTo(1, to, 0, 3); return new object?[] { b.ToString(), c.ToString(), b.Length, to, new StringBuilder("abcdef", 2, 3, 16).ToString(), c.EnsureCapacity(10) >= 10 };
### building lines with a string builder
var b = new StringBuilder(); foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }) { if (b.Length > 0) b.Append(';'); b.Append(k).Append('=').Append(v); } return b.ToString();
### faults of a string builder
object F(Func<object?> f) { try { return f() ?? "null"; } catch (Exception e) { return e.GetType().Name + ":" + (e as ArgumentException)?.ParamName; } } return new[] { F(() => new StringBuilder("a").Remove(0, 5)), F(() => new StringBuilder("a").Insert(4, "x")), F(() => new StringBuilder("a")[3]), F(() => new StringBuilder(-1)), F(() => new StringBuilder().AppendFormat("{1}", 1)) };
