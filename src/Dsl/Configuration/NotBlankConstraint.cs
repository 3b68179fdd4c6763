namespace DagSharp.Configuration;

/// <summary><c>[Required]</c>: text with something in it.</summary>
internal sealed class NotBlankConstraint : ConfigConstraint
{
    public override string Expectation => "text that is not blank";

    public override bool Accepts(object? value, int? count) => value is not string text || text.Trim().Length > 0;
}
