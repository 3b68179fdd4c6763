namespace DagSharp;

/// <summary>The arguments of Airflow's <c>TaskGroup</c>; what is <see langword="null"/> is not said.</summary>
public sealed class GroupSettings
{
    /// <summary>Whether ids inside get its id as prefix. Airflow's default: true.</summary>
    public bool? PrefixGroupId { get; set; }

    /// <summary>Name shown instead of the id.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Text shown when pointing at it.</summary>
    public string? Tooltip { get; set; }

    /// <summary>Markdown shown with it (Airflow 3.3).</summary>
    public string? DocMd { get; set; }

    /// <summary>Fill colour: a CSS name or <c>#rrggbb</c>. Airflow's default: <c>CornflowerBlue</c>.</summary>
    public string? UiColor { get; set; }

    /// <summary>Text colour: a CSS name or <c>#rrggbb</c>. Airflow's default: <c>#000</c>.</summary>
    public string? UiFgColor { get; set; }

    /// <summary>Whether an id that is taken gets <c>__1</c>, <c>__2</c> … instead of being an error. Airflow's default: false.</summary>
    public bool AddSuffixOnCollision { get; set; }

    /// <summary>Defaults for the tasks inside; they win over those of groups around it and of the DAG.</summary>
    public TaskDefaults Defaults { get; } = new();
}
