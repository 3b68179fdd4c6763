namespace DagSharp.Pipelines;

/// <summary>What the attributes of a pipeline class say.</summary>
internal sealed record PipelineDeclaration
{
    public required ITypeView Type { get; init; }

    public required AttributeView Pipeline { get; init; }

    public required IdPattern Id { get; init; }

    public required Site IdSite { get; init; }

    public required IReadOnlyList<AxisDeclaration> Axes { get; init; }

    public required IReadOnlyList<ConfigDeclaration> Configs { get; init; }

    public required IReadOnlyList<AttributeView> Excludes { get; init; }

    public required IReadOnlyList<IMemberView> Filters { get; init; }

    public required IReadOnlyList<IMemberView> Configures { get; init; }

    public required GroupDeclaration Root { get; init; }

    public required IReadOnlyList<IMemberView> Defines { get; init; }

    /// <summary>Whether every part could be read; a pipeline with a broken declaration gives no DAGs.</summary>
    public required bool IsSound { get; init; }
}

/// <summary>An axis: a name and where its values come from.</summary>
internal sealed record AxisDeclaration(string Name, Site Site, AxisSource Source);

/// <summary>Where the values of an axis come from.</summary>
internal abstract record AxisSource
{
    /// <summary>Values in the attribute, with keys for an inline dictionary.</summary>
    public sealed record Values(IReadOnlyList<AxisItem> Items) : AxisSource;

    /// <summary>A static member.</summary>
    public sealed record Member(IMemberView View) : AxisSource;

    /// <summary>Entries of configuration files.</summary>
    public sealed record Config(string Pattern, string? Path, object Type, Site Site) : AxisSource;
}

/// <summary>A configuration file that belongs to each combination.</summary>
internal sealed record ConfigDeclaration(string Name, Site Site, Site PatternSite, IdPattern Pattern, string? Path, object Type);

/// <summary>A group of tasks: the pipeline itself, or a nested class.</summary>
internal sealed class GroupDeclaration
{
    public required ITypeView Type { get; init; }

    public required string GroupId { get; init; }

    public GroupDeclaration? Parent { get; init; }

    public AttributeView? Group { get; init; }

    public AttributeView? Defaults { get; init; }

    public required IReadOnlyList<AttributeView> After { get; init; }

    public List<TaskDeclaration> Tasks { get; } = [];

    public List<GroupDeclaration> Groups { get; } = [];
}

/// <summary>A task: a member of a group.</summary>
internal sealed class TaskDeclaration
{
    public required GroupDeclaration Group { get; init; }

    public required IMemberView Member { get; init; }

    public required AttributeView Task { get; init; }

    public required string TaskId { get; init; }

    public required IReadOnlyList<AttributeView> After { get; init; }

    public required IReadOnlyList<AttributeView> Assets { get; init; }

    public AttributeView? Teardown { get; init; }

    public bool IsSetup { get; init; }
}
