using HuanJie.Books;
using HuanJie.Elections;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Rules;
using NodaTime;
using static HuanJie.Tests.Examples;

namespace HuanJie.Tests.Preparation;

/// <summary>What is known of a part only: one of two that merged, some factors, some organisations of a scan, one of several elections.</summary>
public sealed class KnownInPartTests
{
    private static readonly RuleBook Book = RuleBooks.Under("hunan");
    private static readonly LocalDate Day = new(2020, 12, 31);
    private static readonly DivisionCode One = Code("430105014301");
    private static readonly DivisionCode Other = Code("430105014302");
    private static readonly Organisation Merged = Village("430105014201", new(LineageKind.Merged, [One, Other]));
    private static readonly ReadinessPolicy Lax = ReadinessPolicy.Default with { HighRiskBlocks = false };

    [Fact]
    public void Of_two_that_merged_the_one_that_nobody_visited_is_not_visited()
    {
        var half = new PreparationRecord { Organisations = [Merged], Visits = [new() { On = new(2020, 7, 1), Place = One }] };
        Assert.Equal([Merged.Code], VisitCoverage.Of(half, Day).MissedOrganisations);
        Assert.Contains(IssueKind.NotVisited, Kinds(half));
        var whole = half with { Visits = half.Visits.Add(new() { On = new(2020, 7, 2), Place = Other }) };
        Assert.Empty(VisitCoverage.Of(whole, Day).MissedOrganisations);
        Assert.DoesNotContain(IssueKind.NotVisited, Kinds(whole));
    }

    [Fact]
    public void Of_two_that_merged_the_one_that_nobody_assessed_is_not_assessed()
    {
        var half = new PreparationRecord { Organisations = [Merged], Scans = [Scan(1, Found(One, FactorLevel.Good))] };
        Assert.Contains(IssueKind.NotScanned, Kinds(half));
        Assert.Null(Readiness(half).Risk);
        var whole = half with { Scans = [Scan(1, Found(One, FactorLevel.Good), Found(Other, FactorLevel.Good))] };
        Assert.DoesNotContain(IssueKind.NotScanned, Kinds(whole));
        Assert.Equal(RiskGrade.Low, Readiness(whole).Risk);
        Assert.Equal([IssueKind.HighRisk, IssueKind.NotScanned], Kinds(half with { Scans = [Scan(1, Found(One, FactorLevel.Poor))] }).Where(static kind => kind.Phase is PreparationPhase.Ground && kind is not IssueKind.NotVisited));
    }

    // High risk does not block here, but it would make a hard case, and that would want a leader.
    [Fact]
    public void Where_factors_may_make_a_hard_case_without_a_leader_they_are_asked_for()
    {
        var unknown = new PreparationRecord { Organisations = [Village("430105014201")], Scans = [Scan(1, new GroundAssessment { Organisation = Merged.Code })] };
        Assert.Contains(IssueKind.FactorUnknown, Kinds(unknown, Lax));
        Assert.DoesNotContain(IssueKind.FactorUnknown, Kinds(unknown, Lax with { RequiresLeader = false }));
        Assert.DoesNotContain(IssueKind.FactorUnknown, Kinds(unknown with { Links = [new() { Leader = Id("L-1"), Organisation = Merged.Code, From = new(2020, 8, 1) }] }, Lax));
        Assert.Contains(IssueKind.NoLeader, Kinds(unknown with { Scans = [Scan(1, Found(Merged.Code, FactorLevel.Poor))] }, Lax));
    }

    [Fact]
    public void A_later_scan_of_others_takes_nothing_from_what_was_found()
    {
        var preparation = new PreparationRecord { Organisations = [Village("430105014201")], Scans = [Scan(1, Found(Merged.Code, FactorLevel.Poor)), Scan(2)] };
        Assert.Equal([IssueKind.HighRisk, IssueKind.NoLeader], Kinds(preparation).Intersect([IssueKind.HighRisk, IssueKind.NotScanned, IssueKind.NoLeader]));
        Assert.Equal([Merged.Code], HardCases.Of(preparation, Day).HighRisk);
        Assert.Equal([Found(Merged.Code, FactorLevel.Poor)], preparation.LastAssessments(Day));
        Assert.Equal([Found(Merged.Code, FactorLevel.Fair)], (preparation with { Scans = preparation.Scans.Add(Scan(3, Found(Merged.Code, FactorLevel.Fair))) }).LastAssessments(Day));
    }

    // The two parts were assessed each by itself, so the risk of the whole is over; with one of them it is not.
    [Fact]
    public void What_was_found_under_a_former_code_holds_until_all_that_came_from_it_are_assessed()
    {
        Organisation[] parts = [Village("430105014201", new(LineageKind.Split, [One])), Village("430105014202", new(LineageKind.Split, [One]))];
        var preparation = new PreparationRecord { Organisations = [.. parts], Scans = [Scan(1, Found(One, FactorLevel.Poor)), Scan(2, Found(parts[0].Code, FactorLevel.Good))] };
        Assert.Equal([One], HardCases.Of(preparation, Day).HighRisk);
        Assert.Empty(HardCases.Of(preparation with { Scans = preparation.Scans.Add(Scan(3, Found(parts[1].Code, FactorLevel.Good))) }, Day).HighRisk);
    }

    [Fact]
    public void An_organisation_is_done_only_with_its_committee()
    {
        var party = new PreparationRecord { Organisations = [Village("430105014201")], Elections = [Election(ElectedBody.PartyOrganisation, new(2020, 10, 12), new(2020, 10, 12))] };
        Assert.False(Readiness(party).IsDone);
        Assert.Contains(IssueKind.NoElection, Kinds(party));
        Assert.True(Readiness(party with { Elections = party.Elections.Add(Election(ElectedBody.VillagersCommittee, new(2020, 12, 20), new(2020, 12, 20))) }).IsDone);
    }

    [Fact]
    public void A_vote_without_a_result_is_none_and_overdue_the_day_after()
    {
        var voted = new PreparationRecord
        {
            Organisations = [Village("430105014201")],
            Elections = [new() { Organisation = Merged.Code, Dates = new() { Body = ElectedBody.VillagersCommittee, PollingDay = Day.PlusDays(-1), Actual = [new(Milestone.Polling, Day.PlusDays(-1))] } }],
        };
        Assert.False(Readiness(voted).IsDone);
        Assert.Contains(IssueKind.PollingOverdue, Kinds(voted));
    }

    [Fact]
    public void A_result_from_before_the_vote_is_none_and_is_reported()
    {
        var early = new PreparationRecord { Organisations = [Village("430105014201")], Elections = [Election(ElectedBody.VillagersCommittee, new(2021, 1, 28), new(2020, 11, 1))] };
        Assert.False(Readiness(early).IsDone);
        Assert.Equal([new RecordProblem(RecordProblemKind.EndsBeforeItBegins, "elections[0].dates")], RecordProblems.Of(early));
        Assert.Empty(RecordProblems.Of(early with { Elections = [Election(ElectedBody.VillagersCommittee, new(2020, 11, 1), new(2020, 11, 1))] }));
    }

    private static PlannedElection Election(ElectedBody body, LocalDate polling, LocalDate produced) =>
        new() { Organisation = Merged.Code, Dates = new() { Body = body, PollingDay = polling, Actual = [new(Milestone.CommitteeProduced, produced)] } };

    private static OrganisationReadiness Readiness(PreparationRecord preparation, ReadinessPolicy? policy = null) => DistrictReadiness.Of(preparation, Book, Day, policy).Organisations[0];

    private static List<IssueKind> Kinds(PreparationRecord preparation, ReadinessPolicy? policy = null) => [.. Readiness(preparation, policy).Issues.Select(static issue => issue.Kind)];

    private static RiskScan Scan(int number, params ValueList<GroundAssessment> found) => new() { Number = number, On = new(2020, 7 + number, 1), Assessments = found };

    private static GroundAssessment Found(DivisionCode code, FactorLevel level) => new() { Organisation = code, Team = level, Structure = level, Thinking = level, Reserve = level, Problems = level };
}
