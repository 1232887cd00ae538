using System.Globalization;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Benchmarks.Rosters;

/// <summary>A made-up nation of rosters: plausible in size and mixture, the same for the same seed, and nobody in it exists.</summary>
/// <remarks>
/// About 213 organisations a county, 9.6 seats and 7.5 people an organisation, one person as secretary and director in 98 of 100, half
/// of the committee seats held by members of the Party committee, a supervision committee in one of ten, every birth known to the day.
/// Rosters come in the order of their codes, as a published list does.
/// </remarks>
internal sealed class Nation(int seed)
{
    private const int OrganisationsInCounty = 213;
    private const int OrganisationsInTownship = 15;
    private const int PartySeatThreshold = 355;
    private static readonly LocalDate FirstBirth = new(1956, 6, 1);
    private static readonly LocalDate LastBirth = new(1998, 12, 31);

    private readonly SplitMix64 _random = new((ulong)seed);
    private int _people;

    /// <summary>The day on which ages are counted.</summary>
    public static LocalDate AsOf { get; } = new(2021, 1, 28);

    /// <summary>Makes a nation.</summary>
    public static List<Roster> Of(int organisations, int seed = 1)
    {
        var nation = new Nation(seed);
        return [.. Enumerable.Range(0, organisations).Select(nation.RosterOf)];
    }

    private Roster RosterOf(int index)
    {
        var organisation = OrganisationOf(index);
        var party = _random.Pick([(3, 15), (5, 70), (7, 15)]);
        var committee = _random.Pick([(3, 40), (5, 55), (7, 5)]);
        var supervision = _random.Chance(100) ? 3 : 0;
        return new()
        {
            Organisation = organisation,
            Members = [.. PostsOf(party, committee, supervision).Select(MemberOf)],
            Term = new(new(2021, 1, 28), new(2026, 1, 28)),
            Seats = new() { PartyOrganisation = party, Committee = committee + (_random.Chance(30) ? 1 : 0), Supervision = supervision == 0 ? null : supervision },
            PartyElectedOn = new LocalDate(2020, 11, 1).PlusDays(_random.Below(60)),
            CommitteeElectedOn = new LocalDate(2021, 1, 1).PlusDays(_random.Below(30)),
        };
    }

    private Organisation OrganisationOf(int index)
    {
        var (county, place) = Math.DivRem(index, OrganisationsInCounty);
        var (township, village) = Math.DivRem(place, OrganisationsInTownship);
        var isCommunity = village < 3;

        // Up to ten counties a prefecture and nine prefectures a province, counted from 11 as the real ones are.
        var digits = 11L + (county / 90);
        digits = (digits * 100) + 1 + (county % 90 / 10);
        digits = (digits * 100) + 1 + (county % 10);
        digits = (digits * 1_000) + 100 + township;
        digits = (digits * 1_000) + (isCommunity ? 1 : 198) + village;
        return new()
        {
            Code = DivisionCode.FromValue(digits),
            Kind = isCommunity ? OrganisationKind.Community : OrganisationKind.Village,
            Name = string.Create(CultureInfo.InvariantCulture, $"第{index + 1}{(isCommunity ? "社区" : "村")}"),
            UrbanRuralClass = isCommunity ? UrbanRuralClass.TownCentre : UrbanRuralClass.Village,
            Rural = !isCommunity || _random.Chance(300),
            CollectiveEconomies = isCommunity ? 0 : 1,
            Households = 200 + _random.Below(1_800),
            PartyMembers = 20 + _random.Below(120),
        };
    }

    // The Party committee's people first, some of whom also sit on the committee; then the others of the committee; then supervision.
    private List<PostSet> PostsOf(int party, int committee, int supervision)
    {
        List<PostSet> people = [.. Enumerable.Range(0, party).Select(seat => default(PostSet).With(PostOf(Body.PartyOrganisation, seat, party)))];
        for (var seat = 0; seat < committee; seat++)
        {
            var post = PostOf(Body.Committee, seat, committee);
            if (seat < party && _random.Chance(seat == 0 ? 980 : PartySeatThreshold))
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

    private static Post PostOf(Body body, int seat, int seats) =>
        Post.Of(body, seat == 0 ? Position.Head : seat == 1 && seats > 3 ? Position.Deputy : Position.Member);

    private Member MemberOf(PostSet posts)
    {
        var onParty = posts.SitsOn(Body.PartyOrganisation);
        var born = FirstBirth.PlusDays(_random.Below(Period.DaysBetween(FirstBirth, LastBirth) + 1));
        var affiliation = onParty || _random.Chance(600) ? PoliticalAffiliation.CpcMember
            : _random.Pick([(PoliticalAffiliation.Masses, 80), (PoliticalAffiliation.CpcProbationaryMember, 8), (PoliticalAffiliation.YouthLeagueMember, 12)]);
        return new()
        {
            Id = PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"P-{++_people:D10}")),
            Posts = posts,
            BirthDate = PartialDate.From(born),
            Sex = _random.Pick([(Sex.Male, 690), (Sex.Female, 305), (Sex.NotStated, 5)]),
            Education = _random.Chance(990) ? EducationOf() : null,
            EthnicGroup = EthnicGroup.Parse(_random.Pick([("汉", 910), ("壮", 20), ("回", 15), ("满", 15), ("维吾尔", 15), ("苗", 10), ("土家", 10), ("藏", 5)])),
            Affiliation = affiliation,
            PartyJoined = affiliation is PoliticalAffiliation.CpcMember ? PartialDate.From(born.PlusYears(20).PlusDays(_random.Below(700))) : null,
            Entry = _random.Pick([(Entry.Newcomer, 400), (Entry.Continuing, 590), (Entry.Unknown, 10)]),
        };
    }

    private Education EducationOf() => _random.Pick(
    [
        (Education.Postgraduate, 10),
        (Education.Bachelor, 150),
        (Education.College, 330),
        (Education.SecondaryVocational, 120),
        (Education.HighSchool, 230),
        (Education.JuniorHigh, 150),
        (Education.Primary, 10),
    ]);
}
