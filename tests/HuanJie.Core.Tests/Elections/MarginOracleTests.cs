using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Rules;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

/// <summary>The margin of every count of a few ballots is that of a plain search over all boxes, and its witness is another outcome that so few ballots reach.</summary>
public sealed class MarginOracleTests
{
    private static readonly RulesInForce National = Law("2021-03-20");

    private static readonly Poll One = Villagers(7, 0, Director(("a", 0), ("b", 0), ("c", 0)));

    private static readonly Poll Two = Villagers(7, 0, Seats(2, ("a", 0), ("b", 0), ("c", 0)));

    private static readonly Poll Meeting = Party(7, 6, Line(Post.PartyCommitteeMember, 1, ("a", 0), ("b", 0), ("c", 0)));

    [Theory]
    [InlineData(PollRound.First)]
    [InlineData(PollRound.Rerun)]
    [InlineData(PollRound.Revote)]
    public void One_seat_of_the_ballots_cast(PollRound round) => Agree(National, One with { Round = round, Issued = null }, 6);

    [Theory]
    [InlineData(PollRound.First, 5)]
    [InlineData(PollRound.Rerun, 4)]
    [InlineData(PollRound.Revote, 4)]
    public void Two_seats_of_the_ballots_cast(PollRound round, int ballots) => Agree(National, Two with { Round = round, Issued = null }, ballots);

    [Theory]
    [InlineData(1, 6)]
    [InlineData(2, 4)]
    public void Seats_of_the_valid_ballots(int seats, int ballots) =>
        Agree(CountedOn("valid-ballots", "2021-03-20"), (seats == 1 ? One : Two) with { Issued = null }, ballots);

    [Theory]
    [InlineData("present")]
    [InlineData("due")]
    public void A_seat_of_those_present_or_due(string whole) => Agree(CountedOn(whole, "2021-03-20"), Meeting with { Issued = null }, 5);

    [Fact]
    public void A_seat_by_a_majority_of_all_voters() => Agree(CountedOn("registered", "2021-03-20"), One with { Issued = null }, 6);

    [Fact]
    public void Two_lines_on_one_ballot() => Agree(National, Villagers(7, 0, Director(("a", 0), ("b", 0)), Seats(1, ("c", 0), ("d", 0))) with { Issued = null }, 4);

    [Fact]
    public void Kin_for_the_same_post() => Agree(Law("2020-11-15", "zhejiang"), Two.Related(("a", "b", Relation.Spouse)) with { Issued = null }, 5);

    [Fact]
    public void Kin_for_two_posts() =>
        Agree(Law("2020-11-15", "zhejiang"), Villagers(7, 0, Director(("a", 0), ("b", 0)), Seats(1, ("c", 0), ("d", 0))).Related(("a", "c", Relation.Spouse)) with { Issued = null }, 4);

    [Fact]
    public void Kin_who_sit() =>
        Agree(Law("2020-11-15", "zhejiang"), Villagers(7, 0, Director(("a", 0), ("b", 0))).Related(("a", "m", Relation.Spouse)).Sitting(("m", Post.CommitteeMember)) with { Issued = null }, 5);

    [Theory]
    [InlineData(1, 6)]
    [InlineData(2, 4)]
    public void A_woman_first(int seats, int ballots) =>
        Agree(Law("2014-12-01", "shandong"), (seats == 1 ? One : Two) with { Issued = null, Contests = [(seats == 1 ? One : Two).Contests[0].Women("b")] }, ballots);

    [Fact]
    public void Votes_rolled_down() =>
        Agree(WithCounty("2014-12-01", Rule(VoteRollDown.Kind)), Villagers(7, 0, Director(("a", 0), ("b", 0)), Seats(1, ("b", 0), ("c", 0))) with { Issued = null }, 4);

    private static void Agree(RulesInForce rules, Poll frame, int ballots)
    {
        var boxes = new EveryBallotBox(rules, frame with { Registered = frame.Registered is null ? null : ballots + 1 }, ballots);
        List<string> wrong = [];
        var valid = 0;
        for (var count = 0; count < boxes.Counts.Count; count++)
        {
            var outcome = Outcome.Of(rules, boxes.Counts[count]);
            if (outcome.Kind is not OutcomeKind.Valid)
            {
                continue;
            }

            valid++;
            var (expected, margin) = (boxes.Margin(count), Margin.Of(outcome));
            if (margin.Ballots != expected || !margin.IsExact || (margin.Witness is null) != (expected is null))
            {
                wrong.Add($"{Votes(boxes.Counts[count])}: {expected} expected, {margin} found");
            }
            else if (margin.Witness is { } witness && (boxes.Distance(count, witness) != expected || EveryBallotBox.Substance(Outcome.Of(rules, witness)) is var after && (after.Length == 0 || after == EveryBallotBox.Substance(outcome))))
            {
                wrong.Add($"{Votes(boxes.Counts[count])}: {Votes(witness)} is no witness for {expected}");
            }
        }

        Assert.True(valid > 20, $"{valid} counts are valid.");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {boxes.Counts.Count} counts:\n{string.Join('\n', wrong.Take(12))}");
    }

    private static string Votes(Poll poll) => $"{string.Join(" | ", poll.Contests.Select(static contest => string.Join(", ", contest.Candidates)))}, spoiled {poll.Spoiled}";
}
