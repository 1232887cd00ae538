using System.Collections.Immutable;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <content>Counting rosters and turnovers into tallies, whole or in groups.</content>
public sealed partial record Tally
{
    /// <summary>Tallies one roster.</summary>
    public static Tally Of(Roster roster, TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return Of([roster], basis);
    }

    /// <summary>Tallies rosters into one total; newcomers go by the recorded entries.</summary>
    public static Tally Of(IEnumerable<Roster> rosters, TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        ArgumentNullException.ThrowIfNull(basis);
        var accumulator = new TallyAccumulator(basis);
        foreach (var roster in rosters)
        {
            accumulator.Add(roster);
        }

        return accumulator.ToTally();
    }

    /// <summary>Tallies this term of a turnover; newcomers, continuing and left come from comparing person ids with last term.</summary>
    /// <param name="turnover">
    /// The turnover. Where a predecessor's roster is missing, the recorded entries are used; over a region, for those who are in no roster of last
    /// term that is there.
    /// </param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="continuity">Where a person must have served to be continuing.</param>
    public static Tally Of(Turnover turnover, TallyBasis basis, Continuity continuity = Continuity.Organisation)
    {
        var all = By(turnover, static _ => 0, basis, continuity);
        return all.TryGetValue(0, out var tally) ? tally : Empty(basis);
    }

    /// <summary>Tallies one division of a turnover; newcomers, continuing and left follow lineages across its boundary.</summary>
    /// <param name="turnover">The whole turnover.</param>
    /// <param name="division">The division, such as a sub-district.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="continuity">Where a person must have served to be continuing.</param>
    /// <returns>The tally that <see cref="By(Turnover, DivisionLevel, TallyBasis, Continuity)"/> gives for the division; the empty one when it has no roster.</returns>
    public static Tally Of(Turnover turnover, DivisionCode division, TallyBasis basis, Continuity continuity = Continuity.Organisation)
    {
        var parts = By(turnover, organisation => division.Contains(organisation.Code), basis, continuity);
        return parts.TryGetValue(true, out var tally) ? tally : Empty(basis);
    }

    /// <summary>Tallies rosters by division: provinces, prefectures, counties, townships or villages.</summary>
    /// <returns>One tally a division, in ascending order of code.</returns>
    public static ImmutableSortedDictionary<DivisionCode, Tally> By(IEnumerable<Roster> rosters, DivisionLevel level, TallyBasis basis) =>
        By(rosters, organisation => organisation.Code.At(level), basis);

    /// <summary>Tallies rosters by any key of their organisations.</summary>
    /// <param name="rosters">The rosters, in any order.</param>
    /// <param name="key">The key of an organisation; called once a roster.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="comparer">The order of the keys; ordinal for text, otherwise the default order, unless given.</param>
    /// <returns>One tally a key, in ascending order of key.</returns>
    public static ImmutableSortedDictionary<TKey, Tally> By<TKey>(IEnumerable<Roster> rosters, Func<Organisation, TKey> key, TallyBasis basis, IComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rosters);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(basis);
        var runs = new TallyRuns<TKey>(key, comparer, basis);

        // What can change is copied, since the caller's own function is called on the way.
        return rosters is ValueList<Roster> list ? runs.Of(list.AsSpan()) : runs.Of([.. rosters]);
    }

    /// <summary>Tallies this term of a turnover by division, comparing with last term.</summary>
    /// <returns>One tally a division, in ascending order of code; people who left are counted in the division of last term's organisation.</returns>
    public static ImmutableSortedDictionary<DivisionCode, Tally> By(Turnover turnover, DivisionLevel level, TallyBasis basis, Continuity continuity = Continuity.Organisation) =>
        By(turnover, organisation => organisation.Code.At(level), basis, continuity);

    /// <summary>Tallies this term of a turnover by any key of the organisations, comparing with last term.</summary>
    /// <param name="turnover">The turnover.</param>
    /// <param name="key">The key of an organisation, of this term or of the last.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="continuity">Where a person must have served to be continuing.</param>
    /// <param name="comparer">The order of the keys; ordinal for text, otherwise the default order, unless given.</param>
    /// <returns>One tally a key, in ascending order of key; people who left are counted under the key of last term's organisation.</returns>
    public static ImmutableSortedDictionary<TKey, Tally> By<TKey>(Turnover turnover, Func<Organisation, TKey> key, TallyBasis basis, Continuity continuity = Continuity.Organisation, IComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(turnover);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(basis);
        return new TallyGroups<TKey>(key, comparer, basis, new TurnoverLineage(turnover, continuity)).Of(turnover);
    }

    /// <summary>Adds tallies up.</summary>
    /// <returns>Their sum; the empty tally of <paramref name="basis"/> when there are none.</returns>
    /// <exception cref="ArgumentException">A tally has another basis.</exception>
    public static Tally Sum(IEnumerable<Tally> tallies, TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        return tallies.Aggregate(Empty(basis), static (sum, tally) => sum + tally);
    }

    /// <summary>This tally and one roster more.</summary>
    public Tally Add(Roster roster) => this + Of(roster, Basis);
}
