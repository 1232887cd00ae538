using HuanJie.Books;
using HuanJie.Organisations;
using HuanJie.Preparation;
using NodaTime;
using static HuanJie.Tests.Examples;

namespace HuanJie.Tests.Preparation;

/// <summary>What in a record does not fit, one thing at a time.</summary>
public sealed class RecordProblemTests
{
    private static readonly DivisionCode Former = Code("430105014301");
    private static readonly Organisation Village = Examples.Village("430105014201", new(LineageKind.Recoded, [Former]));
    private static readonly Organisation Other = new() { Code = Code("430105014001"), Kind = OrganisationKind.Community };
    private static readonly LocalDate Day = new(2020, 10, 1);

    private static readonly PreparationRecord Sound = new()
    {
        Organisations = [Village, Other],
        Visits = [new() { On = Day, Place = Village.Code, By = Id("L-1") }],
        Leaders = [new() { Id = Id("L-1"), Level = ResponsibleLevel.District }],
        Trainings = [new() { On = Day, Due = [Id("L-1"), Id("P-1"), Id("R-1")] }],
        Plans = [new(RecordId.Parse("R-1"), LineageKind.Recoded, [Former], [new() { Organisation = Village }])],
        Nominees = [Nominee("P-1", Village.Code, ElectedBody.VillagersCommittee)],
        Reserve = [new() { Person = Id("R-1"), Organisation = Village.Code, From = Day }],
        Elections = [new() { Organisation = Village.Code, Dates = new() { Body = ElectedBody.VillagersCommittee } }],
        Review = new()
        {
            Departments = [new() { Id = RecordId.Parse("D1") }],
            Rounds = [new() { Number = 1, On = Day, People = [Id("P-1")] }, new() { Number = 2, On = Day.PlusDays(30), People = [Id("P-1")] }],
            Replies =
            [
                new() { Department = RecordId.Parse("D1"), Round = 1, On = Day, Opinions = [new() { Person = Id("P-1"), Opinion = Opinion.Doubt }] },
                new() { Department = RecordId.Parse("D1"), Round = 2, On = Day.PlusDays(40), Opinions = [new() { Person = Id("P-1"), Opinion = Opinion.Clear, Overturns = 1 }] },
            ],
        },
    };

    public static TheoryData<Func<PreparationRecord, PreparationRecord>, RecordProblemKind, string> Changes => new()
    {
        { static sound => sound with { Nominees = [Nominee("P-1", Former, ElectedBody.VillagersCommittee)] }, RecordProblemKind.FormerOrganisation, "nominees[0].organisation" },
        { static sound => sound with { Elections = [new() { Organisation = Former, Dates = new() { Body = ElectedBody.VillagersCommittee } }] }, RecordProblemKind.FormerOrganisation, "elections[0].organisation" },
        { static sound => sound with { Elections = [new() { Organisation = Code("430105014309"), Dates = new() { Body = ElectedBody.VillagersCommittee } }] }, RecordProblemKind.UnknownOrganisation, "elections[0].organisation" },
        { static sound => sound with { Elections = [new() { Organisation = Other.Code, Dates = new() { Body = ElectedBody.VillagersCommittee } }] }, RecordProblemKind.BodyOfOtherKind, "elections[0].dates.body" },
        { static sound => sound with { Nominees = [sound.Nominees[0] with { Body = ElectedBody.ResidentsCommittee }] }, RecordProblemKind.BodyOfOtherKind, "nominees[0].body" },
        { static sound => sound with { Nominees = sound.Nominees.Add(Nominee("P-1", Other.Code, ElectedBody.PartyOrganisation)) }, RecordProblemKind.NominatedTwice, "nominees[1].person" },
        { static sound => sound with { Plans = sound.Plans.Add(sound.Plans[0]) }, RecordProblemKind.PlanTwice, "plans[1].id" },
        { static sound => sound with { Plans = [new(RecordId.Parse("R-1"), LineageKind.Recoded, [Other.Code], [new() { Organisation = Village }])] }, RecordProblemKind.LineageNotAsPlanned, "plans[0].successors[0].organisation.code" },
        { static sound => sound with { Trainings = [sound.Trainings[0] with { Due = [Id("L-1"), Id("L-9")] }] }, RecordProblemKind.UnknownPerson, "trainings[0].due[1]" },
        { static sound => sound with { Trainings = [sound.Trainings[0] with { Attended = [Id("L-9")] }] }, RecordProblemKind.UnknownPerson, "trainings[0].attended[0]" },
        { static sound => sound with { Visits = [sound.Visits[0] with { By = Id("L-9") }] }, RecordProblemKind.UnknownPerson, "visits[0].by" },
        { static sound => sound with { Review = sound.Review! with { Replies = [sound.Review.Replies[1]] } }, RecordProblemKind.OverturnsNothing, "review.replies[0].opinions[0].overturns" },
    };

    [Fact]
    public void A_sound_record_has_no_problem() => Assert.Empty(RecordProblems.Of(Sound));

    [Theory]
    [MemberData(nameof(Changes))]
    public void One_change_makes_one_problem(Func<PreparationRecord, PreparationRecord> change, RecordProblemKind kind, string place) =>
        Assert.Equal([new RecordProblem(kind, place)], RecordProblems.Of(change(Sound)));

    [Fact]
    public void A_plan_from_what_nobody_knows_is_told_with_its_place() =>
        Assert.Equal(
            [new(RecordProblemKind.UnknownOrganisation, "plans[0].predecessors[0]"), new(RecordProblemKind.LineageNotAsPlanned, "plans[0].successors[0].organisation.code")],
            RecordProblems.Of(Sound with { Plans = [new(RecordId.Parse("R-1"), LineageKind.Recoded, [Code("430105014309")], [new() { Organisation = Village }])] }));

    [Fact]
    public void Whoever_was_considered_elsewhere_before_is_not_considered_twice() =>
        Assert.Empty(RecordProblems.Of(Sound with { Nominees = [Nominee("P-1", Other.Code, ElectedBody.PartyOrganisation) with { Until = Day }, Sound.Nominees[0] with { From = Day }] }));

    // The list has the one code and the link the other: readiness and coverage agree.
    [Theory]
    [InlineData("430105014301", "430105014201")]
    [InlineData("430105014201", "430105014301")]
    public void A_link_under_the_other_code_of_a_lineage_covers(string listed, string linked)
    {
        var preparation = Sound with { KeyOrganisations = [new() { Organisation = Code(listed), From = Day }], Links = [new() { Leader = Id("L-1"), Organisation = Code(linked), From = Day }] };
        var coverage = LeaderCoverage.Of(preparation, Day);
        Assert.Equal((new CoverageCount(1, 1), 1), (coverage.KeyOrganisations, coverage.Loads[0].KeyOrganisations));
        Assert.DoesNotContain(DistrictReadiness.Of(preparation, RuleBooks.Under("hunan"), Day).Organisations[1].Issues, static issue => issue.Kind is IssueKind.NoLeader);
        Assert.Equal(new CoverageCount(0, 1), LeaderCoverage.Of(preparation with { Links = [] }, Day).KeyOrganisations);
    }

    private static Nominee Nominee(string person, DivisionCode organisation, ElectedBody body) => new() { Person = Id(person), Organisation = organisation, Body = body, From = Day };
}
