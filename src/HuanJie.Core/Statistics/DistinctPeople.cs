using System.Collections.Immutable;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>The different people of a group over several organisations (不重复人数): a person who sits in two organisations is one.</summary>
/// <remarks>
/// A headcount counts people once per organisation and adds up over a region; this number does not, because one person can sit in two
/// villages, as with a joint Party branch. So it is counted over all rosters of the region at once.
/// </remarks>
/// <param name="Headcount">The people counted once per organisation.</param>
/// <param name="Distinct">The people counted once.</param>
/// <param name="Repeated">Those who are in more than one organisation, in ordinal order of id.</param>
public sealed record DistinctPeople(long Headcount, long Distinct, ValueList<PersonId> Repeated)
{
    /// <summary>Counts the people of a group over rosters of one term.</summary>
    public static DistinctPeople Of(IEnumerable<Roster> rosters, MemberGroup group = MemberGroup.TwoCommittees)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        var people = new HashSet<PersonId>();
        var repeated = new HashSet<PersonId>();
        var headcount = 0L;
        foreach (var roster in rosters)
        {
            foreach (var member in roster.Members.AsSpan())
            {
                if (group.Includes(member.Posts))
                {
                    headcount++;
                    if (!people.Add(member.Id))
                    {
                        repeated.Add(member.Id);
                    }
                }
            }
        }

        return new(headcount, people.Count, [.. repeated.Order()]);
    }

    /// <summary>Counts the people of a group in each division: in every county, once each, over all its organisations.</summary>
    /// <returns>One count a division, in ascending order of code. They do not add up: somebody can sit in two divisions.</returns>
    public static ImmutableSortedDictionary<DivisionCode, DistinctPeople> By(IEnumerable<Roster> rosters, DivisionLevel level, MemberGroup group = MemberGroup.TwoCommittees) =>
        By(rosters, organisation => organisation.Code.At(level), group);

    /// <summary>Counts the people of a group under each key of the organisations.</summary>
    /// <param name="rosters">The rosters of one term.</param>
    /// <param name="key">The key of an organisation; called once a roster.</param>
    /// <param name="group">The group.</param>
    /// <param name="comparer">The order of the keys; ordinal for text, otherwise the default order, unless given.</param>
    /// <returns>One count a key, in ascending order of key.</returns>
    public static ImmutableSortedDictionary<TKey, DistinctPeople> By<TKey>(IEnumerable<Roster> rosters, Func<Organisation, TKey> key, MemberGroup group = MemberGroup.TwoCommittees, IComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rosters);
        ArgumentNullException.ThrowIfNull(key);
        var groups = GroupKeys.Table<TKey, List<Roster>>(comparer);
        foreach (var roster in rosters)
        {
            var name = key(roster.Organisation);
            if (!groups.TryGetValue(name, out var members))
            {
                groups.Add(name, members = []);
            }

            members.Add(roster);
        }

        return groups.ToImmutableSortedDictionary(entry => entry.Key, entry => Of(entry.Value, group), GroupKeys.Order(comparer));
    }

    /// <summary>The two numbers, as in <c>904 people, 905 counted per organisation</c>; one where they are equal.</summary>
    public override string ToString() => Headcount == Distinct ? $"{Distinct} people" : $"{Distinct} people, {Headcount} counted per organisation";
}
