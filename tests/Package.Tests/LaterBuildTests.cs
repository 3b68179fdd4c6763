using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

/// <summary>A project through a day: built, built again, edited, rebuilt, cleaned.</summary>
[Trait("Category", "Package")]
public sealed class LaterBuildTests(LaterBuildTests.Day day) : IClassFixture<LaterBuildTests.Day>
{
    [Fact]
    public void Building_again_writes_nothing()
    {
        Assert.Empty(day.Again.Bin.WrittenSince(day.First.Bin));
        Assert.Empty(day.Again.Obj.WrittenSince(day.First.Obj));
        Assert.Equal(day.First.AssemblyWritten, day.Again.AssemblyWritten);
    }

    [Fact]
    public void Building_again_tells_that_nothing_changed()
    {
        Assert.Equal("DagSharp: 4 DAGs, 8 tasks -> bin/Debug/net10.0/dags (4 unchanged)", day.Again.Result.Line);
    }

    [Fact]
    public void One_edited_row_writes_one_manifest_and_the_index()
    {
        Assert.Equal(["build_plain.json", "index.json"], day.Edited.Bin.WrittenSince(day.Again.Bin));
        Assert.Equal("DagSharp: 4 DAGs, 8 tasks -> bin/Debug/net10.0/dags (1 changed, 3 unchanged)", day.Edited.Result.Line);
    }

    [Fact]
    public void A_renamed_dag_takes_its_old_manifest_along()
    {
        Assert.Contains("build_simple.json", day.Renamed.Bin.Names);
        Assert.DoesNotContain("build_plain.json", day.Renamed.Bin.Names);
        Assert.DoesNotContain("build_plain.json", day.Renamed.Obj.Names);
        Assert.Equal("DagSharp: 4 DAGs, 8 tasks -> bin/Debug/net10.0/dags (1 new, 1 removed, 3 unchanged)", day.Renamed.Result.Line);
    }

    [Fact]
    public void A_configuration_file_that_comes_or_goes_is_followed()
    {
        Assert.Equal("DagSharp: 4 DAGs, 8 tasks -> bin/Debug/net10.0/dags (1 new, 1 removed, 3 unchanged)", day.OtherFile.Result.Line);
        Assert.Contains("build_late.json", day.OtherFile.Bin.Names);
        Assert.DoesNotContain("build_fancy.json", day.OtherFile.Bin.Names);
    }

    [Fact]
    public void Rebuilding_gives_the_same_bytes()
    {
        Assert.Equal(day.OtherFile.Bin.Texts, day.Rebuilt.Bin.Texts);
    }

    [Fact]
    public void Clean_leaves_nothing()
    {
        Assert.False(Directory.Exists(day.Project.Bin));
        Assert.False(Directory.Exists(day.Project.Obj));
    }

    public sealed class Day
    {
        internal ConsumerProject Project { get; } = Shop.New().Write("Program.cs", "return;");

        internal Step First { get; }

        internal Step Again { get; }

        internal Step Edited { get; }

        internal Step Renamed { get; }

        internal Step OtherFile { get; }

        internal Step Rebuilt { get; }

        public Day()
        {
            First = Build();
            Again = Build("--no-restore");
            Edit("make plain", "make very plain");
            Edited = Build("--no-restore");
            Edit("id: plain", "id: simple");
            Renamed = Build("--no-restore");
            File.Delete(Project["pipelines/b.yml"]);
            Project.Write("pipelines/c.yml", "products: [{ id: late, build_command: make late }]\n");
            OtherFile = Build("--no-restore");
            Rebuilt = Build("--no-restore", "--no-incremental");
            Project.Run("clean").Succeeded();
        }

        private void Edit(string old, string next) =>
            Project.Write("pipelines/a.yml", File.ReadAllText(Project["pipelines/a.yml"]).Replace(old, next));

        private Step Build(params string[] arguments) => new(Project.Build(arguments).Succeeded(),
            ManifestSnapshot.Of(Project.Bin), ManifestSnapshot.Of(Project.Obj), File.GetLastWriteTimeUtc(Project["bin/Debug/net10.0/Shop.dll"]));
    }

    internal sealed record Step(CommandResult Result, ManifestSnapshot Bin, ManifestSnapshot Obj, DateTime AssemblyWritten);
}
