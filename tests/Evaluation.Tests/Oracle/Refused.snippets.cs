### a pointer | DAG5001 | a pointer is not evaluated: use a ref local, a Span or an index
unsafe { int x = 1; int* p = [|&x|]; return *p; }
### a fixed statement | DAG5001 | a pointer is not evaluated: use a ref local, a Span or an index
unsafe { int[] a = [1]; fixed (int* p = [|a|]) { return p[0]; } }
### a fixed size buffer | DAG5001 | a pointer is not evaluated: use a ref local, a Span or an index
unsafe { S s = default; return [|s.A[1]|]; }
---
unsafe struct S { public fixed int A[4]; }
### stackalloc to a pointer | DAG5001 | stackalloc to a pointer is not evaluated: assign it to a Span
unsafe { int* p = [|stackalloc int[3]|]; return p[1]; }
### a function pointer | DAG5001 | a function pointer is not evaluated: use a delegate
unsafe { delegate*<int, int> f = [|&X.F|]; return f(1); }
---
static class X { public static int F(int n) => n; }
### sizeof a struct | DAG5001 | sizeof of a type that is not predefined is not evaluated: its size depends on the machine; write the number
unsafe { return [|sizeof(S)|]; }
---
struct S { public int A; public long B; }
### __arglist | DAG5001 | __arglist is not evaluated: use a params parameter
return X.F([|__arglist(1, 2)|]);
---
static class X { public static int F(__arglist) => 1; }
### a typed reference | DAG5001 | a typed reference is not evaluated: use a ref local
int x = 1; var r = [|__makeref(x)|]; return __refvalue(r, int);
### a span of one variable | DAG5001 | a span of a pointer or of one reference is not evaluated: make it of an array
int x = 1; var s = [|new Span<int>(ref x)|]; return s[0];
### an operator on dynamic | DAG5001 | dynamic is not evaluated: it is bound while it runs; give the value its type
dynamic d = 1; return [|d + 1|];
### a member of dynamic | DAG5001 | dynamic is not evaluated: it is bound while it runs; give the value its type
dynamic d = "x"; return [|d.Length|];
### a call on dynamic | DAG5001 | dynamic is not evaluated: it is bound while it runs; give the value its type
dynamic d = new List<int>(); [|d.Add(1)|]; return 1;
### an index of dynamic | DAG5001 | dynamic is not evaluated: it is bound while it runs; give the value its type
dynamic d = new[] { 1 }; return [|d[0]|];
### a conversion from dynamic | DAG5001 | dynamic is not evaluated: it is bound while it runs; give the value its type
int n = [|(dynamic)5|]; return n;
### an expression tree | DAG5001 | an expression tree is not evaluated: take a delegate such as Func
System.Linq.Expressions.Expression<Func<int, int>> e = [|x => x + 1|]; return e;
### an extern method | DAG5001 | the extern method X.F is not evaluated: its body is not C#; write it in C#, or call it in the body of a task
return [|X.F()|];
---
static class X { [System.Runtime.InteropServices.DllImport("x")] public static extern int F(); }
### a class over an abstract class of the library | DAG5001 | a class that derives from the abstract class StringComparer is not evaluated: derive from a class of your own, or from Collection, KeyedCollection, Comparer or EqualityComparer
return [|new Mine()|];
---
class Mine : StringComparer { public override int Compare(string? x, string? y) => 0; public override bool Equals(string? x, string? y) => true; public override int GetHashCode(string s) => 0; }
### an async function | DAG1007 | the async function F is not evaluated: a definition runs on one thread when the project is built; move it into the body of a task
return [|F()|]; async System.Threading.Tasks.Task<int> F() { await System.Threading.Tasks.Task.Yield(); return 1; }
### an async method | DAG1007 | the async method C.M is not evaluated: a definition runs on one thread when the project is built; move it into the body of a task
return [|new C().M()|];
---
class C { public async System.Threading.Tasks.Task<int> M() { await System.Threading.Tasks.Task.Yield(); return 1; } }
### an async lambda | DAG1007 | an async lambda is not evaluated: a definition runs on one thread when the project is built; move it into the body of a task
Func<System.Threading.Tasks.Task> f = [|async () => { }|]; return f;
### an async iterator | DAG1007 | the async function F is not evaluated: a definition runs on one thread when the project is built; move it into the body of a task
return [|F()|]; async IAsyncEnumerable<int> F() { yield return 1; await System.Threading.Tasks.Task.Yield(); }
### Monitor called by hand | DAG1007 | Monitor.Enter: uses threads or tasks; use lock, or nothing: a definition runs on one thread
var o = new object(); [|System.Threading.Monitor.Enter(o)|]; return 1;
### a lock on a Lock | DAG1007 | new Lock: uses threads or tasks; definitions have one thread: leave the lock out
var l = [|new System.Threading.Lock()|]; lock (l) { return 1; }
### a static field that changes | DAG1008 | C.N is static and can change: what it holds depends on what ran before; make it readonly or const, or pass it as an argument
return [|C.N|]++;
---
class C { public static int N; }
### a static event | DAG1008 | C.E is static and can change: what it holds depends on what ran before; make it readonly or const, or pass it as an argument
[|C.E += () => { }|]; return 1;
---
class C { public static event Action? E; public static void Fire() => E?.Invoke(); }
### a field of a thread | DAG1008 | C.n is static and can change: what it holds depends on what ran before; make it readonly or const, or pass it as an argument
return C.Make();
---
class C { [ThreadStatic] static int n; public static int Make() => [|n|]; }
### what a module initializer sets | DAG1008 | X.N is static and can change: what it holds depends on what ran before; make it readonly or const, or pass it as an argument
return X.F();
---
static class X { [System.Runtime.CompilerServices.ModuleInitializer] public static void Init() => N = 5; static int N; public static int F() => [|N|]; }
