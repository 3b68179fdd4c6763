using System.Collections;

namespace DagSharp.Dsl.Tests.Tasks;

/// <summary>Calls the fluent method of a setting with a value of the setting's type.</summary>
internal static class FluentCall
{
    public static void Make(TaskSettingsBuilder builder, string property, object value)
    {
        var method = typeof(TaskSettingsBuilder).GetMethods().FirstOrDefault(method => method.Name == property)
            ?? throw new MissingMethodException($"TaskSettingsBuilder has no {property}");
        var parameter = method.GetParameters()[0].ParameterType;
        method.Invoke(builder, [parameter.IsArray ? ToArray(value, parameter.GetElementType()!) : value]);
    }

    private static Array ToArray(object value, Type element)
    {
        var items = ((IEnumerable)value).Cast<object>().ToArray();
        var array = Array.CreateInstance(element, items.Length);
        items.CopyTo(array, 0);
        return array;
    }
}
