using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public sealed class BuildTests(PackedFeed feed)
{
    private static readonly string[] Two = ["index.json", "sales_eu.json", "sales_us.json"];

    [Fact]
    public void A_reference_to_the_package_is_all_a_project_needs()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu", "sales_us");

        var build = project.Build().Succeeded();

        Assert.Equal("DagSharp: 2 DAGs, 2 tasks -> bin/Debug/net10.0/dags (2 new)", build.Line);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.Equal(Two, ConsumerProject.Manifests(project.Bin));
    }

    [Fact]
    public void A_project_without_pipelines_gets_no_folder_no_line_and_no_warning()
    {
        var project = new ConsumerProject(feed).Write("Plain.cs", "public class Plain;");

        var build = project.Build().Succeeded();

        Assert.Equal("", build.Line);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.False(Directory.Exists(project.Bin));
    }

    [Fact]
    public void Building_again_writes_nothing()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu", "sales_us");
        project.Build().Succeeded();
        var before = Stamps(project);

        var build = project.Build("--no-restore").Succeeded();

        Assert.Equal("DagSharp: 2 DAGs, 2 tasks -> bin/Debug/net10.0/dags (2 unchanged)", build.Line);
        Assert.Equal(before, Stamps(project));
    }

    [Fact]
    public void Rebuilding_gives_the_same_files()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu", "sales_us");
        project.Build().Succeeded();

        var build = project.Build("--no-restore", "--no-incremental").Succeeded();

        Assert.Equal("DagSharp: 2 DAGs, 2 tasks -> bin/Debug/net10.0/dags (2 new)", build.Line);
        Assert.Equal(Two, ConsumerProject.Manifests(project.Bin));
    }

    [Fact]
    public void An_edit_rewrites_what_changed_and_removes_what_is_gone()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu", "sales_us");
        project.Build().Succeeded();

        var build = project.WriteManifests("sales_eu", "sales_apac").Build("--no-restore").Succeeded();

        Assert.Equal("DagSharp: 2 DAGs, 2 tasks -> bin/Debug/net10.0/dags (1 new, 1 removed, 1 unchanged)", build.Line);
        Assert.Equal(["index.json", "sales_apac.json", "sales_eu.json"], ConsumerProject.Manifests(project.Bin));
        Assert.Equal(["index.json", "sales_apac.json", "sales_eu.json"], ConsumerProject.Manifests(project.Obj));
    }

    [Fact]
    public void Manifests_deleted_by_hand_come_back()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu", "sales_us");
        project.Build().Succeeded();
        Directory.Delete(project.Obj, recursive: true);
        File.Delete(Path.Combine(project.Bin, "sales_us.json"));

        project.Build("--no-restore").Succeeded();

        Assert.Equal(Two, ConsumerProject.Manifests(project.Obj));
        Assert.Equal(Two, ConsumerProject.Manifests(project.Bin));
    }

    [Fact]
    public void A_deleted_obj_folder_does_not_turn_the_output_into_a_strangers()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu", "sales_us");
        project.Build().Succeeded();
        Directory.Delete(project["obj"], recursive: true);

        project.WriteManifests(["sales_eu"], "", content: "[]").Build().Succeeded();

        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project.Bin));
    }

    [Fact]
    public void Clean_leaves_nothing()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu");
        project.Build().Succeeded();

        project.Run("clean").Succeeded();

        Assert.False(Directory.Exists(project.Bin));
        Assert.False(Directory.Exists(project.Obj));
    }

    [Fact]
    public void Clean_after_a_failed_build_leaves_nothing()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests(["sales_eu"], """[assembly: DagSharp.Manifests.DagManifestError("DAG7003", "bad", "Sales")]""");
        project.Build().Failed();
        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project.Obj));

        project.Run("clean").Succeeded();

        Assert.False(Directory.Exists(project.Obj));
    }

    [Fact]
    public void A_design_time_build_is_silent_and_writes_nothing()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu");
        project.Run("restore").Succeeded();

        var build = project.Build("--no-restore", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true").Succeeded();

        Assert.Equal("", build.Line);
        Assert.False(Directory.Exists(project.Obj));
        Assert.False(Directory.Exists(project.Bin));
    }

    [Fact]
    public void A_build_that_skips_the_compiler_writes_what_the_last_one_made()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu", "sales_us");
        project.Build().Succeeded();
        Directory.Delete(project.Bin, recursive: true);

        project.Build("--no-restore", "-p:SkipCompilerExecution=true").Succeeded();

        Assert.Equal(Two, ConsumerProject.Manifests(project.Bin));
    }

    [Fact]
    public void A_compile_that_skips_the_compiler_before_there_is_an_assembly_says_nothing()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu");
        project.Run("restore").Succeeded();

        var compile = project.Run("msbuild", "-t:Compile", "-p:SkipCompilerExecution=true").Succeeded();

        Assert.DoesNotContain("DAG9", compile.Output);
    }

    [Fact]
    public void Each_target_framework_gets_its_own_folder()
    {
        var project = ConsumerProject.WithoutGenerator(feed, machinePackages: true,
            properties: "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>").WriteManifests("sales_eu");

        project.Build().Succeeded();

        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project.Bin));
        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project["bin/Debug/netstandard2.0/dags"]));
    }

    [Fact]
    public void A_referenced_projects_manifests_stay_with_it()
    {
        var library = ConsumerProject.WithoutGenerator(feed, "Library").WriteManifests("library");
        var app = ConsumerProject.WithoutGenerator(feed, "App", items: $"<ProjectReference Include=\"{library["Library.csproj"]}\" />").WriteManifests("app");

        app.Build().Succeeded();

        Assert.Equal(["index.json", "library.json"], ConsumerProject.Manifests(library.Bin));
        Assert.Equal(["app.json", "index.json"], ConsumerProject.Manifests(app.Bin));
    }

    [Fact]
    public void An_output_folder_that_two_projects_share_is_an_error()
    {
        var library = ConsumerProject.WithoutGenerator(feed, "Library").WriteManifests("library");
        var app = ConsumerProject.WithoutGenerator(feed, "App", items: $"<ProjectReference Include=\"{library["Library.csproj"]}\" />").WriteManifests("app");

        var build = app.Build("-o", app["out"]).Failed();

        Assert.Contains("error DAG9003", build.Output);
        Assert.Contains("holds manifests of the project 'Library'", build.Output);
    }

    [Fact]
    public void The_manifests_can_go_to_a_folder_of_choice()
    {
        var project = ConsumerProject.WithoutGenerator(feed, properties: "<DagSharpOutputPath>deploy/airflow</DagSharpOutputPath>").WriteManifests("sales_eu");

        var build = project.Build().Succeeded();

        Assert.Equal("DagSharp: 1 DAG, 1 task -> deploy/airflow (1 new)", build.Line);
        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project["deploy/airflow"]));
    }

    private static (string, DateTime)[] Stamps(ConsumerProject project) =>
    [
        .. Directory.GetFiles(project.Bin).Concat(Directory.GetFiles(project.Obj)).Order(StringComparer.Ordinal).Select(f => (f, File.GetLastWriteTimeUtc(f))),
    ];
}
