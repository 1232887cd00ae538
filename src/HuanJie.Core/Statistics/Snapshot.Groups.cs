using System.Collections.Immutable;
using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <content>The runs of organisations that make a group.</content>
public sealed partial class Snapshot
{
    private IDictionary<DivisionCode, SnapshotGroup> GroupsBy(DivisionLevel level, bool current = false)
    {
        var groups = GroupKeys.Table<DivisionCode, SnapshotGroup>(comparer: null);
        foreach (var part in _parts)
        {
            if (current && part.IsFormer)
            {
                continue;
            }

            foreach (var run in part.Runs(level))
            {
                Add(groups, run.Division, part, run);
            }
        }

        return groups;
    }

    private IDictionary<TKey, SnapshotGroup> GroupsBy<TKey>(Func<Organisation, TKey> keyOf, IComparer<TKey>? comparer, bool current = false)
        where TKey : notnull
    {
        var groups = GroupKeys.Table<TKey, SnapshotGroup>(comparer);
        foreach (var part in _parts)
        {
            var organisations = current && part.IsFormer ? [] : part.Organisations.Organisations;
            var start = 0;
            TKey? last = default;
            for (var at = 0; at < organisations.Length; at++)
            {
                var key = keyOf(organisations[at]);
                if (at > start && !EqualityComparer<TKey>.Default.Equals(key, last))
                {
                    Add(groups, last!, part, new(default, start, at));
                    start = at;
                }

                last = key;
            }

            if (organisations.Length > start)
            {
                Add(groups, last!, part, new(default, start, organisations.Length));
            }
        }

        return groups;
    }

    private static void Add<TKey>(IDictionary<TKey, SnapshotGroup> groups, TKey key, SnapshotPart part, in SnapshotRun run)
    {
        if (!groups.TryGetValue(key, out var group))
        {
            groups.Add(key, group = new SnapshotGroup([]));
        }

        group.Runs.Add((part, run));
    }

    private static ImmutableSortedDictionary<TKey, Tally> Tallies<TKey>(IDictionary<TKey, SnapshotGroup> groups, TallyBasis basis, IComparer<TKey>? comparer)
        where TKey : notnull
    {
        var counter = new SnapshotCounter(basis);
        var tallies = ImmutableSortedDictionary.CreateBuilder<TKey, Tally>(GroupKeys.Order(comparer));
        foreach (var (key, group) in groups)
        {
            if (group.IsIncluded)
            {
                tallies.Add(key, group.Tally(counter));
            }
        }

        return tallies.ToImmutable();
    }

    /// <summary>The runs of one group, of this term and the last.</summary>
    private sealed record SnapshotGroup(List<(SnapshotPart Part, SnapshotRun Run)> Runs)
    {
        /// <summary>Whether an organisation of it is left, or all are filtered out.</summary>
        public bool IsIncluded => Runs.Exists(static run => run.Part.IncludedIn(run.Run) > 0);

        public long People(MemberGroup group) => Runs.Sum(run => run.Part.People.Bits.Count(PeopleColumns.GroupsAt + (int)group, run.Part.PeopleOf(run.Run)));

        public Tally Tally(SnapshotCounter counter)
        {
            counter.Clear();
            foreach (var (part, run) in Runs)
            {
                counter.Add(part, run);
            }

            return counter.ToTally();
        }
    }
}
