using System.Collections.Immutable;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <content>The same counting, spread over several threads: the tallies are equal to those of one, whatever the number.</content>
public sealed partial record Tally
{
    private const int RostersOfPiece = 8_192;

    /// <summary>Tallies rosters into one total on several threads.</summary>
    /// <param name="rosters">The rosters, in any order.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="degree">The most threads at work at once, 1 or more; the library never asks the machine how many there are.</param>
    /// <param name="progress">Is told how many rosters are counted so far, from any of the threads; reports can overtake each other.</param>
    /// <param name="cancellationToken">Ends the work after some thousand rosters at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Tally Of(IEnumerable<Roster> rosters, TallyBasis basis, int degree, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        ArgumentNullException.ThrowIfNull(basis);
        Roster[] all = [.. rosters];
        var parts = new Spread(degree, progress, cancellationToken).Map(
            PiecesOf(all),
            () => new TallyAccumulator(basis),
            (piece, accumulator) => Count(all.AsSpan(piece), accumulator),
            static piece => piece.End.Value - piece.Start.Value);
        return Sum(parts, basis);
    }

    /// <summary>Tallies rosters by division on several threads.</summary>
    /// <param name="rosters">The rosters, in any order.</param>
    /// <param name="level">The level of the divisions.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="degree">The most threads at work at once, 1 or more.</param>
    /// <param name="progress">Is told how many rosters are counted so far, from any of the threads.</param>
    /// <param name="cancellationToken">Ends the work after some thousand rosters at most.</param>
    /// <returns>One tally a division, in ascending order of code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImmutableSortedDictionary<DivisionCode, Tally> By(
        IEnumerable<Roster> rosters,
        DivisionLevel level,
        TallyBasis basis,
        int degree,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default) =>
        By(rosters, organisation => organisation.Code.At(level), basis, degree, comparer: null, progress, cancellationToken);

    /// <summary>Tallies rosters by any key of their organisations on several threads.</summary>
    /// <param name="rosters">The rosters, in any order.</param>
    /// <param name="key">The key of an organisation; called once a roster, from any of the threads.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="degree">The most threads at work at once, 1 or more.</param>
    /// <param name="comparer">The order of the keys; ordinal for text, otherwise the default order, unless given.</param>
    /// <param name="progress">Is told how many rosters are counted so far, from any of the threads.</param>
    /// <param name="cancellationToken">Ends the work after some thousand rosters at most.</param>
    /// <returns>One tally a key, in ascending order of key.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImmutableSortedDictionary<TKey, Tally> By<TKey>(
        IEnumerable<Roster> rosters,
        Func<Organisation, TKey> key,
        TallyBasis basis,
        int degree,
        IComparer<TKey>? comparer = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rosters);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(basis);
        Roster[] all = [.. rosters];
        var parts = new Spread(degree, progress, cancellationToken).Map(
            PiecesOf(all),
            static () => 0,
            (piece, _) => new TallyRuns<TKey>(key, comparer, basis).Of(all.AsSpan(piece)),
            static piece => piece.End.Value - piece.Start.Value);
        return Merge(parts, comparer);
    }

    private static Range[] PiecesOf(Roster[] rosters) =>
        [.. Enumerable.Range(0, (rosters.Length + RostersOfPiece - 1) / RostersOfPiece).Select(piece => (piece * RostersOfPiece)..Math.Min((piece + 1) * RostersOfPiece, rosters.Length))];

    private static Tally Count(ReadOnlySpan<Roster> rosters, TallyAccumulator accumulator)
    {
        accumulator.Clear();
        foreach (var roster in rosters)
        {
            accumulator.Add(roster);
        }

        return accumulator.ToTally();
    }

    // Neighbouring pieces share at most a group or two where rosters come in order; those are added up.
    private static ImmutableSortedDictionary<TKey, Tally> Merge<TKey>(IEnumerable<ImmutableSortedDictionary<TKey, Tally>> parts, IComparer<TKey>? comparer)
        where TKey : notnull
    {
        var tallies = GroupKeys.Table<TKey, Tally>(comparer);
        foreach (var (key, tally) in parts.SelectMany(static part => part))
        {
            tallies[key] = tallies.TryGetValue(key, out var sum) ? sum + tally : tally;
        }

        return tallies.ToImmutableSortedDictionary(GroupKeys.Order(comparer));
    }
}
