using System.Collections;
using System.Reflection;

namespace DagSharp.Configuration;

/// <summary>
/// Where <c>?</c> stands in a type, from the compiler's NullableAttribute and NullableContextAttribute
/// (NullabilityInfoContext is missing from the older runtimes). A type without annotations counts as not nullable.
/// </summary>
internal sealed class ClrNullability
{
    private static readonly ClrNullability[] None = [];

    private ClrNullability(bool isNullable, IReadOnlyList<ClrNullability> arguments)
    {
        IsNullable = isNullable;
        Arguments = arguments;
    }

    /// <summary>Whether the type itself may be null.</summary>
    public bool IsNullable { get; }

    /// <summary>The same for type arguments or the element of an array; empty when unknown.</summary>
    public IReadOnlyList<ClrNullability> Arguments { get; }

    /// <summary>Nothing nullable but <see cref="Nullable{T}"/>.</summary>
    public static ClrNullability Plain { get; } = new(false, None);

    /// <summary>Reads the annotation of a property or parameter.</summary>
    /// <param name="declared">The type as declared, with the type parameters of <paramref name="owner"/>'s definition.</param>
    /// <param name="attributes">Those of the property or parameter.</param>
    /// <param name="contexts">Its method and types, innermost first: whoever has a context speaks.</param>
    /// <param name="owner">The annotations of the record's own type arguments.</param>
    public static ClrNullability Read(Type declared, IList<CustomAttributeData> attributes, IEnumerable<MemberInfo?> contexts, ClrNullability owner)
    {
        var flags = Flags(attributes, "NullableAttribute") ??
            contexts.OfType<MemberInfo>().Select(context => Flags(context.GetCustomAttributesData(), "NullableContextAttribute")).FirstOrDefault(found => found is not null) ??
            [0];
        var at = 0;
        return Read(declared, flags, ref at, owner);
    }

    public ClrNullability Argument(int index) => index < Arguments.Count ? Arguments[index] : Plain;

    private static ClrNullability Read(Type type, byte[] flags, ref int at, ClrNullability owner)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            var inner = Read(underlying, flags, ref at, owner);
            return new ClrNullability(true, inner.Arguments);
        }

        if (type.IsGenericParameter)
        {
            var isAnnotated = Next(flags, ref at) == 2;
            var argument = owner.Argument(type.GenericParameterPosition);
            return new ClrNullability(isAnnotated || argument.IsNullable, argument.Arguments);
        }

        // Value types take a byte only when generic.
        var isNullable = (!type.IsValueType || type.IsGenericType) && Next(flags, ref at) == 2 && !type.IsValueType;
        if (type.HasElementType)
        {
            return new ClrNullability(isNullable, [Read(type.GetElementType()!, flags, ref at, owner)]);
        }

        var arguments = new List<ClrNullability>();
        foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : [])
        {
            arguments.Add(Read(argument, flags, ref at, owner));
        }

        return new ClrNullability(isNullable, arguments);
    }

    /// <summary>One byte for a type, or one byte for all.</summary>
    private static byte Next(byte[] flags, ref int at) =>
        flags.Length == 1 ? flags[0] : at < flags.Length ? flags[at++] : (byte)0;

    private static byte[]? Flags(IEnumerable<CustomAttributeData> attributes, string name)
    {
        var value = attributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == "System.Runtime.CompilerServices." + name)
            ?.ConstructorArguments[0].Value;
        return value switch
        {
            byte single => [single],
            IEnumerable many => [.. many.Cast<CustomAttributeTypedArgument>().Select(argument => (byte)argument.Value!)],
            _ => null,
        };
    }
}
