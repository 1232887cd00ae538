using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class PartitionTests
{
    private static readonly MemberGroup[] Groups = Enum.GetValues<MemberGroup>();

    [Property]
    public void Every_distribution_parts_the_same_people(Tally tally)
    {
        foreach (var people in Groups.Select(tally.Of))
        {
            Assert.Equal(people.People, people.Sexes[Sex.Male] + people.Sexes[Sex.Female] + people.Sexes[Sex.NotStated] + people.Sexes[Sex.Unknown]);
            Assert.Equal(people.People, people.Ages.Total);
            Assert.Equal(people.People, people.Education.Total);
            Assert.Equal(people.People, people.Party.Total);
            Assert.Equal(people.People, people.Ethnic.Total);
            Assert.Equal(people.People, people.Entries.Total);
            Assert.Equal(people.People, people.EntriesToGroup.Total);
        }
    }

    [Property]
    public void Those_who_left_the_bodies_are_among_those_who_left_the_group(Turnover turnover)
    {
        var tally = Tally.Of(turnover, Domain.Basis);
        Assert.All(Groups.Select(tally.Of), people => Assert.True(people.Departures.Total <= people.LeftGroup));
        Assert.Equal(tally.TwoCommittees.Departures.Total, tally.TwoCommittees.LeftGroup);
        Assert.Equal(tally.Supervision.Departures.Total, tally.Supervision.LeftGroup);
    }

    // Published: 71,821 + 70,690 − 18,659 = 123,852 (Jiangxi 2015).
    [Property]
    public bool The_two_committees_are_both_less_those_in_both(Tally tally) =>
        tally.TwoCommittees.People == tally.PartyCommittee.People + tally.Committee.People - tally.CrossServing
        && tally.PartySeats.Filled == tally.PartyCommittee.People
        && tally.CommitteeSeats.Filled == tally.Committee.People
        && tally.SupervisionSeats.Filled == tally.Supervision.People;

    [Property]
    public bool Seats_are_taken_empty_or_in_excess_where_all_allotments_are_known(Roster roster)
    {
        var seats = Tally.Of(roster with { Seats = new() { PartyOrganisation = 5, Committee = 7, Supervision = 3 } }, Domain.Basis);
        return Enum.GetValues<Body>().Select(seats.SeatsOf).All(body => body.Allotted - body.Filled == body.Vacant - body.Excess && body.WithoutAllotment == 0);
    }

    // Of last term's people in a group, each is still in it, has left it, or belongs to an organisation of which it is not known yet.
    [Property(MaxTest = 300)]
    public void Last_terms_people_stayed_left_the_group_or_are_undecided(Turnover turnover, bool overRegion)
    {
        var continuity = overRegion ? Continuity.Region : Continuity.Organisation;
        var before = Tally.Of(turnover.Previous, Domain.Basis);
        var now = Tally.Of(turnover, Domain.Basis, continuity);
        foreach (var group in Groups)
        {
            var stayed =
                from roster in turnover.Previous
                let successors = PlainTally.DecidedSuccessors(turnover, roster)
                where successors.Count > 0
                from member in roster.Members
                where PlainTally.IsIn(@group, member)
                where (overRegion ? turnover.Current : successors).Any(after => after.Members.Any(same => same.Id == member.Id && PlainTally.IsIn(@group, same)))
                select member;
            Assert.Equal(before.Of(group).People, stayed.Count() + now.Of(group).LeftGroup + now.Of(group).Undecided);
        }
    }

    [Property]
    public bool Organisations_are_villages_or_communities(Tally tally) =>
        tally.Organisations.Organisations == tally.Organisations.Villages + tally.Organisations.Communities;

    [Fact]
    public void A_value_that_is_no_group_or_body_is_refused()
    {
        var tally = Tally.Empty(Domain.Basis);
        Assert.Throws<ArgumentOutOfRangeException>("group", () => tally.Of((MemberGroup)6));
        Assert.Throws<ArgumentOutOfRangeException>("body", () => tally.SeatsOf((Body)3));
        Assert.Throws<ArgumentOutOfRangeException>("group", () => ((MemberGroup)6).Includes([Post.Director]));
        Assert.Throws<ArgumentOutOfRangeException>("group", () => Indicators.For((MemberGroup)6));
    }
}
