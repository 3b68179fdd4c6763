using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<IMethodSymbol, LibraryMember> _library = new(SymbolEqualityComparer.Default);
    private HostMembers? _members;

    private HostMembers Members => _members ??= new(_types);

    /// <summary>What is known about a library method: how to run it, or why not.</summary>
    private sealed record LibraryMember(MethodInfo? Method, bool IsOurs, Intrinsic? Intrinsic, ConstructorInfo? Constructor, Type[] Parameters, string? Rule, string[] Reason);

    private object? CallLibrary(IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        if (TryCallSpan(method, receiver, arguments, site, out var ofSpan))
        {
            return ofSpan;
        }

        if (receiver is Closure or Delegate && method.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate)
        {
            return DelegateMember(method, receiver, arguments, site);
        }

        if (method.Name == "GetType" && receiver is not null && _tags.Of(receiver) is { } made && Types.Find(made) == receiver.GetType())
        {
            return TypeObject(made);
        }

        if (receiver is SwitchExpressionException unmatched && method.Name == "get_UnmatchedValue")
        {
            return unmatched.UnmatchedValue;
        }

        if (receiver is IEnumerator enumerator && arguments.Length == 0)
        {
            // Every foreach comes this way; the rest of the path is not needed for it.
            switch (method.Name)
            {
                case "MoveNext":
                    return InvokeHost(() => enumerator.MoveNext(), site);
                case "get_Current":
                    return FromHost(InvokeHost(() => enumerator.Current, site), method.ReturnType);
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

        var member = LibraryMemberOf(method, site);
        if (member.Intrinsic is { } intrinsic)
        {
            var own = Array.ConvertAll(arguments, argument => argument is SpanValue part ? part.ToArray() : argument);
            return Known(FromHost(InvokeHost(() => intrinsic(this, method, receiver is SpanValue span ? span.ToArray() : receiver, own, site), site), method.ReturnType), method);
        }

        var info = member.Method!;
        var values = member.IsOurs && !method.IsStatic ? [receiver, .. arguments] : arguments;
        var places = (object?[])values.Clone();
        var offset = values.Length - arguments.Length;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ToHost(values[i] is Place place ? place.Value : values[i], member.Parameters[i]);
        }

        Precheck(method, values, site);
        var target = info.IsStatic ? null : ToHost(receiver, info.DeclaringType!);
        var result = InvokeHost(() => info.Invoke(target, values), site);
        for (var i = offset; i < values.Length; i++)
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
        return Known(FromHost(result, method.ReturnType), method);
    }

    /// <summary>Remembers which construction an erased result is.</summary>
    private object? Known(object? result, IMethodSymbol method) => result is null ? null : Tagged(result, method.ReturnType);

    private object? CreateHost(IMethodSymbol constructor, object?[] arguments, IOperation? site)
    {
        var type = constructor.ContainingType;
        if (TryCallSpan(constructor, null, arguments, site, out var span))
        {
            return span;
        }

        if (type.IsTupleType || type.IsValueType && type.MetadataName.StartsWith("ValueTuple`", StringComparison.Ordinal))
        {
            return TupleOf(type, arguments);
        }

        if (constructor.Parameters.Length == 0 && type.IsValueType)
        {
            return DefaultOf(type);
        }

        var member = LibraryMemberOf(constructor, site);
        if (member.Intrinsic is { } intrinsic)
        {
            return InvokeHost(() => intrinsic(this, constructor, null, arguments, site), site);
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = ToHost(arguments[i], member.Parameters[i]);
        }

        Precheck(constructor, arguments, site);
        var created = InvokeHost(() => member.Constructor is { } info ? info.Invoke(arguments) : member.Method!.Invoke(null, arguments), site);
        CheckSize(created, site);
        return Tagged(created, type);
    }

    private void CreateHostBase(IMethodSymbol constructor, Instance instance, object?[] arguments, IOperation? site)
    {
        var type = constructor.ContainingType;
        if (type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
        {
            return;
        }

        if (IsBareBase(type))
        {
            return;
        }

        if (Types.Find(type) is { } known && DerivedHosts.For(known) is { } derived)
        {
            instance.HostBase = CreateDerived(derived, constructor, arguments, site);
            ((DerivedHosts.IUserHost)instance.HostBase).Overrides = new(this, instance, type);
        }
        else if (type.IsAbstract)
        {
            throw Fail(EvaluationRules.UnsupportedConstruct, site, $"a class that derives from the abstract class {type.Name}; derive from a class of your own, or from Collection, KeyedCollection, Comparer or EqualityComparer");
        }
        else
        {
            instance.HostBase = CreateHost(constructor, arguments, site);
        }

        _wrapped.Add(instance.HostBase!, instance);
    }

    /// <summary>Base classes that hold nothing a definition sees.</summary>
    private static bool IsBareBase(INamedTypeSymbol type) => HostTypes.FullName(type) is "System.Attribute" or "System.EventArgs" or "System.MarshalByRefObject";

    private object CreateDerived(Type derived, IMethodSymbol constructor, object?[] arguments, IOperation? site)
    {
        var found = derived.GetConstructors().FirstOrDefault(candidate => candidate.GetParameters().Length == arguments.Length)
            ?? throw Fail(EvaluationRules.NotAllowed, site, $"new {constructor.ContainingType.Name}", "with these parameters is not known to this host");
        var values = found.GetParameters().Select((parameter, i) => ToHost(arguments[i], parameter.ParameterType)).ToArray();
        return InvokeHost(() => found.Invoke(values), site);
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
            return Refuse(impure.RuleId, name, $"uses {impure.What}");
        }

        var type = method.ContainingType.OriginalDefinition;
        var driven = _types.IsDriven(type);
        if (!driven && !AllowList.Allows(type))
        {
            return type.Locations.Any(location => location.IsInSource) || !AllowList.IsSystem(type)
                ? Refuse(EvaluationRules.ForeignBody, name, $"is in the assembly {type.ContainingAssembly?.Name}")
                : Refuse(EvaluationRules.NotAllowed, name, $"is not on the list; the nearest type that is: {AllowList.Nearest(type.Name)}");
        }

        if (!driven && AllowList.Denies(method))
        {
            return Refuse(EvaluationRules.NotAllowed, name, "is not on the list");
        }

        try
        {
            if ((driven ? DagCalls.Find(method) : Intrinsics.Find(method)) is { } intrinsic)
            {
                return new(null, false, intrinsic, null, [], null, []);
            }

            if (AllowList.IsReflection(type))
            {
                return Refuse(EvaluationRules.NotAllowed, name, "is reflection, which is not evaluated");
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
                    : Refuse(EvaluationRules.NotAllowed, $"new {type.Name}", "with these parameters is not known to this host");
            }

            return Members.Find(method) is { } found
                ? new(found, false, null, null, [.. found.GetParameters().Select(ParameterType)], null, [])
                : Refuse(EvaluationRules.NotAllowed, method.ToDisplayString(), $"is not known to this host; the nearest member that is: {AllowList.NearestMember(_types.Definition(type), method.Name)}");
        }
        catch (ArgumentException)
        {
            return Refuse(EvaluationRules.UnsupportedConstruct, name, "with these type arguments");
        }
    }

    private static Type ParameterType(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;

    /// <summary>Runs host code; what it throws becomes an exception of the definition.</summary>
    private T InvokeHost<T>(Func<T> run, IOperation? site)
    {
        try
        {
            return run();
        }
        catch (Exception exception)
        {
            var inner = Unwrap(exception);
            if (inner is ThrownException or EvaluationException or OperationCanceledException)
            {
                throw inner;
            }

            // A sort wraps what a comparer throws.
            for (var cause = inner.InnerException; cause is not null; cause = cause.InnerException)
            {
                if (cause is EvaluationException or OperationCanceledException)
                {
                    throw cause;
                }

                if (cause is ThrownException { Value: var value } && inner is InvalidOperationException)
                {
                    throw Throw(new InvalidOperationException(inner.Message, value as Exception ?? ((Instance)value).HostBase as Exception), site);
                }
            }

            throw inner is MissingHostTypeException missing
                ? Fail(EvaluationRules.NotAllowed, site, missing.Type.ToDisplayString(), "is not known to this host")
                : Throw(inner, site);
        }
    }

    private T Guard<T>(Func<T> run, IOperation? site) => InvokeHost(run, site);

    /// <summary>Refuses sizes before the host allocates them.</summary>
    private void Precheck(IMethodSymbol method, object?[] values, IOperation? site)
    {
        if (method.ContainingType.Name is "String" or "StringBuilder" && (method.Name is "PadLeft" or "PadRight" or "Append" or "Insert" or "set_Length" or "set_Capacity" or "EnsureCapacity" || method.MethodKind == MethodKind.Constructor))
        {
            foreach (var (value, i) in values.Select((value, i) => (value, i)))
            {
                if (value is int number && (method.Name is not ("Append" or "Insert") || i == values.Length - 1 && values.Length > 1))
                {
                    CheckLength(number, site);
                }
            }
        }
        else if (values.Length > 0 && values[0] is int capacity && method.MethodKind == MethodKind.Constructor && method.ContainingType.IsGenericType)
        {
            CheckCount(capacity, site);
        }
    }

    private void CheckSize(object? value, IOperation? site)
    {
        switch (value)
        {
            case string text:
                CheckLength(text.Length, site);
                break;
            case System.Text.StringBuilder text:
                CheckLength(text.Length, site);
                break;
            case ICollection collection when collection is Array or IList or IDictionary:
                CheckCount(collection.Count, site);
                break;
        }
    }

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
                throw Fail(impure.RuleId, site, NameOf(field), $"uses {impure.What}");
            }

            if (!_types.IsDriven(field.ContainingType) && !AllowList.Allows(field.ContainingType.OriginalDefinition))
            {
                throw AllowList.IsSystem(field.ContainingType)
                    ? Fail(EvaluationRules.NotAllowed, site, NameOf(field), $"is not on the list; the nearest type that is: {AllowList.Nearest(field.ContainingType.Name)}")
                    : Fail(EvaluationRules.ForeignBody, site, NameOf(field), $"is in the assembly {field.ContainingAssembly?.Name}");
            }

            if (_types.Of(field.ContainingType).GetField(field.Name) is { } host)
            {
                return FromHost(host.GetValue(receiver), field.Type);
            }
        }

        throw Fail(EvaluationRules.NotAllowed, site, NameOf(member), "is not known to this host");
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
