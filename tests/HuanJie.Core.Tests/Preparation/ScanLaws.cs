using FsCheck.Xunit;
using HuanJie.Organisations;
using HuanJie.Preparation;

namespace HuanJie.Tests.Preparation;

/// <summary>Risk and its movement: what must hold for all scans.</summary>
[Properties(Arbitrary = [typeof(Preparations)], MaxTest = 300)]
public sealed class ScanLaws
{
    private static readonly DivisionCode FirstSubdistrict = DivisionCode.Parse("430105001");

    // Written from the definition, with fractions and no shortcut: the grade must be the same.
    [Property]
    public void The_grade_follows_the_stated_weights(GroundAssessment found, RiskWeights weights)
    {
        var risk = RiskAssessment.Of(found, weights);
        var factors = Enum.GetValues<RiskFactor>();
        var total = factors.Sum(weights.Of);
        foreach (var (score, grade, fill) in new[] { (risk.Least, risk.LeastGrade, FactorLevel.Good), (risk.Most, risk.MostGrade, FactorLevel.Poor) })
        {
            var levels = factors.Select(factor => found.Of(factor) ?? fill).ToList();
            var expected = total == 0 ? Ratio.Zero : new Ratio(factors.Zip(levels).Sum(pair => weights.Of(pair.First) * (int)pair.Second), 3 * total);
            Assert.Equal(expected, score);
            Assert.Equal(
                expected >= new Ratio(weights.HighFrom, 100) ? RiskGrade.High
                : expected >= new Ratio(weights.MediumFrom, 100) || (weights.PoorIsMedium && levels.Contains(FactorLevel.Poor)) ? RiskGrade.Medium
                : RiskGrade.Low,
                grade);
        }
    }

    [Property]
    public void A_factor_that_gets_worse_never_makes_the_risk_less(GroundAssessment found, RiskWeights weights)
    {
        var (before, after) = (RiskAssessment.Of(found, weights), RiskAssessment.Of(found with { Problems = FactorLevel.Poor }, weights));
        Assert.True(after.Least >= before.Least && after.LeastGrade >= before.LeastGrade);
        if (found.Problems is not null)
        {
            Assert.True(after.Most >= before.Most && after.MostGrade >= before.MostGrade);
        }
    }

    [Property]
    public void What_becomes_known_lies_between_the_least_and_the_most(GroundAssessment found, RiskWeights weights, FactorLevel level)
    {
        var (open, known) = (RiskAssessment.Of(found with { Team = null }, weights), RiskAssessment.Of(found with { Team = level }, weights));
        Assert.True(open.Least <= known.Least && known.Most <= open.Most);
        Assert.True(open.LeastGrade <= known.LeastGrade && known.MostGrade <= open.MostGrade);
    }

    [Property]
    public void The_other_way_round_every_rise_is_a_fall(RiskScan before, RiskScan after, PreparationRecord preparation, RiskWeights weights)
    {
        var (there, back) = (ScanComparison.Of(before, after, preparation.Organisations, weights), ScanComparison.Of(after, before, preparation.Organisations, weights));
        Assert.Equal(there.Rows.Select(static row => (row.Before, row.After)), back.Rows.Select(static row => (row.After, row.Before)));
        Assert.Equal(there.Rows.Select(static row => Turned(row.Grade)), back.Rows.Select(static row => row.Grade));
        foreach (var factor in Enum.GetValues<RiskFactor>())
        {
            Assert.Equal(Turned(there.Of(factor)), back.Of(factor));
        }
    }

    [Property]
    public void Against_itself_nothing_moves(RiskScan scan, PreparationRecord preparation)
    {
        var same = ScanComparison.Of(scan, scan, preparation.Organisations);
        Assert.Equal(0, same.Grades.Rose + same.Grades.Fell + same.Grades.Appeared + same.Grades.Gone);
    }

    // However organisations were split, each code of either scan stands in exactly one row.
    [Property]
    public void Every_organisation_is_compared_once(RiskScan before, RiskScan after, PreparationRecord preparation)
    {
        var comparison = ScanComparison.Of(before, after, preparation.Organisations);
        Assert.Equal(before.Assessments.Select(static found => found.Organisation).Order(), comparison.Rows.SelectMany(static row => row.Before).Order());
        Assert.Equal(after.Assessments.Select(static found => found.Organisation).Order(), comparison.Rows.SelectMany(static row => row.After).Order());
        Assert.Equal(comparison.Rows.Count, comparison.Grades.Total);
    }

    // The split lies within the first sub-district, so no lineage crosses the boundary.
    [Property]
    public void The_movements_of_two_parts_add_up_to_those_of_the_whole(RiskScan before, RiskScan after, PreparationRecord preparation)
    {
        var whole = ScanComparison.Of(before, after, preparation.Organisations);
        var part = ScanComparison.Of(before.Within(FirstSubdistrict), after.Within(FirstSubdistrict), preparation.Organisations);
        var rest = ScanComparison.Of(Without(before), Without(after), preparation.Organisations);
        Assert.Equal(whole.Grades, part.Grades + rest.Grades);
        Assert.All(Enum.GetValues<RiskFactor>(), factor => Assert.Equal(whole.Of(factor), part.Of(factor) + rest.Of(factor)));
    }

    [Property]
    public void Scans_are_put_in_order_whatever_order_they_come_in(PreparationRecord preparation)
    {
        var series = ScanSeries.Of(preparation.Scans, preparation.Organisations, preparation.Weights);
        Assert.Equal(series, ScanSeries.Of(preparation.Scans.Reverse(), preparation.Organisations, preparation.Weights));
        Assert.Equal(series.Scans.Select(static scan => scan.Assessments.Count), series.Grades.Select(static counts => counts.Total));
        Assert.Equal(2, series.Steps.Count);
        Assert.Equal(series.Scans[0], series.Whole!.Before);
        Assert.Equal(series.Scans[2], series.Whole.After);
    }

    private static RiskScan Without(RiskScan scan) => scan with { Assessments = [.. scan.Assessments.Where(static found => !FirstSubdistrict.Contains(found.Organisation))] };

    private static Movement Turned(Movement movement) => movement switch
    {
        Movement.Rose => Movement.Fell,
        Movement.Fell => Movement.Rose,
        Movement.Appeared => Movement.Gone,
        Movement.Gone => Movement.Appeared,
        _ => movement,
    };

    private static MovementCounts Turned(MovementCounts counts) => new(counts.Fell, counts.Rose, counts.Unchanged, counts.Unknown, counts.Gone, counts.Appeared);
}
