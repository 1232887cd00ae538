using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Tests.Elections;

/// <summary>Who is elected under national law of March 2021, counted the plain way from the articles: an oracle. Neither kin nor a woman's seat decide there.</summary>
internal static class PlainOutcome
{
    /// <summary>村民委员会组织法(2018) art. 15 for villagers, 中国共产党基层组织选举工作条例(2020) for a general meeting; the figures agree and are known.</summary>
    public static string Of(Poll poll)
    {
        var isParty = poll.Body is ElectedBody.PartyOrganisation;
        var (recovered, isFirst) = (poll.Recovered!.Value, poll.Round is PollRound.First);
        var isEnough = isParty ? 5 * poll.Present!.Value >= 4 * poll.Due!.Value : !isFirst || 2 * recovered > poll.Registered!.Value;
        var isChoice = !isFirst || poll.Contests.All(contest => isParty ? 5 * (contest.Candidates.Count - contest.Seats) >= contest.Seats : contest.Candidates.Count > contest.Seats);
        if (!isEnough || !isChoice)
        {
            return "void";
        }

        bool Passes(int votes) =>
            poll.Round is PollRound.Revote ? votes > 0
            : isParty ? 2 * votes > poll.Present!.Value
            : isFirst ? 2 * votes > recovered
            : 3 * votes >= recovered;

        HashSet<PersonId> seated = [];
        var lines = new Dictionary<Post, string>();
        foreach (var contest in poll.Contests.OrderBy(static contest => contest.Post))
        {
            var passing = contest.Candidates.Where(candidate => Passes(candidate.Votes) && !seated.Contains(candidate.Id)).ToList();

            // Elected for certain: fewer than the seats have as many votes or more. Level at the cut: fewer than the seats have more, and not all who have as many fit.
            var elected = passing.Where(one => passing.Count(other => other.Votes >= one.Votes) <= contest.Seats).ToList();
            var tied = passing.Except(elected).Where(one => passing.Count(other => other.Votes > one.Votes) < contest.Seats).ToList();
            seated.UnionWith(elected.Select(static candidate => candidate.Id));
            lines[contest.Post] = $"{Ids(elected)}; {Ids(tied)}; {(tied.Count == 0 ? contest.Seats - elected.Count : 0)} left";
        }

        return string.Join(" | ", poll.Contests.Select(contest => lines[contest.Post]));
    }

    public static string Of(Outcome outcome) => outcome.Kind is OutcomeKind.Void ? "void" : string.Join(" | ", outcome.Contests.Select(static contest =>
        $"{string.Join(' ', contest.Elected.Order())}; {string.Join(' ', contest.Tied.Order())}; {contest.Unfilled} left"));

    private static string Ids(IEnumerable<PollCandidate> candidates) => string.Join(' ', candidates.Select(static candidate => candidate.Id).Order());
}
