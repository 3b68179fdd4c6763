namespace DagSharp.Pipelines;

/// <summary>Sets what <see cref="PipelineAttribute"/> says on a DAG.</summary>
internal static class DagSettingTexts
{
    public static void Apply(Dag dag, AttributeView pipeline, Combination combination)
    {
        var zone = pipeline.Find("TimeZone") as string;
        foreach (var named in pipeline.Named)
        {
            switch (named.Key)
            {
                case "Schedule":
                    dag.Schedule(named.Value is string { Length: > 0 } expression ? Schedule.OnCron(combination.Fill(expression)) : Schedule.None);
                    break;
                case "ScheduleOnAssets":
                    dag.Schedule(Schedule.On([.. SettingTexts.Texts(named.Value).Select(name => new Asset(combination.Fill(name)))]));
                    break;
                case "StartDate":
                    dag.Settings.StartDate = SettingTexts.Date(named.Value, zone);
                    break;
                case "EndDate":
                    dag.Settings.EndDate = SettingTexts.Date(named.Value, zone);
                    break;
                case "Tags":
                    dag.Settings.Tags = [.. SettingTexts.Texts(named.Value).Select(combination.Fill)];
                    break;
                case "Description":
                    dag.Settings.Description = combination.Fill((string)named.Value!);
                    break;
                case "DocMd":
                    dag.Settings.DocMd = (string?)named.Value;
                    break;
                case "DisplayName":
                    dag.Settings.DisplayName = combination.Fill((string)named.Value!);
                    break;
                case "Catchup":
                    dag.Settings.Catchup = (bool)named.Value!;
                    break;
                case "MaxActiveRuns":
                    dag.Settings.MaxActiveRuns = (int)named.Value!;
                    break;
                case "MaxActiveTasks":
                    dag.Settings.MaxActiveTasks = (int)named.Value!;
                    break;
                case "MaxConsecutiveFailedDagRuns":
                    dag.Settings.MaxConsecutiveFailedDagRuns = (int)named.Value!;
                    break;
                case "DagRunTimeout":
                    dag.Settings.DagRunTimeout = SettingTexts.Duration(named.Value);
                    break;
                case "IsPausedUponCreation":
                    dag.Settings.IsPausedUponCreation = (bool)named.Value!;
                    break;
                case "FailFast":
                    dag.Settings.FailFast = (bool)named.Value!;
                    break;
                case "RenderTemplateAsNativeObj":
                    dag.Settings.RenderTemplateAsNativeObj = (bool)named.Value!;
                    break;
            }
        }
    }
}
