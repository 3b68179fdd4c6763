using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using DagSharp.Evaluation.Incremental;
using DagSharp.Evaluation.Pipelines;
using DagSharp.Samples.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DagSharp.Samples.Tests;

/// <summary>Every sample configuration, cut after each of its characters: what a user's editor saves halfway.</summary>
public class TruncationTests
{
    [Theory]
    [InlineData("Nyc", "products.yml", "Nyc.Builds", "products")]
    [InlineData("Nyc", "ingest_templates/ginger.yml", "Nyc.Ingest", null)]
    [InlineData("Nyc", "ingest_templates/api.yml", "Nyc.Ingest", null)]
    [InlineData("Nyc", "ingest_templates/dcp_cscl_gdb.yml", "Nyc.Ingest", null)]
    [InlineData("Nyc", "ingest_templates/edm_publishing_published.yml", "Nyc.Ingest", null)]
    [InlineData("Nyc", "ingest_templates/local_file.yml", "Nyc.Ingest", null)]
    [InlineData("DataSurface", "streams/yellowlive.yml", "DataSurface.Ingestion", null)]
    [InlineData("DataSurface", "streams/yellowforensic.yml", "DataSurface.Ingestion", null)]
    public void A_file_cut_anywhere_gives_all_its_entries_or_says_why_not(string sample, string path, string pipeline, string? listKey)
    {
        var whole = SampleFiles.Configs(sample).Single(config => config.Path == path).Text;
        var compilation = SampleBuild.Of(SampleFiles.Sources(sample), []).Sources;
        // Pipelines over other files give the same each time.
        var memory = new ProjectMemory();
        var silent = new List<int>();

        for (var length = 0; length <= whole.Length; length++)
        {
            var file = ConfigReader.Read(path, whole[..length]);
            var result = ProjectEvaluation.Run(compilation, new ConfigSet([file]), new ProjectOptions(), memory, CancellationToken.None);
            var found = result.Pipelines.Single(found => found.TypeName == pipeline);

            Assert.DoesNotContain(found.Problems, static problem => problem.RuleId == "DAG9001");
            if (found.Dags.Count < EntriesOf(file, listKey) && !found.Problems.Any(static problem => problem.IsError()))
            {
                silent.Add(length);
            }
        }

        Assert.Empty(silent);
    }

    // The longer files repeat entries of these shapes; each is cut everywhere too, and only read.
    [Fact]
    public void No_cut_of_any_file_stops_the_reader()
    {
        foreach (var (path, text) in SampleFiles.Configs("Nyc").Concat(SampleFiles.Configs("DataSurface")))
        {
            for (var length = 0; length <= text.Length; length++)
            {
                var file = ConfigReader.Read(path, text[..length]);

                Assert.True(file.Root is not null || file.Errors.Count > 0 || string.IsNullOrWhiteSpace(text[..length]) || text[..length].TrimStart().StartsWith('#'), $"{path} cut after {length}: nothing read and nothing said");
            }
        }
    }

    // A cut that leaves a shorter list of whole entries is a shorter file, and right.
    private static int EntriesOf(ConfigFile file, string? listKey)
    {
        var node = listKey is null ? file.Root : (file.Root as ConfigMapping)?.Entries.FirstOrDefault(entry => entry.Key == listKey)?.Value;
        return node switch
        {
            ConfigSequence list => list.Items.Count,
            ConfigMapping => 1,
            ConfigScalar { Kind: ConfigScalarKind.Null } or null when file.Errors.Count == 0 => 0,
            _ => 1,
        };
    }
}
