namespace Nyc.Templates;

/// <summary>One of several datasets of a template.</summary>
public sealed record Dataset
{
    public required string Id { get; init; }

    public Attributes? Attributes { get; init; }

    public DatasetFormat? FileFormat { get; init; }

    public IReadOnlyList<ProcessingStep> ProcessingSteps { get; init; } = [];
}

/// <summary>What the datasets of a template share.</summary>
public sealed record DatasetDefaults(FileFormat? FileFormat, IReadOnlyList<ProcessingStep>? ProcessingSteps);

/// <summary>How a dataset differs from the shared format.</summary>
public sealed record DatasetFormat(string? Layer);

/// <summary>A step between the source and the stored file; its arguments belong to dcpy.</summary>
public sealed record ProcessingStep(string Name, IReadOnlyDictionary<string, object?>? Args, string? Mode);
