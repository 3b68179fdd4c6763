using DagSharp;
using Nyc.Templates;

namespace Nyc;

/// <summary>One DAG for each ingest template. A run brings one version of its datasets to the recipes bucket.</summary>
[Pipeline("ingest_{template.Id}", Schedule = Cron.None, MaxActiveRuns = 1, RenderTemplateAsNativeObj = true, Tags = ["ingest", "{template.Id}"])]
[ForEach<IngestTemplate>("template", "ingest_templates/*.yml")]
public static class Ingest
{
    [Configure]
    public static void Run(Dag dag, IngestTemplate template)
    {
        dag.Param(template.RequiresVersion
            ? Param.Required("version", "string").Describe("Version to ingest; the source does not know its latest")
            : Param.NullableString("version").Describe("Version to ingest; the latest when empty"));
        dag.Macros(new Dictionary<string, object?> { ["Path"] = new PythonCallable("pathlib.Path") });
    }

    // Ingests that share a folder delete each other's files: each has its own.
    [Task(DoXComPush = false)]
    public static PythonOperator IngestTask(IngestTemplate template) => new("dcpy.lifecycle.ingest.run.ingest")
    {
        OpKeywordArguments = new
        {
            DatasetId = template.Id,
            Version = new DagParam("version"),
            StagingDir = $"{{{{ Path('.lifecycle/ingest/{template.Id}/' ~ (params.version or 'latest')) }}}}",
            Push = true,
            Latest = true,
        },
        Outlets = [.. template.Assets],
    };
}
