using System.Collections.Immutable;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <content>Building and asking on several threads: the answers are equal to those of one, whatever the number.</content>
public sealed partial class Snapshot
{
    /// <summary>Takes up rosters on several threads; newcomers go by the recorded entries.</summary>
    /// <param name="rosters">The rosters, in any order; divisions are found fastest in the order of codes.</param>
    /// <param name="degree">The most threads at work at once, 1 or more; the library never asks the machine how many there are.</param>
    /// <param name="progress">Is told how many rosters are taken up so far, from any of the threads; reports can overtake each other.</param>
    /// <param name="cancellationToken">Ends the work after some thousand rosters at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Snapshot Of(IEnumerable<Roster> rosters, int degree, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        return new([.. Parts([.. rosters], static chunk => SnapshotPart.Of(chunk, lineage: null), new(degree, progress, cancellationToken))]);
    }

    /// <summary>Takes up a turnover on several threads, comparing with last term.</summary>
    /// <param name="turnover">The turnover.</param>
    /// <param name="continuity">Where a person must have served to be continuing.</param>
    /// <param name="degree">The most threads at work at once, 1 or more.</param>
    /// <param name="progress">Is told how many rosters of either term are taken up so far, from any of the threads.</param>
    /// <param name="cancellationToken">Ends the work before last term is looked up, and then after some thousand rosters at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Snapshot Of(Turnover turnover, Continuity continuity, int degree, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnover);
        var spread = new Spread(degree, progress, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var lineage = new TurnoverLineage(turnover, continuity);
        return new(
        [
            .. Parts([.. turnover.Current], chunk => SnapshotPart.Of(chunk, lineage), spread),
            .. Parts([.. turnover.Previous], chunk => SnapshotPart.OfFormer(chunk, lineage), spread),
        ]);
    }

    /// <summary>The tallies by division, counted on several threads.</summary>
    /// <param name="level">The level of the divisions.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="degree">The most threads at work at once, 1 or more.</param>
    /// <param name="progress">Is told how many divisions are counted so far, from any of the threads.</param>
    /// <param name="cancellationToken">Ends the work after some divisions at most.</param>
    /// <returns>One tally a division, in ascending order of code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableSortedDictionary<DivisionCode, Tally> By(DivisionLevel level, TallyBasis basis, int degree, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        var groups = GroupsBy(level).Where(static group => group.Value.IsIncluded).ToArray();
        var tallies = new Spread(degree, progress, cancellationToken).Map(groups, () => new SnapshotCounter(basis), static (group, counter) => group.Value.Tally(counter), static _ => 1);
        return groups.Zip(tallies, static (group, tally) => KeyValuePair.Create(group.Key, tally)).ToImmutableSortedDictionary();
    }

    private static SnapshotPart[] Parts(Roster[] rosters, Func<Roster[], SnapshotPart> make, Spread spread) =>
        spread.Map([.. rosters.Chunk(SnapshotPart.Size)], static () => 0, (chunk, _) => make(chunk), static chunk => chunk.Length);
}
