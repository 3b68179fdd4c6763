using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key as text, whatever it would mean as a value.</param>
/// <param name="KeyStart">The first character of the key.</param>
/// <param name="KeyEnd">Just after the key.</param>
/// <param name="Value">The value.</param>
public sealed record ConfigEntry(string Key, TextPosition KeyStart, TextPosition KeyEnd, ConfigNode Value);
