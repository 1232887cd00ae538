using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using HuanJie.Books;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Tests;

/// <summary>A poll of any shape, its figures as they come, under any book that ships on any day of 1995 to 2027.</summary>
public sealed record AnyPoll(RulesInForce Rules, Poll Poll)
{
    public override string ToString() => Domain.Show(Rules, Poll);
}

/// <summary>A poll whose figures agree and whose turnout is enough, under a book that decides it.</summary>
public sealed record SoundPoll(RulesInForce Rules, Poll Poll)
{
    public override string ToString() => Domain.Show(Rules, Poll);
}

/// <content>Laws and polls.</content>
internal static partial class Domain
{
    private static readonly ConcurrentDictionary<(string Book, LocalDate Day), RulesInForce> Laws = new();

    private static readonly ConcurrentDictionary<string, RuleBook> Books = new(StringComparer.Ordinal);

    // Both sides of the days on which law changed.
    private static readonly LocalDate[] LawDays =
    [
        new(1995, 6, 1), new(1998, 11, 3), new(1998, 11, 4), new(2009, 6, 1), new(2010, 10, 28), new(2014, 12, 1), new(2018, 12, 28), new(2018, 12, 29),
        new(2020, 7, 12), new(2020, 7, 13), new(2020, 11, 8), new(2021, 3, 20), new(2025, 11, 26), new(2025, 12, 31), new(2026, 1, 1), new(2027, 12, 31),
    ];

    private static readonly string[] LocalBooks = ["", .. RuleBooks.Names.Except(RuleBooks.National.Layers.Select(static layer => layer.Name))];

    internal static Gen<RulesInForce> LawsGen =>
        from book in Gen.Elements(LocalBooks)
        from day in Gen.Elements(LawDays)
        select LawOf(book, day);

    public static Arbitrary<AnyPoll> AnyPolls() => Arb.From(
        from rules in LawsGen
        from poll in AnyPollsGen
        select new AnyPoll(rules, poll),
        static any => Duller(any.Poll).Select(poll => any with { Poll = poll }));

    public static Arbitrary<SoundPoll> SoundPolls() => Arb.From(
        from law in Gen.Elements(("", new LocalDate(2021, 3, 20)), ("zhejiang", new(2020, 11, 8)), ("zhejiang", new(2020, 11, 8)), ("shandong", new(2014, 12, 1)), ("shanghai", new(2020, 11, 8)))
        from poll in SoundPollsGen
        select new SoundPoll(LawOf(law.Item1, law.Item2), poll),
        static sound => Duller(sound.Poll).Select(poll => sound with { Poll = poll }));

    public static Arbitrary<RulesInForce> RulesOfADay() => LawsGen.ToArbitrary();

    internal static string Show(RulesInForce rules, Poll poll) =>
        $"{rules.Basis}, {string.Join(" + ", rules.Book.Layers.Skip(4).Select(static layer => layer.Name))}: {poll}; {poll.Registered} registered, {poll.Due} due, {poll.Present} present, "
        + $"{poll.Recovered} recovered, {poll.Valid} valid, {poll.Spoiled} spoiled; {string.Join(" | ", poll.Contests.Select(static contest => $"{contest}: {string.Join(", ", contest.Candidates.Select(static candidate => $"{candidate} {candidate.Sex}"))}"))}; "
        + $"sitting {poll.AlreadyElected}; kin {poll.Kin}";

    private static RulesInForce LawOf(string book, LocalDate day) => Laws.GetOrAdd((book, day), static key => Books.GetOrAdd(key.Book, static book => book.Length == 0 ? RuleBooks.National : RuleBooks.Under(book)).On(key.Day));

    private static Gen<(ElectedBody Body, PollMode Mode)> Bodies => Gen.OneOf(
        Gen.Elements(
            (ElectedBody.VillagersCommittee, PollMode.Voters),
            (ElectedBody.VillagersCommittee, PollMode.Voters),
            (ElectedBody.VillagersCommittee, PollMode.VillagersRepresentatives),
            (ElectedBody.ResidentsCommittee, PollMode.Voters),
            (ElectedBody.ResidentsCommittee, PollMode.HouseholdRepresentatives),
            (ElectedBody.ResidentsCommittee, PollMode.ResidentsRepresentatives),
            (ElectedBody.PartyOrganisation, PollMode.GeneralMeeting),
            (ElectedBody.PartyOrganisation, PollMode.Committee)),
        from body in Gen.Elements(ElectedBody.VillagersCommittee, ElectedBody.ResidentsCommittee, ElectedBody.PartyOrganisation, ElectedBody.SupervisionCommittee)
        from mode in Gen.Elements(Enum.GetValues<PollMode>())
        select (body, mode));

    private static Gen<Sex> SexesGen => Gen.Frequency((4, Gen.Constant(Sex.Male)), (3, Gen.Constant(Sex.Female)), (1, Gen.Elements(Sex.Unknown, Sex.NotStated)));

    private static Gen<ValueList<Kinship>?> KinAmong(IEnumerable<PersonId> people)
    {
        PersonId[] all = [.. people.Distinct()];
        if (all.Length < 2)
        {
            return Gen.Elements<ValueList<Kinship>?>(null, new ValueList<Kinship>());
        }

        var pair =
            from two in Some(all, 2, 2)
            from relation in Gen.Frequency((5, Gen.Elements(Relation.Spouse, Relation.Sibling, Relation.Parent)), (1, Gen.Elements(Enum.GetValues<Relation>())))
            select new Kinship(two[0], two[1], relation);
        return Gen.Frequency(
            (1, Gen.Constant<ValueList<Kinship>?>(null)),
            (3, from count in Gen.Choose(0, 3)
                from pairs in Gen.ListOf(pair, count)
                select (ValueList<Kinship>?)[.. pairs]));
    }

    private static Gen<Poll> AnyPollsGen =>
        from body in Bodies
        from round in Gen.Elements(Enum.GetValues<PollRound>())
        from counts in Gen.ArrayOf(Perhaps(Gen.Choose(0, 14)), 8)
        from contests in Gen.NonEmptyListOf(AnyContest(body.Body)).Resize(4)
        from held in Gen.ListOf(
            from person in Gen.Elements(People)
            from post in PostOf(body.Body)
            from sex in SexesGen
            select new SeatHeld(person, post) { Sex = sex }).Resize(3)
        from kin in KinAmong([.. contests.SelectMany(static contest => contest.Candidates).Select(static candidate => candidate.Id), .. held.Select(static seat => seat.Person), People[0]])
        from proxies in Perhaps(Gen.ListOf(
            from person in Gen.Elements(People)
            from proxy in Gen.Choose(1, 5)
            from relations in Perhaps(Gen.ListOf(Gen.Elements(Enum.GetValues<Relation>())).Select(static list => list.ToValueList()))
            select new ProxyHolder { Holder = person, Proxies = proxy, Relations = relations }).Resize(3).Select(static list => list.ToValueList()))
        from boxes in Perhaps(Gen.ListOf(Gen.Choose(0, 9).Select(static ballots => new BallotBox { Name = "测试甲", Ballots = ballots })).Resize(2).Select(static list => list.ToValueList()))
        from excluded in Perhaps(Gen.ListOf(
            from reason in Gen.Elements(Enum.GetValues<ExclusionReason>())
            from superior in Perhaps(Coin)
            from meeting in Perhaps(Coin)
            select new MeetingExclusion { Reason = reason, Members = 2, SuperiorAgreed = superior, MeetingApproved = meeting }).Resize(2).Select(static list => list.ToValueList()))
        select new Poll
        {
            Body = body.Body,
            Mode = body.Mode,
            Round = round,
            Registered = counts[0],
            Due = counts[1],
            Present = counts[2],
            Issued = counts[3],
            Recovered = counts[4],
            Valid = counts[5],
            Spoiled = counts[6],
            SeatsOfBody = counts[7],
            Contests = [.. contests.Take(4)],
            AlreadyElected = [.. held],
            Kin = kin,
            Proxies = proxies,
            Boxes = boxes,
            NotDue = excluded,
        };

    private static Gen<Post> PostOf(ElectedBody body) => Gen.Frequency(
        (9, Gen.Choose(0, 2).Select(position => (Post)(3 * (int)body.Seats!.Value + position))),
        (1, Gen.Elements(Enum.GetValues<Post>())));

    private static Gen<Contest> AnyContest(ElectedBody body) =>
        from post in PostOf(body)
        from seats in Gen.Choose(1, 3)
        from forWoman in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from people in Some(People, 0, 5)
        from candidates in Gen.CollectToArray(people, AnyCandidate)
        select new Contest { Post = post, Seats = seats, ForWoman = forWoman, Candidates = [.. candidates] };

    private static Gen<PollCandidate> AnyCandidate(PersonId person) =>
        from votes in Gen.Choose(0, 12)
        from sex in SexesGen
        from writtenIn in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new PollCandidate { Id = person, Votes = votes, Sex = sex, WrittenIn = writtenIn };

    private static Gen<Poll> SoundPollsGen =>
        from isParty in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from round in Gen.Frequency((3, Gen.Constant(PollRound.First)), (1, Gen.Constant(PollRound.Rerun)), (1, Gen.Constant(PollRound.Revote)))
        from valid in Gen.Choose(1, 10)
        from spoiled in Gen.Choose(0, 2)
        from absent in Gen.Choose(0, valid + spoiled - 1)
        from people in Gen.Shuffle(People)
        from lines in isParty ? Gen.Constant(1) : Gen.Choose(1, 3)
        from contests in Gen.CollectToArray(Enumerable.Range(3 - lines, lines), place => SoundContest((Post)((isParty ? 0 : 3) + place), people[(place * 3)..14], valid))
        from sitting in Gen.Choose(0, 2)
        from sexes in Gen.ArrayOf(SexesGen, 2)
        from kin in KinAmong([.. contests.SelectMany(static contest => contest.Candidates).Select(static candidate => candidate.Id), .. people[^sitting..]])
        let recovered = valid + spoiled
        select new Poll
        {
            Body = isParty ? ElectedBody.PartyOrganisation : ElectedBody.VillagersCommittee,
            Mode = isParty ? PollMode.GeneralMeeting : PollMode.Voters,
            Round = round,
            Registered = isParty ? null : recovered + absent,
            Due = isParty ? recovered + (recovered / 4) : null,
            Present = isParty ? recovered : null,
            Recovered = recovered,
            Spoiled = spoiled,
            Contests = [.. contests],
            AlreadyElected = [.. people[^sitting..].Select((person, i) => new SeatHeld(person, (Post)((isParty ? 0 : 3) + (sitting == 2 ? 2 : 1))) { Sex = sexes[i] })],
            Kin = kin,
        };

    // One or two more candidates than seats, and the first of them now and then somebody who also stands on the line below.
    private static Gen<Contest> SoundContest(Post post, PersonId[] people, int valid) =>
        from seats in (int)post % 3 == 2 ? Gen.Choose(1, 3) : Gen.Constant(1)
        from more in Gen.Choose(1, 2)
        from alsoBelow in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Constant(3)))
        from votes in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, valid)), (2, Gen.Choose(valid / 2, valid)), (1, Gen.Constant((valid / 2) + 1))), seats + more)
        from sexes in Gen.ArrayOf(SexesGen, seats + more)
        select new Contest
        {
            Post = post,
            Seats = seats,
            Candidates =
            [
                .. Enumerable.Range(0, seats + more).Select(i => new PollCandidate
                {
                    Id = people[i == 0 && (int)post % 3 < 2 ? alsoBelow : i],
                    Sex = sexes[i],
                    Votes = Math.Min(votes[i], Math.Max(0, (valid * seats) - votes[..i].Sum())),
                }),
            ],
        };

    private static IEnumerable<Poll> Duller(Poll poll)
    {
        for (var i = 0; i < poll.Contests.Count && poll.Contests.Count > 1; i++)
        {
            yield return poll with { Contests = [.. poll.Contests.ToImmutableArray().RemoveAt(i)] };
        }

        for (var i = 0; i < poll.AlreadyElected.Count; i++)
        {
            yield return poll with { AlreadyElected = [.. poll.AlreadyElected.ToImmutableArray().RemoveAt(i)] };
        }

        for (var i = 0; i < poll.Kin?.Count; i++)
        {
            yield return poll with { Kin = [.. poll.Kin.Value.ToImmutableArray().RemoveAt(i)] };
        }

        for (var i = 0; i < poll.Contests.Count; i++)
        {
            for (var j = 0; j < poll.Contests[i].Candidates.Count; j++)
            {
                yield return poll with { Contests = poll.Contests.SetItem(i, poll.Contests[i] with { Candidates = [.. poll.Contests[i].Candidates.ToImmutableArray().RemoveAt(j)] }) };
            }
        }
    }
}
