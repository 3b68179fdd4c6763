using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<IMethodSymbol, LibraryMember> _library = new(SymbolEqualityComparer.Default);
    private HostMembers? _members;

    // BindingFlags.DoNotWrapExceptions, which netstandard2.0 cannot name; hosts without it wrap, and Unwrap undoes that.
    private const BindingFlags AsThrown = (BindingFlags)0x02000000;

    private HostMembers Members => _members ??= new(_types);

    /// <summary>What is known about a library method: how to run it, or why not.</summary>
    private sealed record LibraryMember(MethodInfo? Method, bool IsOurs, Intrinsic? Intrinsic, ConstructorInfo? Constructor, Type[] Parameters, string? Rule, string[] Reason);

    private object? CallLibrary(IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        if (TryCallOwn(method, receiver, arguments, site, out var own))
        {
            return own;
        }

        if (receiver is IEnumerator enumerator && arguments.Length == 0)
        {
            // Every foreach comes this way; the rest of the path is not needed for it.
            switch (method.Name)
            {
                case "MoveNext":
                    return InvokeHost(() => enumerator.MoveNext(), site);
                case "get_Current":
                    return FromHost(InvokeHost(() => CurrentOf(enumerator, method), site), method.ReturnType);
            }
        }

        if (receiver is not null && method.Name == "GetEnumerator" && arguments.Length == 0 && !IsOwn(method))
        {
            if (receiver is Array && method.ContainingType is { Name: "IEnumerable", Arity: 1 } typed)
            {
                return InvokeHost(() => Types.Of(typed).GetMethod("GetEnumerator")!.Invoke(receiver, null), site);
            }

            return InvokeHost(() => ((IEnumerable)receiver).GetEnumerator(), site);
        }

        if (method.Name == "Dispose" && arguments.Length == 0 && receiver is IEnumerator and not IDisposable)
        {
            return null;
        }

        if (method.Name == "GetHashCode" && !method.IsStatic && arguments.Length < 2 && StableHash.IsOfProcess(receiver, arguments))
        {
            RequireHashing(method, site);
            return StableHash.Of(receiver, arguments);
        }

        ShareStructs(receiver);
        Array.ForEach(arguments, ShareStructs);
        var member = LibraryMemberOf(method, site);
        if (member.Intrinsic is { } intrinsic)
        {
            var plain = Array.ConvertAll(arguments, argument => argument is SpanValue part ? part.ToArray() : argument);
            var made = InvokeHost(() => intrinsic(this, method, receiver is SpanValue span ? span.ToArray() : receiver, plain, site), site);
            CheckSize(made, site);
            return Known(FromHost(made, method.ReturnType), method);
        }

        var info = member.Method!;
        var values = member.IsOurs && !method.IsStatic ? [receiver, .. arguments] : arguments;
        var places = Array.Exists(values, static value => value is Place or SpanValue) ? (object?[])values.Clone() : null;
        var offset = values.Length - arguments.Length;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ToHost(values[i] is Place place ? place.Value : values[i], member.Parameters[i]);
        }

        var target = info.IsStatic ? null : ToHost(receiver, info.DeclaringType!);
        SizeGuards.Check(this, method, receiver, arguments, site);
        var result = OrderIntrinsics.WithOrder(info, values) is var (ordering, ordered)
            ? InvokeHost(() => ordering.Invoke(target, AsThrown, null, ordered, null), site)
            : InvokeHost(() => info.Invoke(target, AsThrown, null, values, null), site);
        for (var i = offset; places is not null && i < values.Length; i++)
        {
            if (places[i] is SpanValue changed && method.Parameters[i - offset].Type.Name == "Span" && values[i] is Array copy)
            {
                changed.Update(copy);
            }

            if (places[i] is Place place)
            {
                CheckLocalTime(values[i], method, site);
                place.Value = FromHost(values[i], method.Parameters[i - offset].Type);
            }
        }

        CheckSize(result, site);
        CheckSize(target, site);
        CheckLocalTime(result, method, site);
        return Known(FromHost(Settled(result, info, site), method.ReturnType), method);
    }

    /// <summary>What the host gave, with the order and the cost that every host and process gives alike.</summary>
    private object? Settled(object? result, MethodInfo method, IOperation? site) => method.DeclaringType?.Name switch
    {
        _ when result is null => null,
        "Enumerable" or "EnumerableLibrary" or nameof(Combinatorics) when method.Name != "AsEnumerable" && method.ReturnType.Name == "IEnumerable`1" && result is not ICollection => Metered.Over(this, result, method.ReturnType, site),
        "ImmutableDictionary" or "ImmutableHashSet" or "ImmutableSortedDictionary" or "ImmutableSortedSet" or "FrozenDictionary" or "FrozenSet" => StableOrder.Of(result),
        nameof(FrozenSetLibrary) => StableOrder.Of(result),
        "ImmutableDictionary`2" or "ImmutableHashSet`1" or "ImmutableSortedDictionary`2" or "ImmutableSortedSet`1" when method.Name is "WithComparers" or "WithComparer" => StableOrder.Of(result),
        _ => result,
    };

    /// <summary>A hash of a text differs in every process: only other hashes may be made of it.</summary>
    public void RequireHashing(IMethodSymbol method, IOperation? site)
    {
        for (var frame = _frame; frame is not null; frame = frame.Caller)
        {
            if (frame.Scope.Owner.Name == "GetHashCode")
            {
                return;
            }
        }

        if (_hashing == 0)
        {
            throw Fail(EvaluationRules.NotAllowed, site, NameOf(method), "differs in every process outside a GetHashCode; use SHA256.HashData(Encoding.UTF8.GetBytes(text)), or compare with Equals");
        }
    }

    private int _hashing;

    /// <summary>Runs a function that makes a hash.</summary>
    public T Hashing<T>(Func<T> make)
    {
        _hashing++;
        try
        {
            return make();
        }
        finally
        {
            _hashing--;
        }
    }

    /// <summary>Counts the work of host code that a single step stands for.</summary>
    public void Charge(long units, IOperation? site)
    {
        _stepsLeft = (int)Math.Max(0, _stepsLeft - units);
        _cancellationToken.ThrowIfCancellationRequested();
        Tick(site);
    }

    /// <summary>Remembers which construction an erased result is.</summary>
    private object? Known(object? result, IMethodSymbol method)
    {
        ShareStructs(result);
        return result is null ? null : Tagged(result, method.ReturnType);
    }

    private LibraryMember LibraryMemberOf(IMethodSymbol method, IOperation? site)
    {
        if (!_library.TryGetValue(method, out var member))
        {
            _library[method] = member = Resolve(method);
        }

        return member.Rule is null ? member : throw Fail(member.Rule, site, member.Reason);
    }

    private LibraryMember Resolve(IMethodSymbol method)
    {
        LibraryMember Refuse(string rule, params string[] reason) => new(null, false, null, null, [], rule, reason);

        var name = NameOf(method);
        if (ImpureApis.Find(method) is { } impure)
        {
            return Refuse(impure.RuleId, name, Use(impure, method));
        }

        var type = method.ContainingType.OriginalDefinition;
        var driven = _types.IsDriven(type);
        if (!driven && !(AllowList.Allows(type) && AllowList.Permits(method)))
        {
            return type.Locations.Any(location => location.IsInSource) || !AllowList.IsSystem(type)
                ? Refuse(EvaluationRules.ForeignBody, name, $"is in the assembly {type.ContainingAssembly?.Name}")
                : Refuse(EvaluationRules.NotAllowed, name, AllowList.Reason(method, AllowList.Allows(type) ? UsableMembers(type) : []));
        }

        try
        {
            if ((driven ? DagCalls.Find(method) : Intrinsics.Find(method)) is { } intrinsic)
            {
                return new(null, false, intrinsic, null, [], null, []);
            }

            if (AllowList.IsReflection(type))
            {
                return Refuse(EvaluationRules.NotAllowed, name, AllowList.Reason(method, UsableMembers(type)));
            }

            if (!driven)
            {
                foreach (var library in AllowList.LibrariesOf(type))
                {
                    if (Members.FindIn(library, method) is { } ours)
                    {
                        return new(ours, true, null, null, [.. ours.GetParameters().Select(ParameterType)], null, []);
                    }
                }
            }

            if (method.MethodKind == MethodKind.Constructor)
            {
                return Members.FindConstructor(method) is { } constructor
                    ? new(null, false, null, constructor, [.. constructor.GetParameters().Select(ParameterType)], null, [])
                    : Refuse(EvaluationRules.NotAllowed, $"new {type.Name}", _types.Definition(type) is null ? NewerThanHost : "with these parameters " + NewerThanHost);
            }

            return Members.Find(method) is { } found
                ? new(found, false, null, null, [.. found.GetParameters().Select(ParameterType)], null, [])
                : Refuse(EvaluationRules.NotAllowed, method.ToDisplayString(), $"{NewerThanHost}{(AllowList.Nearest(method.Name, UsableMembers(type)) is { } nearest ? $"; the nearest member that is: {nearest}" : "")}");
        }
        catch (ArgumentException)
        {
            return Refuse(EvaluationRules.UnsupportedConstruct, name, "with these type arguments");
        }
    }

    // Its parameters or its type are unknown there: newer, or of a kind that only compiled code can have.
    private const string NewerThanHost = "has no counterpart in the .NET that runs the compiler";

    private static string Use(ImpureApi impure, ISymbol symbol) => WaysOut.For(symbol) is { } advice ? $"uses {impure.What}; {advice}" : $"uses {impure.What}";

    /// <summary>The members of an allowed type that would really run.</summary>
    private IEnumerable<string> UsableMembers(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(method => method.DeclaredAccessibility == Accessibility.Public && ImpureApis.Find(method) is null && AllowList.Permits(method) && Runs(method))
        .Select(method => method.Name).ToArray();

    /// <summary>Whether a library member has an implementation, the host's or ours.</summary>
    public bool Runs(IMethodSymbol method)
    {
        try
        {
            return Intrinsics.Find(method) is not null
                || !AllowList.IsReflection(method.ContainingType) && (AllowList.LibrariesOf(method.ContainingType).Any(library => Members.FindIn(library, method) is not null)
                    || (method.MethodKind == MethodKind.Constructor ? Members.FindConstructor(method) is not null : Members.Find(method) is not null));
        }
        catch (ArgumentException)
        {
            // It was found, but its constraints do not hold for erased type parameters.
            return true;
        }
        catch (MissingHostTypeException)
        {
            return false;
        }
    }

    private static Type ParameterType(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;

    /// <summary>Runs host code; what it throws becomes an exception of the definition.</summary>
    private T InvokeHost<T>(Func<T> run, IOperation? site)
    {
        Exception fault;
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is not (ThrownException or EvaluationException or OperationCanceledException))
        {
            fault = exception;
        }

        // Thrown out here: within the catch clause the stack below what it caught is not free yet, and calls nest deep.
        throw Translated(Unwrap(fault), site);
    }

    private Exception Translated(Exception fault, IOperation? site) => HostFaults.Ending(fault) ?? fault switch
    {
        MissingHostTypeException missing => Fail(EvaluationRules.NotAllowed, site, missing.Type.ToDisplayString(), NewerThanHost),
        MachineTimeZoneException => Fail(EvaluationRules.Environment, site, fault.Message),
        System.Text.RegularExpressions.RegexMatchTimeoutException => Fail(EvaluationRules.Budget, site, $"The pattern takes longer than {PatternLibrary.Limit.TotalSeconds:0} s on this text."),
        OutOfMemoryException => Fail(EvaluationRules.Budget, site, "The value does not fit into memory."),
        InsufficientExecutionStackException => Fail(EvaluationRules.RecursionDepth, site, "The calls nest too deeply."),
        _ => Throw(HostFaults.AsDefinitionSees(fault), site),
    };

    private T Guard<T>(Func<T> run, IOperation? site) => InvokeHost(run, site);

    /// <summary>Runs host code for a file of the library.</summary>
    public T Guarded<T>(Func<T> run, IOperation? site) => InvokeHost(run, site);

    /// <summary>The current element. Only the non-generic Current complains before the first and after the last; the others give a default.</summary>
    private static object? CurrentOf(IEnumerator enumerator, IMethodSymbol method)
    {
        try
        {
            return enumerator.Current;
        }
        catch (InvalidOperationException) when (method.ContainingType is { IsGenericType: true } or { ContainingType.IsGenericType: true })
        {
            var generic = enumerator.GetType().GetInterfaces().FirstOrDefault(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerator<>));
            return generic?.GetProperty("Current")!.GetValue(enumerator);
        }
    }

    // Long texts cost more than a step, or a few million steps would fill the memory with them.
    private const int CostlyLength = 1024;
    private const int CharactersPerStep = 64;

    private void CheckSize(object? value, IOperation? site)
    {
        switch (value)
        {
            case string text:
                CheckLength(text.Length, site);
                if (text.Length >= CostlyLength)
                {
                    Charge(text.Length / CharactersPerStep, site);
                }

                break;
            case System.Text.StringBuilder text:
                CheckLength(text.Length, site);
                break;
            case ICollection collection when collection is Array or IList or IDictionary && !IsDefault(collection):
                CheckCount(collection.Count, site);
                break;
        }
    }

    /// <summary>An immutable array that was never made has no count.</summary>
    private static bool IsDefault(ICollection collection) => collection is ValueType && collection.GetType().GetProperty("IsDefault")?.GetValue(collection) is true;

    /// <summary>A local time is one of the machine that compiles.</summary>
    private void CheckLocalTime(object? value, IMethodSymbol method, IOperation? site)
    {
        if (value is DateTime { Kind: DateTimeKind.Local })
        {
            throw Fail(EvaluationRules.Environment, site, NameOf(method), "gives a time in the machine's time zone; use DateTimeOffset, or DateTimeStyles.AdjustToUniversal");
        }
    }

    private object? ReadHostMember(ISymbol member, object? receiver, IOperation? site)
    {
        if (member is IFieldSymbol field)
        {
            if (ImpureApis.Find(field) is { } impure)
            {
                throw Fail(impure.RuleId, site, NameOf(field), Use(impure, field));
            }

            if (!_types.IsDriven(field.ContainingType) && !(AllowList.Allows(field.ContainingType.OriginalDefinition) && AllowList.Permits(field)))
            {
                throw AllowList.IsSystem(field.ContainingType)
                    ? Fail(EvaluationRules.NotAllowed, site, NameOf(field), AllowList.Reason(field, []))
                    : Fail(EvaluationRules.ForeignBody, site, NameOf(field), $"is in the assembly {field.ContainingAssembly?.Name}");
            }

            if (_types.Of(field.ContainingType).GetField(field.Name) is { } host)
            {
                return FromHost(StableOrder.Of(host.GetValue(receiver)), field.Type);
            }
        }

        throw Fail(EvaluationRules.NotAllowed, site, NameOf(member), NewerThanHost);
    }

    private void WriteHostMember(IFieldSymbol field, object? receiver, object? value, IOperation? site)
    {
        if (receiver is null || !_types.IsDriven(field.ContainingType) || _types.Of(field.ContainingType).GetField(field.Name) is not { } host)
        {
            throw Fail(EvaluationRules.NotAllowed, site, NameOf(field), "may not be assigned");
        }

        host.SetValue(receiver, ToHost(value, host.FieldType));
    }
}
