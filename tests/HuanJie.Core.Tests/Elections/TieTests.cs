using HuanJie.Elections;
using HuanJie.Members;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class TieTests
{
    /// <summary>浙江省村民委员会选举办法(2020) art. 28: those level at the cut are voted on again, and the most votes elect.</summary>
    [Fact]
    public void Three_level_for_two_seats_are_all_voted_on_again()
    {
        var law = Law("2020-11-08", "zhejiang");
        var first = Villagers(1200, 900, Seats(2, ("a", 500), ("b", 500), ("c", 500), ("d", 100)));
        Assert.Equal("-; a b c tied for 2", law.Decide(first));
        Assert.Equal("c a", law.Decide(first with { Round = PollRound.Revote, Contests = [Seats(2, ("a", 300), ("b", 299), ("c", 301))] }));
        Assert.Equal("c; a b tied for 1", law.Decide(first with { Round = PollRound.Revote, Contests = [Seats(2, ("a", 20), ("b", 20), ("c", 30))] }));
    }

    /// <summary>中国共产党基层组织选举工作条例(2020), tie at the cut: who is above the cut is elected, and being level above it is no tie.</summary>
    [Fact]
    public void Level_votes_above_the_cut_are_no_tie()
    {
        var poll = Party(33, 30, Line(Post.PartyCommitteeMember, 3, ("a", 20), ("b", 20), ("c", 18), ("d", 18)));
        Assert.Equal("a b; c d tied for 1", Law("2021-01-23").Decide(poll));
        Assert.Equal("c d a", Law("2021-01-23").Decide(poll with { Contests = [Line(Post.PartyCommitteeMember, 3, ("a", 19), ("b", 18), ("c", 20), ("d", 20))] }));
    }

    /// <summary>村民委员会组织法(2018) art. 15: below a majority nobody is elected, level or not.</summary>
    [Fact]
    public void Level_votes_below_the_threshold_are_no_tie() =>
        Assert.Equal("-; 1 left, next a b", Law("2021-01-28").Decide(Villagers(1000, 900, Director(("a", 450), ("b", 450)))));
}
