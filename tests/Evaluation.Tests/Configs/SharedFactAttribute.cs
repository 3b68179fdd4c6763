namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>A test over the data of real systems kept beside the repository; skipped, saying so, where it is not there.</summary>
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
