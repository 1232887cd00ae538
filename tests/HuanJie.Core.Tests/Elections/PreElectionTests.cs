using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Text;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class PreElectionTests
{
    private static readonly Poll Before = Party(50, 40, Line(Post.PartyCommitteeMember, 4, ("a", 39), ("b", 30), ("c", 21), ("d", 20), ("e", 18))) with { Round = PollRound.PreElection };

    /// <summary>中国共产党基层组织选举工作条例(2020) art. 28: candidate with more than half of those present; candidates need not exceed seats by a fifth here.</summary>
    [Fact]
    public void More_than_half_of_those_present_make_a_candidate() => Assert.Equal("a b c; 1 left", Law("2021-01-16").Decide(Before)[..13]);

    [Fact]
    public void It_is_worded_as_making_candidates()
    {
        var outcome = Outcome.Of(Law("2021-01-16"), Before);
        Assert.Contains("党组织委员(应选4人,至少21票列为正式候选人):列为正式候选人:a(39票)、b(30票)、c(21票)", outcome.Describe(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("(seats 4, a formal candidate with 21 votes): formal candidates: a (39), b (30), c (21)", outcome.Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void It_makes_candidates_and_no_members()
    {
        var outcome = Outcome.Of(Law("2021-01-16"), Before);
        Assert.Empty(ElectedRoster.Of(Examples.Village("430105001201"), null, [outcome]).Members);
        var current = Examples.Roster("430105001201", Examples.Member("z", [Post.Secretary]));
        Assert.Equal(current, ElectedRoster.Fill(current, outcome));
    }
}
