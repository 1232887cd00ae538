using System.Collections.Immutable;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>Tallies rosters in groups while they pass by: it keeps one tally a group and no roster.</summary>
/// <remarks>Neighbours with one key are counted together, so a file in the order of codes makes one tally a group; in any other order it takes longer and no more memory.</remarks>
internal sealed class TallyStream<TKey>(Func<Organisation, TKey> keyOf, IComparer<TKey>? comparer, TallyBasis basis)
    where TKey : notnull
{
    private readonly TallyAccumulator _accumulator = new(basis);
    private readonly IDictionary<TKey, Tally> _tallies = GroupKeys.Table<TKey, Tally>(comparer);
    private TKey? _open;
    private bool _isOpen;

    public void Add(Roster roster)
    {
        var key = keyOf(roster.Organisation);
        if (!_isOpen || !EqualityComparer<TKey>.Default.Equals(key, _open))
        {
            Close();
            (_open, _isOpen) = (key, true);
        }

        _accumulator.Add(roster);
    }

    /// <summary>The tally of each group, in ascending order of key.</summary>
    public ImmutableSortedDictionary<TKey, Tally> ToTallies()
    {
        Close();
        return _tallies.ToImmutableSortedDictionary(GroupKeys.Order(comparer));
    }

    private void Close()
    {
        if (_isOpen)
        {
            var tally = _accumulator.ToTally();
            _tallies[_open!] = _tallies.TryGetValue(_open!, out var sum) ? sum + tally : tally;
            _accumulator.Clear();
            _isOpen = false;
        }
    }
}
