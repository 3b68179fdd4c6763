using DagSharp.Naming;

namespace DagSharp.Testing;

/// <summary>Finds things by their ids, and says what there is when it does not.</summary>
internal static class Lookup
{
    public static T Find<T>(IEnumerable<T> all, string id, Func<T, string> idOf, string what)
        where T : class => all.FirstOrDefault(one => idOf(one) == id) ?? throw new PipelineTestException(Missing(what, id, all.Select(idOf)));

    public static string Missing(string what, string id, IEnumerable<string> known)
    {
        var ids = known.ToArray();
        return $"no {what} '{id}'" + (
            ids.Length == 0 ? "; there is none at all"
            : NearestName.Find(id, ids) is { } nearest ? $"; did you mean '{nearest}'?"
            : $"; there are {string.Join(", ", ids)}");
    }
}
