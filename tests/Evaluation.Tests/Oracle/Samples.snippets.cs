### a static member of an interface as a delegate
return (Registry.Of<Files>()(2), Registry.Of<Tables>()(2), new[] { 1, 2 }.Select(Registry.Of<Tables>()).Sum());
---
interface IFactory { static abstract int Fill(int n); static virtual int Twice(int n) => n * 2; } sealed class Files : IFactory { public static int Fill(int n) => n; } sealed class Tables : IFactory { public static int Fill(int n) => n * 10; public static int Twice(int n) => n * 3; }
static class Registry { public static Func<int, int> Of<T>() where T : IFactory { Func<int, int> fill = T.Fill, twice = T.Twice; return n => fill(twice(n)); } }
