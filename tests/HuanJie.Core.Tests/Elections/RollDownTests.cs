using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Rules;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

/// <summary>Old local rules: the votes for member are those for director, deputy and member together; those for director stand alone.</summary>
public sealed class RollDownTests
{
    private static readonly RulesInForce County = WithCounty("2014-12-01", Rule(VoteRollDown.Kind));

    private static readonly Poll Everywhere = Villagers(
        1500,
        1000,
        Director(("a", 520), ("b", 410)),
        Line(Post.DeputyDirector, 1, ("b", 95), ("c", 505)),
        Seats(1, ("b", 10), ("c", 300), ("d", 480)));

    // Deputy: b 410 + 95 = 505, c 505: level. Member: c 505 + 300 has the most of those with a majority, and sits there until the vote on the deputy.
    [Fact]
    public void Votes_for_higher_posts_count_for_lower_ones_and_never_upwards()
    {
        var outcome = Outcome.Of(County, Everywhere);
        Assert.Equal("a | -; b c tied for 1 | c", outcome.Show());
        Assert.Equal([520, 410, 505, 505, 515, 805, 480], outcome.Contests.SelectMany(static contest => contest.Results).Select(static result => result.Votes));
    }

    // Member: b 410 + 95 + 10 = 515 of 1000 is a majority once c is deputy.
    [Fact]
    public void Who_lost_the_higher_posts_is_elected_with_all_votes_together() => Assert.Equal(
        "a | c | b",
        County.Decide(Everywhere with { Contests = Everywhere.Contests.SetItem(1, Line(Post.DeputyDirector, 1, ("b", 95), ("c", 506))) }));

    [Fact]
    public void Without_the_rule_every_line_stands_alone() =>
        Assert.Equal("a | c | -; 1 left, next d b", Law("2014-12-01").Decide(Everywhere));
}
