using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

/// <summary>A project with pipelines that another project with pipelines references.</summary>
[Trait("Category", "Package")]
public sealed class ProjectsTests(ProjectsTests.LibraryAndApp projects) : IClassFixture<ProjectsTests.LibraryAndApp>
{
    [Fact]
    public void A_referenced_projects_manifests_stay_with_it()
    {
        Assert.Equal(["index.json", "library.json"], ConsumerProject.Manifests(projects.Library["bin/Release/net10.0/dags"]));
        Assert.Equal(["app.json", "index.json"], ConsumerProject.Manifests(projects.App["bin/Release/net10.0/dags"]));
    }

    [Fact]
    public void Publishing_takes_the_manifests_of_the_published_project_along()
    {
        Assert.Equal(["app.json", "index.json"], ConsumerProject.Manifests(projects.App["out/dags"]));
    }

    [Fact]
    public void The_package_comes_along_with_the_reference()
    {
        Assert.DoesNotContain("PackageReference", File.ReadAllText(projects.App["App.csproj"]));
        Assert.Empty(projects.Publish.Findings);
    }

    [Fact]
    public void An_output_folder_that_two_projects_share_is_an_error()
    {
        var build = projects.App.Build("--no-restore", "-o", projects.App["shared"]).Failed();

        Assert.Contains("error DAG9003", build.Output);
        Assert.Contains("holds manifests of the project 'Library'", build.Output);
    }

    public sealed class LibraryAndApp
    {
        internal ConsumerProject Library { get; } = new ConsumerProject("Library").WriteDags("library");

        internal ConsumerProject App { get; }

        internal CommandResult Publish { get; }

        public LibraryAndApp()
        {
            App = new ConsumerProject("App", $"""<ProjectReference Include="{Library["Library.csproj"]}" />""", "<OutputType>Exe</OutputType>", isReferenced: false)
                .WriteDags("app").Write("Program.cs", "class Program { static void Main() => System.Console.WriteLine(App.DagIds.App); }");
            Publish = App.Run("publish", "-o", "out").Succeeded();
        }
    }
}
