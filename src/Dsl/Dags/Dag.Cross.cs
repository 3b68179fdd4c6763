using System.Linq.Expressions;

namespace DagSharp;

// Mapping over every combination of two lists.
public sealed partial class Dag
{
    /// <summary>Maps a C# method over every combination of the elements of two lists, the second varying fastest.</summary>
    /// <typeparam name="TFirst">Type of an element of the first.</typeparam>
    /// <typeparam name="TSecond">Type of an element of the second.</typeparam>
    /// <typeparam name="TResult">Type of the result for one combination.</typeparam>
    /// <param name="first">The first list: a task whose result it is, or values known now.</param>
    /// <param name="second">The second list.</param>
    /// <param name="call">A call of a method with both elements as arguments. It is described, not made.</param>
    /// <param name="taskId">Id within the open group. Default: the method's name in snake_case.</param>
    public TaskRef<TResult> Map<TFirst, TSecond, TResult>(TaskRef<TFirst[]> first, TaskRef<TSecond[]> second, Expression<Func<TFirst, TSecond, TResult>> call, string? taskId = null) =>
        MapCall<TResult>([first.Output, second.Output], call, taskId);

    /// <inheritdoc cref="Map{TFirst, TSecond, TResult}(TaskRef{TFirst[]}, TaskRef{TSecond[]}, Expression{Func{TFirst, TSecond, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TFirst, TSecond, TResult>(TaskRef<TFirst[]> first, TaskRef<TSecond[]> second, Expression<Func<TFirst, TSecond, Task<TResult>>> call, string? taskId = null) =>
        MapCall<TResult>([first.Output, second.Output], call, taskId);

    /// <inheritdoc cref="Map{TFirst, TSecond, TResult}(TaskRef{TFirst[]}, TaskRef{TSecond[]}, Expression{Func{TFirst, TSecond, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TFirst, TSecond, TResult>(TaskRef<TFirst[]> first, IEnumerable<TSecond> second, Expression<Func<TFirst, TSecond, TResult>> call, string? taskId = null) =>
        MapCall<TResult>([first.Output, second], call, taskId);

    /// <inheritdoc cref="Map{TFirst, TSecond, TResult}(TaskRef{TFirst[]}, TaskRef{TSecond[]}, Expression{Func{TFirst, TSecond, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TFirst, TSecond, TResult>(TaskRef<TFirst[]> first, IEnumerable<TSecond> second, Expression<Func<TFirst, TSecond, Task<TResult>>> call, string? taskId = null) =>
        MapCall<TResult>([first.Output, second], call, taskId);

    /// <inheritdoc cref="Map{TFirst, TSecond, TResult}(TaskRef{TFirst[]}, TaskRef{TSecond[]}, Expression{Func{TFirst, TSecond, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TFirst, TSecond, TResult>(IEnumerable<TFirst> first, TaskRef<TSecond[]> second, Expression<Func<TFirst, TSecond, TResult>> call, string? taskId = null) =>
        MapCall<TResult>([first, second.Output], call, taskId);

    /// <inheritdoc cref="Map{TFirst, TSecond, TResult}(TaskRef{TFirst[]}, TaskRef{TSecond[]}, Expression{Func{TFirst, TSecond, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TFirst, TSecond, TResult>(IEnumerable<TFirst> first, TaskRef<TSecond[]> second, Expression<Func<TFirst, TSecond, Task<TResult>>> call, string? taskId = null) =>
        MapCall<TResult>([first, second.Output], call, taskId);

    /// <inheritdoc cref="Map{TFirst, TSecond, TResult}(TaskRef{TFirst[]}, TaskRef{TSecond[]}, Expression{Func{TFirst, TSecond, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TFirst, TSecond, TResult>(IEnumerable<TFirst> first, IEnumerable<TSecond> second, Expression<Func<TFirst, TSecond, TResult>> call, string? taskId = null) =>
        MapCall<TResult>([first, second], call, taskId);

    /// <inheritdoc cref="Map{TFirst, TSecond, TResult}(TaskRef{TFirst[]}, TaskRef{TSecond[]}, Expression{Func{TFirst, TSecond, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TFirst, TSecond, TResult>(IEnumerable<TFirst> first, IEnumerable<TSecond> second, Expression<Func<TFirst, TSecond, Task<TResult>>> call, string? taskId = null) =>
        MapCall<TResult>([first, second], call, taskId);
}
