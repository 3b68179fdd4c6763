using System.Globalization;
using System.Reflection;

namespace DagSharp.Configuration;

/// <summary>Makes real objects by reflection.</summary>
internal sealed class ClrBindingFactory : IBindingFactory
{
    public static ClrBindingFactory Instance { get; } = new();

    public object? CreateRecord(IBindingType type, IReadOnlyList<BoundMember> members)
    {
        var target = (ClrBindingType)type;
        var constructor = target.Constructor;
        var record = Run(() => constructor is null
            ? Activator.CreateInstance(target.Type)
            : constructor.Invoke([.. constructor.GetParameters().Select(parameter => Argument(parameter, members))]));
        foreach (var bound in members)
        {
            if (bound.Member is ClrBindingMember { Parameter: null, Property: { } property })
            {
                Run(() =>
                {
                    property.SetValue(record, bound.Value);
                    return null;
                });
            }
        }

        return record;
    }

    public object CreateList(IBindingType type, IReadOnlyList<object?> items) => ClrCollections.List(((ClrBindingType)type).Type, items);

    public object CreateDictionary(IBindingType type, IReadOnlyList<KeyValuePair<object, object?>> entries) =>
        ClrCollections.Dictionary(((ClrBindingType)type).Type, entries);

    public object CreateEnum(IBindingType type, BindingEnumMember member) => Enum.Parse(((ClrBindingType)type).Type, member.Name);

    /// <summary>DateOnly's constructor takes year, month and day.</summary>
    public object CreateDate(IBindingType type, DateTime date) =>
        Activator.CreateInstance(((ClrBindingType)type).Type, date.Year, date.Month, date.Day)!;

    public object? Parse(IBindingType type, string text)
    {
        var parse = ClrBindingType.ParseMethod(((ClrBindingType)type).Type)!;
        return Run(() => parse.Invoke(null, parse.GetParameters().Length == 1 ? [text] : [text, CultureInfo.InvariantCulture]));
    }

    private static object? Argument(ParameterInfo parameter, IReadOnlyList<BoundMember> members)
    {
        var bound = members.FirstOrDefault(candidate => candidate.Member is ClrBindingMember member && member.Parameter == parameter);
        if (bound is not null)
        {
            return bound.Value;
        }

        if (!parameter.HasDefaultValue || parameter.DefaultValue is not { } constant)
        {
            return null;
        }

        // The default of a nullable enum comes as its number.
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type.IsEnum ? Enum.ToObject(type, constant) : constant;
    }

    private static object? Run(Func<object?> userCode)
    {
        try
        {
            return userCode();
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } inner and not OperationCanceledException)
        {
            throw new BindingRefusedException(inner.Message.TrimEnd('.'), inner);
        }
    }
}
