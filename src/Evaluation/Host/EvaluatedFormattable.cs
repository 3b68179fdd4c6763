using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>A FormattableString whose text is the same under every culture and host.</summary>
/// <param name="interpreter">Measures the text.</param>
/// <param name="format">The composite format.</param>
/// <param name="arguments">The values of the holes.</param>
/// <param name="site">Where it is written.</param>
internal sealed class EvaluatedFormattable(Interpreter interpreter, string format, object?[] arguments, IOperation site) : FormattableString
{
    public override string Format => format;

    public override int ArgumentCount => arguments.Length;

    public override object? GetArgument(int index) => arguments[index];

    public override object?[] GetArguments() => (object?[])arguments.Clone();

    public override string ToString(IFormatProvider? formatProvider) => interpreter.Enter(() => CompositeText.Of(interpreter, format, arguments, formatProvider, site));
}
