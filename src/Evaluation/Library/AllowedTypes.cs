using System.Collections.Immutable;

namespace DagSharp.Evaluation;

/// <summary>A library type that may be used.</summary>
/// <param name="Subject">The group of the documentation it belongs to.</param>
/// <param name="Name">Its metadata name.</param>
/// <param name="Only">The members that may be used; empty when all may.</param>
/// <param name="Except">The members that may not.</param>
internal sealed record AllowedType(string Subject, string Name, ImmutableHashSet<string> Only, ImmutableHashSet<string> Except)
{
    // Locks have no meaning where there is one thread; estimates and what is native differ by processor.
    private static readonly ImmutableHashSet<string> Nowhere =
    [
        "SyncRoot", "IsSynchronized", "Synchronized",
        "ReciprocalEstimate", "ReciprocalSqrtEstimate", "MultiplyAddEstimate", "ClampNative", "MaxNative", "MinNative", "ConvertToIntegerNative",
    ];

    public bool Permits(string member) => !Nowhere.Contains(member) && (Only.IsEmpty || Only.Contains(member)) && !Except.Contains(member);
}

/// <summary>The library types a definition may use. A table: <c>Name</c>, <c>Name - members left out</c> or <c>Name : the only members</c>.</summary>
internal static class AllowedTypes
{
    public static ImmutableArray<AllowedType> All { get; } =
    [
        .. Rows("Texts", "System",
            "String - Intern IsInterned Copy EnumerateRunes GetPinnableReference", "Char", "StringComparison", "StringComparer - CurrentCulture CurrentCultureIgnoreCase", "StringSplitOptions", "FormattableString : Invariant ToString Format ArgumentCount GetArgument GetArguments",
            "MemoryExtensions - AsMemory", "Span`1 - GetPinnableReference", "ReadOnlySpan`1 - GetPinnableReference"),
        .. Rows("Texts", "System.Text",
            "StringBuilder - GetChunks", "Encoding - Default GetEncoding GetEncodings RegisterProvider CreateTranscodingStream GetDecoder GetEncoder", "UTF8Encoding - GetDecoder GetEncoder", "ASCIIEncoding - GetDecoder GetEncoder",
            "UnicodeEncoding - GetDecoder GetEncoder", "UTF32Encoding - GetDecoder GetEncoder", "NormalizationForm"),
        .. Rows("Texts", "System.Text.RegularExpressions",
            "Regex - CompileToAssembly CacheSize EnumerateMatches EnumerateSplits Options MatchTimeout InfiniteMatchTimeout", "Match", "Group", "Capture", "MatchCollection", "GroupCollection", "CaptureCollection", "RegexOptions"),
        .. Rows("Texts", "System.Net", "WebUtility"),

        .. Rows("Numbers", "System",
            "Boolean", "Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single", "Double", "Decimal", "Math", "MathF", "Convert - ToDateTime", "BitConverter - IsLittleEndian",
            "MidpointRounding", "Nullable - GetUnderlyingType GetValueRefOrDefaultRef", "Nullable`1"),
        .. Rows("Numbers", "System.Numerics", "BigInteger", "BitOperations - Crc32C"),
        .. Rows("Numbers", "System.Security.Cryptography", "MD5 : HashData", "SHA1 : HashData", "SHA256 : HashData", "SHA384 : HashData", "SHA512 : HashData"),

        .. Rows("Dates and times", "System",
            "DateTime - GetDateTimeFormats", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "DayOfWeek", "DateTimeKind"),
        .. Rows("Dates and times", "System.Globalization",
            "ISOWeek", "Calendar - ReadOnly ToFourDigitYear TwoDigitYearMax", "GregorianCalendar - ToFourDigitYear TwoDigitYearMax", "CalendarWeekRule", "DateTimeStyles", "TimeSpanStyles"),

        .. Rows("Cultures", "System.Globalization",
            "CultureInfo : InvariantCulture NumberFormat DateTimeFormat TextInfo CompareInfo Calendar Name ToString Equals GetFormat", "NumberFormatInfo - CurrentInfo GetInstance", "DateTimeFormatInfo - CurrentInfo GetInstance",
            "TextInfo - ReadOnly", "CompareInfo - GetCompareInfo GetSortKey GetHashCode Version", "NumberStyles", "CompareOptions", "UnicodeCategory", "CharUnicodeInfo"),

        .. Rows("Small types", "System",
            "Object", "ValueType", "Enum - GetUnderlyingType GetValuesAsUnderlyingType ToObject", "Guid", "Version", "Uri - LocalPath IsWellFormedOriginalString", "UriKind", "UriComponents", "UriFormat", "UriPartial", "UriBuilder", "Index", "Range", "HashCode - AddBytes",
            "Lazy`1", "EventArgs", "Delegate : Equals op_Equality op_Inequality GetInvocationList HasSingleTarget", "MulticastDelegate : Equals op_Equality op_Inequality GetInvocationList", "Type", "IntPtr : Zero", "Attribute : .ctor",
            "IComparable", "IComparable`1", "IEquatable`1", "IFormattable", "IDisposable", "IFormatProvider", "ICustomFormatter", "IConvertible", "ICloneable", "IParsable`1",
            "Tuple", "TupleExtensions", "Tuple`1", "Tuple`2", "Tuple`3", "Tuple`4", "Tuple`5", "Tuple`6", "Tuple`7", "Tuple`8",
            "ValueTuple", "ValueTuple`1", "ValueTuple`2", "ValueTuple`3", "ValueTuple`4", "ValueTuple`5", "ValueTuple`6", "ValueTuple`7", "ValueTuple`8"),
        .. Rows("Small types", "System.Reflection", "MemberInfo"),
        .. Rows("Small types", "System.Runtime.CompilerServices",
            "DefaultInterpolatedStringHandler", "FormattableStringFactory", "ITuple"),

        .. Rows("Collections", "System",
            "Array - CreateInstance CreateInstanceFromArrayType Initialize ConstrainedCopy", "ArraySegment`1 - Slice"),
        .. Rows("Collections", "System.Collections",
            "IEnumerable", "IEnumerator", "ICollection", "IList", "IDictionary", "IDictionaryEnumerator", "IComparer", "IEqualityComparer", "IStructuralEquatable", "IStructuralComparable", "DictionaryEntry", "BitArray"),
        .. Rows("Collections", "System.Collections.Generic",
            "List`1", "Dictionary`2 - GetAlternateLookup TryGetAlternateLookup GetObjectData OnDeserialization", "HashSet`1 - GetAlternateLookup TryGetAlternateLookup GetObjectData OnDeserialization CreateSetComparer", "Queue`1", "Stack`1", "LinkedList`1 - GetObjectData OnDeserialization", "LinkedListNode`1 - ValueRef",
            "SortedDictionary`2", "SortedList`2", "SortedSet`1 - CreateSetComparer", "PriorityQueue`2", "OrderedDictionary`2", "KeyValuePair", "KeyValuePair`2", "CollectionExtensions", "Comparer`1", "EqualityComparer`1", "ReferenceEqualityComparer",
            "IEnumerable`1", "IEnumerator`1", "ICollection`1", "IList`1", "ISet`1", "IDictionary`2", "IReadOnlyCollection`1", "IReadOnlyList`1", "IReadOnlySet`1", "IReadOnlyDictionary`2", "IComparer`1", "IEqualityComparer`1"),
        .. Rows("Collections", "System.Collections.ObjectModel", "Collection`1", "ReadOnlyCollection`1", "ReadOnlyDictionary`2", "ReadOnlySet`1", "KeyedCollection`2"),
        .. Rows("Immutable and frozen collections", "System.Collections.Immutable",
            "ImmutableArray", "ImmutableArray`1 - AsMemory AsSpan ItemRef", "ImmutableList", "ImmutableList`1 - ItemRef", "ImmutableDictionary", "ImmutableDictionary`2", "ImmutableHashSet", "ImmutableHashSet`1", "ImmutableQueue", "ImmutableQueue`1 - PeekRef", "ImmutableStack", "ImmutableStack`1 - PeekRef",
            "ImmutableSortedDictionary", "ImmutableSortedDictionary`2 - ValueRef", "ImmutableSortedSet", "ImmutableSortedSet`1 - ItemRef", "IImmutableList`1", "IImmutableDictionary`2", "IImmutableSet`1", "IImmutableQueue`1", "IImmutableStack`1"),
        .. Rows("Immutable and frozen collections", "System.Collections.Frozen", "FrozenDictionary", "FrozenDictionary`2 - GetAlternateLookup TryGetAlternateLookup GetValueRefOrNullRef", "FrozenSet", "FrozenSet`1 - GetAlternateLookup TryGetAlternateLookup"),

        .. Rows("LINQ", "System.Linq",
            "Enumerable - Shuffle", "IGrouping`2", "ILookup`2", "Lookup`2", "IOrderedEnumerable`1", "ImmutableArrayExtensions"),
    ];

    private static IEnumerable<AllowedType> Rows(string subject, string space, params string[] rows)
    {
        foreach (var row in rows)
        {
            var words = row.Split(' ');
            var members = words.Skip(2).ToImmutableHashSet(StringComparer.Ordinal);
            var isOnly = words.Length > 1 && words[1] == ":";
            yield return new(subject, $"{space}.{words[0]}", isOnly ? members : [], isOnly ? [] : members);
        }
    }
}
