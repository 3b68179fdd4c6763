namespace DagSharp.Configuration;

/// <summary>A value, or none because of errors already reported.</summary>
internal readonly record struct Bound(bool IsGood, object? Value)
{
    public static Bound None => default;

    public static Bound Good(object? value) => new(true, value);
}
