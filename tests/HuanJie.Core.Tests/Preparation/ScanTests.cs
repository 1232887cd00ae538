using HuanJie.Organisations;
using HuanJie.Preparation;
using static HuanJie.Tests.Examples;

namespace HuanJie.Tests.Preparation;

/// <summary>Scans, hard cases and selections by examples.</summary>
public sealed class ScanTests
{
    private static readonly DivisionCode Whole = Code("430105012301");
    private static readonly Organisation[] Parts = [Village("430105012201", new(LineageKind.Split, [Whole])), Village("430105012202", new(LineageKind.Split, [Whole]))];

    // 2×3 + 1×0 + 1×0 + 1×0 + 2×3 = 12 of 21 = 57 %, below 60; with one point more, 13 of 21 = 62 %.
    [Theory]
    [InlineData(FactorLevel.Good, RiskGrade.Medium)]
    [InlineData(FactorLevel.Fair, RiskGrade.High)]
    public void The_bound_of_high_is_reached_by_one_point(FactorLevel thinking, RiskGrade grade) =>
        Assert.Equal(grade, RiskAssessment.Of(new() { Organisation = Whole, Team = FactorLevel.Poor, Structure = 0, Thinking = thinking, Reserve = 0, Problems = FactorLevel.Poor }).Grade);

    [Fact]
    public void One_poor_factor_is_medium_at_least_where_the_weights_say_so()
    {
        var found = All(Whole, FactorLevel.Good) with { Reserve = FactorLevel.Poor };
        Assert.Equal(RiskGrade.Medium, RiskAssessment.Of(found).Grade);
        Assert.Equal(RiskGrade.Low, RiskAssessment.Of(found, RiskWeights.Default with { PoorIsMedium = false }).Grade);
    }

    // The whole was weak; one part is good now and the other poor: together they got worse, in one row.
    [Fact]
    public void A_split_is_one_row_at_the_worst_of_its_parts()
    {
        var comparison = ScanComparison.Of(Scan(1, All(Whole, FactorLevel.Weak)), Scan(2, All(Parts[0].Code, FactorLevel.Good), All(Parts[1].Code, FactorLevel.Poor)), Parts);
        var row = Assert.Single(comparison.Rows);
        Assert.Equal(([Whole], [Parts[0].Code, Parts[1].Code]), (row.Before, row.After));
        Assert.All(row.Factors, static factor => Assert.Equal((FactorLevel.Weak, FactorLevel.Poor, Movement.Rose), (factor.Before, factor.After, factor.Movement)));
        Assert.Equal(new MovementCounts(Rose: 0, Fell: 0, Unchanged: 1, Unknown: 0, Appeared: 0, Gone: 0), comparison.Grades);
    }

    [Fact]
    public void Without_lineages_a_split_is_one_gone_and_two_new()
    {
        var comparison = ScanComparison.Of(Scan(1, All(Whole, FactorLevel.Weak)), Scan(2, All(Parts[0].Code, FactorLevel.Good), All(Parts[1].Code, FactorLevel.Poor)));
        Assert.Equal(new MovementCounts(Rose: 0, Fell: 0, Unchanged: 0, Unknown: 0, Appeared: 2, Gone: 1), comparison.Grades);
    }

    // Both scans have the parts: that they were one once is nothing that happened in between.
    [Fact]
    public void Parts_that_were_parts_before_are_compared_one_by_one() =>
        Assert.Equal(2, ScanComparison.Of(Scan(1, All(Parts[0].Code, FactorLevel.Weak), All(Parts[1].Code, FactorLevel.Good)), Scan(2, All(Parts[0].Code, FactorLevel.Good), All(Parts[1].Code, FactorLevel.Poor)), Parts).Rows.Count);

    [Fact]
    public void Hard_cases_are_those_listed_and_those_at_high_risk()
    {
        var preparation = new PreparationRecord
        {
            Organisations = [.. Parts],
            Scans = [Scan(1, All(Parts[0].Code, FactorLevel.Poor), All(Parts[1].Code, FactorLevel.Good)), Scan(2, All(Parts[0].Code, FactorLevel.Good), All(Parts[1].Code, FactorLevel.Poor))],
            KeyOrganisations = [new() { Organisation = Parts[0].Code, From = new(2020, 8, 1), Until = new(2020, 12, 1) }],
        };
        Assert.Equal(([Parts[0].Code], [Parts[0].Code], [], []), Both(new(2020, 8, 15)));
        Assert.Equal(([Parts[0].Code], [Parts[1].Code], [Parts[1].Code], [Parts[0].Code]), Both(new(2020, 9, 15)));
        Assert.Equal([Parts[1].Code], HardCases.Of(preparation, new(2020, 12, 1)).All);

        (ValueList<DivisionCode> Listed, ValueList<DivisionCode> High, ValueList<DivisionCode> NotListed, ValueList<DivisionCode> NoLongerHigh) Both(NodaTime.LocalDate day) =>
            HardCases.Of(preparation, day) is var cases ? (cases.Listed, cases.HighRisk, cases.NotListed, cases.NoLongerHigh) : default;
    }

    // Two places; P-2 and P-3 have the same mean of 88, so neither is in and neither is out.
    [Fact]
    public void Those_level_at_the_cut_are_undecided()
    {
        var stage = new SelectionStage
        {
            Kind = SelectionStageKind.Speech,
            On = new(2020, 8, 26),
            Places = 2,
            DropsExtremes = true,
            Entries = [Scored("P-4", 60, 70, 99), Scored("P-3", 88, 87, 90), Scored("P-2", 99, 88, 10), Scored("P-1", 90, 91, 92), new() { Person = Id("P-5"), Result = StageResult.Withdrew, Scores = [100, 100, 100] }],
        };
        Assert.Equal(
            [("P-1", StageResult.Passed), ("P-2", StageResult.Undecided), ("P-3", StageResult.Undecided), ("P-4", StageResult.Fell), ("P-5", StageResult.Withdrew)],
            stage.Outcomes().Select(static outcome => ($"{outcome.Person}", outcome.Result)));
        Assert.Equal(FallReason.Score, stage.Outcomes()[3].Reason);
        Assert.Equal(StageResult.Passed, (stage with { Places = 3 }).Outcomes()[2].Result);
    }

    [Fact]
    public void A_record_says_what_does_not_fit()
    {
        var preparation = new PreparationRecord
        {
            Organisations = [Parts[0]],
            Visits = [new() { On = new(2020, 7, 1), Place = Whole }, new() { On = new(2020, 7, 1), Place = Code("430105013") }],
            KeyOrganisations = [new() { Organisation = Parts[0].Code, From = new(2020, 8, 1), Until = new(2020, 7, 1) }],
            Links = [new() { Leader = Id("L-1"), Organisation = Parts[0].Code, From = new(2020, 8, 1) }],
            Selections =
            [
                new()
                {
                    Id = RecordId.Parse("C-1"),
                    Place = Code("430105012"),
                    Stages = [Stage("P-1", "P-2"), Stage("P-1", "P-3")],
                },
            ],
            Review = new()
            {
                Departments = [new() { Id = RecordId.Parse("D01") }],
                Rounds = [new() { Number = 2, On = new(2020, 9, 1), People = [] }],
                Replies = [new() { Department = RecordId.Parse("D02"), Round = 3, On = new(2020, 8, 1) }, new() { Department = RecordId.Parse("D01"), Round = 2, On = new(2020, 8, 1), Opinions = [new() { Person = Id("P-1"), Opinion = Opinion.Clear, Overturns = 1 }] }],
            },
        };
        Assert.Equal(
            [
                "visits[1].place: UnknownOrganisation", "keyOrganisations[0].until: EndsBeforeItBegins", "links[0].leader: UnknownLeader",
                "selections[0].stages[1]: NotThroughTheStageBefore", "selections[0].stages[1]: AbsentFromTheNextStage",
                "review.replies[0].department: UnknownDepartment", "review.replies[0].round: UnknownRound", "review.replies[1].on: EndsBeforeItBegins", "review.replies[1].opinions[0].overturns: UnknownRound",
            ],
            RecordProblems.Of(preparation).Select(static problem => $"{problem}"));
    }

    private static SelectionStage Stage(params string[] people) =>
        new() { Kind = SelectionStageKind.BranchVetting, On = new(2020, 8, 1), Entries = [.. people.Select(static person => new StageEntry { Person = Id(person), Result = StageResult.Passed })] };

    private static StageEntry Scored(string person, params ValueList<int> scores) => new() { Person = Id(person), Scores = scores };

    private static GroundAssessment All(DivisionCode code, FactorLevel level) => new() { Organisation = code, Team = level, Structure = level, Thinking = level, Reserve = level, Problems = level };

    private static RiskScan Scan(int number, params ValueList<GroundAssessment> found) => new() { Number = number, On = new(2020, 7 + number, 1), Assessments = found };
}
