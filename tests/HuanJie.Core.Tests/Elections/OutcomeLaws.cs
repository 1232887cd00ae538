using FsCheck.Xunit;
using HuanJie.Elections;
using HuanJie.Members;

namespace HuanJie.Tests.Elections;

[Properties(Arbitrary = [typeof(Domain)], MaxTest = 400)]
public sealed class OutcomeLaws
{
    [Property]
    public void Another_order_of_the_ballot_elects_the_same_people(SoundPoll sound, byte turn, bool reversed, bool contestsReversed)
    {
        var (rules, poll) = sound;
        ValueList<Contest> contests = [.. poll.Contests.Select(contest => contest with { Candidates = Turned(contest.Candidates, turn, reversed) })];
        var turned = poll with { Contests = Turned(contests, turn, contestsReversed), AlreadyElected = Turned(poll.AlreadyElected, turn, reversed), Kin = poll.Kin is { } kin ? Turned(kin, turn, reversed) : null };
        Assert.Equal(Substance(Outcome.Of(rules, poll)), Substance(Outcome.Of(rules, turned)));
    }

    /// <summary>Where neither kin nor a woman's seat decide: under national law.</summary>
    [Property]
    public void A_vote_more_never_unseats_who_is_elected(SoundPoll sound)
    {
        var (rules, poll) = (Polls.Law("2021-03-20"), sound.Poll);
        var outcome = Outcome.Of(rules, poll);
        for (var i = 0; i < poll.Contests.Count; i++)
        {
            var contest = poll.Contests[i];
            var valid = poll.Recovered!.Value - poll.Spoiled!.Value;
            for (var j = 0; j < contest.Candidates.Count; j++)
            {
                var candidate = contest.Candidates[j];
                if (outcome.Contests[i].Elected.Contains(candidate.Id) && candidate.Votes < valid && contest.Candidates.Sum(static other => other.Votes) < valid * contest.Seats)
                {
                    var more = poll with { Contests = poll.Contests.SetItem(i, contest with { Candidates = contest.Candidates.SetItem(j, candidate with { Votes = candidate.Votes + 1 }) }) };
                    Assert.Contains(candidate.Id, Outcome.Of(rules, more).Contests[i].Elected);
                }
            }
        }
    }

    /// <summary>Every share is compared by cross-multiplication, so it holds for more than a half, for at least a third and four fifths, and for the most votes.</summary>
    [Property]
    public void So_many_times_every_count_elects_the_same_people(SoundPoll sound, byte times)
    {
        var (rules, poll) = sound;
        var k = (times % 50) + 1;
        var scaled = poll with
        {
            Registered = poll.Registered * k,
            Due = poll.Due * k,
            Present = poll.Present * k,
            Recovered = poll.Recovered * k,
            Spoiled = poll.Spoiled * k,
            Contests = [.. poll.Contests.Select(contest => contest with { Candidates = [.. contest.Candidates.Select(candidate => candidate with { Votes = candidate.Votes * k })] })],
        };
        Assert.Equal(Seats(Outcome.Of(rules, poll)), Seats(Outcome.Of(rules, scaled)));
    }

    [Property]
    public void No_seat_is_filled_twice_and_nobody_is_elected_below_the_threshold(AnyPoll any) => IsWhole(Outcome.Of(any.Rules, any.Poll));

    [Property]
    public void No_seat_of_a_sound_poll_is_filled_twice(SoundPoll sound) => IsWhole(Outcome.Of(sound.Rules, sound.Poll));

    [Property]
    public void Figures_that_contradict_each_other_elect_nobody(AnyPoll any)
    {
        var outcome = Outcome.Of(any.Rules, any.Poll);
        if (BallotAccount.Check(any.Poll).Any(static breach => breach.IsDecisive))
        {
            Assert.NotEqual(OutcomeKind.Valid, outcome.Kind);
        }

        if (outcome.Kind is not OutcomeKind.Valid)
        {
            Assert.All(outcome.Contests, static contest => Assert.True(contest is { Elected.Count: 0, Tied.Count: 0, TiedSeats: 0, Next.Count: 0 }));
            Assert.Empty(outcome.Leaving);
        }
    }

    [Property]
    public void No_two_kin_are_elected_together_where_one_must_leave(SoundPoll sound)
    {
        var outcome = Outcome.Of(Polls.Law("2020-11-08", "zhejiang"), sound.Poll);
        if (sound.Poll.Kin is { } kin && sound.Poll.Body is HuanJie.Organisations.ElectedBody.VillagersCommittee)
        {
            HashSet<PersonId> elected = [.. outcome.Contests.SelectMany(static contest => contest.Elected)];
            HashSet<PersonId> sitting = [.. sound.Poll.AlreadyElected.Except(outcome.Leaving).Select(static held => held.Person)];
            Assert.DoesNotContain(kin, pair => KinSet.Three.Contains(pair.Relation) && ((elected.Contains(pair.Person) && (elected.Contains(pair.Other) || sitting.Contains(pair.Other))) || (sitting.Contains(pair.Person) && elected.Contains(pair.Other))));
        }
    }

    private static void IsWhole(Outcome outcome)
    {
        if (outcome.Kind is not OutcomeKind.Valid)
        {
            return;
        }

        foreach (var contest in outcome.Contests)
        {
            Assert.Equal(contest.Contest.Seats, contest.Elected.Count + contest.TiedSeats + contest.Unfilled);
            Assert.True(contest is { TiedSeats: >= 0, Unfilled: >= 0 });
            Assert.Equal(contest.Tied.Count > 0, contest.TiedSeats > 0);
            Assert.True(contest.Tied.Count == 0 || contest.TiedSeats < contest.Tied.Count || outcome.Poll.Kin is not null);
            foreach (var (kind, people) in new[] { (ResultKind.Elected, contest.Elected), (ResultKind.Tied, contest.Tied) })
            {
                Assert.Equal(people.Order(), contest.Results.Where(result => result.Kind == kind).Select(static result => result.Person).Order());
            }

            Assert.All(contest.Results.Where(static result => result.Kind is not (ResultKind.BelowThreshold or ResultKind.HoldsHigherPost)), result => Assert.True(result.Votes >= contest.Threshold));
            Assert.All(contest.Results.Where(static result => result.Kind is ResultKind.BelowThreshold), result => Assert.True(result.Votes < contest.Threshold));
            Assert.All(contest.Results, result => Assert.Equal(result.Votes - contest.Threshold, result.VotesOver - result.VotesShort));
            Assert.Equal(contest.Contest.Candidates.Select(static candidate => candidate.Id), contest.Results.Select(static result => result.Person));
            Assert.DoesNotContain(contest.Results, static result => result.Kind is ResultKind.Undetermined);
        }

        // Somebody level for a higher post may hold a lower one meanwhile; nobody is elected to two.
        var seated = outcome.Contests.SelectMany(static contest => contest.Elected).ToList();
        Assert.Equal(seated.Count, seated.Distinct().Count());
        Assert.All(outcome.Contests, static contest => Assert.Empty(contest.Elected.Intersect(contest.Tied)));
    }

    private static string Seats(Outcome outcome) => outcome.Kind + EveryBallotBox.Substance(outcome);

    private static ValueList<T> Turned<T>(ValueList<T> list, int turn, bool reversed)
    {
        var by = list.Count == 0 ? 0 : turn % list.Count;
        var turned = list.Skip(by).Concat(list.Take(by));
        return [.. reversed ? turned.Reverse() : turned];
    }

    private static IEnumerable<string> Substance(Outcome outcome) =>
    [
        $"{outcome.Kind}, missing {string.Join(' ', outcome.Missing.Order(StringComparer.Ordinal))}, leaving {string.Join(' ', outcome.Leaving.Select(static held => $"{held}").Order(StringComparer.Ordinal))}",
        .. outcome.Contests.OrderBy(static contest => contest.Contest.Post).Select(static contest =>
            $"{contest.Contest.Post}: {string.Join(", ", contest.Results.OrderBy(static result => result.Person))}; {contest.TiedSeats} tied, {contest.Unfilled} left, {contest.KeptForWoman}; next {string.Join(' ', contest.Next.Order())}"),
    ];
}
