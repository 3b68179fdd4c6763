namespace DagSharp;

/// <summary>Defaults for all tasks of a pipeline or group (<c>default_args</c>); a task's own value wins, then the innermost group's.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DefaultsAttribute : TaskSettingsAttribute;
