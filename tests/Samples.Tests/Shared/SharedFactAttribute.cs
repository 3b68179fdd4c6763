namespace DagSharp.Samples.Tests.Shared;

/// <summary>A test over the data of real systems; skipped, saying so, where it is not there.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedData.Root is null)
        {
            Skip = "There is no folder 'shared/data' in or beside a folder above " + AppContext.BaseDirectory;
        }
    }
}
