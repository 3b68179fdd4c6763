using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nyc.Products;

/// <summary>What a stage of a build leaves in the build's folder, and hands to the next stage.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="PartitionKey">The build of it: <c>main</c>, <c>2026.1-2_new_sources</c>.</param>
/// <param name="Stage">The stage: <c>plan</c>, <c>load</c>, <c>build</c>, <c>package</c>.</param>
public sealed record StageRecord(string ProductId, string PartitionKey, string Stage)
{
    private static readonly JsonSerializerOptions Format = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
    };

    public string OutputDir => $".lifecycle/builds/{ProductId}/{PartitionKey}";

    /// <summary>Of a stage that ran a command.</summary>
    public int? ReturnCode { get; init; }

    public string? Stdout { get; init; }

    public string? Stderr { get; init; }

    /// <summary>The record of a later stage of the same build.</summary>
    public StageRecord Then(string stage) => new(ProductId, PartitionKey, stage);

    /// <summary>Writes it as <c>{stage}.json</c>.</summary>
    public async Task<StageRecord> WriteAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(OutputDir);
        await File.WriteAllTextAsync(Path.Combine(OutputDir, $"{Stage}.json"), JsonSerializer.Serialize(this, Format), cancellationToken);
        return this;
    }
}
