using HuanJie.Elections;
using HuanJie.Members;

namespace HuanJie.Benchmarks.Elections;

/// <summary>What was decided, without a reason: whether the poll is valid, and who is elected, level and next for each post.</summary>
internal sealed record PlainDecision(bool IsValid, ValueList<PlainContest> Contests)
{
    /// <summary>Decides a first vote of a village by plain queries: 村民委员会组织法 (2018) art. 15, written into the code.</summary>
    public static PlainDecision Of(Poll poll)
    {
        var isValid = 2L * poll.Recovered > poll.Registered && poll.Contests.All(static contest => contest.Candidates.Count > contest.Seats);
        if (!isValid)
        {
            return new(false, [.. poll.Contests.Select(static _ => PlainContest.Nobody)]);
        }

        var threshold = (poll.Recovered!.Value / 2) + 1;
        var taken = new HashSet<PersonId>();
        List<PlainContest> contests = [];
        foreach (var contest in poll.Contests.OrderBy(static contest => contest.Post))
        {
            var standing = contest.Candidates.Where(candidate => !taken.Contains(candidate.Id)).OrderByDescending(static candidate => candidate.Votes).ToList();
            var passing = standing.Where(candidate => candidate.Votes >= threshold).ToList();
            var cut = passing.Count > contest.Seats && passing[contest.Seats - 1].Votes == passing[contest.Seats].Votes ? passing[contest.Seats].Votes : -1;
            var elected = passing.Take(contest.Seats).Where(candidate => candidate.Votes != cut).Select(static candidate => candidate.Id).ToList();
            var tied = contest.Candidates.Where(candidate => candidate.Votes == cut && !taken.Contains(candidate.Id)).Select(static candidate => candidate.Id).ToList();
            var tiedSeats = tied.Count > 0 ? contest.Seats - elected.Count : 0;
            var unfilled = contest.Seats - elected.Count - tiedSeats;
            var losers = standing.Where(candidate => !elected.Contains(candidate.Id) && !tied.Contains(candidate.Id)).ToList();
            var last = unfilled > 0 && losers.Count > 0 ? losers[Math.Min(losers.Count, unfilled + 1) - 1].Votes : int.MaxValue;
            contests.Add(new([.. elected], [.. tied], tiedSeats, unfilled, [.. losers.Where(candidate => candidate.Votes >= last).Select(static candidate => candidate.Id)]));
            taken.UnionWith(elected.Concat(tied));
        }

        return new(true, [.. contests]);
    }

    /// <summary>The same of the library's outcome.</summary>
    public static PlainDecision Of(Outcome outcome) => new(
        outcome.Kind is OutcomeKind.Valid,
        [.. outcome.Contests.Select(static contest => new PlainContest(contest.Elected, contest.Tied, contest.TiedSeats, contest.Unfilled, contest.Next))]);
}

/// <summary>What was decided of one post.</summary>
internal sealed record PlainContest(ValueList<PersonId> Elected, ValueList<PersonId> Tied, int TiedSeats, int Unfilled, ValueList<PersonId> Next)
{
    /// <summary>Of a void poll.</summary>
    public static PlainContest Nobody { get; } = new([], [], 0, 0, []);
}
