using System.Collections.Immutable;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>Tallies the rosters of a turnover in groups, by a key of their organisations: this term's with what became of last term's.</summary>
internal sealed class TallyGroups<TKey>(Func<Organisation, TKey> keyOf, IComparer<TKey>? comparer, TallyBasis basis, TurnoverLineage lineage)
    where TKey : notnull
{
    private readonly TallyAccumulator _accumulator = new(basis);
    private readonly IDictionary<TKey, Group> _groups = GroupKeys.Table<TKey, Group>(comparer);

    /// <summary>The tally of each group, in ascending order of key.</summary>
    public ImmutableSortedDictionary<TKey, Tally> Of(Turnover turnover)
    {
        foreach (var roster in turnover.Current)
        {
            GroupOf(roster).Current.Add(roster);
        }

        foreach (var roster in turnover.Previous)
        {
            GroupOf(roster).Previous.Add(roster);
        }

        var tallies = ImmutableSortedDictionary.CreateBuilder<TKey, Tally>(GroupKeys.Order(comparer));
        foreach (var (key, group) in _groups)
        {
            tallies.Add(key, Count(group));
        }

        return tallies.ToImmutable();
    }

    private Group GroupOf(Roster roster)
    {
        var key = keyOf(roster.Organisation);
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups.Add(key, group = new Group([], []));
        }

        return group;
    }

    private Tally Count(Group group)
    {
        _accumulator.Clear();
        foreach (var roster in group.Current)
        {
            _accumulator.Add(roster, lineage.Before(roster));
        }

        foreach (var roster in group.Previous)
        {
            AddDepartures(roster);
        }

        return _accumulator.ToTally();
    }

    private void AddDepartures(Roster previous)
    {
        var after = lineage.After(previous);
        var successors = lineage.SuccessorsOf(previous);
        foreach (var member in previous.Members)
        {
            if (after is null)
            {
                _accumulator.AddUndecided(member.Posts);
            }
            else
            {
                _accumulator.AddDeparture(member.Posts, after.Of(member), TurnoverLineage.ReasonOf(member.Id, successors));
            }
        }
    }

    private sealed record Group(List<Roster> Current, List<Roster> Previous);
}
