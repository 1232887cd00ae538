using FsCheck.Xunit;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Preparation;

/// <summary>Plans to split, merge and recode: nobody and no seat gets lost, and no predecessor counts twice.</summary>
[Properties(Arbitrary = [typeof(Preparations)], MaxTest = 300)]
public sealed class ReorganisationLaws
{
    private static readonly TallyBasis Basis = new(new LocalDate(2021, 1, 28));

    [Property]
    public void Every_member_goes_to_one_successor_or_is_said_to_go_nowhere(PlanAndRosters given)
    {
        var effect = ReorganisationEffect.Of(given.Plan, given.Rosters);
        var after = effect.After.SelectMany(static roster => roster.Members).Select(static member => member.Id).ToList();
        Assert.Equal(after.Count, after.Distinct().Count());
        Assert.Equal(effect.People, [.. after.Concat(effect.Unplaced).Order()]);
        foreach (var (planned, roster) in given.Plan.Successors.Zip(effect.After))
        {
            var expected = given.Plan.Successors.Count == 1 ? effect.People : [.. planned.Members.Intersect(effect.People).Order()];
            Assert.Equal(expected, [.. roster.Members.Select(static member => member.Id).Order()]);
        }

        Assert.Equal(given.Plan.Successors.Select(static successor => successor.Organisation.Code), effect.After.Select(static roster => roster.Organisation.Code));
        Assert.All(effect.After, roster => Assert.Equal(given.Plan.Lineage, roster.Organisation.Lineage));
    }

    [Property]
    public void Everybody_keeps_the_posts_of_before(PlanAndRosters given)
    {
        var effect = ReorganisationEffect.Of(given.Plan, given.Rosters);
        foreach (var member in effect.After.SelectMany(static roster => roster.Members))
        {
            var before = effect.Before.SelectMany(static roster => roster.Members).Where(other => other.Id == member.Id).Select(static other => other.Posts.Bits).Aggregate(0, static (all, bits) => all | bits);
            Assert.Equal(before, member.Posts.Bits);
        }
    }

    [Property]
    public void Every_seat_is_accounted_for(PlanAndRosters given)
    {
        var effect = ReorganisationEffect.Of(given.Plan, given.Rosters);
        foreach (var account in effect.Seats)
        {
            var before = effect.Before.Select(roster => roster.Seats.Of(account.Body)).ToList();
            Assert.Equal(effect.WithoutRoster.Count > 0 || before.Contains(null) ? null : before.Sum(), account.Before);
            Assert.Equal(given.Plan.Successors.Any(successor => successor.Seats.Of(account.Body) is null) ? null : given.Plan.Successors.Sum(successor => successor.Seats.Of(account.Body)), account.After);
            Assert.Equal(account.HoldersBefore, account.HoldersAfter + account.HoldersLeft);
            Assert.Equal(account.After, account.Open + account.HoldersAfter);
            Assert.Equal(account.HoldersAfter, effect.After.Sum(roster => roster.SeatsFilled(account.Body)));
            Assert.Equal(account.HoldersLeft, effect.Before.SelectMany(static roster => roster.Members).Where(member => member.SitsOn(account.Body) && effect.Unplaced.Contains(member.Id)).Select(static member => member.Id).Distinct().Count());
        }
    }

    // Carried out, a plan makes no newcomer; whoever goes nowhere has left, once, however many parts there are.
    [Property]
    public void The_comparison_with_last_term_counts_each_predecessor_once(PlanAndRosters given)
    {
        var reorganisation = Reorganisation.Of([given.Plan], given.Rosters);
        var tally = Tally.Of(reorganisation.Turnover, Basis);
        Assert.Equal(0, Indicators.TwoCommittees.Newcomers.Of(tally).LeastNumerator);
        if (reorganisation.Effects is not [var effect])
        {
            Assert.NotEmpty(reorganisation.Problems);
            return;
        }

        // What is said of last term is of its rosters, each once.
        Assert.Equal(given.Rosters.Count - effect.Before.Count + effect.After.Count, reorganisation.Turnover.Current.Count);
        Assert.Equal(given.Rosters.Select(static roster => roster.Organisation.Code), reorganisation.Turnover.Previous.Select(static roster => roster.Organisation.Code));
        var predecessors = reorganisation.Turnover.Current.SelectMany(static roster => roster.Organisation.Predecessors).Distinct().ToList();
        Assert.Equal(given.Rosters.Select(static roster => roster.Organisation.Code).Union(effect.WithoutRoster).Order(), predecessors.Order());
        if (effect.WithoutRoster.Count == 0 && effect.After.All(HasBoth))
        {
            // A person of two predecessors who goes nowhere has left both.
            var expected = effect.Before.Sum(roster => roster.Members.Count(member => (member.SitsOn(Body.PartyOrganisation) || member.SitsOn(Body.Committee)) && effect.Unplaced.Contains(member.Id)));
            var untouched = Tally.Of(Reorganisation.Of([], given.Rosters).Turnover, Basis);
            Assert.Equal(expected, Left(tally) - Left(untouched));
        }

        static bool HasBoth(HuanJie.Rosters.Roster roster) => roster.SeatsFilled(Body.PartyOrganisation) > 0 && roster.SeatsFilled(Body.Committee) > 0;

        static System.Numerics.BigInteger Left(Tally tally) => Indicators.TwoCommittees.Left.Of(tally).LeastNumerator;
    }

    [Property]
    public void The_same_plan_twice_is_carried_out_once(PlanAndRosters given)
    {
        var (once, twice) = (Reorganisation.Of([given.Plan], given.Rosters), Reorganisation.Of([given.Plan, given.Plan], given.Rosters));
        Assert.Equal(once.Turnover, twice.Turnover);
        Assert.Equal(once.Effects, twice.Effects);
        Assert.Equal(once.Problems, twice.Problems.Take(once.Problems.Count).ToValueList());
        Assert.True(twice.Problems.Count > once.Problems.Count);
    }
}
