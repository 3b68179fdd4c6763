using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

/// <summary>What the build does with its two folders, <c>obj/…/dags</c> and <c>bin/…/dags</c>, and what it leaves alone.</summary>
[Trait("Category", "Package")]
public sealed class FolderTests
{
    private static readonly string[] Two = ["index.json", "sales_eu.json", "sales_us.json"];

    [Fact]
    public void A_project_without_pipelines_gets_no_folder_no_line_and_no_warning()
    {
        var project = new ConsumerProject().Write("Plain.cs", "public class Plain;");

        var build = project.Build().Succeeded();

        Assert.Equal("", build.Line);
        Assert.Empty(build.Findings);
        Assert.False(Directory.Exists(project.Bin));
    }

    [Fact]
    public void Manifests_deleted_by_hand_come_back()
    {
        var project = new ConsumerProject().WriteDags("sales_eu", "sales_us");
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
        var project = new ConsumerProject().WriteDags("sales_eu", "sales_us");
        project.Build().Succeeded();
        Directory.Delete(project["obj"], recursive: true);

        project.WriteDags("sales_eu").Build().Succeeded();

        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project.Bin));
    }

    [Fact]
    public void A_design_time_build_is_silent_and_writes_nothing()
    {
        var project = new ConsumerProject().WriteDags("sales_eu");

        var build = project.Build("-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true").Succeeded();

        Assert.Equal("", build.Line);
        Assert.False(Directory.Exists(project.Obj));
        Assert.False(Directory.Exists(project.Bin));
    }

    [Fact]
    public void A_build_that_skips_the_compiler_writes_what_the_last_one_made()
    {
        var project = new ConsumerProject().WriteDags("sales_eu", "sales_us");
        project.Build().Succeeded();
        Directory.Delete(project.Bin, recursive: true);

        project.Build("--no-restore", "-p:SkipCompilerExecution=true").Succeeded();

        Assert.Equal(Two, ConsumerProject.Manifests(project.Bin));
    }

    [Fact]
    public void A_compile_that_skips_the_compiler_before_there_is_an_assembly_says_nothing()
    {
        var project = new ConsumerProject().WriteDags("sales_eu");

        var compile = project.Run("msbuild", "-restore", "-t:Compile", "-p:SkipCompilerExecution=true").Succeeded();

        Assert.Empty(compile.Findings);
    }

    [Fact]
    public void The_manifests_can_go_to_a_folder_of_choice()
    {
        var project = new ConsumerProject(properties: "<DagSharpOutputPath>deploy/airflow</DagSharpOutputPath>").WriteDags("sales_eu");

        var build = project.Build().Succeeded();

        Assert.Equal("DagSharp: 1 DAG, 1 task -> deploy/airflow (1 new)", build.Line);
        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project["deploy/airflow"]));
    }

    [Fact]
    public void A_users_file_in_the_output_is_not_overwritten()
    {
        var project = new ConsumerProject(items: """<None Update="dags/sales_eu.json" CopyToOutputDirectory="PreserveNewest" />""")
            .WriteDags("sales_eu").Write("dags/sales_eu.json", "mine");

        var build = project.Build().Failed();

        Assert.StartsWith("Sales.csproj : error DAG9003: 'sales_eu.json' in 'bin/Debug/net10.0/dags' was not written by this build", Assert.Single(build.Findings));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(project.Bin, "sales_eu.json")));
    }

    [Fact]
    public void An_id_that_no_file_may_have_gets_a_file_all_the_same()
    {
        var project = new ConsumerProject().WriteDags("con", "index");

        project.Build().Succeeded();

        Assert.Equal(["index.json", "~con.json", "~index.json"], ConsumerProject.Manifests(project.Bin).Select(n => n.Contains('~') ? n[n.IndexOf('~')..] : n).Order(StringComparer.Ordinal));
    }
}
