using System.Reflection;
using System.Text;
using DagSharp.Dsl.Tests.Snapshots;

namespace DagSharp.Dsl.Tests;

public class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext nullability = new();

    [Fact]
    public void The_public_API_is_the_one_that_was_agreed_on()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(Dag).Assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        Snapshot.Match(text.ToString(), "PublicApi", "txt");
    }

    private static string Heading(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var bases = new[] { type.BaseType }.Where(static given => given is not null && given != typeof(object) && given != typeof(ValueType) && given != typeof(Enum))
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(static given => given.IsVisible))
            .Select(static given => Name(given!)).Order(StringComparer.Ordinal).ToArray();
        return $"{kind} {type.Namespace}.{Name(type)}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}");
        }

        return type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $"{Access(constructor)}new({Parameters(constructor)})")
            .Concat(type.GetFields(Declared).Where(static field => field.IsPublic).Select(static field => $"{(field.IsLiteral ? "const " : "")}{Name(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}"))
            .Concat(type.GetProperties(Declared).Where(static property => property.GetAccessors(true).Any(IsVisible)).Select(Property))
            .Concat(type.GetMethods(Declared).Where(IsVisible).Where(static method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)).Where(static method => !IsOfRecord(method)).Select(Method));
    }

    private string Property(PropertyInfo property)
    {
        var accessor = property.GetAccessors(true).First(IsVisible);
        var index = property.GetIndexParameters();
        var set = property.SetMethod is { } setter && IsVisible(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Any(static modifier => modifier.Name == "IsExternalInit") ? " init;" : " set;"
            : "";
        return $"{Access(accessor)}{(accessor.IsStatic ? "static " : "")}{Named(nullability.Create(property))} {(index.Length > 0 ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name)} {{ get;{set} }}";
    }

    private string Method(MethodInfo method) =>
        $"{Access(method)}{(method.IsStatic ? "static " : "")}{Named(nullability.Create(method.ReturnParameter))} {method.Name}{Arguments(method.GetGenericArguments())}({Parameters(method)})";

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        var isParams = parameter.IsDefined(typeof(ParamArrayAttribute));
        var value = !parameter.HasDefaultValue ? "" : parameter.RawDefaultValue switch { null => " = default", string text => $" = \"{text}\"", var other => $" = {FormattableString.Invariant($"{other}")}" };
        return $"{(isParams ? "params " : "")}{(parameter.IsOut ? "out " : "")}{Named(nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Named(NullabilityInfo info)
    {
        var mark = info.ReadState == NullabilityState.Nullable && Nullable.GetUnderlyingType(info.Type) is null ? "?" : "";
        return info.Type.IsGenericType && Nullable.GetUnderlyingType(info.Type) is null && info.GenericTypeArguments.Length > 0
            ? $"{Bare(info.Type)}<{string.Join(", ", info.GenericTypeArguments.Select(Named))}>{mark}"
            : info.ElementType is { } element ? $"{Named(element)}[]{mark}" : Name(info.Type) + mark;
    }

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? Name(underlying) + "?"
        : type.IsByRef ? Name(type.GetElementType()!)
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : (type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." : "") + Bare(type) + Arguments(type.GetGenericArguments());

    private static string Arguments(Type[] types) => types.Length == 0 ? "" : $"<{string.Join(", ", types.Select(Name))}>";

    private static string Bare(Type type) => type.Name.Split('`')[0];

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    // Said by "record", not by the author.
    private static bool IsOfRecord(MethodInfo method) =>
        method.Name is "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "op_Equality" or "op_Inequality" or "<Clone>$" or "Deconstruct";
}
