using HuanJie.Elections;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

/// <summary>Whether so many ballots lead from one count to another is what a search over all boxes finds.</summary>
public sealed class BallotChangeTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 4)]
    [InlineData(3, 3)]
    public void The_fewest_ballots_between_any_two_counts_are_those_of_a_search(int seats, int ballots)
    {
        var boxes = new EveryBallotBox(Law("2021-03-20"), Villagers(7, 0, Seats(seats, ("a", 0), ("b", 0), ("c", 0))) with { Issued = null }, ballots);
        Assert.True(boxes.Counts.Count > 60, $"{boxes.Counts.Count} counts.");
        for (var from = 0; from < boxes.Counts.Count; from++)
        {
            var distances = boxes.Distances(from);
            for (var to = 0; to < boxes.Counts.Count; to++)
            {
                var fewest = Enumerable.Range(0, ballots + 1).First(changed => CanChange(boxes.Counts[from], boxes.Counts[to], changed));
                Assert.True(distances[to] == fewest, $"{Votes(boxes.Counts[from])} to {Votes(boxes.Counts[to])}: {distances[to]} ballots, {fewest} found.");
            }
        }
    }

    private static bool CanChange(Poll from, Poll to, int changed) => Enumerable.Range(0, Math.Min(changed, from.Spoiled!.Value) + 1).Any(spoiledOut =>
    {
        var spoiledIn = spoiledOut - from.Spoiled.Value + to.Spoiled!.Value;
        return spoiledIn >= 0 && spoiledIn <= changed && BallotChange.IsPossible(Marks(from), Marks(to), from.Contests[0].Seats, from.Recovered!.Value - from.Spoiled.Value, changed - spoiledOut, changed - spoiledIn);
    });

    private static long[] Marks(Poll poll) => [.. poll.Contests[0].Candidates.Select(static candidate => (long)candidate.Votes)];

    private static string Votes(Poll poll) => $"{string.Join(", ", poll.Contests[0].Candidates)}, spoiled {poll.Spoiled}";
}
