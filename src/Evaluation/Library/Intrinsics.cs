using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>A library member that needs symbols, budgets or the interpreter itself.</summary>
internal delegate object? Intrinsic(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site);

/// <summary>Intrinsics by type and member. A table.</summary>
internal static class Intrinsics
{
    private static readonly ImmutableDictionary<string, Intrinsic> Rows = new Dictionary<string, Intrinsic>
    {
        ["Object.ReferenceEquals"] = (_, _, _, arguments, _) => ReferenceEquals(arguments[0], arguments[1]),
        ["Object.Equals"] = (_, _, receiver, arguments, _) => arguments.Length == 2 ? Equals(arguments[0], arguments[1]) : receiver!.Equals(arguments[0]),
        ["Object.ToString"] = (_, _, receiver, _, _) => Interpreter.Text(receiver),
        ["ValueType.ToString"] = (_, _, receiver, _, _) => Interpreter.Text(receiver),
        ["Object.GetHashCode"] = (interpreter, _, receiver, _, _) => interpreter.StableHashOf(receiver!),
        ["Object.GetType"] = (_, _, receiver, _, _) => receiver is EnumValue number ? new TypeValue(number.Type) : receiver!.GetType(),
        ["Object..ctor"] = (_, _, _, _, _) => new object(),

        ["Type.get_Name"] = (_, _, receiver, _, _) => receiver is TypeValue type ? type.Name : ((Type)receiver!).Name,
        ["MemberInfo.get_Name"] = (_, _, receiver, _, _) => receiver is TypeValue type ? type.Name : ((Type)receiver!).Name,
        ["Type.get_FullName"] = (_, _, receiver, _, _) => receiver is TypeValue type ? type.FullName : ((Type)receiver!).FullName,
        ["Type.get_Namespace"] = (_, _, receiver, _, _) => receiver is TypeValue type ? type.Symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : null : ((Type)receiver!).Namespace,
        ["Type.ToString"] = (_, _, receiver, _, _) => receiver!.ToString(),
        ["Type.Equals"] = (_, _, receiver, arguments, _) => receiver!.Equals(arguments[0]),
        ["Type.op_Equality"] = (_, _, _, arguments, _) => Equals(arguments[0], arguments[1]),
        ["Type.op_Inequality"] = (_, _, _, arguments, _) => !Equals(arguments[0], arguments[1]),

        ["Index.op_Implicit"] = (_, _, _, arguments, _) => new HostIndex((int)arguments[0]!, IsFromEnd: false),

        ["Enum.Parse"] = EnumLibrary.Parse,
        ["Enum.TryParse"] = EnumLibrary.TryParse,
        ["Enum.GetNames"] = EnumLibrary.GetNames,
        ["Enum.GetValues"] = EnumLibrary.GetValues,
        ["Enum.GetName"] = EnumLibrary.GetName,
        ["Enum.IsDefined"] = EnumLibrary.IsDefined,
        ["Enum.HasFlag"] = EnumLibrary.HasFlag,
        ["Enum.ToString"] = (_, _, receiver, arguments, _) => arguments.Length > 0 && arguments[0] is string format ? ((IFormattable)receiver!).ToString(format, null) : receiver!.ToString(),
        ["Enum.CompareTo"] = (_, _, receiver, arguments, _) => ((IComparable)receiver!).CompareTo(arguments[0]),
        ["Enum.Equals"] = (_, _, receiver, arguments, _) => receiver!.Equals(arguments[0]),
        ["Enum.GetHashCode"] = (_, _, receiver, _, _) => receiver!.GetHashCode(),

        ["Enumerable.OfType"] = SequenceLibrary.OfType,
        ["Enumerable.Cast"] = SequenceLibrary.Cast,
        ["Enumerable.Range"] = SequenceLibrary.Range,
        ["Enumerable.Repeat"] = SequenceLibrary.Repeat,
        ["Enumerable.TryGetNonEnumeratedCount"] = SequenceLibrary.TryGetCount,

        ["String.Join"] = StringIntrinsics.Join,
        ["String.Concat"] = StringIntrinsics.Concat,
        ["String.Format"] = StringIntrinsics.Format,
        ["String.Replace"] = StringIntrinsics.Replace,
        ["String.op_Implicit"] = (_, _, _, arguments, _) => (arguments[0] as string)?.ToCharArray() ?? [],

        // A handler stands for the builder it writes to.
        ["AppendInterpolatedStringHandler..ctor"] = (_, _, _, arguments, _) => arguments[2],
        ["AppendInterpolatedStringHandler.AppendLiteral"] = StringIntrinsics.AppendFormatted,
        ["AppendInterpolatedStringHandler.AppendFormatted"] = StringIntrinsics.AppendFormatted,
        ["DefaultInterpolatedStringHandler..ctor"] = (_, _, _, _, _) => new System.Text.StringBuilder(),
        ["DefaultInterpolatedStringHandler.AppendLiteral"] = StringIntrinsics.AppendFormatted,
        ["DefaultInterpolatedStringHandler.AppendFormatted"] = StringIntrinsics.AppendFormatted,
        ["String.Create"] = (_, _, _, arguments, _) => ((Place)arguments[arguments.Length - 1]!).Value!.ToString(),
        ["FormattableString.Invariant"] = (_, _, _, arguments, _) => arguments[0],
        ["FormattableString.ToString"] = (_, _, receiver, _, _) => receiver,

        ["StringBuilder.Append"] = StringIntrinsics.AppendText,
        ["StringBuilder.AppendLine"] = StringIntrinsics.AppendText,
        ["StringBuilder.AppendFormat"] = StringIntrinsics.AppendFormat,

        ["ArgumentNullException.ThrowIfNull"] = (_, _, _, arguments, _) => arguments[0] is null ? throw new ArgumentNullException(arguments[1] as string) : null,
        ["ArgumentException.ThrowIfNullOrEmpty"] = (_, _, _, arguments, _) => Text(arguments, text => text.Length == 0, "The value cannot be an empty string."),
        ["ArgumentException.ThrowIfNullOrWhiteSpace"] = (_, _, _, arguments, _) => Text(arguments, string.IsNullOrWhiteSpace, "The value cannot be an empty string or composed entirely of whitespace."),
        ["ArgumentOutOfRangeException.ThrowIfNegative"] = (_, _, _, arguments, _) => Range(arguments, 1, value => Compare(value, 0) < 0, "must be a non-negative value"),
        ["ArgumentOutOfRangeException.ThrowIfZero"] = (_, _, _, arguments, _) => Range(arguments, 1, value => Compare(value, 0) == 0, "must be a non-zero value"),
        ["ArgumentOutOfRangeException.ThrowIfNegativeOrZero"] = (_, _, _, arguments, _) => Range(arguments, 1, value => Compare(value, 0) <= 0, "must be a non-negative and non-zero value"),
        ["ArgumentOutOfRangeException.ThrowIfGreaterThan"] = (_, _, _, arguments, _) => Range(arguments, 2, value => Compare(value, arguments[1]!) > 0, $"must be less than or equal to '{arguments[1]}'"),
        ["ArgumentOutOfRangeException.ThrowIfLessThan"] = (_, _, _, arguments, _) => Range(arguments, 2, value => Compare(value, arguments[1]!) < 0, $"must be greater than or equal to '{arguments[1]}'"),
        ["ObjectDisposedException.ThrowIf"] = (_, _, _, arguments, _) => arguments[0] is true ? throw new ObjectDisposedException(arguments[1]?.ToString()) : null,

        ["ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual"] = (_, _, _, arguments, _) => Range(arguments, 2, value => Compare(value, arguments[1]!) >= 0, $"must be less than '{arguments[1]}'"),
        ["ArgumentOutOfRangeException.ThrowIfLessThanOrEqual"] = (_, _, _, arguments, _) => Range(arguments, 2, value => Compare(value, arguments[1]!) <= 0, $"must be greater than '{arguments[1]}'"),
        ["ArgumentOutOfRangeException.ThrowIfEqual"] = (_, _, _, arguments, _) => Range(arguments, 2, value => Equals(value, arguments[1]), $"must not be equal to '{arguments[1]}'"),
        ["ArgumentOutOfRangeException.ThrowIfNotEqual"] = (_, _, _, arguments, _) => Range(arguments, 2, value => !Equals(value, arguments[1]), $"must be equal to '{arguments[1]}'"),
        ["Exception.ToString"] = (_, _, receiver, _, _) => Interpreter.Text(receiver),

        ["HashCode.Combine"] = HashIntrinsics.Combine,
        ["HashCode.Add"] = HashIntrinsics.Add,
        ["HashCode.ToHashCode"] = HashIntrinsics.ToHashCode,

        ["Uri..ctor"] = UriIntrinsics.New,
        ["Uri.TryCreate"] = UriIntrinsics.TryCreate,

        ["Span.get_Length"] = (_, _, receiver, _, _) => ((Array)receiver!).Length,
        ["ReadOnlySpan.get_Length"] = (_, _, receiver, _, _) => ((Array)receiver!).Length,
        ["ReadOnlySpan.get_IsEmpty"] = (_, _, receiver, _, _) => ((Array)receiver!).Length == 0,
        ["Span.get_Item"] = (_, _, receiver, arguments, _) => ((Array)receiver!).GetValue((int)arguments[0]!),
        ["ReadOnlySpan.get_Item"] = (_, _, receiver, arguments, _) => ((Array)receiver!).GetValue((int)arguments[0]!),
        ["Span.get_IsEmpty"] = (_, _, receiver, _, _) => ((Array)receiver!).Length == 0,
        ["ReadOnlySpan.get_Empty"] = (interpreter, method, _, _, _) => interpreter.DefaultOf(method.ContainingType),
        ["Span.get_Empty"] = (interpreter, method, _, _, _) => interpreter.DefaultOf(method.ContainingType),
        ["Span.ToString"] = (_, _, receiver, _, _) => receiver is char[] text ? new string(text) : receiver!.ToString(),
        ["ReadOnlySpan.Slice"] = SequenceLibrary.Slice,
        ["ReadOnlySpan.CopyTo"] = SequenceLibrary.CopySpan,
        ["Span.CopyTo"] = SequenceLibrary.CopySpan,
        ["Span..ctor"] = (_, _, _, arguments, _) => arguments[0],
        ["ReadOnlySpan..ctor"] = (_, _, _, arguments, _) => arguments[0],
        ["Span.ToArray"] = (_, _, receiver, _, _) => ((Array)receiver!).Clone(),
        ["ReadOnlySpan.ToArray"] = (_, _, receiver, _, _) => ((Array)receiver!).Clone(),
        ["ReadOnlySpan.ToString"] = (_, _, receiver, _, _) => receiver is char[] text ? new string(text) : receiver!.ToString(),

        ["Regex..ctor"] = PatternLibrary.New,
        ["Regex.IsMatch"] = PatternLibrary.IsMatch,
        ["Regex.Match"] = PatternLibrary.Match,
        ["Regex.Matches"] = PatternLibrary.Matches,
        ["Regex.Count"] = PatternLibrary.Count,
        ["Regex.Split"] = PatternLibrary.Split,
        ["Regex.Replace"] = PatternLibrary.Replace,

        ["MD5.HashData"] = DigestIntrinsics.HashData,
        ["SHA1.HashData"] = DigestIntrinsics.HashData,
        ["SHA256.HashData"] = DigestIntrinsics.HashData,
        ["SHA384.HashData"] = DigestIntrinsics.HashData,
        ["SHA512.HashData"] = DigestIntrinsics.HashData,

        ["Comparer.get_Default"] = OrderIntrinsics.DefaultComparer,
        ["IComparable.CompareTo"] = OrderIntrinsics.CompareTo,
        ["EqualityComparer.Create"] = ComparerIntrinsics.Create,
        ["Lazy..ctor"] = (interpreter, method, _, _, site) => throw interpreter.Fail(EvaluationRules.NotAllowed, site, $"new {method.ContainingType.Name}", "without a factory is not on the list; give it a function"),
        ["BigInteger..ctor"] = (_, _, _, arguments, _) => SizeGuards.Integer((byte[])arguments[0]!, isUnsigned: arguments[1] is true, isBigEndian: arguments[2] is true),
        ["Array.Resize"] = SequenceLibrary.Resize,

        ["DateTimeOffset..ctor"] = TimeIntrinsics.Offset,
        ["DateTimeOffset.op_Implicit"] = TimeIntrinsics.Offset,
        ["DateTimeOffset.Parse"] = TimeIntrinsics.Parse,
        ["DateTimeOffset.ParseExact"] = TimeIntrinsics.Parse,
        ["DateTimeOffset.TryParse"] = TimeIntrinsics.TryParse,
        ["DateTimeOffset.TryParseExact"] = TimeIntrinsics.TryParse,
        ["DateTime.Parse"] = TimeIntrinsics.Parse,
        ["DateTime.ParseExact"] = TimeIntrinsics.Parse,
        ["DateTime.TryParse"] = TimeIntrinsics.TryParse,
        ["DateTime.TryParseExact"] = TimeIntrinsics.TryParse,
        ["DateTime.get_Kind"] = (_, _, receiver, _, _) => ((DateTime)receiver!).Kind,
    }.ToImmutableDictionary();

    /// <summary>Names of the members that are intrinsics, as <c>Type.Member</c>.</summary>
    public static IEnumerable<string> Names => Rows.Keys;

    public static Intrinsic? Find(IMethodSymbol method)
    {
        var name = $"{method.ContainingType.Name}.{method.Name}";
        if (!Rows.TryGetValue(name, out var intrinsic) || !AllowList.IsSystem(method.ContainingType))
        {
            return null;
        }

        return name switch
        {
            // Only these overloads need more than the host gives.
            "DateTimeOffset..ctor" when method.Parameters.Length != 1 || method.Parameters[0].Type.Name != "DateTime" => null,
            "Uri..ctor" when method.Parameters[0].Type.SpecialType != SpecialType.System_String || method.Parameters.Length > 1 && method.Parameters[1].Type.Name != "UriKind" => null,
            "Uri.TryCreate" when method.Parameters.Length != 3 || method.Parameters[1].Type.Name != "UriKind" => null,
            "String.Replace" when method.Parameters.Length > 2 => StringIntrinsics.ReplaceBy,
            "String.Replace" when method.Parameters[0].Type.SpecialType != SpecialType.System_String => null,
            "String.Format" when method.Parameters.Length > 0 && method.Parameters[0].Type.Name == "CompositeFormat" => null,
            "StringBuilder.Append" or "StringBuilder.AppendLine" when !method.Parameters.Any(parameter => parameter.Type.Name == "AppendInterpolatedStringHandler") => null,
            "String.Create" when method.Parameters.Length != 2 || method.Parameters[1].Type.Name != "DefaultInterpolatedStringHandler" => null,
            "Span..ctor" or "ReadOnlySpan..ctor" when method.Parameters.Length != 1 || method.Parameters[0].Type is not IArrayTypeSymbol => null,
            "Comparer.get_Default" when method.ContainingType.Arity == 0 => null,
            "BigInteger..ctor" when method.Parameters.Length != 3 => null,
            "Lazy..ctor" when method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate || parameter.Name == "value") => null,
            "SHA256.HashData" or "SHA1.HashData" or "MD5.HashData" or "SHA384.HashData" or "SHA512.HashData" when method.Parameters.Length > 1 || method.Parameters[0].Type.Name == "Stream" => null,
            _ => intrinsic,
        };
    }

    private static object? Text(object?[] arguments, Func<string, bool> isBad, string message) =>
        arguments[0] is not string text ? throw new ArgumentNullException(arguments[1] as string)
        : isBad(text) ? throw new ArgumentException(message, arguments[1] as string)
        : null;

    private static object? Range(object?[] arguments, int name, Func<object, bool> isBad, string must) =>
        isBad(arguments[0]!) ? throw new ArgumentOutOfRangeException(arguments[name] as string, arguments[0], $"{arguments[name]} ('{arguments[0]}') {must}.") : null;

    private static int Compare(object left, object right) => left is IComparable comparable && left.GetType() == right.GetType()
        ? comparable.CompareTo(right)
        : System.Convert.ToDecimal(left, System.Globalization.CultureInfo.InvariantCulture).CompareTo(System.Convert.ToDecimal(right, System.Globalization.CultureInfo.InvariantCulture));
}
