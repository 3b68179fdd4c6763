namespace DagSharp.Dsl.Tests.Arguments;

/// <summary>A test that needs a file of the folder <c>shared</c>; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string path) => Skip = SharedFile.Find(path) is null ? $"there is no folder 'shared' with {path} beside the repository" : null;
}
