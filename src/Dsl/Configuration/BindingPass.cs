namespace DagSharp.Configuration;

/// <summary>One run of the binder over one tree; the other files of this class bind scalars, collections and records.</summary>
internal sealed partial class BindingPass(ConfigErrorSink sink, CancellationToken cancellationToken)
{
    private readonly List<BoundItem> items = [];

    public IReadOnlyList<BoundItem> Items => items;

    public Bound Bind(ConfigNode node, IBindingType target, IReadOnlyList<ConfigConstraint> constraints, BindingScope scope)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var bound = BindKind(node, target, constraints, scope);
        return bound.IsGood && MeetsAll(bound.Value, node, constraints, scope) ? bound : Bound.None;
    }

    private Bound BindKind(ConfigNode node, IBindingType target, IReadOnlyList<ConfigConstraint> constraints, BindingScope scope)
    {
        if (target.Kind == BindingKind.Unsupported)
        {
            return Fail(node, scope, ConfigRules.WrongType, hint: "the C# type " + target.Name + " cannot be filled from a file: " + target.Problem);
        }

        if (node.Tag is not null)
        {
            return Fail(node, scope, ConfigRules.WrongType, Expectation.Of(target), "the tag " + node.Tag, "tags have no meaning here: remove it");
        }

        if (node is ConfigScalar { Kind: ConfigScalarKind.Null } && target.Kind != BindingKind.Json)
        {
            return target.IsNullable || target.Kind == BindingKind.Any
                ? Bound.Good(null)
                : Fail(node, scope, ConfigRules.WrongType, Expectation.Of(target), node.Describe(), Expectation.NullHint(target));
        }

        return target.Kind switch
        {
            BindingKind.Any => BindPlain(node, scope),
            BindingKind.Json => Bound.Good(PlainValue.ToJson(node)),
            BindingKind.List => BindList(node, target, scope),
            BindingKind.Dictionary => BindDictionary(node, target, scope),
            BindingKind.Record => BindRecord(node, target, scope),
            _ => BindScalar(node, target, constraints, scope),
        };
    }

    private Bound BindPlain(ConfigNode node, BindingScope scope)
    {
        var value = PlainValue.Of(node, out var tooLarge);
        return tooLarge is null
            ? Bound.Good(value)
            : Fail(tooLarge, scope, ConfigRules.NotAllowed, "a number within the range of double", tooLarge.Describe());
    }

    private bool MeetsAll(object? value, ConfigNode node, IReadOnlyList<ConfigConstraint> constraints, BindingScope scope)
    {
        var isGood = true;
        foreach (var constraint in constraints)
        {
            int? count = node switch
            {
                ConfigSequence sequence => sequence.Items.Count,
                ConfigMapping mapping => mapping.Entries.Count,
                _ => null,
            };
            if (!constraint.Accepts(value, count))
            {
                var nearest = constraint is AllowedValuesConstraint allowed && value is string text
                    ? Naming.NearestName.Find(text, allowed.Names)
                    : null;
                Fail(node, scope, ConfigRules.NotAllowed, constraint.Expectation, node.Describe(), nearest: nearest);
                isGood = false;
            }
        }

        return isGood;
    }

    private Bound Fail(
        ConfigNode node,
        BindingScope scope,
        string ruleId,
        string? expected = null,
        string? found = null,
        string? hint = null,
        string? nearest = null)
    {
        sink.Report(sink.At(ruleId, node.Start, node.End, scope.Subject + (ruleId == ConfigRules.WrongType ? " has the wrong type" : " is not allowed")) with
        {
            KeyPath = scope.KeyPath,
            Expected = expected,
            Found = found,
            Hint = hint,
            Nearest = nearest,
        });
        return Bound.None;
    }

    /// <summary>Runs the user's code; what it refuses becomes an error at the value.</summary>
    private Bound Create(ConfigNode node, BindingScope scope, Func<object?> create)
    {
        try
        {
            return Bound.Good(create());
        }
        catch (BindingRefusedException refused)
        {
            return Fail(node, scope, ConfigRules.NotAllowed, found: node is ConfigScalar ? node.Describe() : null, hint: refused.Message);
        }
    }
}
