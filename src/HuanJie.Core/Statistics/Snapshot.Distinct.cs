using System.Collections.Immutable;
using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <content>People counted once over a region.</content>
public sealed partial class Snapshot
{
    // Only who asks for it pays for it; two threads that ask at once wait for one answer.
    private readonly Lazy<ImmutableArray<(PersonId Id, ImmutableArray<(int Part, int Person)> Places)>> _repeated;

    /// <summary>Counts the people of a group once, whoever sits in two organisations too, as <see cref="Statistics.DistinctPeople.Of"/> does. The first call looks at every id, which takes several times as long as building the snapshot; later ones are quick.</summary>
    public DistinctPeople DistinctPeople(MemberGroup group = MemberGroup.TwoCommittees) =>
        DistinctPeopleBy(static _ => 0, group).TryGetValue(0, out var all) ? all : new(0, 0, []);

    /// <summary>Counts the people of a group once in each division.</summary>
    /// <returns>One count a division, in ascending order of code. They do not add up: somebody can sit in two divisions.</returns>
    public ImmutableSortedDictionary<DivisionCode, DistinctPeople> DistinctPeopleBy(DivisionLevel level, MemberGroup group = MemberGroup.TwoCommittees) =>
        DistinctPeople([.. GroupsBy(level).Select(static group => KeyValuePair.Create(group.Key, group.Value.Current))], organisation => organisation.Code.At(level), group, comparer: null);

    /// <summary>Counts the people of a group once under each key of the organisations.</summary>
    /// <param name="key">The key of an organisation; called once an organisation, and again for those of people who sit in two.</param>
    /// <param name="group">The group.</param>
    /// <param name="comparer">The order of the keys; ordinal for text, otherwise the default order, unless given.</param>
    /// <returns>One count a key, in ascending order of key.</returns>
    public ImmutableSortedDictionary<TKey, DistinctPeople> DistinctPeopleBy<TKey>(Func<Organisation, TKey> key, MemberGroup group = MemberGroup.TwoCommittees, IComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return DistinctPeople(GroupsBy(key, comparer, current: true), key, group, comparer);
    }

    private ImmutableSortedDictionary<TKey, DistinctPeople> DistinctPeople<TKey>(
        ImmutableArray<KeyValuePair<TKey, SnapshotGroup>> groups,
        Func<Organisation, TKey> keyOf,
        MemberGroup group,
        IComparer<TKey>? comparer)
        where TKey : notnull
    {
        if (group is < MemberGroup.TwoCommittees or > MemberGroup.Directors)
        {
            throw new ArgumentOutOfRangeException(nameof(group), group, $"{group} is not a group of members.");
        }

        // More than once under one key: the times beyond the first are not other people.
        var again = GroupKeys.Table<TKey, (long Times, List<PersonId> People)>(comparer);
        foreach (var (id, places) in _repeated.Value)
        {
            var keys = GroupKeys.Table<TKey, int>(comparer);
            foreach (var (part, person) in places)
            {
                if (_parts[part].People.Bits.IsSet(PeopleColumns.GroupsAt + (int)group, person))
                {
                    var key = keyOf(_parts[part].OrganisationOf(person));
                    keys[key] = keys.TryGetValue(key, out var times) ? times + 1 : 1;
                }
            }

            foreach (var (key, times) in keys)
            {
                if (times > 1)
                {
                    var known = again.TryGetValue(key, out var found) ? found : (Times: 0, People: []);
                    known.People.Add(id);
                    again[key] = (known.Times + times - 1, known.People);
                }
            }
        }

        var counts = ImmutableSortedDictionary.CreateBuilder<TKey, DistinctPeople>(GroupKeys.Order(comparer));
        foreach (var (key, runs) in groups)
        {
            if (runs.IsIncluded)
            {
                var headcount = runs.People(group);
                counts.Add(key, again.TryGetValue(key, out var found) ? new(headcount, headcount - found.Times, [.. found.People]) : new(headcount, headcount, []));
            }
        }

        return counts.ToImmutable();
    }
}
