namespace DagSharp.Tasks;

/// <summary>Which call of a method can be a C# task: the same words whether the call is read by reflection or by the compiler.</summary>
internal static class CallRules
{
    /// <summary>Refuses a method that the worker could not find or call by its type and name alone.</summary>
    public static void CheckMethod(string type, string method, bool isStatic, bool isGeneric, bool isInGenericType, bool hasReferences, bool hasOverloads)
    {
        var problem = !isStatic ? "is not static, and no object exists when it is called"
            : isGeneric ? "is generic"
            : isInGenericType ? $"belongs to the generic type '{type}'"
            : hasReferences ? "has a ref or out parameter"
            : hasOverloads ? "has overloads, and a task knows its method by name"
            : null;
        if (problem is not null)
        {
            throw Refused($"'{type}.{method}' cannot be a task: it {problem}; write a static method with a name of its own");
        }
    }

    public static DefinitionException NoCall(string found) => Refused($"a task is one call of a method, such as () => Reports.Sum(1, 2); found {found}");

    public static DefinitionException MadeFromElement(string method, string parameter) =>
        Refused($"'{parameter}' of '{method}' is made from the element, which exists only while the DAG runs; pass the element as it is and compute inside the method");

    public static DefinitionException ElementTwice(string method, string first, string second) =>
        Refused($"the element is an argument of '{method}' twice, as '{first}' and as '{second}'; one argument can be mapped");

    public static DefinitionException ElementUnused(string method, string element) =>
        Refused($"the element '{element}' is not an argument of '{method}'; pass it as it is");

    private static DefinitionException Refused(string message) => new("DAG0007", message);
}
