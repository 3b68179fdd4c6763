namespace DagSharp.Configuration;

/// <summary>Why types cannot be targets; one wording for reflection and the compiler.</summary>
public static class BindingProblems
{
    /// <summary>An array of several dimensions.</summary>
    public const string Rank = "an array has to have one dimension";

    /// <summary>A dictionary with other keys.</summary>
    public const string Key = "the keys of a dictionary have to be string or an enum";

    /// <summary>A framework type with no fixed meaning.</summary>
    public const string Framework = "this framework type has no form in a file";

    /// <summary>A delegate or pointer.</summary>
    public const string NotData = "it does not hold data";

    /// <summary>A collection class of the user's.</summary>
    public const string OwnCollection = "use an array, a list, a set or a dictionary of System.Collections.Generic";

    /// <summary>An interface or abstract class.</summary>
    public const string Abstract = "it is abstract: name a concrete class or record";

    /// <summary>No way to make one.</summary>
    public const string NoConstructor = "it has no public constructor";

    /// <summary>More than one way to make one.</summary>
    public const string Constructors = "it has several public constructors of the same length and none without parameters";
}
