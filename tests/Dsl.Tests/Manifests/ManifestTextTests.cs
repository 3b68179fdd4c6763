using DagSharp.Dsl.Tests.Samples;
using DagSharp.Dsl.Tests.Snapshots;
using DagSharp.Json;
using DagSharp.Manifests;

namespace DagSharp.Dsl.Tests.Manifests;

public class ManifestTextTests
{
    public static TheoryData<string> DagIds => [.. EveryFeature.Dags().Select(static dag => dag.DagId)];

    [Fact]
    public void The_text_of_a_DAG_with_everything() => Snapshot.Match(EveryFeature.Create().ToManifest().ToJson(), "EveryFeature", "json");

    [Fact]
    public void The_text_of_every_schedule() => Snapshot.Match(
        string.Concat(EverySchedule.All.Select(static schedule => JsonWriter.Write(((JsonObject)Dag.Create("d").Schedule(schedule).ToManifest().Dag["schedule"]!).Sorted(), isIndented: false) + "\n")),
        "EverySchedule",
        "txt");

    [Theory]
    [MemberData(nameof(DagIds))]
    public void What_is_read_writes_the_same_text(string dagId)
    {
        var text = Manifest(dagId).ToJson();

        Assert.Equal(text, DagManifest.Parse(text).ToJson());
    }

    [Fact]
    public void A_read_manifest_equals_the_written_one()
    {
        var manifest = Manifest("every_feature");

        Assert.Equal(manifest, DagManifest.Parse(manifest.ToJson()));
        Assert.Equal(manifest.GetHashCode(), DagManifest.Parse(manifest.ToJson()).GetHashCode());
        Assert.NotEqual(manifest, Manifest("schedule_0"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string culture)
    {
        var expected = Manifest("every_feature").ToJson();

        Culture.Run(culture, () => Assert.Equal(expected, Manifest("every_feature").ToJson()));
    }

    [Fact]
    public void The_text_is_canonical()
    {
        var text = Manifest("every_feature").ToJson();

        Assert.EndsWith("}\n", text);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(text, ((JsonObject)JsonReader.Parse(text)).Sorted() + "\n");
    }

    [Fact]
    public void The_order_of_saying_does_not_matter()
    {
        var one = Dag.Create("d").Schedule("@daily").Tagged("a", "b").Catchup(false).StartingOn(2026, 1, 1);
        var two = Dag.Create("d").StartingOn(2026, 1, 1).Catchup(false).Tagged("b", "a").Schedule("@daily");

        Assert.Equal(one.ToManifest().ToJson(), two.ToManifest().ToJson());
    }

    [Fact]
    public void The_content_hash_does_not_know_the_place_in_the_source()
    {
        var (here, there, other) = (Dag.Create("d"), Dag.Create("d"), Dag.Create("d"));
        here.Empty("t").Provenance = new Provenance("A.cs", 1);
        there.Provenance = new Provenance("B.cs", 2);
        there.Empty("t").Provenance = new Provenance("B.cs", 3);
        other.Empty("u").Provenance = new Provenance("A.cs", 1);

        Assert.NotEqual(here.ToManifest().ToJson(), there.ToManifest().ToJson());
        Assert.Equal(here.ToManifest().ContentHash(), there.ToManifest().ContentHash());
        Assert.NotEqual(here.ToManifest().ContentHash(), other.ToManifest().ContentHash());
    }

    [Fact]
    public void The_content_hash_is_the_SHA256_of_the_text_without_provenance()
    {
        var manifest = Dag.Create("d").ToManifest();

        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(manifest.ToJson()))),
            manifest.ContentHash());
    }

    [Fact]
    public void A_DAG_that_says_nothing_is_short() => Assert.Equal(
        """
        {
          "dag": {
            "dag_id": "d"
          },
          "edges": [],
          "requirements": {},
          "schemaVersion": 1,
          "task_groups": [],
          "tasks": []
        }

        """,
        Dag.Create("d").ToManifest().ToJson());

    private static DagManifest Manifest(string dagId) => EveryFeature.Dags().Single(dag => dag.DagId == dagId).ToManifest();
}
