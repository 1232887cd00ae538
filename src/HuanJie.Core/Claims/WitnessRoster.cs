using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Claims;

/// <summary>Synthetic rosters (见证花名册) out of which every figure of a report comes at once: proof that somebody could have counted them.</summary>
/// <remarks>
/// Nobody in them is real: ids and codes are made up, nobody has a name, and what the report does not say is dull (every third person a woman, everybody 汉族, and so on). They show that the figures can
/// be true together and are no evidence that they are. A figure of another kind, such as the voters, is in no roster; it stands in <see cref="Figures"/> all the same.
/// </remarks>
public sealed record WitnessRoster
{
    /// <summary>The most people, and organisations, that are made of a term unless told otherwise.</summary>
    public const int DefaultMostPeople = 500_000;

    /// <summary>The steps that each search may take unless told otherwise.</summary>
    public const long DefaultEffort = 2_000_000;

    private WitnessRoster(ClaimReport report, AuditKind kind, ValueList<FigureFinding> figures, Turnover rosters)
    {
        Report = report;
        Kind = kind;
        Figures = figures;
        Rosters = rosters;
    }

    /// <summary>The report.</summary>
    public ClaimReport Report { get; }

    /// <summary>Whether the rosters were made: consistent; inconsistent, where the figures exclude each other; undetermined, where none were found within the effort or the number of people.</summary>
    public AuditKind Kind { get; }

    /// <summary>The rosters of this term, and of last term where the report speaks of it; none where none were made.</summary>
    public Turnover Rosters { get; }

    /// <summary>Each figure of the report beside what the rosters say, in its order; empty where none were made.</summary>
    public ValueList<FigureFinding> Figures { get; }

    /// <summary>The figures that the rosters reproduce.</summary>
    public ValueList<string> Reproduced => [.. Figures.Where(static finding => finding.Status is FigureStatus.Same).Select(static finding => finding.Claim.Ref)];

    /// <summary>The figures that count something that rosters hold, and that these do not reproduce: of people of their own, printed twice for different people, or of a part that is none of the region.</summary>
    public ValueList<string> LeftOut => [.. Figures.Where(static finding => finding.Status is not (FigureStatus.Same or FigureStatus.NotCounted)).Select(static finding => finding.Claim.Ref)];

    /// <summary>Makes rosters for a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="asOf">The day on which ages are counted; last term's is so many years before.</param>
    /// <param name="county">The county in which the made-up codes lie; 999901, which is nowhere, unless given.</param>
    /// <param name="rounding">How the figures are taken to be rounded.</param>
    /// <param name="termYears">The years of a term, 1 to 10.</param>
    /// <param name="mostPeople">How many people, and how many organisations, may be made of each term, from 1; a report that needs more is undetermined.</param>
    /// <param name="effort">How many steps each search may take, from 1; one of them is to draw the bounds of one sum together.</param>
    /// <exception cref="ArgumentException"><paramref name="county"/> is no county.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds, or the day not of the years 200 to 9800.</exception>
    public static WitnessRoster Of(
        ClaimReport report,
        LocalDate asOf,
        DivisionCode? county = null,
        Rounding rounding = Rounding.HalfUp,
        int termYears = 5,
        int mostPeople = DefaultMostPeople,
        long effort = DefaultEffort)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (asOf.Year is < 200 or > 9800)
        {
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, $"{asOf:R} leaves no room for ages and terms. Give a day of the years 200 to 9800.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(termYears, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(termYears, 10);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostPeople, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(effort, 1);
        var place = county ?? DivisionCode.Parse("999901");
        if (place.Level is not DivisionLevel.County)
        {
            throw new ArgumentException($"{place} is no county. Give six digits, such as 430105.", nameof(county));
        }

        if (ReportAudit.Of(report, rounding, effort).Kind is AuditKind.Inconsistent)
        {
            return new(report, AuditKind.Inconsistent, [], new() { Current = [] });
        }

        if (report.Figures.All(static figure => ClaimVocabulary.IndicatorOf(figure) is null))
        {
            return new(report, AuditKind.Consistent, [.. report.Figures.Select(static figure => new FigureFinding(figure, FigureStatus.NotCounted))], new() { Current = [] });
        }

        // Figures of people of their own are tried with the others first; what then cannot be is left out step by step.
        foreach (var (figures, isLean, isWide) in Attempts(report).SelectMany(static figures => new[] { (figures, true, true), (figures, true, false), (figures, false, false) }))
        {
            var plan = new WitnessPlan(figures, new(figures, rounding, termYears, mostPeople, isLean, isWide));
            if (plan.Solve(effort) is not { } numbers)
            {
                continue;
            }

            var (rosters, tallies, parts) = new WitnessBuilder(plan, numbers, asOf, place).Build();
            var found = RosterCheck.Of(report, tallies, parts, rounding);
            HashSet<string> asked = [.. figures.Select(static figure => figure.Ref)];
            if (found.All(finding => !asked.Contains(finding.Claim.Ref) || finding.Status is FigureStatus.Same))
            {
                return new(report, AuditKind.Consistent, found, rosters);
            }
        }

        return new(report, AuditKind.Undetermined, [], new() { Current = [] });
    }

    /// <summary>As in <c>kaifu-2021: Consistent, 27 of 32 figures, 114 organisations</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Report.Id}: {Kind}, {Reproduced.Count} of {Report.Figures.Count} figures, {Rosters.Current.Count} organisations");

    private static IEnumerable<ValueList<Claim>> Attempts(ClaimReport report)
    {
        ValueList<Claim> all = [.. report.Figures.Where(static figure => ClaimVocabulary.IndicatorOf(figure) is not null)];
        ValueList<Claim> named = [.. all.Where(static figure => figure.Scope is not null || figure.Ref.StartsWith(ClaimVocabulary.Base(figure.Key), StringComparison.Ordinal))];
        ValueList<Claim> once = [.. named.GroupBy(static figure => (figure.Key, figure.Group, figure.Term, figure.Scope)).Where(static same => same.Count() == 1).SelectMany(static same => same)];
        ValueList<Claim> ofRegion = [.. once.Where(static figure => figure.Scope is null)];
        ValueList<Claim> ofThisTerm = [.. ofRegion.Where(static figure => figure.Term is not ClaimTerm.Delta)];
        return new[] { all, named, once, ofRegion, ofThisTerm }.Where(static figures => figures.Count > 0).Distinct();
    }
}
