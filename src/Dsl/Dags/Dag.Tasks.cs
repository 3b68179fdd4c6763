using System.Linq.Expressions;
using DagSharp.Naming;
using DagSharp.Tasks;

namespace DagSharp;

// Shorthands for common tasks.
public sealed partial class Dag
{
    /// <summary>Adds a <see cref="BashOperator"/>.</summary>
    public TaskRef Bash(string taskId, string command) => Add(taskId, new BashOperator(command));

    /// <summary>Adds a <see cref="PythonOperator"/>.</summary>
    /// <param name="taskId">Id within the open group.</param>
    /// <param name="callable">Import path of the function.</param>
    /// <param name="arguments">Keyword arguments: a dictionary or an anonymous object.</param>
    public TaskRef Python(string taskId, string callable, object? arguments = null) =>
        Add(taskId, arguments is null ? new PythonOperator(callable) : new PythonOperator(callable) { OpKeywordArguments = arguments });

    /// <summary>Adds an <see cref="EmptyOperator"/>.</summary>
    public TaskRef Empty(string taskId) => Add(taskId, new EmptyOperator());

    /// <summary>Adds a <see cref="BranchPythonOperator"/>.</summary>
    public TaskRef Branch(string taskId, string callable, object? arguments = null) =>
        Add(taskId, arguments is null ? new BranchPythonOperator(callable) : new BranchPythonOperator(callable) { OpKeywordArguments = arguments });

    /// <summary>Adds a <see cref="ShortCircuitOperator"/>.</summary>
    public TaskRef ShortCircuit(string taskId, string callable, object? arguments = null) =>
        Add(taskId, arguments is null ? new ShortCircuitOperator(callable) : new ShortCircuitOperator(callable) { OpKeywordArguments = arguments });

    /// <summary>Adds a <see cref="TriggerDagRunOperator"/>.</summary>
    public TaskRef Trigger(string taskId, string dagId, object? conf = null)
    {
        var task = new TriggerDagRunOperator(dagId);
        if (conf is not null)
        {
            task["conf"] = conf;
        }

        return Add(taskId, task);
    }

    /// <summary>Adds a <see cref="TriggerDagRunOperator"/> for a DAG of this project.</summary>
    public TaskRef Trigger(string taskId, Dag dag, object? conf = null) => Trigger(taskId, dag.DagId, conf);

    /// <summary>Adds a C# method as a task; its arguments are literals, or outputs of other tasks, which make edges.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="call">A call of a method: <c>() =&gt; Reports.Sum(sizes.Outputs)</c>. It is described, not made.</param>
    /// <param name="taskId">Id within the open group. Default: the method's name in snake_case.</param>
    public TaskRef<T> Task<T>(Expression<Func<T>> call, string? taskId = null) => AddCall<T>(call, taskId);

    /// <inheritdoc cref="Task{T}(Expression{Func{T}}, string?)"/>
    public TaskRef<T> Task<T>(Expression<Func<Task<T>>> call, string? taskId = null) => AddCall<T>(call, taskId);

    /// <summary>Adds a C# method without a result as a task.</summary>
    /// <param name="call">A call of a method. It is described, not made.</param>
    /// <param name="taskId">Id within the open group. Default: the method's name in snake_case.</param>
    public TaskRef Task(Expression<Action> call, string? taskId = null) => AddCall<object?>(call, taskId);

    /// <inheritdoc cref="Task(Expression{Action}, string?)"/>
    public TaskRef Task(Expression<Func<Task>> call, string? taskId = null) => AddCall<object?>(call, taskId);

    /// <summary>Maps a C# method over the elements of an output: one task instance for each.</summary>
    /// <typeparam name="TItem">Type of an element.</typeparam>
    /// <typeparam name="TResult">Type of the result for one element.</typeparam>
    /// <param name="items">The task whose result is the list.</param>
    /// <param name="call">A call of a method with the element as one argument. It is described, not made.</param>
    /// <param name="taskId">Id within the open group. Default: the method's name in snake_case.</param>
    public TaskRef<TResult> Map<TItem, TResult>(TaskRef<TItem[]> items, Expression<Func<TItem, TResult>> call, string? taskId = null) =>
        MapCall<TResult>([items.Output], call, taskId);

    /// <summary>Maps a C# method over values known now: one task instance for each.</summary>
    /// <inheritdoc cref="Map{TItem, TResult}(TaskRef{TItem[]}, Expression{Func{TItem, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TItem, TResult>(IEnumerable<TItem> items, Expression<Func<TItem, TResult>> call, string? taskId = null) =>
        MapCall<TResult>([items], call, taskId);

    /// <inheritdoc cref="Map{TItem, TResult}(TaskRef{TItem[]}, Expression{Func{TItem, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TItem, TResult>(TaskRef<TItem[]> items, Expression<Func<TItem, Task<TResult>>> call, string? taskId = null) =>
        MapCall<TResult>([items.Output], call, taskId);

    /// <inheritdoc cref="Map{TItem, TResult}(IEnumerable{TItem}, Expression{Func{TItem, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TItem, TResult>(IEnumerable<TItem> items, Expression<Func<TItem, Task<TResult>>> call, string? taskId = null) =>
        MapCall<TResult>([items], call, taskId);

    /// <summary>Maps a C# method over the elements of an output, such as all results of another mapped task.</summary>
    /// <inheritdoc cref="Map{TItem, TResult}(TaskRef{TItem[]}, Expression{Func{TItem, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TItem, TResult>(TaskOutput<TItem[]> items, Expression<Func<TItem, TResult>> call, string? taskId = null) =>
        MapCall<TResult>([items], call, taskId);

    /// <inheritdoc cref="Map{TItem, TResult}(TaskOutput{TItem[]}, Expression{Func{TItem, TResult}}, string?)"/>
    public TaskRef<TResult> Map<TItem, TResult>(TaskOutput<TItem[]> items, Expression<Func<TItem, Task<TResult>>> call, string? taskId = null) =>
        MapCall<TResult>([items], call, taskId);

    /// <summary>Follows one of two ways by the result of a task.</summary>
    /// <param name="condition">The task that decides.</param>
    public Condition If(TaskRef<bool> condition) => new(this, condition);

    /// <summary>Follows one of several ways by the text that a task returns.</summary>
    /// <param name="choice">The task that decides.</param>
    public Choice<string> Switch(TaskRef<string> choice) => new(this, choice);

    /// <summary>Follows one of several ways by the number that a task returns.</summary>
    /// <param name="choice">The task that decides.</param>
    public Choice<int> Switch(TaskRef<int> choice) => new(this, choice);

    private TaskRef<T> AddCall<T>(LambdaExpression call, string? taskId)
    {
        var task = MethodCall.Describe(call);
        return Register(new TaskRef<T>(this, CurrentGroup, taskId ?? SnakeCase.From(task.Handler.Method), task));
    }

    private TaskRef<T> MapCall<T>(object[] items, LambdaExpression call, string? taskId)
    {
        var task = MethodCall.Describe(call, out var mapped);
        var result = Register(new TaskRef<T>(this, CurrentGroup, taskId ?? SnakeCase.From(task.Handler.Method), task));
        for (var index = 0; index < mapped.Count; index++)
        {
            result.Expand(mapped[index], items[index]);
        }

        return result;
    }
}
