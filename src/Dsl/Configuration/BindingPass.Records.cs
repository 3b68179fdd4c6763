using DagSharp.Naming;

namespace DagSharp.Configuration;

internal sealed partial class BindingPass
{
    private const int MostKeysShown = 12;

    private Bound BindRecord(ConfigNode node, IBindingType target, BindingScope scope)
    {
        if (node is not ConfigMapping mapping)
        {
            return Fail(node, scope, ConfigRules.WrongType, Expectation.Of(target), node.Describe());
        }

        scope.Enter(target, mapping);
        var given = new Dictionary<IBindingMember, ConfigEntry>();
        var unknown = new List<ConfigEntry>();
        var values = new List<BoundMember>();
        var isGood = true;
        foreach (var entry in mapping.Entries)
        {
            var members = target.Members.Where(member => member.Keys.Contains(entry.Key, StringComparer.Ordinal)).ToList();
            if (members.Count == 0)
            {
                unknown.Add(entry);
                continue;
            }

            if (members.Count > 1 || given.ContainsKey(members[0]))
            {
                ReportTwice(entry, members, given, scope);
                isGood = false;
                continue;
            }

            given.Add(members[0], entry);
            var bound = Bind(entry.Value, members[0].Type, members[0].Constraints, scope.Member(entry.Key));
            isGood &= bound.IsGood;
            values.Add(new BoundMember(members[0], bound.Value));
        }

        var meant = ReportUnknown(unknown, target, given, scope);
        isGood &= HasRequired(mapping, target, given, meant, scope);
        return isGood ? Create(node, scope, () => target.Factory.CreateRecord(target, values)) : Bound.None;
    }

    /// <summary>Reports keys the record does not have; returns the members they were probably meant for.</summary>
    private HashSet<IBindingMember> ReportUnknown(List<ConfigEntry> unknown, IBindingType record, Dictionary<IBindingMember, ConfigEntry> given, BindingScope scope)
    {
        var meant = new HashSet<IBindingMember>();
        var free = record.Members.Where(member => !given.ContainsKey(member)).ToList();
        foreach (var entry in unknown)
        {
            var entryScope = scope.Member(entry.Key);
            var place = WrongLevel.Find(entry.Key, scope);
            if (place is not null)
            {
                ReportKey(ConfigRules.WrongLevel, entry, entryScope, "The key '" + entry.Key + "' has no meaning in " + Named(scope, record), null, null, "it belongs " + place);
                continue;
            }

            var nearest = NearestName.Find(entry.Key, free.SelectMany(member => member.Keys)) ??
                NearestName.Find(entry.Key, record.Members.SelectMany(member => member.Keys));
            meant.UnionWith(free.Where(member => nearest is not null && member.Keys.Contains(nearest, StringComparer.Ordinal)));
            ReportKey(ConfigRules.UnknownKey, entry, entryScope, "The key '" + entry.Key + "' is unknown in " + Named(scope, record), null, nearest, HintFor(entry.Key, nearest, record));
        }

        return meant;
    }

    /// <summary>Reports missing keys, but not those a misspelt key already stands for.</summary>
    private bool HasRequired(
        ConfigMapping mapping,
        IBindingType record,
        Dictionary<IBindingMember, ConfigEntry> given,
        HashSet<IBindingMember> meant,
        BindingScope scope)
    {
        var isGood = true;
        foreach (var member in record.Members.Where(member => member.IsRequired && !given.ContainsKey(member)))
        {
            isGood = false;
            if (meant.Contains(member))
            {
                continue;
            }

            var end = mapping.Entries.Count > 0 && mapping.Entries[0].KeyEnd.CompareTo(mapping.Start) > 0 ? mapping.Entries[0].KeyEnd : mapping.End;
            sink.Report(sink.At(ConfigRules.MissingKey, mapping.Start, end, "The key '" + member.Keys[0] + "' is missing in " + Named(scope, record)) with
            {
                KeyPath = scope.KeyPath,
                Expected = Expectation.Of(member.Type),
            });
        }

        return isGood;
    }

    private void ReportTwice(ConfigEntry entry, List<IBindingMember> members, Dictionary<IBindingMember, ConfigEntry> given, BindingScope scope)
    {
        var isAlias = members.Count == 1;
        sink.Report(sink.At(
            ConfigRules.DuplicateKey,
            entry.KeyStart,
            entry.KeyEnd,
            isAlias
                ? "The key '" + entry.Key + "' means the same as '" + given[members[0]].Key + "'"
                : "The key '" + entry.Key + "' is claimed by more than one member: " + string.Join(", ", members.Select(member => member.Name))) with
        {
            KeyPath = scope.Member(entry.Key).KeyPath,
            Related = isAlias ? given[members[0]].KeyStart : null,
            Hint = isAlias ? null : "give each its own [ConfigKey]",
        });
    }

    private static string Named(BindingScope scope, IBindingType record) => scope.Level + " (" + record.Name + ")";

    private static string? HintFor(string key, string? nearest, IBindingType record) =>
        key.StartsWith("-", StringComparison.Ordinal) ? "an item of a list needs a space after the dash"
        : nearest is null ? KnownKeys(record)
        : null;

    private static string KnownKeys(IBindingType record)
    {
        if (record.Members.Count == 0)
        {
            return "it takes no keys";
        }

        var keys = record.Members.Take(MostKeysShown).Select(member => member.Keys[0]);
        return "known keys: " + string.Join(", ", keys) + (record.Members.Count > MostKeysShown ? ", …" : "");
    }
}
