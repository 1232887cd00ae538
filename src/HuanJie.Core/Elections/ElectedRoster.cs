using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Elections;

/// <summary>Makes next term's roster of the outcomes (由选举结果生成花名册): who is elected becomes a member, with all posts held; nothing is typed twice.</summary>
public static class ElectedRoster
{
    /// <summary>The roster of a new term.</summary>
    /// <param name="organisation">The village or community.</param>
    /// <param name="term">The new term; null when not known.</param>
    /// <param name="outcomes">The outcomes of all bodies and rounds, in the order of the votes; only valid ones elect, and a pre-election makes candidates and no members.</param>
    /// <param name="people">What is known of the people, such as the candidates of the joint review; each id once.</param>
    /// <param name="previous">Last term's roster: it says who goes on, and what is known of those not among <paramref name="people"/>.</param>
    /// <remarks>
    /// Newcomer or continuing follows from <paramref name="previous"/>; without it the candidate's own entry stands. Seats are those of the outcomes, and kin those that
    /// the polls record among the members. Members stand by their highest post, then in the order in which they were elected.
    /// </remarks>
    /// <exception cref="ArgumentException">A person is described twice.</exception>
    public static Roster Of(Organisation organisation, Term? term, IEnumerable<Outcome> outcomes, IEnumerable<Candidate>? people = null, Roster? previous = null)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        ArgumentNullException.ThrowIfNull(outcomes);
        Outcome[] valid = [.. outcomes.Where(Elects)];
        var posts = Posts(valid, []);
        return new()
        {
            Organisation = organisation,
            Term = term,
            Seats = Seats(valid, SeatAllotment.Unknown),
            Members = Members(posts, Described(people), previous, isNewTerm: true),
            Kin = Kin(valid, posts.Select(static seat => seat.Person), []),
        };
    }

    /// <summary>A roster with the seats that a by-election filled: whoever is elected serves for the rest of the term (补选,任期到本届届满为止).</summary>
    /// <param name="current">The roster of the running term.</param>
    /// <param name="byElection">The outcome; one that is not valid, or of a pre-election, changes nothing.</param>
    /// <param name="people">What is known of the people.</param>
    /// <remarks>村民委员会组织法 (2018) art. 19: the term of whoever is elected ends with that of the committee, so the term of the roster stays.</remarks>
    /// <exception cref="ArgumentException">A person is described twice.</exception>
    public static Roster Fill(Roster current, Outcome byElection, IEnumerable<Candidate>? people = null)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(byElection);
        if (!Elects(byElection))
        {
            return current;
        }

        List<Seat> held = [.. current.Members.SelectMany(static member => member.Posts.Select(post => new Seat(member.Id, post, Sex.Unknown)))];
        var posts = Posts([byElection], held);
        return current with
        {
            Members = Members(posts, Described(people), current, isNewTerm: false),
            Kin = Kin([byElection], posts.Select(static seat => seat.Person), current.Kin),
        };
    }

    private static bool Elects(Outcome outcome) => outcome is { Kind: OutcomeKind.Valid, Poll.Round: not PollRound.PreElection };

    private static List<Seat> Posts(IEnumerable<Outcome> outcomes, List<Seat> seats)
    {
        foreach (var outcome in outcomes)
        {
            foreach (var leaving in outcome.Leaving)
            {
                seats.RemoveAll(seat => seat.Person == leaving.Person && seat.Post == leaving.Post);
            }

            foreach (var contest in outcome.Contests)
            {
                foreach (var person in contest.Elected)
                {
                    // Of several posts in the same body the highest counts, whichever vote came first.
                    if (seats.Exists(seat => seat.Person == person && seat.Post.Body == contest.Contest.Post.Body && seat.Post <= contest.Contest.Post))
                    {
                        continue;
                    }

                    seats.RemoveAll(seat => seat.Person == person && seat.Post.Body == contest.Contest.Post.Body);
                    seats.Add(new(person, contest.Contest.Post, contest.Contest.Candidates.First(candidate => candidate.Id == person).Sex));
                }
            }
        }

        return seats;
    }

    private static ValueList<Member> Members(List<Seat> seats, Dictionary<PersonId, Candidate> people, Roster? previous, bool isNewTerm)
    {
        var before = previous?.Members.ToDictionary(static member => member.Id) ?? [];
        return
        [
            .. from seat in seats
               group seat by seat.Person into held
               orderby held.Min(static seat => seat.Post)
               select Member(held.Key, [.. held.Select(static seat => seat.Post)], held.Max(static seat => seat.Sex)),
        ];

        Member Member(PersonId person, PostSet posts, Sex sex)
        {
            var known = before.GetValueOrDefault(person);
            var candidate = people.GetValueOrDefault(person);
            var member = (known ?? new Member { Id = person, Posts = posts }) with { Posts = posts };
            return member with
            {
                BirthDate = candidate?.BirthDate ?? member.BirthDate,
                Sex = candidate is { Sex: not Sex.Unknown } ? candidate.Sex : member.Sex is Sex.Unknown ? sex : member.Sex,
                Education = candidate?.Education ?? member.Education,
                EthnicGroup = candidate?.EthnicGroup ?? member.EthnicGroup,
                Affiliation = candidate is { Affiliation: not PoliticalAffiliation.Unknown } ? candidate.Affiliation : member.Affiliation,
                Entry = !isNewTerm && known is not null ? known.Entry
                    : previous is null ? candidate?.Entry ?? Entry.Unknown
                    : isNewTerm && known is not null ? Entry.Continuing
                    : Entry.Newcomer,
            };
        }
    }

    private static Dictionary<PersonId, Candidate> Described(IEnumerable<Candidate>? people)
    {
        var described = new Dictionary<PersonId, Candidate>();
        foreach (var candidate in people ?? [])
        {
            if (!described.TryAdd(candidate.Id, candidate))
            {
                throw new ArgumentException($"{candidate.Id} is described twice. Describe each person once.", nameof(people));
            }
        }

        return described;
    }

    // The seats of a body: as the poll records them, or all that stood for election in its first vote.
    private static SeatAllotment Seats(IEnumerable<Outcome> outcomes, SeatAllotment known)
    {
        foreach (var poll in outcomes.Select(static outcome => outcome.Poll).Where(static poll => poll.Round is not (PollRound.PreElection or PollRound.ByElection)))
        {
            var seats = poll.SeatsOfBody ?? (poll.Round is PollRound.First && poll.Mode is not PollMode.Committee ? poll.Contests.Sum(static contest => contest.Seats) + poll.AlreadyElected.Count : null);
            known = seats is null ? known : poll.Body.Seats switch
            {
                Body.PartyOrganisation => known with { PartyOrganisation = seats },
                Body.Committee => known with { Committee = seats },
                _ => known with { Supervision = seats },
            };
        }

        return known;
    }

    // Kin are complete only where every poll records them.
    private static ValueList<Kinship>? Kin(Outcome[] outcomes, IEnumerable<PersonId> people, ValueList<Kinship>? before)
    {
        if (before is not { } known || outcomes.Length == 0 || outcomes.Any(static outcome => outcome.Poll.Kin is null))
        {
            return null;
        }

        HashSet<PersonId> sitting = [.. people];
        return [.. known.Concat(outcomes.SelectMany(static outcome => outcome.Poll.Kin!.Value)).Where(pair => sitting.Contains(pair.Person) && sitting.Contains(pair.Other)).Distinct()];
    }

    private sealed record Seat(PersonId Person, Post Post, Sex Sex);
}
