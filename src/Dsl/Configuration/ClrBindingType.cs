using System.Collections;
using System.Reflection;
using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>A real .NET type as the target of binding, by reflection.</summary>
public sealed class ClrBindingType : IBindingType
{
    private readonly Lazy<ClrRecord?> record;
    private readonly Lazy<IReadOnlyList<BindingEnumMember>> enumMembers;

    private ClrBindingType(Type type, ClrNullability nullability)
    {
        IsNullable = nullability.IsNullable;
        Type = Nullable.GetUnderlyingType(type) ?? type;
        Name = ShortName(Type);
        (Kind, Problem) = Classify(Type);
        if (BindingShapes.TryScalar(MetadataName(Type), out var scalar))
        {
            Scalar = scalar;
        }

        if (Kind is BindingKind.List or BindingKind.Dictionary)
        {
            var arguments = Type.IsArray ? [Type.GetElementType()!] : Type.GetGenericArguments();
            var last = arguments.Length - 1;
            Element = Create(arguments[last], nullability.Argument(last));
            Key = Kind == BindingKind.Dictionary ? Create(arguments[0], nullability.Argument(0)) : null;
        }

        record = new(() => Kind == BindingKind.Record ? ClrRecord.Of(Type, nullability) : null);
        enumMembers = new(() => Kind == BindingKind.Enum ? EnumMembersOf(Type) : []);
    }

    /// <summary>The type, without <see cref="Nullable{T}"/> around it.</summary>
    public Type Type { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public BindingKind Kind { get; }

    /// <inheritdoc/>
    public bool IsNullable { get; }

    /// <inheritdoc/>
    public BindingScalar Scalar { get; }

    /// <inheritdoc/>
    public IBindingType? Element { get; }

    /// <inheritdoc/>
    public IBindingType? Key { get; }

    /// <inheritdoc/>
    public IReadOnlyList<IBindingMember> Members => record.Value?.Members ?? [];

    /// <inheritdoc/>
    public IReadOnlyList<BindingEnumMember> EnumMembers => enumMembers.Value;

    /// <inheritdoc/>
    public string? Problem { get; }

    /// <inheritdoc/>
    public IBindingFactory Factory => ClrBindingFactory.Instance;

    internal ConstructorInfo? Constructor => record.Value?.Constructor;

    /// <summary>The target for a type; a reference type is taken as not nullable.</summary>
    public static ClrBindingType For(Type type) =>
        Create(type, Nullable.GetUnderlyingType(type) is null ? ClrNullability.Plain : ClrNullability.Read(type, [], [], ClrNullability.Plain));

    internal static ClrBindingType Create(Type type, ClrNullability nullability) => new(type, nullability);

    internal static string MetadataName(Type type)
    {
        var open = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return open.FullName ?? open.Name;
    }

    /// <summary>Its static <c>Parse(string)</c>, else the <c>Parse(string, IFormatProvider)</c> of <c>IParsable</c>.</summary>
    internal static MethodInfo? ParseMethod(Type type) => ParseMethod(type, [typeof(string)]) ?? ParseMethod(type, [typeof(string), typeof(IFormatProvider)]);

    private static MethodInfo? ParseMethod(Type type, Type[] parameters) =>
        type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly, null, parameters, null) is { IsGenericMethod: false } method && method.ReturnType == type
            ? method
            : null;

    private static (BindingKind Kind, string? Problem) Classify(Type type)
    {
        var name = MetadataName(type);
        if (type == typeof(object))
        {
            return (BindingKind.Any, null);
        }

        if (type == typeof(JsonValue))
        {
            return (BindingKind.Json, null);
        }

        if (BindingShapes.TryScalar(name, out _))
        {
            return (BindingKind.Scalar, null);
        }

        if (type.IsEnum)
        {
            return (BindingKind.Enum, null);
        }

        if (type.IsArray)
        {
            return type.GetArrayRank() == 1 ? (BindingKind.List, null) : (BindingKind.Unsupported, BindingProblems.Rank);
        }

        if (BindingShapes.IsList(name))
        {
            return (BindingKind.List, null);
        }

        if (BindingShapes.IsDictionary(name))
        {
            var key = type.GetGenericArguments()[0];
            return key == typeof(string) || key.IsEnum ? (BindingKind.Dictionary, null) : (BindingKind.Unsupported, BindingProblems.Key);
        }

        var problem = BindingShapes.IsFramework(type.Namespace) ? BindingProblems.Framework
            : type.IsPointer || type.IsByRef || typeof(Delegate).IsAssignableFrom(type) ? BindingProblems.NotData
            : ParseMethod(type) is not null ? null
            : typeof(IEnumerable).IsAssignableFrom(type) ? BindingProblems.OwnCollection
            : type.IsInterface || type.IsAbstract ? BindingProblems.Abstract
            : ClrRecord.Problem(type);
        return problem is not null ? (BindingKind.Unsupported, problem)
            : (ParseMethod(type) is not null ? BindingKind.Parsable : BindingKind.Record, null);
    }

    private static IReadOnlyList<BindingEnumMember> EnumMembersOf(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .OrderBy(field => field.MetadataToken)
            .Select(field => BindingEnumMember.Create(field.Name, ClrAttributes.Of(field.GetCustomAttributesData()))),
    ];

    private static string ShortName(Type type)
    {
        if (type.IsArray)
        {
            return ShortName(type.GetElementType()!) + "[]";
        }

        var tick = type.Name.IndexOf('`');
        return tick < 0
            ? type.Name
            : type.Name.Substring(0, tick) + "<" + string.Join(", ", type.GetGenericArguments().Select(ShortName)) + ">";
    }
}
