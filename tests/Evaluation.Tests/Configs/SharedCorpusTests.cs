using DagSharp.Evaluation.Configs;

namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>The configuration files of real systems.</summary>
public class SharedCorpusTests
{
    private const string Products = """
        public sealed record Root(IReadOnlyList<Product> Products);
        public sealed record Product { public required string Id { get; init; } public string BuildCommand { get; init; } = "make"; }
        """;

    private const string Template = """
        public sealed record Root
        {
            public required string Id { get; init; }
            public required Acl Acl { get; init; }
            public required Attributes Attributes { get; init; }
            public Ingestion? Ingestion { get; init; }
            public IReadOnlyList<Column> Columns { get; init; } = [];
            public Source? Source { get; init; }
            public Dictionary<string, object?>? DatasetDefaults { get; init; }
            public IReadOnlyList<Dataset> Datasets { get; init; } = [];
        }
        public enum Acl { [ConfigKey("public-read")] PublicRead, Private }
        public sealed record Attributes(string Name, string? Description, string? Url);
        public sealed record Ingestion(Source Source, FileFormat FileFormat, IReadOnlyList<Step>? ProcessingSteps, string? TargetCrs);
        public enum SourceType
        {
            Socrata, FileDownload, ArcgisFeatureServer, S3, [ConfigKey("edm.publishing.gis")] Gis, LocalFile, Ginger, Api,
            [ConfigKey("edm.publishing.published")] Published,
        }
        public sealed record Source
        {
            public required SourceType Type { get; init; }
            public string? Server { get; init; }
            public string? Dataset { get; init; }
            public string? Crs { get; init; }
            public string? Org { get; init; }
            public string? Uid { get; init; }
            public string? Format { get; init; }
            public string? Bucket { get; init; }
            public string? Key { get; init; }
            public string? Path { get; init; }
            public string? Url { get; init; }
            public string? Name { get; init; }
            public string? LayerName { get; init; }
            public string? Endpoint { get; init; }
            public string? Filename { get; init; }
            public string? Product { get; init; }
            public string? Filepath { get; init; }
            public string? Layer { get; init; }
            public string? Host { get; init; }
        }
        public sealed record FileFormat
        {
            public required string Type { get; init; }
            public string? Layer { get; init; }
            public string? Crs { get; init; }
            public string? Delimiter { get; init; }
            public List<string>? Names { get; init; }
            public List<string>? Usecols { get; init; }
            public object? Dtype { get; init; }
            public string? UnzippedFilename { get; init; }
            public Geometry? Geometry { get; init; }
            public string? SheetName { get; init; }
            public string? JsonReadFn { get; init; }
            public Dictionary<string, object?>? JsonReadKwargs { get; init; }
            public Dictionary<string, object?>? Kwargs { get; init; }
            public string? Encoding { get; init; }
            public int? Header { get; init; }
            public int? Quoting { get; init; }
            public List<object?>? Columns { get; init; }
        }
        public sealed record Geometry(object GeomColumn, string? Crs, object? Format);
        public sealed record Step(string Name, Dictionary<string, object?>? Args, string? Mode);
        public sealed record Column(string Id, string DataType);
        public sealed record Dataset(string Id, Dictionary<string, object?> Attributes, Dictionary<string, object?> FileFormat, IReadOnlyList<Step>? ProcessingSteps);
        """;

    private const string StreamRow = """
        public sealed record Root
        {
            public required string StreamKey { get; init; }
            public bool SingleDataset { get; init; }
            public required IReadOnlyList<string> Datasets { get; init; }
            public required string StoreName { get; init; }
            public required IngestionType IngestionType { get; init; }
            public required string NamespaceName { get; init; }
            public required string PlatformName { get; init; }
            public required string OriginalPlatformName { get; init; }
            public required string PostgresHostname { get; init; }
            public required string PostgresDatabase { get; init; }
            [Range(1, 65535)] public int PostgresPort { get; init; }
            public required string PostgresCredentialSecretName { get; init; }
            public required string GitCredentialSecretName { get; init; }
            public required string SlackCredentialSecretName { get; init; }
            public required string DatasurfaceDockerImage { get; init; }
            public required Uri GitRepoUrl { get; init; }
            public required string GitRepoBranch { get; init; }
            public string? SourceCredentialSecretName { get; init; }
        }
        public enum IngestionType { SqlSnapshot, Kafka }
        """;

    [SharedFact]
    public void Every_file_is_read_or_refused_with_a_position()
    {
        var files = new[] { "nyc", "dag-factory", "airflow-dag-factory", "datasurface" }.SelectMany(SharedData.Files).ToList();
        var refused = files
            .Select(path => ConfigReader.Read(Path.GetFileName(path), File.ReadAllText(path)))
            .Where(file => file.Root is null)
            .Select(file => file.Path + Assert.Single(file.Errors).Start)
            .ToList();

        Assert.True(files.Count > 400, "found only " + files.Count);
        // One template is not YAML before it is rendered, the other file is called invalid.
        Assert.Equal(["dcp_projectbbls_cy.yml(19,18)", "invalid.yaml(7,3)"], refused);
    }

    [SharedFact]
    public void Both_product_lists_bind()
    {
        Assert.Equal(9, Bind(Products, "nyc/products.yml").Result.Items.Count);
        Assert.Equal(19, Bind(Products, "nyc/products_2025-12-02_19.yml").Result.Items.Count);
    }

    [SharedFact]
    public void All_177_ingest_templates_bind()
    {
        var files = SharedData.Files("nyc/ingest_templates");
        var bindings = files.Select(file => Bind(Template, file)).ToList();

        Assert.Equal(177, bindings.Count);
        Assert.All(bindings, binding => Assert.Empty(binding.Errors));
        Assert.Equal(7, bindings.Count(binding => binding.Text.Contains("Acl=Private", StringComparison.Ordinal)));
        Assert.Equal(21, bindings.Max(binding => binding.Result.Items.Count(item => item.KeyPath.StartsWith("datasets[", StringComparison.Ordinal))));
    }

    [SharedFact]
    public void A_template_with_a_misspelt_key_says_so() => BindingHarness.Bind(
        Template,
        SharedData.Read("nyc/ingest_templates/dcp_pluto.yml").Replace("file_format:", "file_fromat:"))
        .Fails("(14,3): error DAG7002: The key 'file_fromat' is unknown in 'ingestion' (Ingestion); did you mean 'file_format'?");

    [SharedFact]
    public void The_stream_configuration_binds() => Assert.Empty(Bind(StreamRow, "datasurface/seed_config_json_example.json").Errors);

    [SharedFact]
    public void A_namespace_key_by_another_name_is_caught_before_production() => BindingHarness.Bind(
        StreamRow,
        SharedData.Read("datasurface/seed_config_json_example.json").Replace("\"namespace_name\"", "\"namespace\""),
        "row.json")
        .Fails("(7,3): error DAG7002: The key 'namespace' is unknown in the top level (Root); did you mean 'namespace_name'?");

    [SharedFact]
    public void A_template_key_given_twice_is_found_in_the_wild()
    {
        var file = ConfigReader.Read("customer_simple.yaml", SharedData.Read("airflow-dag-factory/configs/customer_simple.yaml"));

        Assert.Equal("customer_simple.yaml(24,1): error DAG7005: The key 'template' is given twice, first at (4,1)", Assert.Single(file.Errors).ToString());
    }

    [SharedFact]
    public void Dag_factory_files_bind_to_dictionaries_of_dags()
    {
        const string Types = "public sealed record Root(Dictionary<string, Dictionary<string, object?>> Dags);";
        var yaml = SharedData.Read("dag-factory/tests/fixtures/dag_factory.yml");
        var nested = "dags:\n" + string.Join("\n", yaml.Split('\n').Select(line => line.Length == 0 ? line : "  " + line));
        var binding = BindingHarness.Bind(Types, nested);

        Assert.Empty(binding.Errors);
        Assert.Contains("dags.example_dag", binding.Result.Items.Select(item => item.KeyPath));
    }

    private static Binding Bind(string types, string file) => BindingHarness.Bind(types, SharedData.Read(file), Path.GetFileName(file));
}
