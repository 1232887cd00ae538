using HuanJie.Statistics;

namespace HuanJie.Claims;

/// <summary>Checks a published report against rosters, figure by figure (按花名册核对公布数据).</summary>
public static class RosterCheck
{
    /// <summary>Checks every figure of a report, in its order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rosters">The tallies of the region of the report.</param>
    /// <param name="parts">The tallies of parts of the region, by the scope that figures name; a figure of another scope has no rosters.</param>
    /// <param name="rounding">How the figures are taken to be rounded.</param>
    public static ValueList<FigureFinding> Of(ClaimReport report, RosterTallies rosters, IReadOnlyDictionary<string, RosterTallies>? parts = null, Rounding rounding = Rounding.HalfUp)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(rosters);
        return [.. report.Figures.Select(figure => Check(figure, figure.Scope is null ? rosters : parts?.GetValueOrDefault(figure.Scope), rounding))];
    }

    private static FigureFinding Check(Claim figure, RosterTallies? rosters, Rounding rounding)
    {
        if (ClaimVocabulary.IndicatorOf(figure) is not { } indicator)
        {
            return new(figure, FigureStatus.NotCounted);
        }

        if (rosters is null || Range(figure, indicator, rosters) is not var (least, most, isWhole))
        {
            return new(figure, FigureStatus.NoRosters, indicator);
        }

        // A change is printed without its sign, so one the other way round can never fit.
        var fits = !figure.Range(rounding).Intersect(new(least, most)).IsEmpty;
        var status = !fits ? FigureStatus.Differs : least == most && isWhole ? FigureStatus.Same : FigureStatus.Possible;
        return new(figure, status, indicator, least, most, least == most && least.Sign >= 0 ? PrintedNumber.Of(least, figure.Value.Decimals, rounding) : null);
    }

    private static (Ratio Least, Ratio Most, bool IsWhole)? Range(Claim figure, Indicator indicator, RosterTallies rosters)
    {
        var now = Range(indicator, rosters.Current);
        if (figure.Term is ClaimTerm.Current && !figure.Key.EndsWith(ClaimVocabulary.PreviousEnd, StringComparison.Ordinal))
        {
            return now;
        }

        var before = rosters.Previous is null ? null : Range(indicator, rosters.Previous);
        return figure.Term is not ClaimTerm.Delta ? before
            : now is not { } current || before is not { } previous ? null
            : figure.Direction is ClaimDirection.Down ? (previous.Least - current.Most, previous.Most - current.Least, previous.IsWhole && current.IsWhole)
            : (current.Least - previous.Most, current.Most - previous.Least, previous.IsWhole && current.IsWhole);
    }

    private static (Ratio Least, Ratio Most, bool IsWhole)? Range(Indicator indicator, Tally tally)
    {
        var figure = indicator.Of(tally);
        Ratio factor = indicator is ShareIndicator ? 100 : 1;
        return figure.IsDefined ? (figure.Least!.Value * factor, figure.Most!.Value * factor, figure.Missing == 0) : null;
    }
}
