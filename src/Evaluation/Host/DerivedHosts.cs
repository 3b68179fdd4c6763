using System.Collections.ObjectModel;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>
/// Host classes a user's class may derive from and override: the real object calls the overrides back. A member here named
/// <c>Base…</c> is what <c>base.…</c> means.
/// </summary>
internal static class DerivedHosts
{
    private static readonly Dictionary<Type, Type> Known = new()
    {
        [typeof(Collection<>)] = typeof(UserCollection<>),
        [typeof(KeyedCollection<,>)] = typeof(UserKeyedCollection<,>),
        [typeof(Comparer<>)] = typeof(UserComparer<>),
        [typeof(EqualityComparer<>)] = typeof(UserEqualityComparer<>),
    };

    /// <summary>The class to make for a base class; null when the base itself will do or none is known.</summary>
    public static Type? For(Type host) => host.IsGenericType && Known.TryGetValue(host.GetGenericTypeDefinition(), out var type) ? type.MakeGenericType(host.GetGenericArguments()) : null;

    /// <summary>What <c>base.Member(…)</c> runs on such an object.</summary>
    public static MethodInfo? BaseMember(object host, IMethodSymbol method) =>
        host is IUserHost ? host.GetType().GetMethods(BindingFlags.Instance | BindingFlags.Public).FirstOrDefault(candidate => candidate.Name == "Base" + method.Name && candidate.GetParameters().Length == method.Parameters.Length) : null;

    /// <summary>A host object whose virtual members a user's class may override.</summary>
    internal interface IUserHost
    {
        /// <summary>Calls the overrides; null while the host's own constructor runs.</summary>
        Overrides? Overrides { get; set; }
    }

    /// <summary>Calls the overrides of one object.</summary>
    internal sealed class Overrides(Interpreter interpreter, Instance instance, INamedTypeSymbol host)
    {
        public object? Call(string name, params object?[] arguments)
        {
            IMethodSymbol? method = null;
            for (var level = host; method is null && level is not null; level = level.BaseType)
            {
                method = level.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.Parameters.Length == arguments.Length && (candidate.IsVirtual || candidate.IsAbstract));
            }

            var values = Array.ConvertAll(arguments, interpreter.FromHost);
            return interpreter.Enter(() => interpreter.Call(method!, instance, values, null, isVirtual: true));
        }

        public T To<T>(object? value) => (T)interpreter.ToHost(value, typeof(T))!;
    }

    private sealed class UserCollection<T> : Collection<T>, IUserHost
    {
        public UserCollection()
        {
        }

        public UserCollection(IList<T> list)
            : base(list)
        {
        }

        public Overrides? Overrides { get; set; }

        public IList<T> Baseget_Items() => Items;

        public void BaseInsertItem(int index, T item) => base.InsertItem(index, item);

        public void BaseSetItem(int index, T item) => base.SetItem(index, item);

        public void BaseRemoveItem(int index) => base.RemoveItem(index);

        public void BaseClearItems() => base.ClearItems();

        protected override void InsertItem(int index, T item) => Overrides!.Call("InsertItem", index, item);

        protected override void SetItem(int index, T item) => Overrides!.Call("SetItem", index, item);

        protected override void RemoveItem(int index) => Overrides!.Call("RemoveItem", index);

        protected override void ClearItems() => Overrides!.Call("ClearItems");
    }

    private sealed class UserKeyedCollection<TKey, TItem> : KeyedCollection<TKey, TItem>, IUserHost
        where TKey : notnull
    {
        public UserKeyedCollection()
        {
        }

        public UserKeyedCollection(IEqualityComparer<TKey>? comparer)
            : base(comparer)
        {
        }

        public Overrides? Overrides { get; set; }

        public IList<TItem> Baseget_Items() => Items;

        public void BaseInsertItem(int index, TItem item) => base.InsertItem(index, item);

        public void BaseSetItem(int index, TItem item) => base.SetItem(index, item);

        public void BaseRemoveItem(int index) => base.RemoveItem(index);

        public void BaseClearItems() => base.ClearItems();

        public void BaseChangeItemKey(TItem item, TKey newKey) => ChangeItemKey(item, newKey);

        protected override TKey GetKeyForItem(TItem item) => Overrides!.To<TKey>(Overrides.Call("GetKeyForItem", item));

        protected override void InsertItem(int index, TItem item) => Overrides!.Call("InsertItem", index, item);

        protected override void SetItem(int index, TItem item) => Overrides!.Call("SetItem", index, item);

        protected override void RemoveItem(int index) => Overrides!.Call("RemoveItem", index);

        protected override void ClearItems() => Overrides!.Call("ClearItems");
    }

    private sealed class UserComparer<T> : Comparer<T>, IUserHost
    {
        public Overrides? Overrides { get; set; }

        public override int Compare(T? x, T? y) => (int)Overrides!.Call("Compare", x, y)!;
    }

    private sealed class UserEqualityComparer<T> : EqualityComparer<T>, IUserHost
    {
        public Overrides? Overrides { get; set; }

        public override bool Equals(T? x, T? y) => (bool)Overrides!.Call("Equals", x, y)!;

        public override int GetHashCode(T value) => (int)Overrides!.Call("GetHashCode", value)!;
    }
}
