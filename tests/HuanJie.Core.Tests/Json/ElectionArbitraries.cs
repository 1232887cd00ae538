using FsCheck;
using FsCheck.Fluent;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Tests.Json;

/// <summary>Polls, ballots, recalls, days and offices of any shape that can be built, lawful or not, for what is written and read. All of it is made up.</summary>
internal static class ElectionArbitraries
{
    private static readonly ElectedBody[] Bodies = [ElectedBody.VillagersCommittee, ElectedBody.ResidentsCommittee, ElectedBody.PartyOrganisation];

    private static Gen<PersonId> People => Gen.Choose(1, 6).Select(static number => PersonId.Parse($"P-{number}"));

    private static Gen<LocalDate> Days => Gen.Choose(-400, 400).Select(static days => new LocalDate(2024, 2, 29).PlusDays(days));

    private static Gen<Sex> Sexes => Gen.Elements(Sex.Unknown, Sex.Male, Sex.Female);

    private static Gen<int?> Counts => Gen.Frequency((3, Gen.Choose(0, 2000).Select(static count => (int?)count)), (1, Gen.Constant((int?)null)));

    private static Gen<bool?> Answers => Gen.Elements<bool?>(null, true, false);

    private static Gen<Post> Posts => Gen.Elements(Enum.GetValues<Post>());

    public static Arbitrary<Poll> Polls() =>
        (from body in Gen.Elements(Bodies)
         from mode in Gen.Elements(Enum.GetValues<PollMode>())
         from round in Gen.Elements(Enum.GetValues<PollRound>())
         from counts in Counts.ArrayOf(8)
         from contests in Several(Contests, 1)
         from held in Several(Held)
         from kin in Perhaps(Kinships)
         from proxies in Perhaps(Holders)
         from boxes in Perhaps(Boxes)
         from excluded in Perhaps(Exclusions)
         select new Poll
         {
             Body = body,
             Mode = mode,
             Round = round,
             Registered = counts[0],
             Due = counts[1],
             Present = counts[2],
             Issued = counts[3],
             Recovered = counts[4],
             Valid = counts[5],
             Spoiled = counts[6],
             SeatsOfBody = counts[7],
             Contests = contests,
             AlreadyElected = held,
             Kin = kin,
             Proxies = proxies,
             Boxes = boxes,
             NotDue = excluded,
         }).ToArbitrary();

    public static Arbitrary<Ballot> Ballots() =>
        (from marks in Several(
            from post in Posts
            from person in People
            from forWoman in Domain.Coin
            select new BallotMark(post, person) { ForWoman = forWoman })
         from illegible in Domain.Coin
         from posts in Several(Posts)
         select new Ballot { Marks = marks, IsIllegible = illegible, IllegiblePosts = posts }).ToArbitrary();

    public static Arbitrary<Recall> Recalls() => Domain.Recalls();

    public static Arbitrary<ElectionDates> ElectionDates() => Domain.ElectionDatesGen();

    public static Arbitrary<OfficeRecord> Offices() => Domain.OfficeRecords();

    private static Gen<Contest> Contests =>
        from post in Posts
        from seats in Gen.Choose(1, 99)
        from candidates in Several(
            from id in People
            from votes in Gen.Choose(0, 2000)
            from sex in Sexes
            from writtenIn in Domain.Coin
            select new PollCandidate { Id = id, Votes = votes, Sex = sex, WrittenIn = writtenIn })
        from forWoman in Domain.Coin
        select new Contest { Post = post, Seats = seats, Candidates = [.. candidates.DistinctBy(static candidate => candidate.Id)], ForWoman = forWoman };

    private static Gen<SeatHeld> Held => from person in People from post in Posts from sex in Sexes select new SeatHeld(person, post) { Sex = sex };

    private static Gen<Kinship> Kinships =>
        from one in Gen.Choose(1, 3)
        from other in Gen.Choose(4, 6)
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        select new Kinship(PersonId.Parse($"P-{one}"), PersonId.Parse($"P-{other}"), relation);

    private static Gen<ProxyHolder> Holders =>
        from holder in People
        from proxies in Gen.Choose(1, 5)
        from relations in Perhaps(Gen.Elements(Enum.GetValues<Relation>()))
        select new ProxyHolder { Holder = holder, Proxies = proxies, Relations = relations };

    private static Gen<BallotBox> Boxes => from number in Gen.Choose(1, 9) from ballots in Gen.Choose(0, 99) select new BallotBox { Name = $"group-{number}", Ballots = ballots };

    private static Gen<MeetingExclusion> Exclusions =>
        from reason in Gen.Elements(Enum.GetValues<ExclusionReason>())
        from members in Gen.Choose(1, 9)
        from agreed in Answers
        from approved in Answers
        select new MeetingExclusion { Reason = reason, Members = members, SuperiorAgreed = agreed, MeetingApproved = approved };

    private static Gen<ValueList<T>> Several<T>(Gen<T> gen, int least = 0) =>
        from count in Gen.Choose(least, 3)
        from items in gen.ArrayOf(count)
        select items.ToValueList();

    // Known to be empty is not the same as not known.
    private static Gen<ValueList<T>?> Perhaps<T>(Gen<T> gen) => Gen.Frequency((3, Several(gen).Select(static list => (ValueList<T>?)list)), (1, Gen.Constant((ValueList<T>?)null)));
}
