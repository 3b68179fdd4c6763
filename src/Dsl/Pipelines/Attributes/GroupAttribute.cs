namespace DagSharp;

/// <summary>Sets the arguments of a group. Every nested class with tasks is a group, with or without this attribute.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GroupAttribute : Attribute
{
    /// <summary>The id is the class's name in snake_case.</summary>
    public GroupAttribute()
    {
    }

    /// <summary>Gives the id.</summary>
    /// <param name="groupId">Id within the group around it: ASCII letters, digits, <c>_</c>, <c>-</c>.</param>
    public GroupAttribute(string groupId) => GroupId = groupId;

    /// <summary>Id within the group around it.</summary>
    public string? GroupId { get; }

    /// <inheritdoc cref="GroupSettings.PrefixGroupId"/>
    public bool PrefixGroupId { get; set; }

    /// <inheritdoc cref="GroupSettings.DisplayName"/>
    public string? DisplayName { get; set; }

    /// <inheritdoc cref="GroupSettings.Tooltip"/>
    public string? Tooltip { get; set; }

    /// <inheritdoc cref="GroupSettings.DocMd"/>
    public string? DocMd { get; set; }

    /// <inheritdoc cref="GroupSettings.UiColor"/>
    public string? UiColor { get; set; }

    /// <inheritdoc cref="GroupSettings.UiFgColor"/>
    public string? UiFgColor { get; set; }
}
