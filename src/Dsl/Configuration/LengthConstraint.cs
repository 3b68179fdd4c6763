using System.Globalization;

namespace DagSharp.Configuration;

/// <summary><c>[StringLength]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c>, <c>[Length]</c>: characters of text, items of a collection.</summary>
internal sealed class LengthConstraint(int? minimum, int? maximum) : ConfigConstraint
{
    public override string Expectation => (minimum, maximum) switch
    {
        (null, { } most) => "a length of at most " + Show(most),
        ({ } least, null) => "a length of at least " + Show(least),
        ({ } least, { } most) => "a length of " + Show(least) + " to " + Show(most),
        _ => "any length",
    };

    public override bool Accepts(object? value, int? count)
    {
        if (value is null)
        {
            return true;
        }

        return (count ?? (value as string)?.Length) is { } length && length >= (minimum ?? 0) && length <= (maximum ?? int.MaxValue);
    }

    private static string Show(int length) => length.ToString(CultureInfo.InvariantCulture);
}
