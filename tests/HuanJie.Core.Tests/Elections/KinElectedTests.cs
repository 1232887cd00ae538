using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Rules;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

/// <summary>
/// 浙江省村民委员会选举办法(2020) art. 31: of spouses, parents and children, and siblings elected together the highest post stays, for the same post the more votes, and equal votes are voted on again;
/// the next with a majority fills the gap, in a further vote the next with a third.
/// </summary>
public sealed class KinElectedTests
{
    private static readonly RulesInForce Zhejiang = Law("2020-11-15", "zhejiang");

    [Fact]
    public void The_higher_post_stays_and_the_next_with_a_majority_fills_the_gap()
    {
        var outcome = Outcome.Of(Zhejiang, Villagers(1600, 1400, Director(("a", 801), ("x", 400)), Seats(3, ("b", 880), ("c", 810), ("d", 760), ("e", 720))).Related(("a", "b", Relation.Spouse)));
        Assert.Equal("a | c d e", outcome.Show());
        Assert.Equal(Id("a"), outcome.Contests[1].Results[0].YieldsTo);
        Assert.Equal(ResultKind.YieldsToKin, outcome.Contests[1].Results[0].Kind);
    }

    [Fact]
    public void For_the_same_post_the_more_votes_stay()
    {
        Assert.Equal("a c", Zhejiang.Decide(Villagers(1600, 1400, Seats(2, ("b", 850), ("a", 900), ("c", 720), ("d", 300))).Related(("b", "a", Relation.Sibling))));
        Assert.Equal("a; 1 left, next c d", Zhejiang.Decide(Villagers(1600, 1400, Seats(2, ("b", 850), ("a", 900), ("c", 700), ("d", 300))).Related(("a", "b", Relation.Parent))));
    }

    [Fact]
    public void In_a_further_vote_the_next_with_a_third_fills_the_gap()
    {
        var poll = Villagers(1600, 1200, Seats(2, ("a", 600), ("b", 500), ("c", 400), ("d", 399))).Rerun().Related(("a", "b", Relation.Child));
        Assert.Equal("a c", Zhejiang.Decide(poll));
        Assert.Equal("a; 1 left, next c d", Zhejiang.Decide(poll with { Recovered = 1201, Issued = 1201 }));
    }

    [Fact]
    public void Equal_votes_for_the_same_post_are_voted_on_again()
    {
        var poll = Villagers(1600, 1400, Seats(2, ("a", 850), ("b", 850), ("c", 800), ("d", 300))).Related(("a", "b", Relation.Sibling));
        Assert.Equal("c; a b tied for 1", Zhejiang.Decide(poll));
        Assert.Equal("b", Zhejiang.Decide(poll.Sitting(("c", Post.CommitteeMember)) with { Round = PollRound.Revote, Contests = [Seats(1, ("a", 500), ("b", 501))] }));
    }

    [Fact]
    public void Who_left_bars_nobody_else() =>
        Assert.Equal("a c d", Zhejiang.Decide(Villagers(1600, 1400, Seats(3, ("a", 900), ("b", 850), ("c", 800), ("d", 750))).Related(("a", "b", Relation.Spouse), ("b", "c", Relation.Sibling))));

    [Theory]
    [InlineData("a", "b", "c")]
    [InlineData("c", "b", "a")]
    [InlineData("b", "c", "a")]
    public void Three_level_of_whom_one_is_kin_of_both_are_all_voted_on_again(string one, string two, string three)
    {
        var poll = Villagers(1600, 1400, Seats(3, (one, 800), (two, 800), (three, 800), ("d", 750), ("e", 300))).Related(("a", "b", Relation.Spouse), ("b", "c", Relation.Sibling));
        Assert.Equal($"d; {one} {two} {three} tied for 2", Zhejiang.Decide(poll));
    }

    [Theory]
    [InlineData("b", "c")]
    [InlineData("c", "b")]
    public void Kin_in_a_higher_seat_come_before_kin_with_equal_votes(string one, string other) =>
        Assert.Equal("a | b d", Zhejiang.Decide(Villagers(1600, 1400, Director(("a", 900), ("x", 300)), Seats(2, (one, 800), (other, 800), ("d", 750), ("e", 300))).Related(("a", "c", Relation.Spouse), ("b", "c", Relation.Sibling))));

    [Fact]
    public void Kin_level_on_the_ordinary_line_and_on_the_line_for_a_woman_are_each_voted_on_again()
    {
        var line = Seats(1, ("w", 800), ("v", 300)).Women("v", "w") with { ForWoman = true };
        Assert.Equal("-; a tied for 1 | -; w tied for 1", Zhejiang.Decide(Villagers(1600, 1400, Seats(1, ("a", 800), ("b", 300)), line).Related(("a", "w", Relation.Spouse))));
    }

    [Fact]
    public void A_member_who_sits_leaves_to_kin_in_a_higher_post_and_stays_against_kin_in_the_same()
    {
        var poll = Villagers(1600, 1200, Director(("a", 600), ("x", 500))).Rerun().Related(("a", "m", Relation.Spouse)).Sitting(("m", Post.CommitteeMember), ("n", Post.CommitteeMember));
        var outcome = Outcome.Of(Zhejiang, poll);
        Assert.Equal("a", outcome.Show());
        Assert.Equal([Id("m")], outcome.Leaving.Select(static held => held.Person));
        Assert.Equal("b", Zhejiang.Decide(poll with { Contests = [Seats(1, ("a", 600), ("b", 500))] }));
    }

    [Fact]
    public void Two_who_sat_before_the_poll_are_not_elected_together_by_it()
    {
        var outcome = Outcome.Of(Zhejiang, Villagers(1600, 1200, Seats(1, ("a", 600), ("b", 500))).Rerun().Related(("m", "n", Relation.Spouse)).Sitting(("m", Post.CommitteeMember), ("n", Post.CommitteeMember)));
        Assert.Equal("a", outcome.Show());
        Assert.Empty(outcome.Leaving);
    }

    [Fact]
    public void Relations_outside_the_set_and_kin_who_lose_decide_nothing()
    {
        var poll = Villagers(1600, 1450, Seats(2, ("a", 900), ("b", 850), ("c", 800), ("d", 300)));
        Assert.Equal("a b", Zhejiang.Decide(poll.Related(("a", "b", Relation.Grandparent))));
        Assert.Equal("a b", Zhejiang.Decide(poll.Related(("a", "c", Relation.Spouse))));
    }

    /// <summary>National law before 2026 has no kin rule for the committee, and the kin rule of 2025 art. 8 says nothing of who stays.</summary>
    [Theory]
    [InlineData("2021-03-20")]
    [InlineData("2026-03-20")]
    public void Without_a_rule_on_who_stays_both_are_elected(string day) =>
        Assert.Equal("a b", Law(day).Decide(Villagers(1600, 1400, Seats(2, ("a", 900), ("b", 850), ("c", 800))).Related(("a", "b", Relation.Spouse))));
}
