using HuanJie.Members;

namespace HuanJie.Elections;

/// <summary>Searches for the fewest ballots whose change alters an outcome.</summary>
/// <remarks>
/// Where contests are decided by votes alone, an outcome alters only when somebody crosses the votes that elect, or somebody not elected draws level with somebody elected;
/// the fewest ballots for each follow from the votes, since one ballot moves two people by one vote each. Where kin, a woman's seat or votes rolled down join contests, every
/// count within reach is decided anew, as far as a budget goes.
/// </remarks>
internal sealed class MarginSearch
{
    private const int Budget = 60_000;
    private readonly Outcome _outcome;
    private readonly Poll _poll;
    private readonly long _spoiled;
    private readonly long _valid;
    private int _tried;

    public MarginSearch(Outcome outcome)
    {
        _outcome = outcome;
        _poll = outcome.Poll;
        _valid = _poll.ValidOrRest ?? _poll.Recovered ?? 0;
        _spoiled = (_poll.Recovered ?? _valid) - _valid;
    }

    public (int? Ballots, Poll? Witness, bool IsExact) Find()
    {
        if (_poll.Recovered is null && _poll.ValidOrRest is null)
        {
            return (null, null, false);
        }

        // In order of the ballots needed, the first that truly alters the outcome.
        var known = Plans().OrderBy(static plan => plan.Ballots).Select(plan => (plan.Ballots, Witness: Apply(plan))).FirstOrDefault(found => found.Witness is { } witness && Alters(witness));
        if (!IsJoined())
        {
            return known.Witness is null ? (null, null, true) : ((int)known.Ballots, known.Witness, true);
        }

        var bound = known.Witness is null ? _valid + _spoiled : known.Ballots - 1;
        for (var ballots = 1; ballots <= bound; ballots++)
        {
            if (Search(ballots) is { } witness)
            {
                return (ballots, witness, true);
            }

            if (_tried > Budget)
            {
                return known.Witness is null ? (null, null, false) : ((int)known.Ballots, known.Witness, false);
            }
        }

        return known.Witness is null ? (null, null, true) : ((int)known.Ballots, known.Witness, true);
    }

    private bool IsJoined() =>
        _poll.Kin is { Count: > 0 }
        || _outcome.Rules.Checks.ToArray().Any(check => (check is WomanSeat woman && woman.Concerns(_poll)) || (check is VoteRollDown roll && roll.Concerns(_poll)))
        || _poll.Contests.SelectMany(static contest => contest.Candidates).GroupBy(static candidate => candidate.Id).Any(static lines => lines.Count() > 1);

    private bool Alters(Poll poll)
    {
        _tried++;
        var outcome = Outcome.Of(_outcome.Rules, poll);
        return outcome.Kind is OutcomeKind.Valid && (!outcome.Contests.Zip(_outcome.Contests).All(static pair => pair.First.SameAs(pair.Second)) || !outcome.Leaving.SequenceEqual(_outcome.Leaving));
    }

    private IEnumerable<Plan> Plans()
    {
        for (var line = 0; line < _outcome.Contests.Count; line++)
        {
            var contest = _outcome.Contests[line];
            var threshold = contest.Threshold!.Value;
            foreach (var result in contest.Results)
            {
                if (result.Votes >= threshold)
                {
                    // Below the votes that elect, by taking the name off.
                    yield return new(line, result.Votes - threshold + 1, result.Person, null);
                }
                else
                {
                    yield return new(line, threshold - result.Votes, null, result.Person);
                }

                // One more or one less parts those who are level.
                yield return new(line, 1, null, result.Person);
                yield return new(line, 1, result.Person, null);
                foreach (var other in contest.Results.Where(other => other.Person != result.Person && other.Votes <= result.Votes))
                {
                    var level = (result.Votes - other.Votes + 1) / 2;
                    yield return new(line, Math.Max(1, Math.Max(level, threshold - other.Votes)), result.Person, other.Person);
                    yield return new(line, Math.Max(1, Math.Max(((result.Votes - other.Votes) / 2) + 1, threshold - other.Votes)), result.Person, other.Person);
                }
            }
        }
    }

    // The count after a plan: one name comes off that many ballots, another goes onto them. A name that finds no free ballot takes the place of others, or a spoiled ballot's.
    private Poll? Apply(Plan plan)
    {
        var contest = _poll.Contests[plan.Line];
        var before = contest.Candidates.Select(static candidate => (long)candidate.Votes).ToArray();
        var after = (long[])before.Clone();
        var (down, up) = (IndexOf(contest, plan.Down), IndexOf(contest, plan.Up));
        if (down >= 0)
        {
            after[down] -= Math.Min(plan.Ballots, after[down]);
        }

        if (up >= 0)
        {
            after[up] += plan.Ballots;
        }

        foreach (var fromSpoiled in FromSpoiled(plan.Ballots))
        {
            var (validOut, validIn) = (plan.Ballots - fromSpoiled, plan.Ballots);
            if (Fit(before, after, contest.Seats, validOut, validIn, up) is { } fitting && BallotChange.IsPossible(before, fitting, contest.Seats, _valid, validOut, validIn))
            {
                return With(plan.Line, fitting, fromSpoiled);
            }
        }

        return null;
    }

    // As few spoiled ballots as will do: none, or those that lack on the valid ones.
    private IEnumerable<long> FromSpoiled(long ballots)
    {
        yield return 0;
        for (var spoiled = Math.Max(1, ballots - _valid); spoiled <= Math.Min(ballots, _spoiled); spoiled++)
        {
            yield return spoiled;
        }
    }

    // Takes marks from others, from the most votes down, until all marks fit on the ballots.
    private long[]? Fit(long[] before, long[] after, int seats, long validOut, long validIn, int up)
    {
        var fitting = (long[])after.Clone();
        var room = (_valid - validOut + validIn) * seats;
        var excess = fitting.Sum() - room;
        foreach (var i in Enumerable.Range(0, fitting.Length).Where(i => i != up).OrderByDescending(i => fitting[i]))
        {
            var taken = Math.Max(0, Math.Min(excess, Math.Min(fitting[i], validOut - (before[i] - fitting[i]))));
            fitting[i] -= taken;
            excess -= taken;
        }

        return excess > 0 ? null : fitting;
    }

    private Poll With(int line, long[] votes, long fromSpoiled)
    {
        var contest = _poll.Contests[line];
        ValueList<PollCandidate> candidates = [.. contest.Candidates.Select((candidate, i) => candidate with { Votes = (int)votes[i] })];
        return WithSpoiled(_poll with { Contests = [.. _poll.Contests.Select((other, i) => i == line ? contest with { Candidates = candidates } : other)] }, fromSpoiled);
    }

    private static Poll WithSpoiled(Poll poll, long fromSpoiled) => fromSpoiled == 0 ? poll : poll with
    {
        Spoiled = poll.Spoiled is { } spoiled ? (int)(spoiled - fromSpoiled) : null,
        Valid = poll.Valid is { } valid ? (int)(valid + fromSpoiled) : null,
    };

    // Every count that so many changed ballots can lead to.
    private Poll? Search(int ballots)
    {
        for (var spoiledOut = 0L; spoiledOut <= Math.Min(ballots, _spoiled); spoiledOut++)
        {
            for (var spoiledIn = 0L; spoiledIn <= ballots; spoiledIn++)
            {
                var (validOut, validIn) = (ballots - spoiledOut, ballots - spoiledIn);
                if (validOut > _valid || (spoiledIn > 0 && spoiledOut > 0))
                {
                    continue;
                }

                var votes = _poll.Contests.Select(static contest => contest.Candidates.Select(static candidate => (long)candidate.Votes).ToArray()).ToArray();
                if (Reach(votes, 0, 0, ballots, validOut, validIn, spoiledOut - spoiledIn) is { } witness)
                {
                    return witness;
                }
            }
        }

        return null;
    }

    private Poll? Reach(long[][] votes, int line, int person, int ballots, long validOut, long validIn, long fromSpoiled)
    {
        if (_tried > Budget)
        {
            return null;
        }

        if (line == votes.Length)
        {
            var poll = WithSpoiled(
                _poll with { Contests = [.. _poll.Contests.Select((contest, i) => contest with { Candidates = [.. contest.Candidates.Select((candidate, j) => candidate with { Votes = (int)votes[i][j] })] })] },
                fromSpoiled);
            return Alters(poll) ? poll : null;
        }

        var contest = _poll.Contests[line];
        if (person == votes[line].Length)
        {
            _tried++;
            long[] before = [.. contest.Candidates.Select(static candidate => (long)candidate.Votes)];
            return BallotChange.IsPossible(before, votes[line], contest.Seats, _valid, validOut, validIn) ? Reach(votes, line + 1, 0, ballots, validOut, validIn, fromSpoiled) : null;
        }

        long now = contest.Candidates[person].Votes;
        for (var change = -Math.Min(ballots, now); change <= ballots; change++)
        {
            votes[line][person] = now + change;
            if (Reach(votes, line, person + 1, ballots, validOut, validIn, fromSpoiled) is { } witness)
            {
                return witness;
            }
        }

        votes[line][person] = now;
        return null;
    }

    private static int IndexOf(Contest contest, PersonId? person)
    {
        for (var i = 0; i < contest.Candidates.Count; i++)
        {
            if (contest.Candidates[i].Id == person)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Takes a name off so many ballots, and puts another onto them.</summary>
    private sealed record Plan(int Line, long Ballots, PersonId? Down, PersonId? Up);
}
