namespace DagSharp.Configuration;

/// <summary>Makes values of bound types: real objects by reflection, or the compiler's stand-ins.</summary>
/// <remarks>Every method throws <see cref="BindingRefusedException"/> when the user's own code (a constructor, a setter, <c>Parse</c>) refuses a value.</remarks>
public interface IBindingFactory
{
    /// <summary>Makes a record; a parameter that is not given takes its default, or null.</summary>
    object? CreateRecord(IBindingType type, IReadOnlyList<BoundMember> members);

    /// <summary>Makes an array, list or set.</summary>
    object CreateList(IBindingType type, IReadOnlyList<object?> items);

    /// <summary>Makes a dictionary; keys are unique and in the order of the file.</summary>
    object CreateDictionary(IBindingType type, IReadOnlyList<KeyValuePair<object, object?>> entries);

    /// <summary>The value of an enum member.</summary>
    object CreateEnum(IBindingType type, BindingEnumMember member);

    /// <summary>A <c>DateOnly</c>, which this assembly's oldest runtime does not have; the date exists.</summary>
    object CreateDate(IBindingType type, DateTime date);

    /// <summary>Calls the type's <c>Parse(string)</c>.</summary>
    object? Parse(IBindingType type, string text);
}
