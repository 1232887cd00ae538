using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
        if (!rosters.IsEmpty)
        {
            var key = keyOf(rosters[0].Organisation);
            for (var start = 0; start < rosters.Length;)
            {
                start = AddRun(rosters, start, ref key);
            }
        }

        var tallies = ImmutableSortedDictionary.CreateBuilder<TKey, Tally>(GroupKeys.Order(comparer));
        foreach (var (key, group) in _groups)
        {
            tallies.Add(key, group.Tally ?? Recount(rosters, group));
        }

        return tallies.ToImmutable();
    }

    // Takes up the run that starts at a roster with a key; returns where the next one starts, with its key. The first run of a group is counted while its keys are looked at; any other
    // leaves the group to be counted again. A method of its own: .NET compiles what is called often in full, and a loop over all rosters only while it runs, and less well.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int AddRun(ReadOnlySpan<Roster> rosters, int start, ref TKey next)
    {
        var key = next;
        var group = GroupOf(key);
        var isFirst = group.Runs.Count == 0;
        var end = start;
        do
        {
            if (isFirst)
            {
                _accumulator.Add(rosters[end]);
            }

            end++;
            if (end < rosters.Length)
            {
                next = keyOf(rosters[end].Organisation);
            }
        }
        while (end < rosters.Length && EqualityComparer<TKey>.Default.Equals(next, key));

        group.Tally = isFirst ? _accumulator.ToTally() : null;
        group.Runs.Add(start..end);
        _accumulator.Clear();
        return end;
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
