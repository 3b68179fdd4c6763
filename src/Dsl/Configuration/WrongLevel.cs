namespace DagSharp.Configuration;

/// <summary>Finds where a key that is unknown here would be known, and is not yet given.</summary>
internal static class WrongLevel
{
    /// <summary>The place as words: <c>under 'source'</c>, <c>one level up, in 'products[3]'</c>; null when there is none.</summary>
    public static string? Find(string key, BindingScope scope) => FindBelow(key, scope) ?? FindAbove(key, scope);

    private static string? FindBelow(string key, BindingScope scope)
    {
        foreach (var member in scope.Record!.Members)
        {
            var item = member.Type;
            while (item.Kind is BindingKind.List or BindingKind.Dictionary)
            {
                item = item.Element!;
            }

            if (item.Kind == BindingKind.Record && Has(item, key) && !IsGiven(member, key, scope.Mapping!))
            {
                return (item == member.Type ? "under '" : "in each item of '") + member.Keys[0] + "'";
            }
        }

        return null;
    }

    private static string? FindAbove(string key, BindingScope scope)
    {
        for (var outer = scope.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Record is not null && Has(outer.Record, key) && outer.Mapping!.Find(key) is null)
            {
                return "further out, at " + outer.Level;
            }
        }

        return null;
    }

    private static bool Has(IBindingType record, string key) =>
        record.Members.Any(member => member.Keys.Contains(key, StringComparer.Ordinal));

    private static bool IsGiven(IBindingMember member, string key, ConfigMapping mapping) =>
        member.Keys.Select(mapping.Find).FirstOrDefault(entry => entry is not null)?.Value is ConfigMapping inner && inner.Find(key) is not null;
}
