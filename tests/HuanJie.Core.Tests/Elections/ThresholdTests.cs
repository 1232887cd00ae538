using HuanJie.Elections;
using HuanJie.Members;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class ThresholdTests
{
    /// <summary>村民委员会组织法(2018) art. 15: elected with a majority of the villagers who voted; 345 of 690 is half.</summary>
    [Theory]
    [InlineData(345, "-; 1 left, next a b")]
    [InlineData(346, "a")]
    public void Half_of_the_ballots_does_not_elect_and_one_more_does(int votes, string expected) =>
        Assert.Equal(expected, Law("2020-12-12").Decide(Villagers(900, 690, Director(("a", votes), ("b", 320)))));

    /// <summary>
    /// 中国共产党基层组织选举工作条例(2020) art. 29: more than half of those present (实到会), so 21 of 41; counted on those due to attend (应到会), as for local congresses, 26 of 50.
    /// </summary>
    [Fact]
    public void The_same_votes_elect_three_of_those_present_and_two_of_those_due()
    {
        var poll = Party(50, 41, Line(Post.PartyCommitteeMember, 3, ("a", 33), ("b", 26), ("c", 21), ("d", 20)));
        Assert.Equal("a b c", Law("2021-01-16").Decide(poll));
        Assert.Equal("a b; 1 left, next c d", CountedOn("due", "2021-01-16").Decide(poll));
    }

    /// <summary>村民委员会组织法(2018) art. 15: of 690 ballots with 10 spoiled, 346 elect; where a book leaves spoiled ones out of the whole, 341 of 680.</summary>
    [Fact]
    public void Spoiled_ballots_are_in_the_whole_unless_a_book_leaves_them_out()
    {
        var poll = Villagers(900, 690, Director(("a", 341), ("b", 320))) with { Spoiled = 10 };
        Assert.Equal("-; 1 left, next a b", Law("2020-12-12").Decide(poll));
        Assert.Equal("a", CountedOn("valid-ballots", "2020-12-12").Decide(poll));
        Assert.Equal(5, Outcome.Of(Law("2020-12-12"), poll).Contests[0].Results[0].VotesShort);
        Assert.Equal(0, Outcome.Of(CountedOn("valid-ballots", "2020-12-12"), poll).Contests[0].Results[0].VotesOver);
    }

    /// <summary>村民委员会组织法(2018) art. 15 with a book on valid ballots: how many are valid follows from those spoiled, and without them nobody knows.</summary>
    [Fact]
    public void What_the_votes_are_counted_on_must_be_known()
    {
        var poll = Villagers(900, 690, Director(("a", 341), ("b", 320))) with { Spoiled = null };
        Assert.Equal("undetermined, missing spoiled", CountedOn("valid-ballots", "2020-12-12").Decide(poll));
        Assert.Equal("undetermined, missing recovered", Law("2020-12-12").Decide(poll with { Recovered = null }));
    }

    /// <summary>村民委员会组织法(2018) art. 15: whom voters wrote in is elected like a candidate, and is none when candidates must exceed seats.</summary>
    [Fact]
    public void People_written_in_are_elected_and_are_no_candidates()
    {
        Assert.Equal("w", Law("2021-02-06").Decide(Villagers(700, 600, Director(("a", 200), ("b", 90), ("w", 301)).WrittenIn("w"))));
        Assert.Equal("void by vc-more-candidates", Law("2021-02-06").Decide(Villagers(700, 600, Director(("a", 500), ("w", 80)).WrittenIn("w"))));
    }

    /// <summary>Before 2026 the residents' law had no threshold: 城市居民委员会组织法(2018).</summary>
    [Fact]
    public void Without_a_rule_that_elects_nobody_can_say() =>
        Assert.Equal("undetermined, missing threshold", Law("2021-01-28").Decide(Residents(PollMode.Voters, 60, 60, Director(("a", 60), ("b", 0)))));
}
