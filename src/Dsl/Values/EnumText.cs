using System.Collections.Concurrent;
using DagSharp.Naming;

namespace DagSharp.Values;

/// <summary>The text Airflow uses for a constant: its C# name in snake_case.</summary>
internal static class EnumText
{
    private static readonly ConcurrentDictionary<Enum, string> Texts = new();

    public static string Of(Enum constant) => Texts.GetOrAdd(constant, static key => SnakeCase.From(key.ToString()));
}
