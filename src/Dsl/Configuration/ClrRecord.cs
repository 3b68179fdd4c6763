using System.Reflection;

namespace DagSharp.Configuration;

/// <summary>The constructor and members of a record. The compiler's counterpart follows the same rules.</summary>
internal sealed class ClrRecord
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private ClrRecord(ConstructorInfo? constructor, IReadOnlyList<IBindingMember> members)
    {
        Constructor = constructor;
        Members = members;
    }

    /// <summary>Null for a struct without a constructor of its own.</summary>
    public ConstructorInfo? Constructor { get; }

    public IReadOnlyList<IBindingMember> Members { get; }

    /// <summary>Why a type has no usable constructor, or null.</summary>
    public static string? Problem(Type type)
    {
        var constructors = type.GetConstructors();
        return constructors.Length == 0 && !type.IsValueType ? BindingProblems.NoConstructor
            : Choose(type) is null && constructors.Length > 0 ? BindingProblems.Constructors
            : null;
    }

    public static ClrRecord Of(Type type, ClrNullability nullability)
    {
        var constructor = Choose(type);
        var properties = Properties(type);
        var isSettingRequired = constructor is not null && Has(constructor.GetCustomAttributesData(), "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute");
        var members = new List<IBindingMember>();
        var taken = new HashSet<PropertyInfo>();
        var definition = constructor is null ? null : Definition(constructor);
        foreach (var parameter in constructor?.GetParameters() ?? [])
        {
            var property = properties.FirstOrDefault(candidate => string.Equals(candidate.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            if (property is not null)
            {
                taken.Add(property);
            }

            var declared = definition!.GetParameters()[parameter.Position];
            var isNullable = ClrNullability.Read(
                declared.ParameterType, parameter.GetCustomAttributesData(), Contexts(definition, definition.DeclaringType), nullability);
            members.Add(new ClrBindingMember(
                property?.Name ?? parameter.Name!,
                ClrBindingType.Create(parameter.ParameterType, isNullable),
                parameter,
                property,
                isRequired: false,
                ClrAttributes.Of(parameter.GetCustomAttributesData().Concat(property?.GetCustomAttributesData() ?? []))));
        }

        foreach (var property in properties.Where(property => !taken.Contains(property) && property.SetMethod is { IsPublic: true }))
        {
            var declared = Definition(property);
            // The annotations of the record's type arguments only reach its own members.
            var owner = property.DeclaringType == type ? nullability : ClrNullability.Plain;
            var isNullable = ClrNullability.Read(
                declared.PropertyType, property.GetCustomAttributesData(), Contexts(declared.GetMethod ?? declared.SetMethod, declared.DeclaringType), owner);
            var attributes = property.GetCustomAttributesData();
            members.Add(new ClrBindingMember(
                property.Name,
                ClrBindingType.Create(property.PropertyType, isNullable),
                null,
                property,
                !isSettingRequired && Has(attributes, "System.Runtime.CompilerServices.RequiredMemberAttribute"),
                ClrAttributes.Of(attributes)));
        }

        return new ClrRecord(constructor, members);
    }

    /// <summary>The only one, else the one without parameters, else the longest if it is the only one so long.</summary>
    private static ConstructorInfo? Choose(Type type)
    {
        var constructors = type.GetConstructors();
        if (constructors.FirstOrDefault(constructor => constructor.GetParameters().Length == 0) is { } empty)
        {
            return empty;
        }

        var longest = constructors.Select(constructor => constructor.GetParameters().Length).DefaultIfEmpty(0).Max();
        var candidates = constructors.Where(constructor => constructor.GetParameters().Length == longest).ToList();
        return candidates.Count == 1 ? candidates[0] : null;
    }

    /// <summary>Base class first, each in order of declaration; an override or a hiding property takes its base's place.</summary>
    private static List<PropertyInfo> Properties(Type type)
    {
        var chain = new Stack<Type>();
        for (var at = type; at is not null && at != typeof(object) && at != typeof(ValueType); at = at.BaseType)
        {
            chain.Push(at);
        }

        var properties = new List<PropertyInfo>();
        foreach (var property in chain.SelectMany(level => level.GetProperties(Instance).OrderBy(property => property.MetadataToken)))
        {
            if (property.GetIndexParameters().Length > 0)
            {
                continue;
            }

            var hidden = properties.FindIndex(candidate => candidate.Name == property.Name);
            if (hidden >= 0)
            {
                properties[hidden] = property;
            }
            else
            {
                properties.Add(property);
            }
        }

        return properties;
    }

    private static ConstructorInfo Definition(ConstructorInfo constructor) =>
        constructor.DeclaringType is { IsGenericType: true } type
            ? type.GetGenericTypeDefinition().GetConstructors().First(candidate => candidate.MetadataToken == constructor.MetadataToken)
            : constructor;

    private static PropertyInfo Definition(PropertyInfo property) =>
        property.DeclaringType is { IsGenericType: true } type
            ? type.GetGenericTypeDefinition().GetProperties(Instance).First(candidate => candidate.MetadataToken == property.MetadataToken)
            : property;

    private static IEnumerable<MemberInfo?> Contexts(MemberInfo? member, Type? type)
    {
        yield return member;
        for (; type is not null; type = type.DeclaringType)
        {
            yield return type;
        }
    }

    private static bool Has(IEnumerable<CustomAttributeData> attributes, string name) =>
        attributes.Any(attribute => attribute.AttributeType.FullName == name);
}
