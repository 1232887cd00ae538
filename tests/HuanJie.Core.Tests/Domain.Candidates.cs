using FsCheck;
using FsCheck.Fluent;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Tests;

/// <summary>A candidate with values that no enumeration names, and dates and kinds that are empty.</summary>
public sealed record StrangeCandidate(Candidate Candidate);

/// <summary>A roster with all that committees are judged by: kin, the meeting of representatives, the form of the Party organisation.</summary>
public sealed record JudgedRoster(Roster Roster);

/// <content>Candidates, and rosters with what only rules look at.</content>
internal static partial class Domain
{
    /// <summary>Kinds of record that shipped rules name, and one that none does.</summary>
    internal static readonly string[] ConductWords =
    [
        "criminal-punishment", "party-warning", "party-serious-warning", "party-removed-from-post", "party-probation", "administrative-detention", "made-up-kind",
    ];

    /// <summary>Who may approve an exception: the one that a rule asks for, or another.</summary>
    internal static readonly string[] Authorities = ["测试组织部", "测试机关"];

    /// <summary>Days on which windows begin and terms start, around the days of the domain.</summary>
    internal static Gen<PartialDate> Starts =>
        from edge in Days
        from months in Gen.Frequency((3, Gen.Elements(0, 6, 12, 18, 24, 36, 60)), (1, Gen.Choose(0, 130)))
        from days in Gen.Choose(-2, 2)
        from precision in Gen.Frequency((5, Gen.Constant(DatePrecision.Day)), (2, Gen.Constant(DatePrecision.Month)), (1, Gen.Constant(DatePrecision.Year)))
        select Cut(edge.PlusMonths(-months).PlusDays(days), precision);

    internal static Gen<Registration?> Registrations => Maybe(
        from hukou in Perhaps(Coin)
        from resides in Perhaps(Coin)
        from wish in Perhaps(Coin)
        from residesSince in Perhaps(Starts)
        from worksSince in Perhaps(Starts)
        from applied in Perhaps(Coin)
        from consent in Perhaps(Coin)
        from elsewhere in Perhaps(Coin)
        select new Registration
        {
            HukouHere = hukou,
            ResidesHere = resides,
            StatesWish = wish,
            ResidesSince = residesSince,
            WorksSince = worksSince,
            Applied = applied,
            Consent = consent,
            RegisteredElsewhere = elsewhere,
        });

    internal static Gen<ConductEntry> Entries =>
        from kind in Gen.Elements(ConductWords)
        from decided in Perhaps(Starts)
        from released in Perhaps(Starts)
        from approved in Perhaps(Starts)
        from years in Perhaps(Gen.Choose(1, 2))
        from resolved in Perhaps(Coin)
        select new ConductEntry { Kind = ConductKind.Parse(kind), Decided = decided, Released = released, Approved = approved, Years = years, Resolved = resolved };

    internal static Gen<Candidate> CandidatesGen => CandidateOf(
        Gen.Elements(Enum.GetValues<ElectedBody>()),
        Gen.Elements(Enum.GetValues<Position>()),
        Gen.Elements(Enum.GetValues<Relation>()),
        Entries,
        Members);

    /// <summary>Kin among the people of a roster, and now and then with somebody who is not in it.</summary>
    internal static Gen<Roster> JudgedRostersGen =>
        from roster in RostersGen
        from kin in Some(KinOf(Gen.Elements(Enum.GetValues<Relation>())), 3)
        from form in Gen.Elements(Enum.GetValues<PartyOrganisationKind>())
        from meeting in Maybe(
            from members in Gen.Choose(1, 60)
            from representatives in Gen.Choose(0, members)
            from women in Perhaps(Gen.Choose(0, representatives))
            select new RepresentativeMeeting(members, representatives, women))
        select roster with
        {
            Kin = kin,
            Organisation = roster.Organisation with { PartyOrganisation = form, RepresentativeMeeting = meeting },
        };

    public static Arbitrary<Candidate> Candidates() => Arb.From(CandidatesGen, Duller);

    public static Arbitrary<StrangeCandidate> StrangeCandidates() => CandidateOf(
        Gen.Choose(0, 255).Select(static value => (ElectedBody)value),
        Gen.Choose(0, 255).Select(static value => (Position)value),
        Gen.Choose(0, 255).Select(static value => (Relation)value),
        from entry in Entries
        from empty in Gen.Choose(0, 3)
        select entry with
        {
            Kind = empty == 0 ? default : entry.Kind,
            Decided = empty == 1 ? default(PartialDate) : entry.Decided,
            Approved = empty == 2 ? default(PartialDate) : entry.Approved,
            Years = empty == 3 ? int.MaxValue : entry.Years,
        },
        StrangeMembers).Select(static candidate => new StrangeCandidate(candidate)).ToArbitrary();

    public static Arbitrary<JudgedRoster> JudgedRosters() => Arb.From(
        JudgedRostersGen.Select(static roster => new JudgedRoster(roster)),
        static judged => Duller(judged.Roster).Select(static roster => new JudgedRoster(roster)));

    /// <summary>The same candidate with one fact less.</summary>
    internal static IEnumerable<Candidate> Duller(Candidate candidate)
    {
        Candidate[] all =
        [
            candidate with { Registration = null },
            candidate with { Record = null },
            candidate with { Kin = null },
            candidate with { Holds = null },
            candidate with { Approval = null },
            candidate with { BirthDate = null },
            candidate with { Education = null, EthnicGroup = null },
            candidate with { Affiliation = PoliticalAffiliation.Unknown, PartyJoined = null, UnderPartyProbation = null },
            candidate with { Entry = Entry.Unknown, Sex = Sex.Unknown, Exceptional = null },
            .. (candidate.Record ?? []).Select((_, i) => candidate with { Record = [.. candidate.Record!.Value.ToImmutableArray().RemoveAt(i)] }),
        ];
        return all.Where(duller => duller != candidate);
    }

    // A reference that is there more often than not.
    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class =>
        Gen.Frequency((4, gen.Select(static value => (T?)value)), (1, Gen.Constant((T?)null)));

    // Not looked up, none, or some.
    private static Gen<ValueList<T>?> Some<T>(Gen<T> gen, int most) =>
        from known in Gen.Choose(0, 3)
        from count in Gen.Choose(0, most)
        from items in Gen.ListOf(gen, count)
        select known == 0 ? (ValueList<T>?)null : [.. items];

    private static Gen<Kinship> KinOf(Gen<Relation> relations) =>
        from pair in Some(People, 2, 2)
        from relation in relations
        select new Kinship(pair[0], pair[1], relation);

    // The personal facts are those of a member.
    private static Gen<Candidate> CandidateOf(Gen<ElectedBody> bodies, Gen<Position> positions, Gen<Relation> relations, Gen<ConductEntry> entries, Gen<Member> members) =>
        from member in members
        from body in bodies
        from position in positions
        from organisation in Perhaps(Gen.Elements(OrganisationKind.Village, OrganisationKind.Community))
        from exceptional in Perhaps(Coin)
        from approval in Maybe(
            from granted in Coin
            from day in Starts
            from authority in Gen.Elements(Authorities)
            select new ExceptionalApproval(authority, granted, day))
        from rights in Perhaps(Coin)
        from probation in Perhaps(Coin)
        from registration in Registrations
        from conduct in Some(entries, 3)
        from pledge in Perhaps(Coin)
        from kin in Some(
            from relation in relations
            from kinBody in bodies
            from kinPosition in positions
            from role in Gen.Elements(KinRole.Holder, KinRole.Candidate)
            select new KinTie(relation, kinBody, kinPosition, role),
            2)
        from holds in Some(
            from heldBody in bodies
            from heldPosition in positions
            select new HeldPost(heldBody, heldPosition),
            2)
        select new Candidate
        {
            Id = member.Id,
            Body = body,
            Position = position,
            Organisation = organisation,
            Entry = member.Entry,
            Exceptional = exceptional,
            Approval = approval,
            BirthDate = member.BirthDate,
            Sex = member.Sex,
            Education = member.Education,
            EthnicGroup = member.EthnicGroup,
            PoliticalRights = rights,
            Affiliation = member.Affiliation,
            PartyJoined = member.PartyJoined,
            UnderPartyProbation = probation,
            Registration = registration,
            Record = conduct,
            PledgeSigned = pledge,
            Kin = kin,
            Holds = holds,
        };
}
