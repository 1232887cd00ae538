using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Nations;

/// <summary>A made-up nation of rosters: plausible in size and mixture, the same for the same plan, and nobody in it exists.</summary>
/// <remarks>
/// 213 organisations a county, 9.5 seats and 7.1 people on the two committees of an organisation. Each roster is made from the plan and its own index alone, so
/// parts of a nation can be made apart, in any order, on any machine. Rosters come in the order of their codes, as a published list does.
/// </remarks>
public sealed partial class Nation
{
    private readonly Places _places;
    private readonly People _people;

    /// <summary>Plans a nation; nothing is made yet.</summary>
    public Nation(NationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Plan = plan;
        _places = new(plan);
        _people = new(plan);
    }

    /// <summary>The day on which ages are counted: every election is over.</summary>
    public static LocalDate AsOf { get; } = new(2021, 1, 28);

    /// <summary>What it is like.</summary>
    public NationPlan Plan { get; }

    /// <summary>This term's rosters, made one at a time while they are enumerated.</summary>
    public IEnumerable<Roster> Rosters => Part(0, Plan.Organisations);

    /// <summary>Last term's rosters, made one at a time while they are enumerated; none when the plan has no last term.</summary>
    public IEnumerable<Roster> LastTermRosters => Enumerable.Range(0, Plan.Organisations).SelectMany(LastTermOf);

    /// <summary>Makes this term's rosters of a nation of the usual kind, whole.</summary>
    public static ValueList<Roster> Of(int organisations, int seed = 1) => [.. new Nation(new() { Organisations = organisations, Seed = seed }).Rosters];

    /// <summary>A part of this term's rosters, such as a shard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such organisations.</exception>
    public IEnumerable<Roster> Part(int first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Plan.Organisations - first);
        return Enumerable.Range(first, count).Select(RosterOf);
    }

    /// <summary>This term's roster of an organisation.</summary>
    /// <param name="index">The organisation, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such organisation.</exception>
    public Roster RosterOf(int index)
    {
        RequireOrganisation(index);
        var roster = WithoutGuest(index);
        return GuestOf(index) is { } guest
            ? roster with
            {
                Members = roster.Members.Add(guest),
                Seats = roster.Seats with { PartyOrganisation = roster.Seats.PartyOrganisation + 1 },
            }
            : roster;
    }

    /// <summary>Both terms, whole, in memory.</summary>
    public Turnover ToTurnover() => new() { Current = [.. Rosters], Previous = [.. LastTermRosters] };

    /// <summary>Writes this term's rosters as JSON Lines, one at a time, however many they are.</summary>
    public Task WriteLinesAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        HuanJieJson.Rosters.WriteLinesAsync(utf8Json, Rosters, cancellationToken);

    /// <summary>Writes last term's rosters as JSON Lines, one at a time.</summary>
    public Task WriteLastTermLinesAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        HuanJieJson.Rosters.WriteLinesAsync(utf8Json, LastTermRosters, cancellationToken);

    private static Post PostOf(Body body, int seat, int seats) =>
        Post.Of(body, seat == 0 ? Position.Head : seat == 1 && seats > 3 ? Position.Deputy : Position.Member);

    private SplitMix64 RandomOf(int index) => new((ulong)(uint)Plan.Seed, (ulong)(uint)index);

    private void RequireOrganisation(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Plan.Organisations);
    }

    private Roster WithoutGuest(int index)
    {
        var random = RandomOf(index);
        var organisation = _places.At(index, random) with { Lineage = _places.LineageOf(index) };
        var party = random.Pick([(3, 10), (5, 68), (7, 22)]);
        var committee = random.Pick([(3, 42), (5, 52), (7, 6)]);
        var supervision = random.Chance(Plan.SupervisionPerThousand) ? 3 : 0;
        List<Member> members = [.. PostsOf(party, committee, supervision, random).Select((posts, ordinal) => _people.Make(index, ordinal, posts, random))];
        BreakCommittees(members, random);
        return new()
        {
            Organisation = organisation,
            Members = [.. members],
            Term = new(new(2021, 1, 28), new(2026, 1, 28)),
            Seats = new()
            {
                PartyOrganisation = Known(party, random),
                Committee = Known(committee + (random.Chance(30) ? 1 : 0), random),
                Supervision = supervision == 0 ? null : Known(supervision, random),
            },
            PartyElectedOn = random.Chance(Plan.MissingPerThousand) ? null : new LocalDate(2020, 11, 1).PlusDays(random.Below(60)),
            CommitteeElectedOn = random.Chance(Plan.MissingPerThousand) ? null : new LocalDate(2021, 1, 1).PlusDays(random.Below(28)),
            Departures = [.. DeparturesOf(index, members)],
            Kin = KinOf(members, random),
        };
    }

    private int? Known(int seats, SplitMix64 random) => random.Chance(Plan.MissingPerThousand) ? null : seats;

    // The Party committee's people first, some of whom also sit on the committee; then the others of the committee; then supervision.
    private List<PostSet> PostsOf(int party, int committee, int supervision, SplitMix64 random)
    {
        List<PostSet> people = [.. Enumerable.Range(0, party).Select(seat => default(PostSet).With(PostOf(Body.PartyOrganisation, seat, party)))];
        for (var seat = 0; seat < committee; seat++)
        {
            var post = PostOf(Body.Committee, seat, committee);
            if (seat < party && random.Chance(seat == 0 ? Plan.OneShoulderPerThousand : Plan.CrossServingPerThousand))
            {
                people[seat] = people[seat].With(post);
            }
            else
            {
                people.Add([post]);
            }
        }

        people.AddRange(Enumerable.Range(0, supervision).Select(seat => default(PostSet).With(PostOf(Body.Supervision, seat, supervision))));
        return people;
    }

    // A woman on the committee, supervisors apart from it, and no near kin, save where the plan breaks a rule.
    private void BreakCommittees(List<Member> members, SplitMix64 random)
    {
        if (!random.Chance(4 * Plan.BrokenPerThousand) && !members.Exists(static member => member.SitsOn(Body.Committee) && member.Sex is Sex.Female))
        {
            var last = members.FindLastIndex(static member => member.SitsOn(Body.Committee));
            members[last] = members[last] with { Sex = Sex.Female };
        }

        if (random.Chance(Plan.BrokenPerThousand) && members[^1].SitsOn(Body.Supervision))
        {
            members[^1] = members[^1] with { Posts = members[^1].Posts.With(Post.CommitteeMember) };
        }
    }

    private ValueList<Kinship>? KinOf(List<Member> members, SplitMix64 random)
    {
        if (Plan.KinPerThousand is not { } related)
        {
            return null;
        }

        if (!random.Chance(related))
        {
            return [];
        }

        // Up to grandchildren the Civil Code calls them near relatives (近亲属); the ties after those are not asked about.
        var one = random.Below(members.Count);
        var other = (one + 1 + random.Below(members.Count - 1)) % members.Count;
        var relation = random.Chance(60 * Plan.BrokenPerThousand)
            ? (Relation)random.Below((int)Relation.Grandchild + 1)
            : (Relation)((int)Relation.Grandchild + 1 + random.Below(Relation.ChildInLawParent - Relation.Grandchild));
        return [new(members[one].Id, members[other].Id, relation)];
    }

    // Who also sits in this organisation: a person of the Party committee of the next one, or of one far away; nobody is a guest twice.
    private Member? GuestOf(int index)
    {
        long shared = Plan.Shared, organisations = Plan.Organisations;
        if (shared == 0)
        {
            return null;
        }

        var guest = ((index * shared) + organisations - 1) / organisations;
        if (guest >= shared || guest * organisations / shared != index)
        {
            return null;
        }

        var isNear = guest % 4 == 3;
        var home = (int)((index + (isNear ? 1 : organisations / 2)) % organisations);
        return WithoutGuest(home).Members[isNear ? 1 : 2] with { Posts = [Post.PartyCommitteeMember] };
    }
}
