using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Counts ballots one by one (计票): which are spoiled by the rules in force, and how many votes each person has.</summary>
/// <remarks>
/// Where no rule voids a whole ballot, only the part that cannot count is left out: more names for a post than seats, or a part that cannot be read. A ballot is
/// spoiled when a rule voids it or nothing on it can be read. People whom voters wrote in follow the candidates, in the order of their ids.
/// </remarks>
public static class BallotCount
{
    /// <summary>The poll with its ballots recovered, valid and spoiled, and the votes of each person, as the ballots give them.</summary>
    /// <param name="rules">The rules in force on the polling day.</param>
    /// <param name="poll">The poll; its own counts of votes and of these ballots are replaced.</param>
    /// <param name="ballots">The ballots recovered.</param>
    /// <remarks>Each ballot is looked at once and is not kept.</remarks>
    public static Poll Of(RulesInForce rules, Poll poll, IEnumerable<Ballot> ballots)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(poll);
        ArgumentNullException.ThrowIfNull(ballots);
        BallotMarks[] checks = [.. rules.Checks.ToArray().OfType<BallotMarks>().Where(check => check.Concerns(poll))];
        var votes = poll.Contests.Select(static contest => contest.Candidates.ToDictionary(static candidate => candidate.Id, static _ => 0)).ToArray();
        var (recovered, spoiled) = (0, 0);
        foreach (var ballot in ballots)
        {
            ArgumentNullException.ThrowIfNull(ballot, nameof(ballots));
            recovered++;
            if (IsSpoiled(poll, ballot, checks))
            {
                spoiled++;
                continue;
            }

            for (var i = 0; i < votes.Length; i++)
            {
                foreach (var person in Counting(poll.Contests[i], ballot))
                {
                    votes[i][person] = votes[i].GetValueOrDefault(person) + 1;
                }
            }
        }

        return poll with
        {
            Recovered = recovered,
            Valid = recovered - spoiled,
            Spoiled = spoiled,
            Contests = [.. poll.Contests.Select((contest, i) => contest with { Candidates = [.. contest.Candidates.Select(candidate => candidate with { Votes = votes[i][candidate.Id] }), .. WrittenIn(contest, votes[i])] })],
        };
    }

    private static bool IsSpoiled(Poll poll, Ballot ballot, BallotMarks[] checks) =>
        ballot.IsIllegible
        || Array.Exists(checks, check =>
            (check.OvervoteVoids && poll.Contests.Any(contest => Marked(contest, ballot).Count > contest.Seats))
            || (check.TwoPostsVoid && ballot.Marks.Select(static mark => (mark.Person, mark.Post, mark.ForWoman)).Distinct().GroupBy(static mark => mark.Person).Any(static lines => lines.Count() > 1))
            || (check.IllegiblePartVoids && ballot.IllegiblePosts.Count > 0))
        || (ballot.Marks.Count == 0 && poll.Contests.All(contest => ballot.IllegiblePosts.Contains(contest.Post)));

    // One person marked twice on a line is one vote; more people than seats are none.
    private static List<PersonId> Counting(Contest contest, Ballot ballot)
    {
        if (ballot.IllegiblePosts.Contains(contest.Post))
        {
            return [];
        }

        var marked = Marked(contest, ballot);
        return marked.Count > contest.Seats ? [] : marked;
    }

    private static List<PersonId> Marked(Contest contest, Ballot ballot) =>
        [.. ballot.Marks.Where(mark => mark.Post == contest.Post && mark.ForWoman == contest.ForWoman).Select(static mark => mark.Person).Distinct()];

    private static IEnumerable<PollCandidate> WrittenIn(Contest contest, Dictionary<PersonId, int> votes) =>
        votes.Where(vote => contest.Candidates.All(candidate => candidate.Id != vote.Key))
            .OrderBy(static vote => vote.Key)
            .Select(static vote => new PollCandidate { Id = vote.Key, Votes = vote.Value, WrittenIn = true });
}
