namespace DagSharp;

internal static class DagTags
{
    public const int MaxLength = 100;

    public static IReadOnlyList<string>? Check(IReadOnlyList<string>? tags)
    {
        foreach (var tag in tags ?? [])
        {
            if (string.IsNullOrEmpty(tag) || tag.Length > MaxLength)
            {
                throw new ArgumentException($"a tag has 1 to {MaxLength} characters; '{tag}' has {tag?.Length ?? 0}", nameof(tags));
            }
        }

        // A set in Airflow: no order, nothing twice.
        return tags is null ? null : [.. tags.Distinct(StringComparer.Ordinal).OrderBy(static tag => tag, StringComparer.Ordinal)];
    }
}
