namespace DagSharp.Pipelines;

/// <summary>The members of a class, those of base classes first; one that is replaced stands where the first did.</summary>
internal static class MemberTable
{
    public static IReadOnlyList<IMemberView> Of(ITypeView type)
    {
        var members = new List<IMemberView>();
        foreach (var level in BaseFirst(type))
        {
            foreach (var member in level.Members)
            {
                var replaced = member.IsOverride ? members.FindIndex(candidate => IsSame(candidate, member)) : -1;
                if (replaced < 0)
                {
                    members.Add(member);
                }
                else
                {
                    // Without attributes of its own it keeps those it replaces; a call finds it by virtual dispatch.
                    members[replaced] = member.Attributes.Count > 0 ? member : members[replaced];
                }
            }
        }

        return members;
    }

    private static bool IsSame(IMemberView replaced, IMemberView member) => replaced.Name == member.Name
        && replaced.Parameters.Select(static parameter => parameter.TypeName).SequenceEqual(member.Parameters.Select(static parameter => parameter.TypeName));

    public static IEnumerable<ITypeView> BaseFirst(ITypeView type)
    {
        var levels = new Stack<ITypeView>();
        for (var level = type; level is not null; level = level.BaseType)
        {
            levels.Push(level);
        }

        return levels;
    }
}
