using DagSharp.Naming;

namespace DagSharp.Configuration;

internal sealed partial class BindingPass
{
    private Bound BindScalar(ConfigNode node, IBindingType target, IReadOnlyList<ConfigConstraint> constraints, BindingScope scope)
    {
        if (node is not ConfigScalar scalar)
        {
            return Fail(node, scope, ConfigRules.WrongType, Expectation.Of(target), node.Describe());
        }

        return target.Kind switch
        {
            BindingKind.Enum => BindEnum(scalar, target, scope),
            BindingKind.Parsable => Create(node, scope, () => target.Factory.Parse(target, scalar.Text)),
            _ => BindValue(scalar, target, constraints, scope),
        };
    }

    private Bound BindValue(ConfigScalar scalar, IBindingType target, IReadOnlyList<ConfigConstraint> constraints, BindingScope scope)
    {
        var outcome = ScalarConversion.Convert(scalar, target.Scalar);
        if (outcome.RuleId is null)
        {
            return Bound.Good(target.Scalar == BindingScalar.DateOnly
                ? target.Factory.CreateDate(target, (DateTime)outcome.Value!)
                : outcome.Value);
        }

        // The user's own range says more than the type's.
        var range = outcome.RuleId == ConfigRules.NotAllowed ? constraints.OfType<RangeConstraint>().FirstOrDefault() : null;
        return Fail(scalar, scope, outcome.RuleId, range?.Expectation ?? outcome.Expected, scalar.Describe(), outcome.Hint);
    }

    private Bound BindEnum(ConfigScalar scalar, IBindingType target, BindingScope scope)
    {
        var member = target.EnumMembers.FirstOrDefault(candidate => candidate.IsNamed(scalar.Text));
        return member is null
            ? Fail(
                scalar,
                scope,
                ConfigRules.NotAllowed,
                Expectation.EnumNames(target),
                scalar.Describe(),
                nearest: NearestName.Find(scalar.Text, target.EnumMembers.Select(candidate => candidate.Keys[0])))
            : Bound.Good(target.Factory.CreateEnum(target, member));
    }
}
