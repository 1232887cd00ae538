using HuanJie.Books;
using HuanJie.Elections;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Rules;
using HuanJie.Text;
using NodaTime;
using static HuanJie.Tests.Examples;

namespace HuanJie.Tests.Preparation;

/// <summary>Readiness by examples: an organisation that is ready, and one thing at a time against it.</summary>
public sealed class ReadinessTests
{
    private static readonly RuleBook Book = RuleBooks.Under("hunan");
    private static readonly LocalDate Day = new(2020, 12, 31);
    private static readonly DivisionCode Village = Code("430105014201");

    // Three are to be elected on 2021-01-23, four stand, all is done that is asked for.
    private static readonly PreparationRecord Ready = new()
    {
        Organisations = [Examples.Village("430105014201")],
        Visits = [new() { On = new(2020, 9, 1), Place = Village }],
        Scans = [new() { Number = 1, On = new(2020, 9, 16), Assessments = [Assessment(FactorLevel.Good)] }],
        Nominees = [.. Enumerable.Range(1, 4).Select(static number => new Nominee { Person = Id($"P-{number}"), Organisation = Village, Body = ElectedBody.VillagersCommittee, From = new(2020, 11, 25) })],
        Review = new()
        {
            Departments = [new() { Id = RecordId.Parse("D01") }],
            Rounds = [new() { Number = 1, On = new(2020, 12, 1), People = [.. Enumerable.Range(1, 4).Select(static number => Id($"P-{number}"))] }],
            Replies = [new() { Department = RecordId.Parse("D01"), Round = 1, On = new(2020, 12, 5), ClearsTheRest = true }],
        },
        Appraisals = [.. Enumerable.Range(1, 4).Select(static number => new Appraisal { Person = Id($"P-{number}"), On = new(2020, 12, 10), Result = AppraisalResult.Fit })],
        Reserve = [new() { Person = Id("R-1"), Organisation = Village, From = new(2020, 8, 1) }],
        Elections =
        [
            new()
            {
                Organisation = Village,
                Seats = 3,
                Dates = new() { Body = ElectedBody.VillagersCommittee, PollingDay = new(2021, 1, 23), TermStart = new(2018, 1, 28), Actual = [new(Milestone.VoterListPublished, new(2020, 12, 24)), new(Milestone.CandidateListPublished, new(2021, 1, 8))] },
            },
        ],
    };

    /// <summary>What is changed, and the one thing that then stands against the vote or is missing.</summary>
    public static TheoryData<string, Func<PreparationRecord, PreparationRecord>, ReadinessState, string> Changes => new()
    {
        { "nothing", static ready => ready, ReadinessState.Ready, "" },
        { "not visited", static ready => ready with { Visits = [] }, ReadinessState.NotReady, "NotVisited, owed by District 430105000000" },
        { "only the sub-district visited", static ready => ready with { Visits = [new() { On = new(2020, 9, 1), Place = Code("430105014") }] }, ReadinessState.NotReady, "NotVisited, owed by District 430105000000" },
        { "visited later", static ready => ready with { Visits = [new() { On = new(2021, 1, 1), Place = Village }] }, ReadinessState.NotReady, "NotVisited, owed by District 430105000000" },
        { "high risk with a trained leader", static ready => Hard(ready, link: true), ReadinessState.NotReady, "HighRisk, owed by Subdistrict 430105014000" },
        { "no scan", static ready => ready with { Scans = [] }, ReadinessState.Undetermined, "NotScanned, owed by Subdistrict 430105014000" },
        { "two factors not known", static ready => ready with { Scans = [ready.Scans[0] with { Assessments = [Assessment(FactorLevel.Poor) with { Team = null, Problems = null }] }] }, ReadinessState.Undetermined, "FactorUnknown × 2, owed by Subdistrict 430105014000" },
        { "a listed case without a leader", static ready => ready with { KeyOrganisations = [new() { Organisation = Village, From = new(2020, 8, 1) }] }, ReadinessState.NotReady, "NoLeader, owed by District 430105000000" },
        { "no longer listed", static ready => ready with { KeyOrganisations = [new() { Organisation = Village, From = new(2020, 8, 1), Until = Day }] }, ReadinessState.Ready, "" },
        { "a dispute that blocks", static ready => ready with { Disputes = [Dispute(true)] }, ReadinessState.NotReady, "OpenDispute X-1 since 2020-09-03, owed by District 430105000000" },
        { "a dispute that nobody judged", static ready => ready with { Disputes = [Dispute(null)] }, ReadinessState.Undetermined, "BearingUnknown X-1 since 2020-09-03, owed by District 430105000000" },
        { "a dispute that does not block", static ready => ready with { Disputes = [Dispute(false)] }, ReadinessState.Ready, "" },
        { "a dispute settled on the day", static ready => ready with { Disputes = [Settled(Day)] }, ReadinessState.Ready, "" },
        { "a dispute settled the day after", static ready => ready with { Disputes = [Settled(Day.PlusDays(1))] }, ReadinessState.NotReady, "OpenDispute X-1 since 2020-09-03, owed by District 430105000000" },
        { "one too few", static ready => ready with { Nominees = [.. ready.Nominees.Take(3)] }, ReadinessState.NotReady, "TooFewNominees, owed by Subdistrict 430105014000" },
        { "somebody appraised late", static ready => ready with { Appraisals = ready.Appraisals.SetItem(0, ready.Appraisals[0] with { On = Day.PlusDays(1) }) }, ReadinessState.Undetermined, "NotAppraised, owed by Subdistrict 430105014000" },
        { "nobody in reserve", static ready => ready with { Reserve = [] }, ReadinessState.NotReady, "ReserveShort, owed by Subdistrict 430105014000" },
        { "no review", static ready => ready with { Review = null }, ReadinessState.Undetermined, "NotReviewed × 4, owed by District 430105000000" },
        { "no reply", static ready => ready with { Review = ready.Review! with { Replies = [] } }, ReadinessState.Undetermined, "ReviewSilent × 4, owed by department D01" },
        { "seats not known", static ready => ready with { Elections = [ready.Elections[0] with { Seats = null }] }, ReadinessState.Undetermined, "SeatsUnknown, owed by Subdistrict 430105014000" },
        { "no election", static ready => ready with { Elections = [] }, ReadinessState.Undetermined, "NoElection, owed by Subdistrict 430105014000" },
        { "no day", static ready => With(ready, static dates => dates with { PollingDay = null }), ReadinessState.Undetermined, "NoPollingDay, owed by Subdistrict 430105014000" },

        // 村民委员会组织法 (2018) art. 14: the list of voters twenty days before polling day, 2021-01-18 − 20 = 2020-12-29.
        { "voters' list late", static ready => With(ready, static dates => dates with { PollingDay = new(2021, 1, 18), Actual = [new(Milestone.VoterListPublished, new(2020, 12, 31))] }), ReadinessState.NotReady, "DeadlineMissed × 2 vc-list-publication since 2020-12-29, owed by Community 430105014201" },
        { "voters' list late, not known on the day", static ready => With(ready, static dates => dates with { Actual = [new(Milestone.VoterListPublished, new(2021, 1, 5))] }), ReadinessState.Ready, "" },
        { "no voters' list yet, day not reached", static ready => With(ready, static dates => dates with { Actual = [] }), ReadinessState.Ready, "" },
        { "polling day over", static ready => With(ready, static dates => dates with { PollingDay = Day.PlusDays(-1), Actual = [new(Milestone.VoterListPublished, new(2020, 11, 1)), new(Milestone.CandidateListPublished, new(2020, 11, 15))] }), ReadinessState.NotReady, "PollingOverdue since 2020-12-30, owed by Community 430105014201" },
        { "elected", static ready => With(ready, static dates => dates with { PollingDay = Day, Actual = [new(Milestone.Polling, Day), new(Milestone.CommitteeProduced, Day)] }), ReadinessState.Done, "" },
        { "elected the day after", static ready => With(ready, static dates => dates with { PollingDay = new(2021, 1, 23), Actual = [new(Milestone.VoterListPublished, new(2020, 12, 24)), new(Milestone.Polling, Day.PlusDays(1))] }), ReadinessState.Ready, "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void One_change_makes_one_difference(string name, Func<PreparationRecord, PreparationRecord> change, ReadinessState state, string issues)
    {
        var readiness = DistrictReadiness.Of(change(Ready), Book, Day).Organisations[0];
        Assert.Equal((name, state, issues), (name, readiness.State, string.Join("; ", readiness.Issues)));
    }

    // Who is vetoed cannot stand: four less one are three for three seats.
    [Fact]
    public void A_veto_blocks_while_the_person_is_considered_and_leaves_one_less()
    {
        var vetoed = Ready with { Review = Ready.Review! with { Replies = Ready.Review.Replies.Add(new() { Department = RecordId.Parse("D01"), Round = 1, On = new(2020, 12, 6), Opinions = [new() { Person = Id("P-4"), Opinion = Opinion.Veto }] }) } };
        Assert.Equal([IssueKind.TooFewNominees, IssueKind.NomineeBlocked], Kinds(vetoed));
        var replaced = vetoed with { Nominees = [.. vetoed.Nominees.Select(static nominee => nominee.Person == Id("P-4") ? nominee with { Until = Day } : nominee)] };
        Assert.Equal([IssueKind.TooFewNominees], Kinds(replaced));
        Assert.Empty(DistrictReadiness.Of(replaced, Book, Day, ReadinessPolicy.Default with { MinimumSurplus = 0 }).Organisations[0].Issues);
    }

    // Nobody need be reviewed or appraised, and yet who is known to be vetoed or unfit cannot stand.
    [Fact]
    public void A_veto_or_an_unfit_that_is_known_blocks_where_neither_is_asked_for()
    {
        var lax = ReadinessPolicy.Default with { RequiresReview = false, RequiresAppraisal = false };
        Assert.Empty(DistrictReadiness.Of(Ready with { Review = null, Appraisals = [] }, Book, Day, lax).Organisations[0].Issues);
        var vetoed = Ready with { Review = Ready.Review! with { Replies = [new() { Department = RecordId.Parse("D01"), Round = 1, On = new(2020, 12, 6), Opinions = [new() { Person = Id("P-4"), Opinion = Opinion.Veto }] }] } };
        Assert.Equal([IssueKind.TooFewNominees, IssueKind.NomineeBlocked], DistrictReadiness.Of(vetoed, Book, Day, lax).Organisations[0].Issues.Select(static issue => issue.Kind));
        var unfit = Ready with { Appraisals = [new() { Person = Id("P-4"), On = new(2020, 12, 10), Result = AppraisalResult.Unfit }] };
        Assert.Equal([IssueKind.TooFewNominees, IssueKind.NomineeUnfit], DistrictReadiness.Of(unfit, Book, Day, lax).Organisations[0].Issues.Select(static issue => issue.Kind));
    }

    [Theory]
    [InlineData(AppraisalResult.Fit, AppraisalResult.Unfit, IssueKind.NomineeUnfit)]
    [InlineData(AppraisalResult.Unfit, AppraisalResult.Fit, IssueKind.NomineeUnfit)]
    [InlineData(AppraisalResult.Open, AppraisalResult.Fit, IssueKind.NotAppraised)]
    [InlineData(AppraisalResult.Fit, AppraisalResult.Open, IssueKind.NotAppraised)]
    public void Of_two_appraisals_on_one_day_the_graver_stands_in_any_order(AppraisalResult first, AppraisalResult second, IssueKind kind)
    {
        var both = Ready with { Appraisals = [.. Ready.Appraisals.Take(3), Ready.Appraisals[3] with { Result = first }, Ready.Appraisals[3] with { Result = second }] };
        Assert.Contains(kind, Kinds(both));
    }

    // Four stand for three seats; one who fell on 2020-12-01 is no longer among them, unless named again afterwards or in a selection of another place.
    [Fact]
    public void Who_fell_in_the_selection_of_the_place_no_longer_stands_unless_named_again()
    {
        PreparationRecord Fell(DivisionCode place, LocalDate on) => Ready with
        {
            Selections = [new() { Id = RecordId.Parse("S-1"), Place = place, Stages = [new() { Kind = SelectionStageKind.GridPreselection, On = on, Entries = [new() { Person = Id("P-4"), Result = StageResult.Fell, Reason = FallReason.Conduct }] }] }],
        };
        Assert.Equal([IssueKind.TooFewNominees], Kinds(Fell(Village, new(2020, 12, 1))));
        Assert.Equal([IssueKind.TooFewNominees], Kinds(Fell(Code("430105014"), new(2020, 12, 1))));
        Assert.Empty(Kinds(Fell(Village, new(2020, 11, 1))));
        Assert.Empty(Kinds(Fell(Village, new(2021, 1, 5))));
        Assert.Empty(Kinds(Fell(Code("430105013"), new(2020, 12, 1))));
    }

    [Fact]
    public void A_leader_who_missed_a_training_may_make_it_up()
    {
        var missed = Hard(Ready, link: true) with { Trainings = [new() { On = new(2020, 9, 20), Due = [Id("L-1")] }] };
        Assert.Equal([IssueKind.HighRisk, IssueKind.LeaderUntrained], Kinds(missed));
        Assert.Equal([IssueKind.HighRisk], Kinds(missed with { Trainings = missed.Trainings.Add(new() { On = new(2020, 10, 15), Due = [], Attended = [Id("L-1")] }) }));
    }

    // The dispute, the list and the visit of the village that was split are those of its parts.
    [Fact]
    public void What_an_organisation_came_from_counts_for_it()
    {
        var whole = Code("430105014301");
        var split = Ready with
        {
            Organisations = [Examples.Village("430105014201", new(LineageKind.Split, [whole]))],
            Visits = [new() { On = new(2020, 7, 1), Place = whole }],
            Scans = [Ready.Scans[0] with { Assessments = [Assessment(FactorLevel.Good) with { Organisation = whole }] }],
            Disputes = [Dispute(true) with { Organisation = whole }],
        };
        Assert.Equal([IssueKind.OpenDispute], Kinds(split));
        Assert.Equal(["X-1"], DisputeSummary.Of(split, Day).Blocking(split.Organisations[0]).Select(static status => $"{status.Dispute.Id}"));
    }

    [Fact]
    public void The_election_that_comes_first_is_next_and_those_held_are_over()
    {
        var party = new PlannedElection { Organisation = Village, Seats = 3, Dates = new() { Body = ElectedBody.PartyOrganisation, PollingDay = new(2020, 12, 29), Actual = [new(Milestone.CommitteeProduced, new(2020, 12, 29))] } };
        var both = Ready with { Elections = Ready.Elections.Add(party) };
        Assert.Equal(ElectedBody.PartyOrganisation, DistrictReadiness.Of(both, Book, new(2020, 12, 28)).Organisations[0].Next);
        Assert.Equal(ElectedBody.VillagersCommittee, DistrictReadiness.Of(both, Book, new(2020, 12, 29)).Organisations[0].Next);
    }

    // The list of voters is due on 2021-01-03: missed at the end of that day, not the day before.
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(5, 2)]
    public void A_statutory_day_is_missed_at_its_end(int day, int days)
    {
        var issue = DistrictReadiness.Of(With(Ready, static dates => dates with { Actual = [] }), Book, new(2021, 1, day)).Organisations[0].Issues.FirstOrDefault(static issue => issue.Rule == "vc-list-publication");
        Assert.Equal(days, issue?.Count ?? 0);
    }

    [Fact]
    public void A_timeline_says_who_came_forward_and_who_fell_back()
    {
        var again = Settled(Day) with { History = Settled(Day).History.Add(new() { On = Day.PlusDays(2), Kind = DisputeEventKind.Reopened }) };
        var timeline = ReadinessTimeline.Of(Ready with { Disputes = [again] }, Book, [Day.PlusDays(2), Day, Day.PlusDays(-1), Day]);
        Assert.Equal(
            [new(Village, Day.PlusDays(-1), Day, ReadinessState.NotReady, ReadinessState.Ready), new(Village, Day, Day.PlusDays(2), ReadinessState.Ready, ReadinessState.NotReady)],
            timeline.Changes());
        Assert.Equal([false, true], timeline.Changes().Select(static change => change.IsBackward));
        Assert.Equal(
            """
            Ready or done  2020-12-30  2020-12-31  2021-01-02
            All            0/1         1/1         0/1
            Ground         1/1         1/1         1/1
            Disputes       0/1         1/1         0/1
            Leaders        1/1         1/1         1/1
            Candidates     1/1         1/1         1/1
            Calendar       1/1         1/1         1/1

            """.ReplaceLineEndings("\n"),
            timeline.Table(Language.English));
    }

    private static IEnumerable<IssueKind> Kinds(PreparationRecord preparation) => DistrictReadiness.Of(preparation, Book, Day).Organisations[0].Issues.Select(static issue => issue.Kind);

    private static GroundAssessment Assessment(FactorLevel level) => new() { Organisation = Village, Team = level, Structure = level, Thinking = level, Reserve = level, Problems = level };

    private static PreparationRecord Hard(PreparationRecord ready, bool link) => ready with
    {
        Scans = [ready.Scans[0] with { Assessments = [Assessment(FactorLevel.Poor)] }],
        Leaders = [new() { Id = Id("L-1"), Level = ResponsibleLevel.District }],
        Links = link ? [new() { Leader = Id("L-1"), Organisation = Village, From = new(2020, 9, 17) }] : [],
    };

    private static PreparationRecord With(PreparationRecord ready, Func<ElectionDates, ElectionDates> change) => ready with { Elections = [ready.Elections[0] with { Dates = change(ready.Elections[0].Dates) }] };

    private static Dispute Dispute(bool? blocks) => new()
    {
        Id = RecordId.Parse("X-1"),
        Organisation = Village,
        Kind = DisputeKind.Land,
        Level = ResponsibleLevel.District,
        BlocksVote = blocks,
        History = [new() { On = new(2020, 9, 3), Kind = DisputeEventKind.Opened }],
    };

    private static Dispute Settled(LocalDate day) => Dispute(true) with { History = Dispute(true).History.Add(new() { On = day, Kind = DisputeEventKind.Settled }) };
}
