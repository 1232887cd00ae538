using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Claims;

/// <summary>What a report is made from, or checked against (核对依据): this term's tally, and last term's where there is one.</summary>
/// <param name="Current">This term's tally.</param>
/// <param name="Previous">Last term's tally, on its own day; null when there is none.</param>
public sealed record RosterTallies(Tally Current, Tally? Previous = null)
{
    /// <summary>Tallies a turnover.</summary>
    /// <param name="turnover">The rosters.</param>
    /// <param name="current">The basis of this term.</param>
    /// <param name="previous">The basis of last term, whose ages are those of its own day; null when last term is not asked about.</param>
    public static RosterTallies Of(Turnover turnover, TallyBasis current, TallyBasis? previous = null)
    {
        ArgumentNullException.ThrowIfNull(turnover);
        return new(Tally.Of(turnover, current), previous is null ? null : Tally.Of(turnover.Previous, previous));
    }
}
