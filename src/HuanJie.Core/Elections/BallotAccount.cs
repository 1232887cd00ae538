using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>The ballot account (选票账目): every identity among the figures of a poll, checked; each breach is reported, not only the first.</summary>
public static class BallotAccount
{
    /// <summary>The breaches of a poll's figures, in the order of <see cref="AccountIdentity"/>; empty when they agree. What is not known breaks nothing.</summary>
    public static ValueList<AccountBreach> Check(Poll poll)
    {
        ArgumentNullException.ThrowIfNull(poll);
        List<AccountBreach> breaches = [];
        Bound(breaches, AccountIdentity.RecoveredWithinVoters, isDecisive: true, (PollFacts.Recovered, poll.Recovered), (PollFacts.Registered, poll.Registered));
        Bound(breaches, AccountIdentity.RecoveredWithinPresent, isDecisive: true, (PollFacts.Recovered, poll.Recovered), (PollFacts.Present, poll.Present));
        Bound(breaches, AccountIdentity.RecoveredWithinIssued, isDecisive: false, (PollFacts.Recovered, poll.Recovered), (PollFacts.Issued, poll.Issued));
        Bound(breaches, AccountIdentity.IssuedWithinVoters, isDecisive: false, (PollFacts.Issued, poll.Issued), (PollFacts.Registered, poll.Registered));
        Bound(breaches, AccountIdentity.IssuedWithinVoters, isDecisive: false, (PollFacts.Issued, poll.Issued), (PollFacts.Present, poll.Present));
        Bound(breaches, AccountIdentity.PresentWithinDue, isDecisive: true, (PollFacts.Present, poll.Present), (PollFacts.Due, poll.Due));
        if (poll is { Recovered: { } recovered, Valid: { } valid, Spoiled: { } spoiled } && recovered != (long)valid + spoiled)
        {
            breaches.Add(new(
                AccountIdentity.ValidAndSpoiledMakeRecovered,
                isDecisive: true,
                Argument.Of(PollFacts.Recovered, recovered),
                Argument.Of("valid", valid),
                Argument.Of(PollFacts.Spoiled, spoiled)));
        }

        Bound(breaches, AccountIdentity.PartsWithinRecovered, isDecisive: true, (PollFacts.Spoiled, poll.Spoiled), (PollFacts.Recovered, poll.Recovered));
        Bound(breaches, AccountIdentity.PartsWithinRecovered, isDecisive: true, ("valid", poll.Valid), (PollFacts.Recovered, poll.Recovered));
        CheckVotes(poll, breaches);
        Bound(breaches, AccountIdentity.BoxesWithinRecovered, isDecisive: true, ("boxes", poll.Boxes?.Sum(static box => (long)box.Ballots)), (PollFacts.Recovered, poll.Recovered));
        Bound(breaches, AccountIdentity.ProxiesWithinRecovered, isDecisive: true, ("proxies", poll.Proxies?.Sum(static holder => (long)holder.Proxies)), (PollFacts.Recovered, poll.Recovered));
        CheckPeople(poll, breaches);
        return [.. breaches.OrderBy(static breach => breach.Identity)];
    }

    private static void CheckVotes(Poll poll, List<AccountBreach> breaches)
    {
        var ballots = (long?)(poll.ValidOrRest ?? poll.Recovered);
        foreach (var contest in poll.Contests)
        {
            foreach (var candidate in contest.Candidates.Where(candidate => candidate.Votes > ballots))
            {
                breaches.Add(new(
                    AccountIdentity.VotesWithinBallots,
                    isDecisive: true,
                    new Argument("person", candidate.Id.ToString()),
                    Argument.Of("votes", candidate.Votes),
                    Argument.Of("ballots", ballots!.Value)));
            }

            var votes = contest.Candidates.Sum(static candidate => (long)candidate.Votes);
            if (votes > ballots * contest.Seats)
            {
                breaches.Add(new(
                    AccountIdentity.ContestVotesWithinBallots,
                    isDecisive: true,
                    Post(contest.Post),
                    Argument.Of("votes", votes),
                    Argument.Of("ballots", ballots!.Value),
                    Argument.Of("seats", contest.Seats)));
            }
        }
    }

    private static void CheckPeople(Poll poll, List<AccountBreach> breaches)
    {
        HashSet<PersonId> known = [.. poll.Contests.SelectMany(static contest => contest.Candidates).Select(static candidate => candidate.Id), .. poll.AlreadyElected.Select(static held => held.Person)];
        foreach (var person in (poll.Kin ?? []).SelectMany(static pair => new[] { pair.Person, pair.Other }).Distinct().Where(person => !known.Contains(person)))
        {
            breaches.Add(new(AccountIdentity.KinAreKnown, isDecisive: false, new Argument("person", person.ToString())));
        }

        foreach (var post in poll.Contests.Select(static contest => contest.Post).Concat(poll.AlreadyElected.Select(static held => held.Post)).Where(post => post.Body != poll.Body.Seats).Distinct())
        {
            breaches.Add(new(AccountIdentity.PostsOfBody, isDecisive: true, Post(post), new Argument("body", Scoping.Word(poll.Body), IsWord: true)));
        }

        var seats = poll.Contests.Sum(static contest => contest.Seats) + poll.AlreadyElected.Count;
        if (seats > poll.SeatsOfBody)
        {
            breaches.Add(new(AccountIdentity.SeatsWithinBody, isDecisive: true, Argument.Of("seats", seats), Argument.Of("allotted", poll.SeatsOfBody.Value)));
        }

        foreach (var line in poll.Contests.GroupBy(static contest => (contest.Post, contest.ForWoman)).Where(static line => line.Count() > 1))
        {
            breaches.Add(new(AccountIdentity.ContestsAreDistinct, isDecisive: true, Post(line.Key.Post)));
        }

        foreach (var contest in poll.Contests.Where(static contest => contest.ForWoman))
        {
            foreach (var man in contest.Candidates.Where(static candidate => candidate.Sex is Sex.Male))
            {
                breaches.Add(new(AccountIdentity.LineIsForWomen, isDecisive: true, new Argument("person", man.Id.ToString()), Post(contest.Post)));
            }
        }

        foreach (var held in poll.AlreadyElected)
        {
            foreach (var contest in poll.Contests.Where(contest => contest.Post >= held.Post && contest.Candidates.Any(candidate => candidate.Id == held.Person)))
            {
                breaches.Add(new(AccountIdentity.HoldersDoNotStand, isDecisive: true, new Argument("person", held.Person.ToString()), Post(contest.Post)));
            }
        }
    }

    private static Argument Post(Post post) => new("post", Scoping.Word(post), IsWord: true);

    private static void Bound(List<AccountBreach> breaches, AccountIdentity identity, bool isDecisive, (string Name, long? Value) part, (string Name, long? Value) whole)
    {
        if (part.Value > whole.Value)
        {
            breaches.Add(new(
                identity,
                isDecisive,
                new Argument("part", part.Name, IsWord: true),
                Argument.Of("count", part.Value.Value),
                new Argument("whole", whole.Name, IsWord: true),
                Argument.Of("bound", whole.Value.Value)));
        }
    }
}
