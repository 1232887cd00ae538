using FsCheck.Xunit;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Rules;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class MarginTests
{
    /// <summary>村民委员会组织法(2018) art. 15: 311 of 621 elect, so one ballot less unseats; 501 of 1000 elect, so 155 taken from 655, since b needs 181; 500 of 1000 and one more elects.</summary>
    [Theory]
    [InlineData(621, 311, 300, "1 ballot")]
    [InlineData(1000, 655, 320, "155 ballots")]
    [InlineData(1000, 500, 320, "1 ballot")]
    [InlineData(1000, 440, 320, "61 ballots")]
    public void The_margin_is_the_nearest_crossing_of_the_votes_that_elect(int recovered, int first, int second, string expected) =>
        Assert.Equal(expected, Margin.Of(Outcome.Of(Law("2021-03-20"), Villagers(1200, recovered, Director(("a", first), ("b", second))))).ToString());

    /// <summary>In a vote among those level the most votes elect: 20 votes apart, ten ballots make them level; level, one ballot parts them.</summary>
    [Theory]
    [InlineData(320, 300, "10 ballots")]
    [InlineData(321, 300, "11 ballots")]
    [InlineData(300, 300, "1 ballot")]
    public void One_ballot_moves_two_people_by_a_vote_each(int first, int second, string expected) =>
        Assert.Equal(expected, Margin.Of(Outcome.Of(Law("2021-03-20"), Villagers(1200, 650, Director(("a", first), ("b", second))) with { Round = PollRound.Revote })).ToString());

    /// <summary>More than half of 1240 is 621: 380 fewer of 1000 would be 620. Four fifths of 50 is 40: five fewer of 44 would be 39.</summary>
    [Fact]
    public void Attendance_says_how_many_fewer_would_make_the_poll_void()
    {
        Assert.Equal(380, Margin.Of(Outcome.Of(Law("2021-03-20"), Villagers(1240, 1000, Director(("a", 655), ("b", 320))))).Attendance);
        Assert.Equal(5, Margin.Of(Outcome.Of(Law("2021-03-20"), Party(50, 44, Line(Post.PartyCommitteeMember, 1, ("a", 30), ("b", 10))))).Attendance);
        Assert.Null(Margin.Of(Outcome.Of(Law("2021-03-20"), Villagers(1240, 1000, Director(("a", 655), ("b", 320))).Rerun())).Attendance);
    }

    [Fact]
    public void A_poll_that_elects_nobody_for_certain_has_no_margin()
    {
        var margin = Margin.Of(Outcome.Of(Law("2021-03-20"), Villagers(1240, 600, Director(("a", 500), ("b", 20)))));
        Assert.True(margin is { Ballots: null, Witness: null, Attendance: null });
        Assert.Equal("no ballots", margin.ToString());
    }

    [Fact]
    public void Where_the_ballots_are_not_known_no_margin_was_sought()
    {
        RuleBook book = RuleBook.Of(new()
        {
            Name = "test",
            Title = new("测试", "Test"),
            Level = BookLevel.County,
            Rules = [Rule(WinThreshold.Kind, ("share", ParameterValue.Of("1/2")), ("comparison", ParameterValue.Of("more-than")), ("of", ParameterValue.Of("registered")))],
        });
        var outcome = Outcome.Of(book.On(Day("2021-03-20")), Villagers(100, 90, Director(("a", 60), ("b", 20))) with { Recovered = null, Issued = null, Spoiled = null });
        Assert.Equal("a", outcome.Show());
        Assert.True(Margin.Of(outcome) is { Ballots: null, Witness: null, IsExact: false });
    }

    /// <summary>A member and kin of another, 600 apart: where kin decide a large poll the least that was found is no more than what votes alone give, and its witness holds.</summary>
    [Fact]
    public void A_large_poll_with_kin_has_a_witness()
    {
        var outcome = Outcome.Of(Law("2020-11-15", "zhejiang"), Villagers(1600, 1400, Seats(2, ("a", 900), ("b", 850), ("c", 750), ("d", 100))).Related(("a", "b", Relation.Spouse)));
        var margin = Margin.Of(outcome);
        Assert.Equal("a c", outcome.Show());
        Assert.InRange(margin.Ballots!.Value, 25, 50);
        Assert.NotEqual(EveryBallotBox.Substance(outcome), EveryBallotBox.Substance(Outcome.Of(outcome.Rules, margin.Witness!)));
    }

    /// <summary>A ballot moves nobody by more than a vote, and two people by no more than two against each other: so no outcome alters with fewer.</summary>
    [Property(Arbitrary = [typeof(Domain)], MaxTest = 150)]
    public void No_margin_of_a_large_poll_is_smaller_than_its_nearest_crossing(SoundPoll sound, byte times)
    {
        var k = times + 20;
        var contest = sound.Poll.Contests[^1];
        var jitter = 0;
        var poll = sound.Poll with
        {
            Registered = sound.Poll.Registered * k,
            Due = sound.Poll.Due * k,
            Present = sound.Poll.Present * k,
            Recovered = sound.Poll.Recovered * k,
            Spoiled = sound.Poll.Spoiled * k,
            Contests = [contest with { Candidates = [.. contest.Candidates.Select(candidate => candidate with { Votes = Math.Max(0, (candidate.Votes * k) - (times % 7 * jitter++)) })] }],
            Kin = [],
        };
        var outcome = Outcome.Of(Law("2021-03-20"), poll);
        if (outcome.Kind is not OutcomeKind.Valid)
        {
            return;
        }

        var margin = Margin.Of(outcome);
        var (results, threshold) = (outcome.Contests[0].Results, outcome.Contests[0].Threshold!.Value);
        var crossings = results.Select(result => result.Votes >= threshold ? result.Votes - threshold + 1 : threshold - result.Votes);
        var levels = from one in results from other in results where one.Person != other.Person && one.Votes >= other.Votes select Math.Max(1, (one.Votes - other.Votes + 1) / 2);
        Assert.True(margin.IsExact);
        Assert.True(margin.Ballots is null || margin.Ballots >= crossings.Concat(levels).Min());
        if (margin.Witness is { } witness)
        {
            Assert.DoesNotContain(BallotAccount.Check(witness), static breach => breach.IsDecisive);
            Assert.Equal(poll.Recovered, witness.Recovered);
            Assert.All(poll.Contests[0].Candidates.Zip(witness.Contests[0].Candidates), pair => Assert.InRange(Math.Abs(pair.First.Votes - pair.Second.Votes), 0, margin.Ballots!.Value));
            Assert.InRange(Math.Abs(poll.Spoiled!.Value - witness.Spoiled!.Value), 0, margin.Ballots!.Value);
            Assert.NotEqual(EveryBallotBox.Substance(outcome), EveryBallotBox.Substance(Outcome.Of(outcome.Rules, witness)));
        }
    }
}
