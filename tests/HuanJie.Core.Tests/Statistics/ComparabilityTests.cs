using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

/// <summary>What cannot be compared with last term is not taken for leaving or coming.</summary>
public sealed class ComparabilityTests
{
    private const string Village = "430105001201";
    private const string Elsewhere = "430105002201";

    // Last term P-1 sat in the Party organisation and P-2 on the committee. The Party has elected, the committee has not.
    private static readonly Turnover HalfFinished = new()
    {
        Previous = [Examples.Roster(Village, Examples.Member("P-1", [Post.Secretary]), Examples.Member("P-2", [Post.Director]))],
        Current = [Examples.Roster(Village, Examples.Member("P-1", [Post.Secretary]))],
    };

    // The village was split over a township's boundary: P-1 stays in the old part, P-2 sits in the new one.
    private static readonly Turnover Split = new()
    {
        Previous = [Examples.Roster(Village, Both("P-1"), Both("P-2"))],
        Current =
        [
            Examples.Roster(Village, Both("P-1")),
            Examples.Roster(Elsewhere, Both("P-2")) with { Organisation = Examples.Village(Elsewhere, new(LineageKind.Split, [Examples.Code(Village)])) },
        ],
    };

    [Fact]
    public void Between_the_two_elections_nobody_has_left_yet()
    {
        var people = Tally.Of(HalfFinished, Examples.Basis).TwoCommittees;

        Assert.Equal(0, people.Departures.Total);
        Assert.Equal(2, people.Undecided);
        Assert.Equal(0, ChangeExplanation.OfShare(HalfFinished, MemberGroup.TwoCommittees, member => member.Posts.Contains(Post.Director))!.LeftPeople);
    }

    [Fact]
    public void A_division_of_a_turnover_follows_lineages_across_its_boundary()
    {
        foreach (var (code, tally) in Tally.By(Split, DivisionLevel.Township, Examples.Basis))
        {
            Assert.Equal(tally, Tally.Of(Split, code, Examples.Basis));
            Assert.Equal((0, 0), (tally.TwoCommittees.Departures.Total, tally.TwoCommittees.Entries[Entry.Newcomer]));
        }
    }

    [Fact]
    public void A_division_without_rosters_has_the_empty_tally() =>
        Assert.Equal(Tally.Empty(Examples.Basis), Tally.Of(Split, DivisionCode.Parse("439901"), Examples.Basis));

    [Fact]
    public void Over_a_region_the_recorded_entry_decides_for_those_whose_own_roster_is_missing()
    {
        var recorded = Both("P-5") with { Entry = Entry.Continuing };
        var turnover = Split with { Current = [.. Split.Current, Examples.Roster("430105003201", recorded, Both("P-2"))] };

        var people = Tally.Of(turnover, Examples.Basis, Continuity.Region).TwoCommittees;

        // P-1, P-2 twice and P-5, of whom P-5 by the record.
        Assert.Equal(Distribution<Entry>.Of((Entry.Continuing, 4)), people.Entries);
    }

    [Fact]
    public void A_second_membership_of_somebody_who_stayed_has_not_come()
    {
        var turnover = Split with { Current = [Split.Current[0], Split.Current[1] with { Members = [Both("P-1"), Both("P-2")] }] };

        var change = ChangeExplanation.OfShare(turnover, MemberGroup.TwoCommittees, member => member.Id == Examples.Id("P-1"))!;

        // Half of last term's two; two of this term's three memberships. The further membership of P-1 adds (1 - 1/2)/3.
        Assert.Equal((2, 0, 0), (change.StayedPeople, change.LeftPeople, change.CamePeople));
        Assert.Equal(new Ratio(1, 6), change.Unmatched);
        Assert.Equal(new Ratio(2, 3) - new Ratio(1, 2), change.Change);
    }

    [Fact]
    public void A_reason_that_is_known_counts_whichever_part_records_it()
    {
        var left = Examples.Id("P-2");
        var unknown = Split.Current[0] with { Departures = [new() { Person = left }] };
        var age = Split.Current[1] with { Members = [Both("P-9")], Departures = [new() { Person = left, Reason = DepartureReason.Age }] };

        foreach (var current in (Roster[][])[[unknown, age], [age, unknown]])
        {
            var people = Tally.Of(Split with { Current = [.. current] }, Examples.Basis).TwoCommittees;
            Assert.Equal(Distribution<DepartureReason>.Of((DepartureReason.Age, 1)), people.Departures);
        }
    }

    private static Member Both(string id) => Examples.Member(id, [Post.Secretary, Post.Director]);
}
