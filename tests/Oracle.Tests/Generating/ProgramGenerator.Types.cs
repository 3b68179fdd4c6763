namespace DagSharp.Oracle.Tests.Generating;

// The user's types. Their shapes are few, their bodies random.
internal sealed partial class ProgramGenerator
{
    private readonly List<string> enums = [];
    private readonly List<UserType> types = [];

    private void DeclareTypes()
    {
        foreach (var declare in new Action[] { DeclareEnum, DeclareRecords, DeclareRecordStruct, DeclareStruct, DeclareHierarchy, DeclareBox, DeclareDisposable, DeclareSequence })
        {
            if (dice.Chance(30))
            {
                declare();
            }
        }
    }

    private void DeclareEnum()
    {
        var underlying = dice.Of("", " : byte", " : long", " : sbyte");
        var flags = dice.Chance(30) ? "[Flags] " : "";
        members.Add(Node.Item($"{flags}public enum E{underlying} {{ A, B = {dice.Between(2, 5)}, C, D = 8 }}"));
        enums.Add("E");
    }

    private void DeclareRecords()
    {
        var first = Isolated([new("A", "int", false), new("B", "string", false)], () => Expression("int", 2));
        var second = Isolated([new("A", "int", false), new("B", "string", false), new("C", "double", false)], () => Expression("string", 2));
        var shows = dice.Chance(20) ? "public override string ToString() => $\"R0:{A}/{B}\"; " : "";
        members.Add(Node.Item($"public record R0(int A, string B) {{ public int Sum => {first}; public virtual string Tell(int n) => B + n; {shows}}}"));
        members.Add(Node.Item($"public sealed record R1(int A, string B, double C) : R0(A, B) {{ public override string Tell(int n) => {second} + base.Tell(n + 1); }}"));
        types.Add(new("R0", () => dice.Chance(40) ? Node.Expression("R0", $"((R0)new R1({Expression("int", 1)}, {Expression("string", 1)}, {Expression("double", 1)}))") : Node.Expression("R0", $"new R0({Expression("int", 1)}, {Expression("string", 1)})"),
            [("int", "A"), ("string", "B"), ("int", "Sum"), ("string", "Tell(3)")],
            target => dice.Chance(50) ? Node.Expression("R0", $"({target} with {{ A = {Expression("int", 1)} }})") : Node.Expression("R0", $"({target} with {{ B = {Expression("string", 1)} }})")));
        types.Add(new("R1", () => Node.Expression("R1", $"new R1({Expression("int", 1)}, {Expression("string", 1)}, {Expression("double", 1)})"),
            [("int", "A"), ("string", "B"), ("double", "C"), ("string", "Tell(5)"), ("int", "Sum")],
            target => Node.Expression("R1", $"({target} with {{ C = {Expression("double", 1)} }})")));
    }

    private void DeclareRecordStruct()
    {
        var length = Isolated([new("X", "int", false), new("Y", "long", false)], () => Expression("long", 2));
        members.Add(Node.Item($"private static long VLength(int X, long Y) => {length};"));
        members.Add(Node.Item($"public readonly record struct V(int X, long Y) {{ public long Length => VLength(X, Y); public static V operator +(V a, V b) => new(unchecked(a.X + b.X), unchecked(a.Y + b.Y)); public static implicit operator V(int n) => new(n, n); public static explicit operator int(V v) => v.X; }}"));
        types.Add(new("V", () => dice.Chance(20) ? Node.Expression("V", $"((V)({Expression("int", 1)}))") : Node.Expression("V", $"new V({Expression("int", 1)}, {Expression("long", 1)})"),
            [("int", "X"), ("long", "Y"), ("long", "Length")],
            target => dice.Chance(50) ? Node.Expression("V", $"({target} + {New("V", 1)})") : Node.Expression("V", $"({target} with {{ X = {Expression("int", 1)} }})")));
    }

    private void DeclareStruct()
    {
        var step = Isolated([new("A", "int"), new("n", "int", false)], () => Expression("int", 2));
        members.Add(Node.Item($"private static int SStep(int A, int n) => {step};"));
        members.Add(Node.Item($"public struct S {{ public int A; public string? T; public S(int a) {{ A = a; T = \"s\"; }} public int Step(int n) {{ A = SStep(A, n); return A; }} public readonly int Peek() => A; public static bool operator ==(S a, S b) => a.A == b.A; public static bool operator !=(S a, S b) => !(a == b); public override readonly bool Equals(object? o) => o is S s && s == this; public override readonly int GetHashCode() => A; public override readonly string ToString() => $\"S{{A}}{{T}}\"; }}"));
        types.Add(new("S", () => dice.Chance(20) ? Node.Expression("S", $"default(S)") : Node.Expression("S", $"new S({Expression("int", 1)})"), [("int", "A"), ("int", "Peek()"), ("string?", "T")], null));
    }

    private void DeclareHierarchy()
    {
        Variable[] own = [new("n", "int", false), new("seed", "int", false)];
        var abstractBody = Isolated(own, () => Expression("int", 2));
        var overriding = Isolated(own, () => Expression("int", 2));
        var deepest = Isolated(own, () => Expression("int", 2));
        var named = dice.Chance(50) ? "string Name => \"I:\" + GetType().Name; " : "string Name { get; } ";
        var implemented = named.Contains("=>", StringComparison.Ordinal) ? "" : "public virtual string Name => \"C0\"; ";
        members.Add(Node.Item($"public interface I {{ int F(int n); {named}}}"));
        members.Add(Node.Item($"public abstract class C0(int seed) : I {{ protected int seed = seed; {implemented}public virtual int F(int n) => {abstractBody}; public abstract string G(string text); public override string ToString() => $\"{{GetType().Name}}({{seed}})\"; }}"));
        members.Add(Node.Item($"public class C1(int seed) : C0(seed) {{ public override int F(int n) => unchecked({overriding} + base.F(n)); public override string G(string text) => text + seed; }}"));
        members.Add(Node.Item($"public sealed class C2 : C1 {{ private readonly string tag; public C2(int seed, string tag) : base(unchecked(seed + 1)) {{ this.tag = tag; }} public override int F(int n) => {deepest}; public override string G(string text) => base.G(text) + tag; public new int GetHashCode() => 7; }}"));
        (string, string)[] read = [("int", "F(2)"), ("string", "G(\"g\")"), ("string", "ToString()")];
        types.Add(new("C0", () => dice.Chance(50) ? Node.Expression("C0", $"((C0)new C1({Expression("int", 1)}))") : Node.Expression("C0", $"((C0)new C2({Expression("int", 1)}, {Expression("string", 1)}))"), read, null));
        types.Add(new("I", () => dice.Chance(50) ? Node.Expression("I", $"((I)new C1({Expression("int", 1)}))") : Node.Expression("I", $"((I)new C2({Expression("int", 1)}, {Expression("string", 1)}))"), [("int", "F(4)"), ("string", "Name")], null));
    }

    private void DeclareBox()
    {
        var constraint = dice.Chance(30) ? " where T : IComparable<T>" : "";
        members.Add(Node.Item($"public class Box<T>(T value){constraint} {{ public T Value {{ get; private set; }} = value; public int Sets {{ get; private set; }} public Box<T> Set(T other) {{ Value = other; Sets++; return this; }} public U Map<U>(Func<T, U> f) => f(Value); public static implicit operator Box<T>(T v) => new(v); public override string ToString() => $\"[{{Value}}/{{Sets}}]\"; }}"));
        foreach (var inner in new[] { "int", "string" })
        {
            types.Add(new($"Box<{inner}>", () => Node.Expression($"Box<{inner}>", $"new Box<{inner}>({Expression(inner, 1)})"),
                [(inner, "Value"), ("int", "Sets"), ("string", "ToString()"), ("string", "Map(x => $\"<{x}>\")")],
                target => Node.Expression($"Box<{inner}>", $"{target}.Set({Expression(inner, 1)})")));
        }
    }

    private void DeclareDisposable() =>
        members.Add(Node.Item($"public sealed class D(List<object?> log, string name) : IDisposable {{ public void Dispose() => log.Add(\"disposed \" + name); }}"));

    private void DeclareSequence()
    {
        var item = Isolated([new("i", "int", false), new("count", "int", false)], () => Expression("int", 2));
        members.Add(Node.Item($"public sealed class Q(int count) : IEnumerable<int> {{ public int this[int i] => {item}; public IEnumerator<int> GetEnumerator() {{ for (var i = 0; i < count; i++) yield return this[i]; }} System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }}"));
        functions.Add(new("new Q", "IEnumerable<int>", ["#small"]));
    }

    private Node New(string type, int depth) => types.First(own => own.Name == type).Create();

    private bool Has(string type) => types.Any(own => own.Name == type);

    /// <param name="Name">Its name.</param>
    /// <param name="Create">Makes an expression for a new object.</param>
    /// <param name="Reads">What can be read of it: type and member.</param>
    /// <param name="Change">Makes another object from one; null where there is no such way.</param>
    private sealed record UserType(string Name, Func<Node> Create, (string Type, string Member)[] Reads, Func<Node, Node>? Change);
}
