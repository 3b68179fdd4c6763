using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Objects of host classes, alone or as the base of a user's object.</summary>
internal sealed partial class Interpreter
{
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

        SizeGuards.Check(this, constructor, null, arguments, site);
        var created = member.Constructor is { } made && OrderIntrinsics.WithOrder(made, arguments) is var (ordering, ordered)
            ? InvokeHost(() => ((ConstructorInfo)ordering).Invoke(AsThrown, null, ordered, null), site)
            : InvokeHost(() => member.Constructor is { } info ? info.Invoke(AsThrown, null, arguments, null) : member.Method!.Invoke(null, AsThrown, null, arguments, null), site);
        CheckSize(created, site);
        CheckLocalTime(created, constructor, site);
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
            throw Unsupported(site, $"a class that derives from the abstract class {type.Name}", "derive from a class of your own, or from Collection, KeyedCollection, Comparer or EqualityComparer");
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
}
