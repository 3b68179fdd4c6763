namespace DagSharp.Oracle.Tests.Hostile;

/// <summary>Everything that can call itself, from every place that can call.</summary>
internal static class DeepRecursion
{
    private static readonly (string Name, string Call, string Declarations)[] Forms =
    [
        ("a method", "A.F(1)", "static class A { public static int F(int n) => F(n + 1); }"),
        ("a method with work after it", "A.F(1)", "static class A { public static int F(int n) => 1 + F(n + 1) * 2; }"),
        ("two methods", "A.F(1)", "static class A { public static int F(int n) => G(n); static int G(int n) => F(n); }"),
        ("a property", "new A().P", "class A { public int P => P; }"),
        ("a setter", "new A { P = 1 }.P", "class A { public int P { get => 1; set => P = value; } }"),
        ("an indexer", "new A()[1]", "class A { public int this[int i] => this[i + 1]; }"),
        ("a constructor", "new A().GetHashCode()", "class A { A other; public A() { other = new A(); _ = other; } }"),
        ("a field's initializer", "new A().GetHashCode()", "class A { A other = new A(); }"),
        ("an operator", "(new A() + new A()).GetHashCode()", "class A { public static A operator +(A a, A b) => a + b; }"),
        ("an implicit conversion", "((int)new A())", "class A { public static implicit operator int(A a) => (int)a; }"),
        ("a comparison", "(new A() == new A() ? 1 : 2)", "class A { public static bool operator ==(A a, A b) => a == b; public static bool operator !=(A a, A b) => a != b; public override bool Equals(object? o) => true; public override int GetHashCode() => 1; }"),
        ("ToString", "new A().ToString()!.Length", "class A { public override string ToString() => $\"{this}\"; }"),
        ("ToString through concatenation", "(\"\" + new A()).Length", "class A { public override string ToString() => \"\" + this; }"),
        ("Equals", "(Equals(new A(), new A()) ? 1 : 2)", "class A { public override bool Equals(object? o) => Equals(o, this); public override int GetHashCode() => 1; }"),
        ("GetHashCode", "new HashSet<A> { new A() }.Count", "class A { public override int GetHashCode() => new HashSet<A> { this }.Count; public override bool Equals(object? o) => true; }"),
        ("CompareTo", "new[] { new A(), new A() }.Max()!.GetHashCode()", "class A : IComparable<A> { public int CompareTo(A? other) => new[] { this, other! }.Max() == this ? 1 : 2; }"),
        ("a record's ToString", "A.Cycle().ToString().Length", "record A { public A? Next { get; set; } public static A Cycle() { var a = new A(); a.Next = a; return a; } }"),
        ("a record's GetHashCode", "A.Cycle().GetHashCode()", "record A { public A? Next { get; set; } public static A Cycle() { var a = new A(); a.Next = a; return a; } }"),
        ("a record's Equals", "(A.Cycle() == A.Cycle() ? 1 : 2)", "record A { public A? Next { get; set; } public static A Cycle() { var a = new A(); a.Next = new A { Next = a }; return a; } }"),
        ("records in turn", "A.Cycle().ToString().Length", "record A { public B? Next { get; set; } public static A Cycle() { var a = new A(); a.Next = new B { Next = a }; return a; } } record B { public A? Next { get; set; } }"),
        ("a lambda", "A.Run()", "static class A { public static int Run() { Func<int, int> f = null!; f = v => f(v + 1); return f(1); } }"),
        ("a local function", "A.Run()", "static class A { public static int Run() { return F(1); int F(int v) => F(v + 1); } }"),
        ("a fixed point", "A.Y(f => v => f(v + 1))(1)", "static class A { public static Func<int, int> Y(Func<Func<int, int>, Func<int, int>> f) => f(v => Y(f)(v)); }"),
        ("nested iterators", "A.Walk(1).Last()", "static class A { public static IEnumerable<int> Walk(int v) { foreach (var x in Walk(v + 1)) yield return x; } }"),
        ("a sequence over itself", "new A().Sum()", "class A : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { foreach (var x in this) yield return x; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }"),
        ("a sequence through LINQ", "A.All().Count()", "static class A { public static IEnumerable<int> All() => Enumerable.Range(0, 2).SelectMany(_ => All()); }"),
        ("a virtual method", "new B().F()", "class A { public virtual int F() => 1; } class B : A { public override int F() => ((A)this).F(); }"),
        ("an interface's own body", "((I)new A()).F()", "interface I { int F() => G(); int G() => F(); } class A : I;"),
        ("a generic that grows", "A.F<int>(1)", "static class A { public static int F<T>(int n) => F<List<T>>(n + 1); }"),
        ("a generic that doubles", "A.F<int>(1)", "static class A { public static int F<T>(int n) => F<(T, T)>(n + 1); }"),
        ("a generic type that grows", "new A<int>().F()", "class A<T> { public int F() => new A<A<T>>().F(); }"),
        ("a generic type that doubles", "new A<int, int>().F()", "class A<T, U> { public int F() => new A<A<T, U>, A<U, T>>().F(); }"),
        ("a generic that inherits itself", "new A<int>().F()", "class A<T> : B<A<A<T>>> { public override int F() => 1 + new A<A<T>>().F(); } class B<T> { public virtual int F() => 1; }"),
        ("static fields in turn", "A.X", "static class A { public static readonly int X = F(); static int F() => G() + 1; static int G() => F(); }"),
        ("a Lazy", "A.L.Value", "static class A { public static readonly Lazy<int> L = new(() => L.Value + 1); }"),
        ("a deconstruction", "A.F()", "class A { public static int F() { var (a, b) = new A(); return a + b; } public void Deconstruct(out int x, out int y) { (x, y) = this; } }"),
        ("a Dispose", "A.F()", "class A : IDisposable { public static int F() { using var a = new A(); return 1; } public void Dispose() { using var a = this; } }"),
        ("an exception filter", "A.F()", "static class A { public static int F() { try { throw new Exception(); } catch when (F() > 0) { return 1; } } }"),
        ("a finally", "A.F()", "static class A { public static int F() { try { return 1; } finally { F(); } } }"),
        ("a catch", "A.F()", "static class A { public static int F() { try { throw new Exception(); } catch { return F(); } } }"),
        ("an exception through finallies", "A.F(200)", "static class A { public static int F(int n) { try { return n == 0 ? throw new Exception(\"deep\") : F(n - 1); } finally { _ = n; } } }"),
        ("an exception caught and thrown again", "A.F(200)", "static class A { public static int F(int n) { try { return n == 0 ? throw new Exception(\"deep\") : F(n - 1); } catch (Exception e) { throw new InvalidOperationException(\"again\", e); } } }"),
        ("an exception in each finally", "A.F(200)", "static class A { public static int F(int n) { try { return n == 0 ? throw new Exception(\"deep\") : F(n - 1); } finally { if (n > 0) throw new InvalidOperationException(\"finally\"); } } }"),
        ("an exception through sorts", "A.F(100)", "static class A { public static int F(int n) { if (n == 0) throw new Exception(\"deep\"); var l = new List<int> { 2, 1 }; l.Sort((a, b) => F(n - 1)); return 0; } }"),
        ("an exception through sequences", "A.F(80).Sum()", "static class A { public static IEnumerable<int> F(int n) { if (n == 0) throw new Exception(\"deep\"); try { foreach (var v in F(n - 1)) yield return v; } finally { _ = n; } } }"),
        ("a ref parameter", "A.F()", "static class A { public static int F() { var v = 1; return G(ref v); } static int G(ref int v) { v++; return G(ref v); } }"),
        ("an optional parameter", "A.F()", "static class A { public static int F(int a = 1, string b = \"\") => F(b: b, a: a + 1); }"),
        ("a comparer", "new SortedSet<int>(new A()) { 1, 2 }.Count", "class A : IComparer<int> { public int Compare(int a, int b) => new SortedSet<int>(this) { a, b }.Count; }"),
        ("an equality comparer", "new HashSet<int>(new A()) { 1, 2 }.Count", "class A : IEqualityComparer<int> { public bool Equals(int a, int b) => new HashSet<int>(this) { a, b }.Count > 1; public int GetHashCode(int v) => 1; }"),
        ("a pattern's property", "(new A() is { P: 1 } ? 1 : 2)", "class A { public int P => this is { P: 2 } ? 1 : 2; }"),
        ("a collection initializer", "new A { 1 }.Count()", "class A : List<int> { public new void Add(int n) { _ = new A { n + 1 }; } }"),
        ("a with", "(new A(1) with { P = 2 }).P", "record A(int V) { public int P { get => V; init { _ = this with { P = value }; } } }"),
        ("Sort", "A.F(new() { 2, 1 })", "static class A { public static int F(List<int> l) { l.Sort((a, b) => F(new() { 2, 1 })); return 0; } }"),
        ("Aggregate", "A.F(3)", "static class A { public static int F(int v) => new[] { 1, 2, 3 }.Aggregate(v, (a, b) => F(a + b)); }"),
        ("a dictionary's key", "A.F()", "class A { public static int F() => new Dictionary<A, int> { [new A()] = 1 }.Count; public override int GetHashCode() => F(); public override bool Equals(object? o) => true; }"),
    ];

    private static readonly (string Name, string Text)[] Callers =
    [
        ("plainly", "return CALL;"),
        ("from a catch-all", "while (true) { try { return CALL; } catch { n = 1; } }"),
        ("from the library", "return Enumerable.Range(0, 3).Select(v => CALL).ToList();"),
        ("from a comparison", "list.AddRange([3, 1, 2]); list.Sort((a, b) => CALL); return list;"),
        ("lazily", "return Later(); IEnumerable<int> Later() { yield return CALL; }"),
    ];

    public static IEnumerable<HostileDefinition> All => Forms.SelectMany(static form => Callers.Select(caller => new HostileDefinition(
        $"{form.Name}, called {caller.Name}", caller.Text.Replace("CALL", form.Call, StringComparison.Ordinal), form.Declarations,
        // What throws of itself before it is too deep, such as Lazy, may be caught.
        form.Name is "a Lazy" ? [.. HostileRules.Any, ""] : HostileRules.Any)));
}
