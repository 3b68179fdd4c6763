using DagSharp.Configuration;

namespace DagSharp.Generators.Models;

/// <summary>A configuration file, read once for each of its texts.</summary>
/// <param name="File">The file as read.</param>
/// <param name="Text">Its text, which decides equality.</param>
internal sealed record ConfigInput(ConfigFile File, string Text) : IEquatable<ConfigInput>
{
    public bool Equals(ConfigInput? other) => other is not null && File.Path == other.File.Path && Text == other.Text;

    public override int GetHashCode() => unchecked((File.Path.GetHashCode() * 31) + Text.GetHashCode());
}
