using System.Collections.Immutable;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <content>Counting rosters that come one after another, such as those of a file larger than memory; none is kept.</content>
public sealed partial record Tally
{
    /// <summary>Tallies rosters into one total while they come.</summary>
    /// <param name="rosters">The rosters.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<Tally> OfAsync(IAsyncEnumerable<Roster> rosters, TallyBasis basis, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        ArgumentNullException.ThrowIfNull(basis);
        var accumulator = new TallyAccumulator(basis);
        await foreach (var roster in rosters.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            accumulator.Add(roster);
        }

        return accumulator.ToTally();
    }

    /// <summary>Tallies rosters by division while they come.</summary>
    /// <param name="rosters">The rosters, in any order; in the order of codes it is fastest.</param>
    /// <param name="level">The level of the divisions.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>One tally a division, in ascending order of code.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<ImmutableSortedDictionary<DivisionCode, Tally>> ByAsync(IAsyncEnumerable<Roster> rosters, DivisionLevel level, TallyBasis basis, CancellationToken cancellationToken = default) =>
        ByAsync(rosters, organisation => organisation.Code.At(level), basis, comparer: null, cancellationToken);

    /// <summary>Tallies rosters by any key of their organisations while they come.</summary>
    /// <param name="rosters">The rosters, in any order; neighbours with one key are fastest.</param>
    /// <param name="key">The key of an organisation; called once a roster.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="comparer">The order of the keys; ordinal for text, otherwise the default order, unless given.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>One tally a key, in ascending order of key.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ImmutableSortedDictionary<TKey, Tally>> ByAsync<TKey>(
        IAsyncEnumerable<Roster> rosters,
        Func<Organisation, TKey> key,
        TallyBasis basis,
        IComparer<TKey>? comparer = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rosters);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(basis);
        var stream = new TallyStream<TKey>(key, comparer, basis);
        await foreach (var roster in rosters.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            stream.Add(roster);
        }

        return stream.ToTallies();
    }
}
