using HuanJie.Elections;
using HuanJie.Members;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class TurnoutTests
{
    private static readonly Contest ThreeOfFour = Line(Post.PartyCommitteeMember, 3, ("a", 35), ("b", 30), ("c", 25), ("d", 10));

    /// <summary>村民委员会组织法(2018) art. 15: a majority of those registered votes (过半数), so half of 1240 is too little.</summary>
    [Theory]
    [InlineData(620, "void by vc-valid-election")]
    [InlineData(621, "a")]
    public void Half_of_the_registered_villagers_is_no_election_and_one_more_is(int recovered, string expected) =>
        Assert.Equal(expected, Law("2021-01-28").Decide(Villagers(1240, recovered, Director(("a", 400), ("b", 210)))));

    /// <summary>基层组织选举工作暂行条例(1990): more than four fifths by its words, and four fifths by the official reading; 条例(2020): not fewer than four fifths.</summary>
    [Theory]
    [InlineData("1995-06-01", 40, "a b c")]
    [InlineData("1995-06-01", 39, "void by party-quorum-1990")]
    [InlineData("2021-06-01", 40, "a b c")]
    [InlineData("2021-06-01", 39, "void by party-quorum")]
    public void Four_fifths_of_the_members_are_a_meeting(string day, int present, string expected) =>
        Assert.Equal(expected, Law(day).Decide(Party(50, present, ThreeOfFour)));

    /// <summary>城市居民委员会组织法(2025) art. 19: more than half of the voters or of the household representatives, more than two thirds of the residents' representatives (超过).</summary>
    [Theory]
    [InlineData(PollMode.Voters, 30, "void by rc-quorum-all")]
    [InlineData(PollMode.Voters, 31, "a")]
    [InlineData(PollMode.HouseholdRepresentatives, 30, "void by rc-quorum-household")]
    [InlineData(PollMode.HouseholdRepresentatives, 31, "a")]
    [InlineData(PollMode.ResidentsRepresentatives, 40, "void by rc-quorum-reps")]
    [InlineData(PollMode.ResidentsRepresentatives, 41, "a")]
    public void Residents_vote_in_three_modes_each_with_its_quorum(PollMode mode, int recovered, string expected) =>
        Assert.Equal(expected, Law("2026-04-25").Decide(Residents(mode, 60, recovered, Director(("a", 25), ("b", 5)))));

    /// <summary>村民委员会组织法(2018) art. 15: of nobody there is no majority.</summary>
    [Fact]
    public void An_electorate_of_nobody_elects_nobody() =>
        Assert.Equal("void by vc-valid-election", Law("2021-01-28").Decide(Villagers(0, 0, Director(("a", 0), ("b", 0)))));
}
