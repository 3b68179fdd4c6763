using System.Reflection.Metadata;

namespace DagSharp.Build.Reading;

/// <summary>The full name of a custom attribute's class, whether another assembly or this one declares it.</summary>
internal static class AttributeTypeName
{
    /// <summary>Far past what any compiler emits; only a damaged table goes in circles.</summary>
    private const int MaxNesting = 256;

    public static string? Of(MetadataReader metadata, CustomAttribute attribute)
    {
        switch (attribute.Constructor.Kind)
        {
            case HandleKind.MemberReference:
                var reference = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor);
                // Any other parent is a generic attribute's TypeSpec: never one of ours.
                return reference.Parent.Kind == HandleKind.TypeReference
                    ? Join(metadata, metadata.GetTypeReference((TypeReferenceHandle)reference.Parent))
                    : null;
            case HandleKind.MethodDefinition:
                var method = metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor);
                return OfDefinition(metadata, metadata.GetTypeDefinition(method.GetDeclaringType()));
            default:
                return null;
        }
    }

    /// <summary>The metadata name, <c>Namespace.Outer+Inner</c>, as reflection and Roslyn write it.</summary>
    public static string OfDefinition(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        var depth = 0;
        for (var outer = type.GetDeclaringType(); !outer.IsNil; outer = type.GetDeclaringType())
        {
            if (++depth > MaxNesting)
            {
                throw new BadImageFormatException("A type is nested in itself.");
            }
            type = metadata.GetTypeDefinition(outer);
            name = metadata.GetString(type.Name) + "+" + name;
        }
        return Join(metadata.GetString(type.Namespace), name);
    }

    private static string Join(MetadataReader metadata, TypeReference type) =>
        Join(metadata.GetString(type.Namespace), metadata.GetString(type.Name));

    private static string Join(string space, string name) => space.Length == 0 ? name : space + "." + name;
}
