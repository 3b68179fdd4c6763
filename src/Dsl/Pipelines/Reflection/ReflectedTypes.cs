using System.Reflection;
using System.Runtime.CompilerServices;

namespace DagSharp.Pipelines.Reflection;

/// <summary>A class seen by reflection.</summary>
internal sealed class ReflectedType(Type type) : ITypeView
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public Type Type { get; } = type;

    public string Name => Type.Name;

    public string FullName => Type.FullName!;

    public bool IsGeneric => Type.IsGenericTypeDefinition;

    public bool IsAbstract => Type is { IsAbstract: true, IsSealed: false };

    // The compiler puts the file into the name.
    public bool IsFileLocal => Type.Name.StartsWith("<", StringComparison.Ordinal);

    public IReadOnlyList<IParameterView>? ConstructorParameters => Constructor is { } constructor
        ? [.. constructor.GetParameters().Select(static parameter => new ReflectedParameter(parameter))]
        : null;

    internal ConstructorInfo? Constructor => Type.IsAbstract ? null
        : Type.GetConstructor(Type.EmptyTypes) ?? (Type.GetConstructors() is { Length: 1 } constructors ? constructors[0] : null);

    public ITypeView? BaseType => Type.BaseType is { } parent && parent != typeof(object) ? new ReflectedType(parent) : null;

    public IReadOnlyList<AttributeView> Attributes => ReflectedAttribute.Of(Type.GetCustomAttributesData());

    // The compiler writes members in the order of the source.
    public IReadOnlyList<IMemberView> Members => [.. Type.GetMembers(Declared)
        .Where(static member => member is MethodInfo { IsSpecialName: false } or PropertyInfo or FieldInfo && !member.IsDefined(typeof(CompilerGeneratedAttribute)))
        .Select(member => new ReflectedMember(member, this))
        .OrderBy(static member => member.Order)];

    public IReadOnlyList<ITypeView> NestedTypes => [.. Type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic)
        .Where(static nested => nested.IsClass && !nested.IsDefined(typeof(CompilerGeneratedAttribute)))
        .OrderBy(static nested => nested.MetadataToken)
        .Select(static nested => new ReflectedType(nested))];

    public Site Site => new(Type, null, 0);
}

/// <summary>A member seen by reflection.</summary>
internal sealed class ReflectedMember(MemberInfo member, ReflectedType type) : IMemberView
{
    public MemberInfo Member { get; } = member;

    /// <summary>Methods, properties and fields have numbers of their own; a property stands where its getter does.</summary>
    public int Order => Member is PropertyInfo { GetMethod: { } getter } ? getter.MetadataToken : Member is FieldInfo ? int.MaxValue : Member.MetadataToken;

    public string Name => Member.Name;

    public ITypeView DeclaringType => type;

    public bool IsStatic => Member is FieldInfo { IsStatic: true } || Method is { IsStatic: true };

    public bool IsMethod => Member is MethodInfo;

    public bool IsGeneric => Method is { IsGenericMethodDefinition: true };

    public bool IsAbstract => Method is { IsAbstract: true };

    public bool IsOverride => Method is { } method && method.GetBaseDefinition() != method;

    public bool ReturnsOperator => typeof(Operator).IsAssignableFrom(Result);

    public bool ReturnsDags => typeof(Dag).IsAssignableFrom(Result) || typeof(IEnumerable<Dag>).IsAssignableFrom(Result);

    public string? Obstacle =>
        Member is PropertyInfo { GetMethod: null } ? "it has no getter"
        : Result == typeof(void) && Method?.IsDefined(typeof(AsyncStateMachineAttribute)) == true ? "it is async void, so nobody can wait for it; return Task"
        : Result.IsByRef ? "it returns a reference; return a value"
        : IsStackOnly(Result) ? $"it returns {Result.Name}, which lives on the stack only; return a value that JSON can hold"
        : !ReturnsOperator && (typeof(Operator).IsAssignableFrom(Unwrapped) || typeof(IEnumerable<Operator>).IsAssignableFrom(Unwrapped)) ? $"it returns {Result.Name}; an operator is returned as it is, one for each task"
        : null;

    public string ResultType => Result == typeof(bool) ? "bool" : Unwrapped.Name;

    public IReadOnlyList<IParameterView> Parameters => Member is MethodInfo method
        ? [.. method.GetParameters().Select(static parameter => new ReflectedParameter(parameter))]
        : [];

    public IReadOnlyList<AttributeView> Attributes => ReflectedAttribute.Of(Member.GetCustomAttributesData());

    public Site Site => new(Member, null, 0);

    public Type Result => Member switch
    {
        MethodInfo method => method.ReturnType,
        PropertyInfo property => property.PropertyType,
        _ => ((FieldInfo)Member).FieldType,
    };

    public Type Unwrapped => Result.IsGenericType && Result.GetGenericTypeDefinition().FullName is "System.Threading.Tasks.Task`1" or "System.Threading.Tasks.ValueTask`1"
        ? Result.GetGenericArguments()[0]
        : Result.FullName is "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask" ? typeof(void)
        : Result;

    internal static bool IsStackOnly(Type type) => type.IsPointer || type.CustomAttributes.Any(static mark => mark.AttributeType.FullName == "System.Runtime.CompilerServices.IsByRefLikeAttribute");

    private MethodInfo? Method => Member as MethodInfo ?? (Member as PropertyInfo)?.GetMethod;
}

/// <summary>A parameter seen by reflection.</summary>
internal sealed class ReflectedParameter(ParameterInfo parameter) : IParameterView
{
    public ParameterInfo Parameter { get; } = parameter;

    public string Name => Parameter.Name!;

    public string TypeName => Parameter.ParameterType.FullName ?? Parameter.ParameterType.Name;

    public string DisplayType => Parameter.ParameterType.Name;

    public bool IsByReference => Parameter.ParameterType.IsByRef;

    public bool IsStackOnly => ReflectedMember.IsStackOnly(Parameter.ParameterType);

    public bool HasDefault => Parameter.HasDefaultValue;

    public object? Default => Parameter.DefaultValue;

    public IReadOnlyList<AttributeView> Attributes => ReflectedAttribute.Of(Parameter.GetCustomAttributesData());

    public Site Site => new(Parameter, null, 0);

    public bool Takes(IMemberView member, bool element)
    {
        var type = ((ReflectedMember)member).Unwrapped;
        return (element ? ElementOf(type) : type) is { } found && Holds(Parameter.ParameterType, found);
    }

    public bool TakesAll(IMemberView member) => Parameter.ParameterType == typeof(object)
        || (Parameter.ParameterType != typeof(string) && ElementOf(Parameter.ParameterType) is { } element && Holds(element, ((ReflectedMember)member).Unwrapped));

    public bool Takes(object? value) => ConstantConversion.TryConvert(value, Parameter.ParameterType, out _);

    private static bool Holds(Type type, Type found) => found != typeof(void) && (type.IsAssignableFrom(found) || ConstantConversion.Widens(found, type));

    private static Type? ElementOf(Type type) => type.IsArray
        ? type.GetElementType()
        : type.GetInterfaces().Append(type).FirstOrDefault(static candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}

/// <summary>Attributes seen by reflection.</summary>
internal sealed class ReflectedAttribute : IAttributeSite
{
    private readonly Site site;

    private ReflectedAttribute(CustomAttributeData data) => site = new Site(data, null, 0);

    public Site Whole => site;

    public Site Argument(int index, int element = 0) => site;

    public Site Property(string name) => site;

    public static IReadOnlyList<AttributeView> Of(IList<CustomAttributeData> attributes) =>
        [.. attributes.Where(static data => data.AttributeType.Namespace == nameof(DagSharp)).Select(View)];

    private static AttributeView View(CustomAttributeData data)
    {
        var type = data.AttributeType;
        var name = (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!;
        var tick = name.IndexOf('`');
        return new AttributeView(
            tick < 0 ? name : name.Substring(0, tick),
            [.. data.ConstructorArguments.Select(Value)],
            [.. data.NamedArguments.Select(static named => new KeyValuePair<string, object?>(named.MemberName, Value(named.TypedValue)))],
            type.IsGenericType ? type.GetGenericArguments()[0] : null,
            new ReflectedAttribute(data));
    }

    private static object? Value(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        IReadOnlyCollection<CustomAttributeTypedArgument> items => items.Select(Value).ToArray(),
        Type type => new TypeConstant(type.Name),
        { } number when argument.ArgumentType.IsEnum => Enum.ToObject(argument.ArgumentType, number),
        var value => value,
    };
}
