using DagSharp.Naming;

namespace DagSharp.Configuration;

internal sealed partial class BindingPass
{
    private Bound BindList(ConfigNode node, IBindingType target, BindingScope scope)
    {
        if (node is not ConfigSequence sequence)
        {
            return Fail(node, scope, ConfigRules.WrongType, Expectation.Of(target), node.Describe(),
                node is ConfigScalar scalar ? "write it as a list of one: [" + scalar.Text + "]" : "start each item with a dash and a space");
        }

        var values = new List<object?>(sequence.Items.Count);
        var isGood = true;
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var item = sequence.Items[i];
            if (BindItem(item, target.Element!, i, null, scope.Item(i), scope.Isolates) is { IsGood: true } bound)
            {
                values.Add(bound.Value);
            }
            else
            {
                isGood = false;
            }
        }

        return isGood || scope.Isolates ? Create(node, scope, () => target.Factory.CreateList(target, values)) : Bound.None;
    }

    private Bound BindDictionary(ConfigNode node, IBindingType target, BindingScope scope)
    {
        if (node is not ConfigMapping mapping)
        {
            return Fail(node, scope, ConfigRules.WrongType, Expectation.Of(target), node.Describe());
        }

        var values = new List<KeyValuePair<object, object?>>(mapping.Entries.Count);
        var taken = new Dictionary<string, ConfigEntry>(StringComparer.Ordinal);
        var isGood = true;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            var entryScope = scope.Entry(entry.Key);
            var key = BindKey(entry, target.Key!, entryScope, taken);
            var bound = BindItem(entry.Value, target.Element!, i, entry.Key, entryScope, scope.Isolates, isSpoilt: key is null);
            if (key is not null && bound.IsGood)
            {
                values.Add(new(key, bound.Value));
            }
            else
            {
                isGood = false;
            }
        }

        return isGood || scope.Isolates ? Create(node, scope, () => target.Factory.CreateDictionary(target, values)) : Bound.None;
    }

    /// <summary>Binds an item; of an outermost collection, only an item without any error is good.</summary>
    private Bound BindItem(ConfigNode node, IBindingType element, int index, string? key, BindingScope scope, bool isOutermost, bool isSpoilt = false)
    {
        var before = sink.ErrorCount;
        var bound = Bind(node, element, [], scope);
        if (!isOutermost)
        {
            return bound;
        }

        var hasErrors = isSpoilt || !bound.IsGood || sink.ErrorCount > before;
        items.Add(new BoundItem(index, key, scope.KeyPath, node, bound.Value, hasErrors));
        return hasErrors ? Bound.None : bound;
    }

    /// <summary>The key as a value; null when it is wrong, which is reported.</summary>
    private object? BindKey(ConfigEntry entry, IBindingType type, BindingScope scope, Dictionary<string, ConfigEntry> taken)
    {
        object key = entry.Key;
        if (type.Kind == BindingKind.Enum)
        {
            var member = type.EnumMembers.FirstOrDefault(candidate => candidate.IsNamed(entry.Key));
            if (member is null)
            {
                ReportKey(ConfigRules.NotAllowed, entry, scope, "The key '" + entry.Key + "' is not allowed", Expectation.EnumNames(type),
                    NearestName.Find(entry.Key, type.EnumMembers.Select(candidate => candidate.Keys[0])));
                return null;
            }

            key = type.Factory.CreateEnum(type, member);
            var identity = member.Name;
            if (taken.TryGetValue(identity, out var first))
            {
                sink.Report(sink.At(ConfigRules.DuplicateKey, entry.KeyStart, entry.KeyEnd, "The key '" + entry.Key + "' means the same as '" + first.Key + "'") with
                {
                    KeyPath = scope.KeyPath,
                    Related = first.KeyStart,
                });
                return null;
            }

            taken.Add(identity, entry);
        }

        return key;
    }

    private void ReportKey(string ruleId, ConfigEntry entry, BindingScope scope, string what, string? expected, string? nearest, string? hint = null) =>
        sink.Report(sink.At(ruleId, entry.KeyStart, entry.KeyEnd, what) with
        {
            KeyPath = scope.KeyPath,
            Expected = expected,
            Nearest = nearest,
            Hint = hint,
        });
}
