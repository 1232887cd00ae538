using System.Collections.Immutable;
using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <content>The runs of organisations that make a group.</content>
public sealed partial class Snapshot
{
    // Of divisions they are worked out once a level.
    private readonly Lazy<ImmutableArray<KeyValuePair<DivisionCode, SnapshotGroup>>>[] _divisions;

    private ImmutableArray<KeyValuePair<DivisionCode, SnapshotGroup>> GroupsBy(DivisionLevel level) =>
        level is >= DivisionLevel.Province and <= DivisionLevel.Village
            ? _divisions[level - DivisionLevel.Province].Value
            : throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level. Write one of the five, from Province to Village.");

    private ImmutableArray<KeyValuePair<DivisionCode, SnapshotGroup>> GroupsIn(DivisionLevel level)
    {
        var groups = GroupKeys.Table<DivisionCode, List<(SnapshotPart Part, SnapshotRun Run)>>(comparer: null);
        foreach (var part in _parts)
        {
            foreach (var run in part.Runs(level))
            {
                Add(groups, run.Division, part, run);
            }
        }

        return Ordered(groups, comparer: null);
    }

    private ImmutableArray<KeyValuePair<TKey, SnapshotGroup>> GroupsBy<TKey>(Func<Organisation, TKey> keyOf, IComparer<TKey>? comparer, bool current = false)
        where TKey : notnull
    {
        var groups = GroupKeys.Table<TKey, List<(SnapshotPart Part, SnapshotRun Run)>>(comparer);
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
                    Add(groups, last!, part, part.Run(start, at));
                    start = at;
                }

                last = key;
            }

            if (organisations.Length > start)
            {
                Add(groups, last!, part, part.Run(start, organisations.Length));
            }
        }

        return Ordered(groups, comparer);
    }

    private static void Add<TKey>(IDictionary<TKey, List<(SnapshotPart Part, SnapshotRun Run)>> groups, TKey key, SnapshotPart part, in SnapshotRun run)
    {
        if (!groups.TryGetValue(key, out var runs))
        {
            groups.Add(key, runs = []);
        }

        runs.Add((part, run));
    }

    private static ImmutableArray<KeyValuePair<TKey, SnapshotGroup>> Ordered<TKey>(IDictionary<TKey, List<(SnapshotPart Part, SnapshotRun Run)>> groups, IComparer<TKey>? comparer)
        where TKey : notnull =>
        [.. groups.OrderBy(static group => group.Key, GroupKeys.Order(comparer)).Select(static group => KeyValuePair.Create(group.Key, new SnapshotGroup([.. group.Value])))];

    private static ImmutableSortedDictionary<TKey, Tally> Tallies<TKey>(ImmutableArray<KeyValuePair<TKey, SnapshotGroup>> groups, TallyBasis basis, IComparer<TKey>? comparer)
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
}
