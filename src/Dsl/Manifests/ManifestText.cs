using System.Text;

namespace DagSharp.Manifests;

/// <summary>The canonical text of a manifest; texts are equal when their characters are.</summary>
public sealed class ManifestText : IEquatable<ManifestText>
{
    private readonly IReadOnlyList<(int Start, int End)> provenance;

    /// <param name="json">The text.</param>
    /// <param name="provenance">Where it says provenance, in order; the rest is a whole manifest too.</param>
    internal ManifestText(string json, IReadOnlyList<(int Start, int End)> provenance)
    {
        Json = json;
        this.provenance = provenance;
    }

    /// <summary>Sorted keys, two spaces, LF, a final LF.</summary>
    public string Json { get; }

    /// <summary>The hexadecimal SHA-256 of the text without provenance: moving code does not change a DAG.</summary>
    public string ContentHash()
    {
        var content = new StringBuilder(Json.Length);
        var from = 0;
        foreach (var (start, end) in provenance)
        {
            content.Append(Json, from, start - from);
            from = end;
        }

        return ManifestHash.Of(content.Append(Json, from, Json.Length - from).ToString());
    }

    /// <inheritdoc/>
    public bool Equals(ManifestText? other) => other is not null && Json == other.Json;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ManifestText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Json);
}
