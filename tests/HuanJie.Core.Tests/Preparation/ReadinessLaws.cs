using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Books;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Rules;
using HuanJie.Text;
using NodaTime;

namespace HuanJie.Tests.Preparation;

/// <summary>Readiness: what must hold for every preparation that can be built.</summary>
[Properties(Arbitrary = [typeof(Preparations)], MaxTest = 200)]
public sealed class ReadinessLaws
{
    private static readonly RuleBook Book = RuleBooks.Under("hunan");

    [Property]
    public void A_dispute_more_that_is_not_settled_makes_nobody_readier(PreparationRecord preparation, Dispute dispute, LocalDate day, ReadinessPolicy policy)
    {
        var open = dispute with { History = [dispute.History[0]] };
        var before = DistrictReadiness.Of(preparation, Book, day, policy);
        var after = DistrictReadiness.Of(preparation with { Disputes = preparation.Disputes.Add(open) }, Book, day, policy);
        foreach (var (one, other) in before.Organisations.Zip(after.Organisations))
        {
            Assert.True(other.State <= one.State);
            Assert.All(Enum.GetValues<PreparationPhase>(), phase => Assert.True(other.In(phase) <= one.In(phase)));
            Assert.Empty(one.Issues.Except(other.Issues));
        }
    }

    [Property]
    public void A_veto_more_makes_nobody_readier(PreparationRecord preparation, JointReview review, LocalDate day, ReadinessPolicy policy)
    {
        var vetoes = new ReviewReply
        {
            Department = review.Departments[0].Id,
            Round = 1,
            On = day,
            Opinions = [.. preparation.Nominees.Select(static nominee => new ReviewOpinion { Person = nominee.Person, Opinion = Opinion.Veto })],
        };
        var before = DistrictReadiness.Of(preparation with { Review = review }, Book, day, policy);
        var after = DistrictReadiness.Of(preparation with { Review = review with { Replies = review.Replies.Add(vetoes) } }, Book, day, policy);
        Assert.All(before.Organisations.Zip(after.Organisations), static pair => Assert.True(pair.Second.State <= pair.First.State));
    }

    [Property]
    public void To_ask_for_less_makes_nobody_less_ready(PreparationRecord preparation, LocalDate day, ReadinessPolicy policy)
    {
        var nothing = new ReadinessPolicy
        {
            RequiresVisit = false,
            HighRiskBlocks = false,
            RequiresLeader = false,
            RequiresTraining = false,
            RequiresReview = false,
            RequiresAppraisal = false,
            MinimumSurplus = 0,
            MinimumReserve = 0,
        };
        var (strict, lax) = (DistrictReadiness.Of(preparation, Book, day, policy), DistrictReadiness.Of(preparation, Book, day, nothing));
        Assert.All(strict.Organisations.Zip(lax.Organisations), static pair => Assert.True(pair.Second.State >= pair.First.State));
    }

    [Property]
    public void The_counts_of_parts_add_up_to_those_of_the_district(PreparationRecord preparation, LocalDate day)
    {
        var district = DistrictReadiness.Of(preparation, Book, day);
        Assert.Equal(preparation.Organisations.Count, district.Counts.Total);
        Assert.Equal(district.Counts, district.BySubdistrict().Aggregate(ReadinessCounts.Zero, static (sum, part) => sum + part.Counts));
        Assert.Equal(district.Counts, district.ByNext().Aggregate(ReadinessCounts.Zero, static (sum, part) => sum + part.Counts));
        Assert.All(district.Phases, phase => Assert.Equal(district.Counts.Total, phase.Counts.Total));
        Assert.Equal(district.Issues.Sum(static count => count.Count), district.Organisations.Sum(static organisation => organisation.Issues.Sum(static issue => (long)issue.Count)));
        var (one, other) = (DivisionCode.Parse("430105001"), DivisionCode.Parse("430105002"));
        Assert.Equal(district.Counts, district.Within(one).Counts + district.Within(other).Counts);
    }

    // An organisation is judged by itself: the others of the district change nothing.
    [Property]
    public void An_organisation_alone_is_as_ready_as_among_the_others(PreparationRecord preparation, LocalDate day)
    {
        var district = DistrictReadiness.Of(preparation, Book, day);
        foreach (var organisation in preparation.Organisations)
        {
            var alone = DistrictReadiness.Of(preparation with { Organisations = [organisation] }, Book, day).Organisations[0];
            Assert.Equal(district.Organisations.First(one => one.Organisation == organisation.Code), alone);
        }
    }

    [Property]
    public void The_state_is_that_of_the_part_that_is_least_ready(PreparationRecord preparation, LocalDate day)
    {
        foreach (var organisation in DistrictReadiness.Of(preparation, Book, day).Organisations)
        {
            Assert.Equal(Enum.GetValues<PreparationPhase>().Min(organisation.In), organisation.State);
            Assert.Equal(organisation.Issues.Count, organisation.Reasons.Count + organisation.Missing.Count);
            Assert.Equal(organisation.State is ReadinessState.NotReady, organisation.Reasons.Count > 0);
            Assert.True(organisation.State is not ReadinessState.Undetermined || (organisation.Missing.Count > 0 && organisation.Reasons.Count == 0));
            Assert.True(organisation.State is not (ReadinessState.Ready or ReadinessState.Done) || organisation.Issues.Count == 0);
            Assert.Equal(organisation.Issues.Select(static issue => issue.Phase), organisation.Issues.Select(static issue => issue.Phase).Order());
        }
    }

    [Property]
    public void The_plan_holds_everything_once_and_the_riskiest_first(PreparationRecord preparation, LocalDate day)
    {
        var district = DistrictReadiness.Of(preparation, Book, day);
        var plan = WorkPlan.Of(district);
        Assert.Equal(district.Organisations.Sum(static organisation => organisation.Issues.Count), plan.Items.Count);
        Assert.Equal(plan.Items.Count, plan.ByOwner().Sum(static owner => owner.Items));
        Assert.All(plan.ByOwner(), owner => Assert.Equal(owner.Items, plan.OwedBy(owner.Owner).Count));
        foreach (var (before, after) in plan.Items.Zip(plan.Items.Skip(1)))
        {
            Assert.True(before.IsHardCase || !after.IsHardCase);
            Assert.True(before.IsHardCase != after.IsHardCase || (before.Risk ?? RiskGrade.High) >= (after.Risk ?? RiskGrade.High));
        }
    }

    // Whatever is in the record: an answer for every organisation, in both languages, and never a failure.
    [Property(MaxTest = 300)]
    public void Everything_can_be_asked_of_every_preparation(PreparationRecord preparation, LocalDate day, ReadinessPolicy policy)
    {
        foreach (var asked in (LocalDate[])[day, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, LocalDate.FromDateTime(DateTime.UnixEpoch, CalendarSystem.Coptic)])
        {
            var said = PreparationSayings.Of(preparation, Book, asked, policy).ToList();
            Assert.All(said, static text => Assert.NotEqual("", text));
        }
    }

    [Fact]
    public void The_laws_meet_every_kind_of_issue_and_every_state()
    {
        var all = Preparations.Records.Sample(600, new Rnd(2021), 50).SelectMany(static record => DistrictReadiness.Of(record, Book, new(2020, 12, 15)).Organisations).ToList();
        Assert.All(Enum.GetValues<IssueKind>(), kind => Assert.Contains(all, organisation => organisation.Issues.Any(issue => issue.Kind == kind)));
        Assert.Contains(all, static organisation => organisation.State is ReadinessState.Done);
        var lax = ReadinessPolicy.Default with { RequiresVisit = false, RequiresReview = false, RequiresAppraisal = false, MinimumReserve = 0, MinimumSurplus = 0, HighRiskBlocks = false };
        var easy = Preparations.Records.Sample(600, new Rnd(2021), 50).SelectMany(record => DistrictReadiness.Of(record, Book, new(2020, 12, 15), lax).Organisations).ToList();
        Assert.Contains(easy, static organisation => organisation.State is ReadinessState.Ready);
        Assert.Contains(easy, static organisation => organisation.State is ReadinessState.Undetermined);
        Assert.All(Enum.GetValues<Language>(), language => Assert.All(all, organisation => Assert.DoesNotContain('{', organisation.Describe(language))));
    }
}
