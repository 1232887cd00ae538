using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Seeds;

// What makes the synthetic rosters fit to be a demonstration: they say what they are, and nothing in them is absurd.
public sealed class KaifuRosterTests(KaifuSeed seed) : IClassFixture<KaifuSeed>
{
    private IEnumerable<Roster> Rosters => seed.Turnover.Current.Concat(seed.Turnover.Previous);

    [Fact]
    public void Every_organisation_is_marked_synthetic_and_nobody_has_a_name_or_a_citizen_number()
    {
        Assert.All(Rosters, roster => Assert.StartsWith("合成", roster.Organisation.Name, StringComparison.Ordinal));
        Assert.All(Rosters.SelectMany(roster => roster.Members), member => Assert.True(member is { Name: null, CitizenNumber: null }));
    }

    [Fact]
    public void Codes_lie_in_the_district_and_agree_with_the_kind()
    {
        Assert.All(Rosters, roster => Assert.True(DivisionCode.Parse("430105").Contains(roster.Organisation.Code)));
        Assert.All(Rosters, roster => Assert.True(roster.Organisation.KindAgreesWithCode));
    }

    [Fact]
    public void Every_predecessor_has_a_roster_and_every_roster_of_last_term_a_successor() => Assert.Equal(
        seed.Turnover.Previous.Select(roster => roster.Organisation.Code).Order(),
        seed.Turnover.Current.SelectMany(roster => roster.Organisation.Predecessors).Distinct().Order());

    [Fact]
    public void A_person_is_in_one_organisation_a_term()
    {
        Assert.All([seed.Turnover.Current, seed.Turnover.Previous], rosters =>
        {
            var ids = rosters.SelectMany(roster => roster.Members).Select(member => member.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
        });
    }

    [Fact]
    public void Who_is_in_both_terms_differs_in_the_posts_only()
    {
        var then = seed.Turnover.Previous.SelectMany(roster => roster.Members).ToDictionary(member => member.Id);
        var stayed = seed.Turnover.Current.SelectMany(roster => roster.Members).Where(member => then.ContainsKey(member.Id)).ToList();

        Assert.NotEmpty(stayed);
        Assert.All(stayed, member => Assert.Equal(then[member.Id], member with { Posts = then[member.Id].Posts }));
    }

    [Fact]
    public void Who_left_is_recorded_once_with_a_reason()
    {
        var current = seed.Turnover.Current.SelectMany(roster => roster.Members).Select(member => member.Id).ToHashSet();
        var left = seed.Turnover.Previous.SelectMany(roster => roster.Members).Select(member => member.Id).Where(id => !current.Contains(id));
        var departures = seed.Turnover.Current.SelectMany(roster => roster.Departures).ToList();

        Assert.Equal(left.Order(), departures.Select(departure => departure.Person).Order());
        Assert.DoesNotContain(departures, departure => departure.Reason is DepartureReason.Unknown);
    }

    // 村民委员会组织法 art. 6: three to seven people; 城市居民委员会组织法 art. 7: five to nine.
    [Fact]
    public void Committees_have_the_lawful_number_of_people_and_a_woman() => Assert.All(Rosters, roster =>
    {
        var (least, most) = roster.Organisation.Kind is OrganisationKind.Village ? (3, 7) : (5, 9);
        Assert.InRange(roster.SeatsFilled(Body.Committee), least, most);
        Assert.InRange(roster.SeatsFilled(Body.PartyOrganisation), 5, 7);
        Assert.Equal(roster.Seats.Committee, roster.SeatsFilled(Body.Committee));
        Assert.Contains(roster.Members, member => member.SitsOn(Body.Committee) && member.Sex is Sex.Female);
    });

    [Fact]
    public void Party_posts_are_held_by_Party_members_who_joined_as_adults()
    {
        var members = Rosters.SelectMany(roster => roster.Members).ToList();

        Assert.All(members.Where(member => member.SitsOn(Body.PartyOrganisation)), member => Assert.Equal(PoliticalAffiliation.CpcMember, member.Affiliation));
        Assert.All(members.Where(member => member.PartyJoined is not null), member => Assert.InRange(member.PartyJoined!.Value.Year - member.BirthDate!.Value.Year, 19, 30));
    }

    [Fact]
    public void Supervision_is_by_people_of_its_own_with_a_few_vacancies()
    {
        Assert.DoesNotContain(Rosters.SelectMany(roster => roster.Members), member => member.SitsOn(Body.Supervision) && member.Posts.SitsOnTwoCommittees);
        Assert.InRange(seed.Now(KaifuSeed.District, Indicators.SupervisionSeatsVacant).LeastNumerator, 1, 12);
    }

    [Fact]
    public void Some_birth_dates_are_known_to_the_month_only_yet_every_age_is_certain_and_plausible()
    {
        Assert.Contains(seed.Turnover.Current.SelectMany(roster => roster.Members), member => member.BirthDate!.Value.Precision is DatePrecision.Month);
        Assert.All(seed.Turnover.Current, roster => Plausible(roster, KaifuSeed.Today));
        Assert.All(seed.Turnover.Previous, roster => Plausible(roster, KaifuSeed.LastTerm));

        static void Plausible(Roster roster, TallyBasis basis) => Assert.All(roster.Members, member =>
        {
            var age = Age.Between(member.BirthDate!.Value, basis.AsOf);
            Assert.True(age.IsExact);
            Assert.InRange(age.Least, 21, 63);
        });
    }
}
