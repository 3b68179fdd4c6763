namespace DagSharp;

internal static class OwnerLink
{
    // airflow.sdk.definitions.dag.DAG._validate_owner_links
    public static IReadOnlyDictionary<string, string>? Check(IReadOnlyDictionary<string, string>? links)
    {
        foreach (var link in links ?? new Dictionary<string, string>())
        {
            if (!IsLink(link.Value))
            {
                throw new ArgumentException($"the link of the owner '{link.Key}' is '{link.Value}'; expected a link such as https://example.org/team or mailto:team@example.org", nameof(links));
            }
        }

        return links;
    }

    private static bool IsLink(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var link)
        && (link.Scheme == "mailto" ? text.Length > "mailto:".Length : link.Host.Length > 0);
}
