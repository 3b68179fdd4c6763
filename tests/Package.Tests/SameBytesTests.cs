using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

/// <summary>Two copies of a project, built where everything around them differs.</summary>
[Trait("Category", "Package")]
public sealed class SameBytesTests(SameBytesTests.Copies copies) : IClassFixture<SameBytesTests.Copies>
{
    [Fact]
    public void Culture_time_zone_folder_and_file_order_do_not_reach_the_manifests()
    {
        Assert.Equal(copies.Here.Texts, copies.There.Texts);
    }

    [Fact]
    public void The_other_culture_is_one_that_writes_numbers_its_own_way()
    {
        Assert.EndsWith("half is 0,5", DotNet.Run(copies.Project.Folder, ["bin/Debug/net10.0/Shop.dll"], Copies.Elsewhere).Succeeded().Output.TrimEnd());
    }

    [Fact]
    public void No_folder_of_the_machine_is_in_a_manifest()
    {
        Assert.All(copies.Here.Texts, file => Assert.DoesNotContain(PackedFeed.Root, file.Value));
    }

    public sealed class Copies
    {
        internal static readonly (string, string)[] Elsewhere =
            [("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("CI", "true")];

        internal ConsumerProject Project { get; }

        internal ManifestSnapshot Here { get; }

        internal ManifestSnapshot There { get; }

        public Copies()
        {
            var here = Shop.New();
            DotNet.Run(here.Folder, ["build"], ("LANG", "C"), ("LC_ALL", "C"), ("TZ", "UTC")).Succeeded();
            Here = ManifestSnapshot.Of(here.Bin);

            Project = Shop.Write(new ConsumerProject("Shop",
                """
                <Compile Include="Titles.cs;Reports.cs;Program.cs;Builds.cs" />
                <DagConfig Include="pipelines/b.yml;pipelines/a.yml" />
                """,
                Shop.Properties + "<EnableDefaultCompileItems>false</EnableDefaultCompileItems>"));
            DotNet.Run(Project.Folder, ["build"], Elsewhere).Succeeded();
            There = ManifestSnapshot.Of(Project.Bin);
        }
    }
}
