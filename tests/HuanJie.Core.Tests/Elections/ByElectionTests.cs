using HuanJie.Elections;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class ByElectionTests
{
    /// <summary>村民委员会组织法(2018) arts 19, 26: the representative meeting may fill a vacancy; two thirds of its members are enough, and more than half of the ballots elect.</summary>
    [Theory]
    [InlineData("2022-05-01", 20, "a")]
    [InlineData("2022-05-01", 19, "void by vc-rep-quorum")]
    [InlineData("2012-05-01", 20, "a")]
    [InlineData("2026-05-01", 19, "void by vc-rep-quorum")]
    public void The_representative_meeting_fills_a_vacancy_with_two_thirds(string day, int recovered, string expected)
    {
        var poll = Villagers(30, recovered, Seats(1, ("a", 11), ("b", 8))) with { Mode = PollMode.VillagersRepresentatives, Round = PollRound.ByElection };
        Assert.Equal(expected, Law(day).Decide(poll));
    }

    /// <summary>村民委员会组织法(2018) art. 19 with art. 15: all voters may fill it too, by the rules of an election.</summary>
    [Fact]
    public void All_voters_fill_a_vacancy_as_in_an_election()
    {
        var poll = Villagers(1000, 500, Seats(1, ("a", 400), ("b", 90))) with { Round = PollRound.ByElection };
        Assert.Equal("void by vc-valid-election", Law("2022-05-01").Decide(poll));
        Assert.Equal("a", Law("2022-05-01").Decide(poll with { Recovered = 501, Issued = 501 }));
    }
}
