using System.Collections.Immutable;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>Tallies rosters in groups, by a key of their organisations, run after run of rosters with equal keys.</summary>
/// <remarks>
/// A list in the order of codes has one run a group: each roster is counted when its key is looked at, while it is at hand, by one accumulator small enough
/// for the nearest cache. The rosters of a group that comes back are counted together at the end.
/// </remarks>
internal sealed class TallyRuns<TKey>(Func<Organisation, TKey> keyOf, IComparer<TKey>? comparer, TallyBasis basis)
    where TKey : notnull
{
    private readonly TallyAccumulator _accumulator = new(basis);
    private readonly IDictionary<TKey, Group> _groups = GroupKeys.Table<TKey, Group>(comparer);

    /// <summary>The tally of each group, in ascending order of key.</summary>
    public ImmutableSortedDictionary<TKey, Tally> Of(ReadOnlySpan<Roster> rosters)
    {
        var start = 0;
        Group? open = null;
        var last = default(TKey);
        for (var at = 0; at < rosters.Length; at++)
        {
            var key = keyOf(rosters[at].Organisation);
            if (open is null || !EqualityComparer<TKey>.Default.Equals(key, last))
            {
                Close(open, start..at);
                open = GroupOf(key);
                start = at;
                last = key;
            }

            if (open.Runs.Count == 0)
            {
                _accumulator.Add(rosters[at]);
            }
        }

        Close(open, start..rosters.Length);

        var tallies = ImmutableSortedDictionary.CreateBuilder<TKey, Tally>(GroupKeys.Order(comparer));
        foreach (var (key, group) in _groups)
        {
            tallies.Add(key, group.Tally ?? Recount(rosters, group));
        }

        return tallies.ToImmutable();
    }

    // Ends a run: the first one of its group was counted on the way; any other leaves the group to be counted again.
    private void Close(Group? group, Range run)
    {
        if (group is not null)
        {
            group.Tally = group.Runs.Count == 0 ? _accumulator.ToTally() : null;
            group.Runs.Add(run);
        }

        _accumulator.Clear();
    }

    private Tally Recount(ReadOnlySpan<Roster> rosters, Group group)
    {
        _accumulator.Clear();
        foreach (var run in group.Runs)
        {
            foreach (var roster in rosters[run])
            {
                _accumulator.Add(roster);
            }
        }

        return _accumulator.ToTally();
    }

    private Group GroupOf(TKey key)
    {
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups.Add(key, group = new Group());
        }

        return group;
    }

    /// <summary>Where the rosters of one key are, and their tally if there is one run of them.</summary>
    private sealed class Group
    {
        public List<Range> Runs { get; } = [];

        public Tally? Tally { get; set; }
    }
}
