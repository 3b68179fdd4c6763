namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>A dozen good files in different styles, to cut and to corrupt.</summary>
internal static class SampleConfigs
{
    public const string Types = """
        public sealed record Root
        {
            public IReadOnlyList<Product> Products { get; init; } = [];
            public Dictionary<string, Product>? ByName { get; init; }
            public object? Extra { get; init; }
        }
        public sealed record Product
        {
            public required string Id { get; init; }
            public string? BuildCommand { get; init; }
            public Tier Tier { get; init; }
            public TimeSpan? Timeout { get; init; }
            public DateTimeOffset? Start { get; init; }
            public Dictionary<string, int> Limits { get; init; } = [];
            public List<Product>? Children { get; init; }
        }
        public enum Tier { Basic, Gold }
        """;

    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        ("block.yml", "products:\n- id: pluto\n  build_command: echo running!\n  tier: gold\n- id: colp\n  limits:\n    cpu: 2\n    memory: 512\n"),
        ("flow.yml", "{products: [{id: a, tier: gold, limits: {cpu: 1}}, {id: \"b\", timeout: 5m}], extra: [1, 2.5, ~, yes]}\n"),
        ("anchors.yml", "extra: &base\n  id: base\n  tier: gold\nproducts:\n- <<: *base\n  id: a\n- &second {id: b}\n- *second\n- <<: [*base, *second]\n"),
        ("scalars.yml", "products:\n- id: |\n    one\n    two\n  build_command: >-\n    folded\n    text\n- id: 'it''s'\n  build_command: \"tab\\t\\u00e9 \\\"q\\\"\"\n"),
        ("comments.yml", "# head\n%not: x\n".Replace("%not: x\n", "") + "products: # list\n# between\n- id: a # tail\n\n# end\n"),
        ("documents.yml", "%YAML 1.2\n---\nproducts:\n  - id: a\n    start: 2026-01-01T00:00:00Z\n...\n"),
        ("crlf.yml", "products:\r\n- id: a\r\n  children:\r\n  - id: b\r\n    children: []\r\n"),
        ("unicode.yml", "\uFEFFby_name:\n  größe: {id: 😀}\n  \"a b\": {id: x, timeout: PT1H}\nextra: !!str 5\n"),
        ("keys.yml", "? products\n: - ? id\n    : a\n  - {? id : b}\nextra: !join [a, b]\n".Replace("!join ", "")),
        ("object.json", "{\"products\": [{\"id\": \"a\", \"limits\": {\"cpu\": 1}}, {\"id\": \"\\u00e9\\n\", \"tier\": \"gold\"}], \"extra\": [1, -2.5e3, true, null]}\n"),
        ("indented.json", "{\r\n\t\"by_name\": {\r\n\t\t\"x\": { \"id\": \"y\", \"timeout\": \"00:05:00\" }\r\n\t}\r\n}"),
        ("mixed.yml", "products: [\n  {id: a,\n   tier: basic},\n  {id: b}\n]\nby_name: {\"q\": {id: 'r'}}\nextra:\n- - - deep\n- 0x1F\n- .inf\n"),
    ];
}
