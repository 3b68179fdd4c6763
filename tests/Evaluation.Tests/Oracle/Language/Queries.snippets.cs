### from where and select
var xs = new[] { 5, 2, 8, 1 }; return (from x in xs select x * 2, from x in xs where x > 1 where x < 8 select $"<{x}>", from int x in new object[] { 1, 2 } select x + 1, (from x in xs select new { x, sq = x * x }).Last().ToString(), from _ in xs select 7);
### orderby with several keys
var ps = new[] { ("b", 2), ("a", 2), ("c", 1) }; return (from p in ps orderby p.Item2, p.Item1 descending select p.Item1, from p in ps orderby p.Item2 descending, p.Item1 select p.Item1 + p.Item2);
### let and nested queries
var ws = new[] { "apple", "fig", "cherry" }; return (from w in ws let n = w.Length let u = w.ToUpper() where n > 3 select u + n, from w in ws select (from c in w where "aeiou".Contains(c) select c).Count(), from w in ws let t = (from x in ws where x.Length < w.Length select x) select $"{w}:{t.Count()}");
### several from clauses
var xs = new[] { 1, 2 }; var ys = new[] { "a", "b" }; return (from x in xs from y in ys select $"{x}{y}", from x in xs from y in Enumerable.Range(0, x) where x + y != 2 select (x, y), from a in new[] { new[] { 1, 2 }, [3] } from b in a let c = b * 10 select b + c);
### group by and into
var ws = new[] { "apple", "avocado", "bean", "cherry", "corn" }; return (from w in ws group w by w[0] into g orderby g.Key descending select $"{g.Key}{g.Count()}", from w in ws group w.Length by w[0] into g where g.Count() > 1 select (g.Key, g.Sum()), (from w in ws group w by new { L = w[0], Long = w.Length > 5 }).Select(g => $"{g.Key.L}{g.Key.Long}{g.Count()}"), from x in (from w in ws select w.Length) group x by x % 2 into g from y in g select g.Key * 100 + y);
### join and join into
var cs = new[] { new C(1, "de"), new C(2, "fr"), new C(3, "it") }; var os = new[] { new O(1, 10), new O(1, 20), new O(3, 30), new O(9, 90) }; return (from c in cs join o in os on c.Id equals o.CId select c.N + o.V, from c in cs join o in os on c.Id equals o.CId into g select $"{c.N}{g.Sum(x => x.V)}", from c in cs join o in os on c.Id equals o.CId into g from o in g.DefaultIfEmpty() select c.N + (o?.V ?? -1), from c in cs join o in os on new { K = c.Id, P = true } equals new { K = o.CId, P = o.V > 10 } select o.V);
---
record C(int Id, string N); record O(int CId, int V);
### queries continue with into
return from x in Enumerable.Range(1, 6) where x % 2 == 0 select x * 10 into y where y > 20 select y + 1;
### queries are lazy and see later changes
var l = new List<int> { 1, 2 }; int f = 1; var q = from x in l where x > f select x * 10; l.Add(3); var a = q.ToList(); f = 2; l.Add(4); return (a, q.ToList(), q.Count());
### a user defined query pattern
var m = from x in new Maybe<int>(4) from y in new Maybe<int>(5) where x < y let z = x + y select z * 2; var n = from x in new Maybe<int>(4) where x > 10 select x; var o = from s in new Src() where s > 3 orderby s select "q" + s; return (m.ToString(), n.ToString(), o);
---
record Maybe<T>(T? V, bool Has = true) { public Maybe<R> Select<R>(Func<T, R> f) => Has ? new(f(V!)) : new(default, false); public Maybe<R> SelectMany<U, R>(Func<T, Maybe<U>> f, Func<T, U, R> g) => Has ? f(V!).Select(u => g(V!, u)) : new(default, false); public Maybe<T> Where(Func<T, bool> p) => Has && p(V!) ? this : new(default, false); } class Src { public Src Where(Func<int, bool> p) => this; public Src OrderBy(Func<int, int> k) => this; public string Select(Func<int, string> f) => f(7); }
### queries over dictionaries and user sequences
var d = new Dictionary<string, int[]> { ["a"] = [1, 2], ["b"] = [3] }; return (from p in d from v in p.Value select p.Key + v, from (string K, int[] V) p in d.Select(p => (p.Key, p.Value)) select p.K, from x in new Seq() where x > 1 select x);
---
class Seq : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { yield return 1; yield return 2; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
### queries with range variables captured by lambdas
var fs = from x in new[] { 1, 2 } from y in new[] { 10, 20 } let z = x + y select (Func<int>)(() => x * y + z); return fs.Select(f => f());
