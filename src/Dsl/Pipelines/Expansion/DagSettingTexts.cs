namespace DagSharp.Pipelines;

/// <summary>Sets what <see cref="PipelineAttribute"/> says on a DAG.</summary>
internal static class DagSettingTexts
{
    public static void Apply(Dag dag, AttributeView pipeline, Combination combination)
    {
        var zone = pipeline.Find("TimeZone") as string;
        foreach (var named in pipeline.Named)
        {
            SitedException.At(pipeline.Site.Property(named.Key), $"'{dag.DagId}'", () => Apply(dag, named.Key, named.Value, zone, combination));
        }
    }

    private static void Apply(Dag dag, string property, object? value, string? zone, Combination combination)
    {
        if (value is null && property != "Schedule")
        {
            // Null says nothing, as if it was not there; of a schedule it is Airflow's None.
            return;
        }

        switch (property)
        {
            case "Schedule":
                dag.Schedule(value is string { Length: > 0 } expression ? Schedule.OnCron(combination.Fill(expression)) : Schedule.None);
                break;
            case "ScheduleOnAssets":
                dag.Schedule(Schedule.On([.. SettingTexts.Texts(value).Select(name => new Asset(combination.Fill(name)))]));
                break;
            case "StartDate":
                dag.Settings.StartDate = SettingTexts.Date(value, zone);
                break;
            case "EndDate":
                dag.Settings.EndDate = SettingTexts.Date(value, zone);
                break;
            case "Tags":
                dag.Settings.Tags = [.. SettingTexts.Texts(value).Select(combination.Fill)];
                break;
            case "Description":
                dag.Settings.Description = combination.Fill((string)value!);
                break;
            case "DocMd":
                dag.Settings.DocMd = (string?)value;
                break;
            case "DisplayName":
                dag.Settings.DisplayName = combination.Fill((string)value!);
                break;
            case "Catchup":
                dag.Settings.Catchup = (bool)value!;
                break;
            case "MaxActiveRuns":
                dag.Settings.MaxActiveRuns = (int)value!;
                break;
            case "MaxActiveTasks":
                dag.Settings.MaxActiveTasks = (int)value!;
                break;
            case "MaxConsecutiveFailedDagRuns":
                dag.Settings.MaxConsecutiveFailedDagRuns = (int)value!;
                break;
            case "DagRunTimeout":
                dag.Settings.DagRunTimeout = SettingTexts.Duration(value);
                break;
            case "IsPausedUponCreation":
                dag.Settings.IsPausedUponCreation = (bool)value!;
                break;
            case "FailFast":
                dag.Settings.FailFast = (bool)value!;
                break;
            case "RenderTemplateAsNativeObj":
                dag.Settings.RenderTemplateAsNativeObj = (bool)value!;
                break;
        }
    }
}
