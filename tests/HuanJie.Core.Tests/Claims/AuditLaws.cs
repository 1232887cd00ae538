using System.Globalization;
using FsCheck.Xunit;
using HuanJie.Claims;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Claims;

/// <summary>What the audit owes to rosters: what they print fits, what they cannot print does not, and a claim more never mends anything.</summary>
[Properties(Arbitrary = [typeof(Domain)], MaxTest = 60)]
public sealed class AuditLaws
{
    private static readonly TallyBasis Today = new(new LocalDate(2021, 1, 28));
    private static readonly TallyBasis LastTerm = new(new LocalDate(2018, 1, 28));

    [Property]
    public void Figures_printed_from_rosters_are_found_consistent_in_every_rounding_mode(PrintedTurnover printed)
    {
        var (report, _) = Print(printed);
        var audit = ReportAudit.Of(report, printed.Style.Rounding);
        Assert.Equal((AuditKind.Consistent, ""), (audit.Kind, string.Join("; ", audit.Conflicts)));
        Assert.Contains(printed.Style.Rounding, audit.RoundingModes);
        Assert.All(audit.Relations.Concat(audit.FoundFindings), static finding => Assert.NotEqual(RelationStatus.Bad, finding.Status));
    }

    [Property]
    public void Figures_printed_from_rosters_are_what_the_rosters_say(PrintedTurnover printed)
    {
        var (report, rosters) = Print(printed);
        Assert.All(RosterCheck.Of(report, rosters, rounding: printed.Style.Rounding), static finding =>
        {
            Assert.True(finding.Status is FigureStatus.Same, finding.ToString());
            Assert.Equal(finding.Claim.Value, finding.Expected);
        });
    }

    // A share whose count and whole are printed has one true print, so any other digit is one that no roster can produce; so is any other total of the two committees.
    [Property]
    public void One_changed_digit_that_no_roster_can_produce_is_found(PrintedTurnover printed, FsCheck.NonNegativeInt place, FsCheck.PositiveInt step)
    {
        var (report, rosters) = Print(printed, Indicators.Summary);
        string[] determined = [.. report.Relations.Where(static relation => relation.Kind is RelationKind.Percent).Select(static relation => ((RefExpression)relation.Parts[0].Share!).Name), "two_committees_total"];
        var figure = report.Find(determined[place.Get % determined.Length])!;
        var digits = figure.Value.Digits.ToString(CultureInfo.InvariantCulture).ToCharArray();
        var at = place.Get % digits.Length;
        digits[at] = (char)('0' + ((digits[at] - '0' + 1 + (step.Get % 9)) % 10));
        var changed = figure with { Value = PrintedNumber.Of(long.Parse(digits, CultureInfo.InvariantCulture), figure.Value.Decimals) };

        // The total needs both bodies and who sits in both beside it.
        ClaimReport wrong = new(report.Id, [.. report.Figures.Select(other => other.Ref == figure.Ref ? changed : other)], report.Relations);
        var audit = ReportAudit.Of(wrong, printed.Style.Rounding);
        Assert.Equal(AuditKind.Inconsistent, audit.Kind);
        Assert.Contains(audit.Conflicts, conflict => conflict.Figures.Contains(figure.Ref));
        Assert.Equal(FigureStatus.Differs, RosterCheck.Of(wrong, rosters, rounding: printed.Style.Rounding).Single(finding => finding.Claim.Ref == figure.Ref).Status);
    }

    [Property]
    public void A_claim_more_never_makes_an_inconsistent_report_consistent(SmallReport small, SmallReport other)
    {
        var report = small.Report;
        ValueList<Claim> more = [.. report.Figures, .. other.Report.Figures.Select(static figure => figure with { Ref = figure.Ref + "_more" })];
        ValueList<Relation> relations = [.. report.Relations, .. other.Report.Relations.Select(static relation => Relation.Parse(SmallReport.Renamed(relation.Text, "_more")))];
        if (ReportAudit.Of(report).Kind is AuditKind.Inconsistent)
        {
            Assert.Equal(AuditKind.Inconsistent, ReportAudit.Of(new(report.Id, more, relations)).Kind);
        }
    }

    [Property(MaxTest = 300)]
    public void The_audit_agrees_with_trying_every_number(SmallReport small)
    {
        var audit = ReportAudit.Of(small.Report);
        Assert.Equal(small.HasWitness() ? AuditKind.Consistent : AuditKind.Inconsistent, audit.Kind);
        if (audit.Kind is AuditKind.Consistent)
        {
            Assert.True(small.Holds(audit.Witness.ToDictionary(static number => number.Name, static number => number.Value)));
        }
    }

    // Without any one of its figures, the others of a conflict fit; without any one of its relations too.
    [Property]
    public void Every_conflict_is_minimal(SmallReport small)
    {
        foreach (var conflict in ReportAudit.Of(small.Report).Conflicts)
        {
            Assert.Equal(Feasibility.No, Solve(small.Report.Figures, conflict.Relations, small.Report.Figures.Select(static figure => figure.Ref).Except(conflict.Figures)));
            Assert.All(conflict.Figures, name => Assert.NotEqual(Feasibility.No, Solve(small.Report.Figures, conflict.Relations, small.Report.Figures.Select(static figure => figure.Ref).Except(conflict.Figures).Append(name))));
            Assert.All(conflict.Relations, relation => Assert.NotEqual(Feasibility.No, Solve(small.Report.Figures, conflict.Relations.Where(other => other != relation), [])));
        }
    }

    // What a repair of one figure says really makes everything fit.
    [Property]
    public void A_repaired_figure_makes_the_rest_fit_where_there_is_one_conflict(SmallReport small)
    {
        if (ReportAudit.Of(small.Report) is { Conflicts: [var conflict] })
        {
            foreach (var repair in conflict.Repairs.Where(static repair => repair.Kind is RepairKind.OneDigit or RepairKind.Transposed or RepairKind.Recomputed))
            {
                ClaimReport repaired = new("repaired", [.. small.Report.Figures.Select(figure => figure.Ref == repair.Figure ? figure with { Value = PrintedNumber.Parse(repair.To) } : figure)], small.Report.Relations);
                Assert.Equal(AuditKind.Consistent, ReportAudit.Of(repaired).Kind);
            }
        }
    }

    [Property]
    public void What_is_implied_holds_for_every_number_that_fits(SmallReport small)
    {
        var audit = ReportAudit.Of(small.Report);
        foreach (var number in audit.Implied.Where(number => small.Report.Find(number.Name) is not null))
        {
            var values = small.Witnesses().Select(witness => witness[number.Name]).ToList();
            Assert.Equal((values.Min(), values.Max()), (number.Least, number.Most));
        }
    }

    private static Feasibility Solve(ValueList<Claim> figures, IEnumerable<Relation> relations, IEnumerable<string> without)
    {
        var effort = ReportAudit.DefaultEffort;
        return new ReportModel(figures, relations, Rounding.HalfUp, without).Model.Solve(ref effort).Answer;
    }

    private static (ClaimReport Report, RosterTallies Rosters) Print(PrintedTurnover printed, IEnumerable<Indicator>? indicators = null)
    {
        var rosters = RosterTallies.Of(printed.Turnover, Today, printed.Turnover.Previous.Count == 0 ? null : LastTerm);
        return (RosterReport.Of("printed", rosters, indicators ?? Indicators.All, printed.Style), rosters);
    }
}
