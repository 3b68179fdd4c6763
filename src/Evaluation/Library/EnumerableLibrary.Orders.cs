namespace DagSharp.Evaluation;

/// <summary>Those that order, by the order of texts that is the same on every host.</summary>
internal static partial class EnumerableLibrary
{
    public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => source.OrderBy(keySelector, TextOrder.For<TKey>());

    public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => source.OrderBy(keySelector, TextOrder.Or(comparer));

    public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => source.OrderByDescending(keySelector, TextOrder.For<TKey>());

    public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => source.OrderByDescending(keySelector, TextOrder.Or(comparer));

    public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector) => source.ThenBy(keySelector, TextOrder.For<TKey>());

    public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => source.ThenBy(keySelector, TextOrder.Or(comparer));

    public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector) => source.ThenByDescending(keySelector, TextOrder.For<TKey>());

    public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => source.ThenByDescending(keySelector, TextOrder.Or(comparer));

    public static IOrderedEnumerable<T> Order<T>(IEnumerable<T> source) => Order(source, null);

    public static IOrderedEnumerable<T> Order<T>(IEnumerable<T> source, IComparer<T>? comparer) => source.OrderBy(item => item, TextOrder.Or(comparer));

    public static IOrderedEnumerable<T> OrderDescending<T>(IEnumerable<T> source) => OrderDescending(source, null);

    public static IOrderedEnumerable<T> OrderDescending<T>(IEnumerable<T> source, IComparer<T>? comparer) => source.OrderByDescending(item => item, TextOrder.Or(comparer));

    public static TSource? Min<TSource>(IEnumerable<TSource> source) => Min(source, null);

    public static TSource? Max<TSource>(IEnumerable<TSource> source) => Max(source, null);

    public static TSource? Min<TSource>(IEnumerable<TSource> source, IComparer<TSource>? comparer) => Extreme(source, item => item, comparer, -1);

    public static TSource? Max<TSource>(IEnumerable<TSource> source, IComparer<TSource>? comparer) => Extreme(source, item => item, comparer, 1);

    public static TResult? Min<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> selector) => Min(source.Select(selector), null);

    public static TResult? Max<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> selector) => Max(source.Select(selector), null);
}
