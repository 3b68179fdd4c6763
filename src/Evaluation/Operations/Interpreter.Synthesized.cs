using System.Text;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Members the compiler writes: accessors of auto-properties, the members of records, what every object has.</summary>
internal sealed partial class Interpreter
{
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, object> _identified = new();

    private object? Synthesized(IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        if (method.AssociatedSymbol is IPropertySymbol property && BackingField(property) is { } backing)
        {
            if (property.IsStatic)
            {
                var closed = method.ContainingType.GetMembers(backing.Name).OfType<IFieldSymbol>().First();
                var place = StaticField(closed, site, null, write: method.MethodKind == MethodKind.PropertySet);
                return method.MethodKind == MethodKind.PropertyGet ? place.Value : place.Value = arguments[0];
            }

            if (method.MethodKind == MethodKind.PropertyGet)
            {
                return ReadField(backing, receiver, site);
            }

            WriteField(backing, receiver, CopyAs(arguments[0], property.Type, (TypeMap?)null), site);
            return null;
        }

        if (method.AssociatedSymbol is IEventSymbol changed && TypeLayout.IsFieldLike(changed))
        {
            return ChangeEvent(method, changed, receiver, arguments[0], site);
        }

        // A partial method nobody wrote is not called.
        if (method.OriginalDefinition is { IsPartialDefinition: true, PartialImplementationPart: null, ReturnsVoid: true })
        {
            return null;
        }

        if (method.IsExtern)
        {
            throw Unsupported(site, $"the extern method {NameOf(method)}", "its body is not C#; write it in C#, or call it in the body of a task");
        }

        if (method.IsAbstract)
        {
            throw Fail(EvaluationRules.UnsupportedConstruct, site, $"{NameOf(method)} has no body");
        }

        if (method.ContainingType.IsRecord)
        {
            switch (method.Name)
            {
                case "<Clone>$":
                    return Clone((Instance)receiver!, site);
                case "Deconstruct":
                    var values = PositionalValues((Instance)receiver!, method);
                    for (var i = 0; i < arguments.Length; i++)
                    {
                        ((Place)arguments[i]!).Value = values[i];
                    }

                    return null;
                case "op_Equality":
                    return arguments[0] is Instance left ? arguments[1] is not null && InstanceEquals(left, arguments[1]) : arguments[1] is null;
                case "op_Inequality":
                    return !(arguments[0] is Instance first ? arguments[1] is not null && InstanceEquals(first, arguments[1]) : arguments[1] is null);
                case "Equals":
                    return RecordEquals((Instance)receiver!, arguments[0]);
                case "GetHashCode":
                    return RecordHashCode((Instance)receiver!);
                case "ToString":
                    return RecordText((Instance)receiver!);
                case "PrintMembers":
                    var text = new StringBuilder();
                    PrintMembers((Instance)receiver!, method.ContainingType, text);
                    ((StringBuilder)arguments[0]!).Append(text);
                    return text.Length > 0;
                case "get_EqualityContract":
                    return TypeObject(method.ContainingType);
            }
        }

        throw Fail(EvaluationRules.UnsupportedConstruct, site, NameOf(method));
    }

    private object?[] PositionalValues(Instance instance, IMethodSymbol deconstruct) =>
        [.. deconstruct.Parameters.Select(parameter => ReadMember(MemberNamed(deconstruct.ContainingType, parameter.Name), instance, null))];

    private static ISymbol MemberNamed(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) ?? MemberNamed(type.BaseType!, name);

    private Instance Clone(Instance original, IOperation? site)
    {
        var type = original.Type;
        if (type.IsRecord && type.IsReferenceType && type.InstanceConstructors.FirstOrDefault(IsCopyConstructor) is { IsImplicitlyDeclared: false } written
            && BodyOf(written.OriginalDefinition) is not null)
        {
            var copy = NewInstance(type);
            copy.Captured = original.Captured;
            InvokeConstructor(written, copy, [original], site);
            return copy;
        }

        return original.Copy();
    }

    private bool RecordEquals(Instance instance, object? other)
    {
        if (ReferenceEquals(instance, other))
        {
            return true;
        }

        if (other is not Instance another || !SameContract(instance, another))
        {
            return false;
        }

        for (var i = 0; i < instance.Slots.Length; i++)
        {
            if (!ValuesEqual(instance.Slots[i], another.Slots[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Records compare by the type their contract names, everything else by its own.</summary>
    private bool SameContract(Instance left, Instance right)
    {
        return SymbolEqualityComparer.Default.Equals(left.Type, right.Type)
            || left.Type.IsRecord && right.Type.IsRecord && IsSubtype(right.Type, left.Type) && IsContractWritten(right.Type) && Equals(ContractOf(left), ContractOf(right));
    }

    private static bool IsContractWritten(INamedTypeSymbol type)
    {
        for (var level = type; level is { IsRecord: true }; level = level.BaseType)
        {
            if (level.GetMembers("EqualityContract").Any(member => !member.IsImplicitlyDeclared))
            {
                return true;
            }
        }

        return false;
    }

    private object? ContractOf(Instance record)
    {
        var contract = record.Type.GetMembers("EqualityContract").OfType<IPropertySymbol>().First();
        return contract.IsImplicitlyDeclared ? TypeObject(record.Type) : GetProperty(contract, record, [], null, null, isVirtual: false);
    }

    private static bool ValuesEqual(object? left, object? right) => Equals(left, right);

    private static int RecordHashCode(Instance instance)
    {
        var hash = 17;
        foreach (var slot in instance.Slots)
        {
            hash = unchecked((hash * 31) + HashOf(slot));
        }

        return hash;
    }

    /// <summary>A hash that is the same in every process, unlike the host's for texts.</summary>
    public static int HashOf(object? value)
    {
        if (value is not string text)
        {
            return value?.GetHashCode() ?? 0;
        }

        var hash = unchecked((int)2166136261);
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }

    /// <summary>The hash of any object; one without a hash of its own gets a number of ours, not an address.</summary>
    public int StableHashOf(object value) =>
        value is not Instance && value.GetType().GetMethod("GetHashCode", Type.EmptyTypes)?.DeclaringType == typeof(object)
            ? ((Cell)_identified.GetValue(value, _ => new Cell(NextIdentity()))).Value!.GetHashCode()
            : HashOf(value);

    private string RecordText(Instance instance)
    {
        var text = new StringBuilder(instance.Type.Name).Append(" { ");
        var length = text.Length;
        PrintMembers(instance, instance.Type, text);
        return (text.Length > length ? text.Append(' ') : text).Append('}').ToString();
    }

    private void PrintMembers(Instance instance, INamedTypeSymbol type, StringBuilder text)
    {
        var start = text.Length;
        if (type.GetMembers("PrintMembers").FirstOrDefault() is IMethodSymbol { IsImplicitlyDeclared: false } written)
        {
            CallSource(written, instance, [text], null);
            return;
        }

        if (type.BaseType is { IsRecord: true } parent)
        {
            PrintMembers(instance, parent, text);
        }

        foreach (var member in type.GetMembers())
        {
            if (member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false } and (IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false, GetMethod: not null }))
            {
                text.Append(text.Length > start ? ", " : "").Append(member.Name).Append(" = ").Append(Text(ReadMember(member, instance, null)));
            }
        }
    }

    private static bool IsObjectMember(IMethodSymbol method) =>
        method.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType;

    /// <summary>Calls what an instance inherits from a class that is no user's.</summary>
    private object? CallBaseOf(Instance instance, IMethodSymbol method, object?[] arguments, IOperation? site)
    {
        if (instance.HostBase is Exception && method.Name is "get_Message" or "ToString")
        {
            return method.Name == "ToString" ? DefaultText(instance) : ExceptionMessage(instance, isBase: true);
        }

        if (IsObjectMember(method) || method.Name == "GetType" || method.ContainingType.IsAnonymousType || instance.HostBase is null)
        {
            switch (method.Name)
            {
                case "ToString" when arguments.Length == 0:
                    return DefaultText(instance);
                case "Equals" when arguments.Length == 1:
                    return instance.Type.IsValueType || instance.Type.IsAnonymousType ? RecordEquals(instance, arguments[0]) : ReferenceEquals(instance, arguments[0]);
                case "GetHashCode" when arguments.Length == 0:
                    return instance.Type.IsValueType || instance.Type.IsAnonymousType ? RecordHashCode(instance) : instance.Identity;
                case "GetType":
                    return TypeObject(instance.Type);
                case "MemberwiseClone":
                    return instance.Copy();
            }
        }

        if (instance.HostBase is { } derived && DerivedHosts.BaseMember(derived, method) is { } member)
        {
            var parameters = member.GetParameters();
            var values = arguments.Select((argument, i) => ToHost(argument, parameters[i].ParameterType)).ToArray();
            return FromHost(InvokeHost(() => member.Invoke(derived, values), site), method.ReturnType);
        }

        return instance.HostBase is { } host
            ? CallLibrary(method, host, arguments, site)
            : throw Fail(EvaluationRules.UnsupportedConstruct, site, $"{NameOf(method)} on {instance.Type.Name}");
    }

    private string DefaultText(Instance instance)
    {
        if (instance.Type.IsAnonymousType)
        {
            return instance.MemberValues.Count == 0 ? "{ }" : $"{{ {string.Join(", ", instance.MemberValues.Select(member => $"{member.Key} = {Text(member.Value)}"))} }}";
        }

        return instance.HostBase is Exception ? $"{TypeValue.Reflection(instance.Type)}: {ExceptionMessage(instance)}" : TypeValue.Reflection(instance.Type);
    }

    private string ExceptionMessage(Instance exception, bool isBase = false)
    {
        var message = _compilation.GetTypeByMetadataName("System.Exception")!.GetMembers("Message").OfType<IPropertySymbol>().First();
        var overriding = Dispatch(exception.Type, message.GetMethod!);
        return overriding is not null && IsOwn(overriding) && !isBase ? (string)CallSource(overriding, exception, [], null)!
            : exception.HostBase is Exception { Message: var text } host && text != $"Exception of type '{host.GetType()}' was thrown." ? text
            : $"Exception of type '{TypeValue.Reflection(exception.Type)}' was thrown.";
    }

    public bool InstanceEquals(Instance instance, object? other) => Enter(() =>
    {
        foreach (var candidate in instance.Type.GetMembers("Equals").OfType<IMethodSymbol>())
        {
            if (candidate is { IsStatic: false, Parameters.Length: 1 } && SymbolEqualityComparer.Default.Equals(candidate.Parameters[0].Type, instance.Type)
                && !candidate.IsImplicitlyDeclared && other is Instance same && IsSubtype(same.Type, instance.Type))
            {
                return (bool)CallSource(candidate, instance, [other], null)!;
            }
        }

        return (bool)Call(ObjectMember("Equals", 1), instance, [other], null, isVirtual: true)!;
    });

    public int InstanceHashCode(Instance instance) => Enter(() => (int)Call(ObjectMember("GetHashCode", 0), instance, [], null, isVirtual: true)!);

    public string InstanceText(Instance instance) => Enter(() => (string?)Call(ObjectMember("ToString", 0), instance, [], null, isVirtual: true)) ?? "";

    public string InstanceText(Instance instance, string? format, IFormatProvider? provider) => Enter(() =>
        instance.Type.AllInterfaces.FirstOrDefault(candidate => candidate.Name == "IFormattable") is { } formattable
            ? (string)Call((IMethodSymbol)formattable.GetMembers("ToString").First(), instance, [format, provider], null, isVirtual: true)!
            : InstanceText(instance));

    public int CompareInstances(Instance instance, object? other) => Enter(() =>
    {
        var comparable = instance.Type.AllInterfaces.FirstOrDefault(candidate => candidate is { Name: "IComparable", TypeArguments.Length: 1 } && (other is null || IsInstance(other, candidate.TypeArguments[0])))
            ?? instance.Type.AllInterfaces.FirstOrDefault(candidate => candidate is { Name: "IComparable", TypeArguments.Length: 0 });
        return comparable is null
            ? throw Throw(new ArgumentException("At least one object must implement IComparable."), null)
            : (int)Call((IMethodSymbol)comparable.GetMembers("CompareTo").First(), instance, [other], null, isVirtual: true)!;
    });

    private IMethodSymbol ObjectMember(string name, int parameters) =>
        _compilation.ObjectType.GetMembers(name).OfType<IMethodSymbol>().First(method => !method.IsStatic && method.Parameters.Length == parameters);
}
