namespace DagSharp.Naming;

/// <summary>What Airflow accepts as an identifier (airflow.sdk.definitions._internal.node).</summary>
/// <remarks>Airflow's own patterns use Python's <c>\w</c>, which also takes letters outside ASCII; its documentation
/// promises ASCII only, and other parts of Airflow (URLs, metrics, log folders) rely on it. DagSharp keeps to ASCII.</remarks>
public static class IdentifierRules
{
    /// <summary>Longest dag_id and longest task_id, the prefix of its groups included.</summary>
    public const int MaxKeyLength = 250;

    /// <summary>Longest group_id.</summary>
    public const int MaxGroupKeyLength = 200;

    /// <summary>Whether a character may stand in a dag_id or task_id: ASCII letters, digits, <c>_</c>, <c>.</c>, <c>-</c>.</summary>
    public static bool IsKeyCharacter(char character) => IsGroupKeyCharacter(character) || character == '.';

    /// <summary>Whether a character may stand in a group_id: those of a key without the dot.</summary>
    public static bool IsGroupKeyCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';

    /// <summary>Says what is wrong with a dag_id or task_id, or <see langword="null"/> when nothing is.</summary>
    public static string? ProblemOfKey(string? key) =>
        Problem(key, MaxKeyLength, IsKeyCharacter, "ASCII letters, digits, '_', '.' and '-'");

    /// <summary>Says what is wrong with a group_id, or <see langword="null"/> when nothing is.</summary>
    public static string? ProblemOfGroupKey(string? key) =>
        Problem(key, MaxGroupKeyLength, IsGroupKeyCharacter, "ASCII letters, digits, '_' and '-'");

    private static string? Problem(string? key, int maxLength, Func<char, bool> isAllowed, string allowed)
    {
        if (string.IsNullOrEmpty(key))
        {
            return "it is empty";
        }

        for (var index = 0; index < key!.Length; index++)
        {
            if (!isAllowed(key[index]))
            {
                return $"'{key[index]}' at position {index + 1} is not allowed; allowed are {allowed}";
            }
        }

        return key.Length > maxLength ? $"it has {key.Length} characters; at most {maxLength} are allowed" : null;
    }
}
