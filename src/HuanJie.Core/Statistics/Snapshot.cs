using System.Collections.Immutable;
using System.Globalization;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>A snapshot (快照) of rosters for statistics: built once, then every indicator of every division, on any day and for any part of the people, at close to the speed of memory.</summary>
/// <remarks>
/// It gives the tallies that <see cref="Tally"/> counts from the rosters, number for number, comparison with last term included. It takes some 13 bytes a person, besides the ids, which it
/// shares with the rosters; it holds no name of a person and no citizen number, and keeps no roster alive. Worth it from the third or fourth question on: building it costs
/// two or three times as much as tallying the rosters once. For a page of indicators of thousands of divisions ask <see cref="FiguresBy(DivisionLevel, IEnumerable{Indicator}, TallyBasis)"/>,
/// which counts only what is asked for. Immutable and thread-safe. Up to <see cref="int.MaxValue"/> people.
/// </remarks>
public sealed partial class Snapshot
{
    private readonly ImmutableArray<SnapshotPart> _parts;

    private Snapshot(ImmutableArray<SnapshotPart> parts)
    {
        _parts = parts;
        Organisations = parts.Sum(static part => part.IsFormer ? 0 : part.IncludedIn(part.Whole));
        People = parts.Sum(static part => part.IsFormer ? 0L : part.People.Included);
        if (People > int.MaxValue)
        {
            throw new ArgumentException($"The rosters have {People} people. A snapshot holds up to {int.MaxValue}; make several and add their tallies.", nameof(parts));
        }

        _repeated = new(() => RepeatedPeople.In(_parts));
        _divisions = [.. Enum.GetValues<DivisionLevel>().Select(level => new Lazy<ImmutableArray<KeyValuePair<DivisionCode, SnapshotGroup>>>(() => GroupsIn(level)))];
    }

    /// <summary>The snapshot of no roster.</summary>
    public static Snapshot Empty { get; } = new([]);

    /// <summary>The organisations of this term.</summary>
    public long Organisations { get; }

    /// <summary>The people in this term's rosters it was built from, counted once per organisation, in whatever body.</summary>
    public long People { get; }

    /// <summary>The bytes that it takes, besides ids and organisations.</summary>
    internal long Bytes => _parts.Sum(static part => part.Bytes);

    /// <summary>The bytes that a tally of everything may read.</summary>
    internal long BytesForTally => _parts.Sum(static part => part.BytesForTally);

    /// <summary>The bytes that figures of everything may read.</summary>
    internal long BytesForFigures => _parts.Sum(static part => part.BytesForFigures);

    /// <summary>Takes up rosters; newcomers go by the recorded entries.</summary>
    /// <param name="rosters">The rosters, in any order; divisions are found fastest in the order of codes. They are enumerated once and let go of, some thousand at a time.</param>
    public static Snapshot Of(IEnumerable<Roster> rosters)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        // One room for all parts: chunks would be arrays of their own, which takes a twentieth longer.
        var parts = ImmutableArray.CreateBuilder<SnapshotPart>();
        var room = new Roster[SnapshotPart.Size];
        var count = 0;
        foreach (var roster in rosters)
        {
            room[count] = roster;
            count++;
            if (count == room.Length)
            {
                parts.Add(SnapshotPart.Of(room, lineage: null));
                count = 0;
            }
        }

        if (count > 0)
        {
            parts.Add(SnapshotPart.Of(room.AsSpan(0, count), lineage: null));
        }

        return new(parts.ToImmutable());
    }

    /// <summary>Takes up rosters as they come, such as those of a file; newcomers go by the recorded entries.</summary>
    /// <param name="rosters">The rosters; each is let go of once some thousand are there.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<Snapshot> OfAsync(IAsyncEnumerable<Roster> rosters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        var parts = ImmutableArray.CreateBuilder<SnapshotPart>();
        await foreach (var chunk in rosters.Chunk(SnapshotPart.Size).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            parts.Add(SnapshotPart.Of(chunk, lineage: null));
        }

        return new(parts.ToImmutable());
    }

    /// <summary>Takes up a turnover; newcomers, continuing and left come from comparing person ids with last term, as in <see cref="Tally.Of(Turnover, TallyBasis, Continuity)"/>.</summary>
    /// <param name="turnover">The turnover.</param>
    /// <param name="continuity">Where a person must have served to be continuing.</param>
    public static Snapshot Of(Turnover turnover, Continuity continuity = Continuity.Organisation)
    {
        ArgumentNullException.ThrowIfNull(turnover);
        var lineage = new TurnoverLineage(turnover, continuity);
        return new(
        [
            .. turnover.Current.Chunk(SnapshotPart.Size).Select(chunk => SnapshotPart.Of(chunk, lineage)),
            .. turnover.Previous.Chunk(SnapshotPart.Size).Select(chunk => SnapshotPart.OfFormer(chunk, lineage)),
        ]);
    }

    /// <summary>Puts snapshots together, as of the parts of a nation; nothing is copied.</summary>
    /// <remarks>The result answers as one of all their rosters would. Rosters of two turnovers stay compared each within its own.</remarks>
    public static Snapshot Merge(IEnumerable<Snapshot> snapshots)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        return new([.. snapshots.SelectMany(static snapshot => snapshot._parts)]);
    }

    /// <summary>The tally of everything.</summary>
    public Tally ToTally(TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        var counter = new SnapshotCounter(basis);
        foreach (var part in _parts)
        {
            counter.Add(part, part.Whole);
        }

        return counter.ToTally();
    }

    /// <summary>The tally of one division: people who left are those of last term's organisations in it.</summary>
    /// <returns>The tally; the empty one when no organisation is in the division.</returns>
    public Tally ToTally(DivisionCode division, TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        var counter = new SnapshotCounter(basis);
        foreach (var part in _parts)
        {
            foreach (var run in part.Runs(division.Level))
            {
                if (run.Division == division)
                {
                    counter.Add(part, run);
                }
            }
        }

        return counter.ToTally();
    }

    /// <summary>The tallies by division: provinces, prefectures, counties, townships or villages.</summary>
    /// <returns>One tally a division, in ascending order of code; people who left are counted in the division of last term's organisation.</returns>
    public ImmutableSortedDictionary<DivisionCode, Tally> By(DivisionLevel level, TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return Tallies(GroupsBy(level), basis, comparer: null);
    }

    /// <summary>The tallies by any key of the organisations.</summary>
    /// <param name="key">The key of an organisation, of this term or of the last; called once an organisation.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="comparer">The order of the keys; ordinal for text, otherwise the default order, unless given.</param>
    /// <returns>One tally a key, in ascending order of key.</returns>
    public ImmutableSortedDictionary<TKey, Tally> By<TKey>(Func<Organisation, TKey> key, TallyBasis basis, IComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(basis);
        return Tallies(GroupsBy(key, comparer), basis, comparer);
    }

    /// <summary>The size, as in <c>600000 organisations, 4458291 people</c>; no person.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Organisations} organisations, {People} people");
}
