using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Composition;

/// <summary>Finds kin among those who sit on bodies, without allocating.</summary>
internal static class KinPairs
{
    /// <summary>The first pair of related people, one on a body of the first group and one on a body of the second; null when there is none.</summary>
    /// <param name="roster">The roster; its kin must be known.</param>
    /// <param name="set">The relations that count.</param>
    /// <param name="one">The first bodies, as bits of <see cref="Body"/>.</param>
    /// <param name="other">The second bodies.</param>
    public static Kinship? First(Roster roster, KinSet set, int one, int other)
    {
        var kin = (roster.Kin ?? []).AsSpan();
        for (var i = 0; i < kin.Length; i++)
        {
            if (set.Contains(kin[i].Relation) && Find(roster, kin[i].Person) is { } person && Find(roster, kin[i].Other) is { } relative
                && ((Sits(person, one) && Sits(relative, other)) || (Sits(person, other) && Sits(relative, one))))
            {
                return kin[i];
            }
        }

        return null;
    }

    public static bool Sits(Member member, int bodies) => (member.Posts.Bodies & bodies) != 0;

    private static Member? Find(Roster roster, PersonId id)
    {
        foreach (var member in roster.Members.AsSpan())
        {
            if (member.Id == id)
            {
                return member;
            }
        }

        return null;
    }
}
