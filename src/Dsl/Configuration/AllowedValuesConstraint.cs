namespace DagSharp.Configuration;

/// <summary><c>[AllowedValues]</c>: one of the constants; numbers of different types compare by what they print.</summary>
internal sealed class AllowedValuesConstraint(IReadOnlyList<object?> values) : ConfigConstraint
{
    public override string Expectation => "one of " + string.Join(", ", values.Select(ConfigConstraints.Show));

    public IEnumerable<string> Names => values.OfType<string>();

    public override bool Accepts(object? value, int? count) => values.Any(allowed =>
        value is null || allowed is null
            ? value is null && allowed is null
            : (value is string) == (allowed is string) && ConfigConstraints.Show(value) == ConfigConstraints.Show(allowed));
}
