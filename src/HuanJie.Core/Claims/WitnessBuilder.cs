using System.Globalization;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Claims;

/// <summary>Makes rosters out of the whole numbers of a plan, the same ones every time.</summary>
internal sealed class WitnessBuilder(WitnessPlan plan, long[] numbers, LocalDate asOf, DivisionCode county)
{
    private const int OfATownship = 199;
    private readonly LocalDate _before = asOf.PlusYears(-plan.TermYears);
    private int _townships;
    private int _people;

    /// <summary>The rosters, and the tallies of the region and of each part.</summary>
    public (Turnover Rosters, RosterTallies Tallies, Dictionary<string, RosterTallies> Parts) Build()
    {
        List<Roster> current = [], previous = [];
        Dictionary<string, RosterTallies> parts = new(StringComparer.Ordinal);
        var (now, then) = (new TallyBasis(asOf), plan.Parts.Values.Any(static part => part.Previous is not null) ? new TallyBasis(_before) : null);
        foreach (var (scope, population) in plan.Parts)
        {
            var (here, before) = Part(population.Current, population.Previous);
            current.AddRange(here);
            previous.AddRange(before);
            if (scope.Length > 0)
            {
                parts.Add(scope, RosterTallies.Of(new() { Current = [.. here], Previous = [.. before] }, now, then));
            }
        }

        Turnover turnover = new() { Name = "合成数据 synthetic", Current = [.. current], Previous = [.. previous] };
        return (turnover, RosterTallies.Of(turnover, now, then), parts);
    }

    private (Roster[] Current, Roster[] Previous) Part(WitnessPopulation population, WitnessPopulation? before)
    {
        var organisations = Organisations(population);
        var people = People(population, asOf);
        var seats = WitnessSeating.Deal(people, organisations.Length);
        var (previous, left) = before is null ? ([], []) : LastTerm(before, organisations, seats);
        var (party, committee) = Finished(population, organisations.Length);
        Term term = new(asOf, asOf.PlusYears(plan.TermYears));
        Roster[] current =
        [
            .. organisations.Select((organisation, index) => new Roster
            {
                Organisation = organisation,
                Term = term,
                Members = [.. seats[index].Select(person => person.Member)],
                PartyElectedOn = party(index) ? asOf : null,
                CommitteeElectedOn = committee(index) ? asOf : null,
                Departures = [.. left.GetValueOrDefault(index, []).Select(person => new Departure { Person = person.Member.Id, Reason = person.LeftForAge ? DepartureReason.Age : DepartureReason.Other })],
            }),
        ];
        return (current, previous);
    }

    // Last term's people sit in the organisation that this term's came from: who stays in their own, the others dealt out.
    private (Roster[] Rosters, Dictionary<int, List<WitnessPerson>> Left) LastTerm(WitnessPopulation before, Organisation[] organisations, List<WitnessPerson>[] seats)
    {
        var gone = People(before, _before).Where(static person => !person.Stays).ToList();
        var count = Math.Max(organisations.Length, (int)(Number(before.KnownOrganisations("villages")) + Number(before.KnownOrganisations("communities"))));
        var dealt = WitnessSeating.Deal(gone, count);
        var firstVanished = _townships;
        _townships += ((count - organisations.Length) / OfATownship) + 1;
        Term term = new(_before, asOf);
        List<Roster> rosters = [];
        for (var index = 0; index < count; index++)
        {
            var predecessors = index < organisations.Length ? organisations[index].Predecessors : [Code(OrganisationKind.Village, index - organisations.Length, firstVanished)];
            var posts = before.Cells.Where(static cell => cell.Stays).Select(static cell => WitnessPopulation.Posts[cell.Posts]).FirstOrDefault();
            var stayed = index < seats.Length ? seats[index].Where(static person => person.Stays).Select(person => person.Member with { Posts = posts, Entry = Entry.Unknown }) : [];
            rosters.Add(new()
            {
                Organisation = new() { Code = predecessors[0], Kind = index < organisations.Length ? organisations[index].Kind : OrganisationKind.Village },
                Term = term,
                Members = [.. stayed.Concat(dealt[index].Select(static person => person.Member))],
                PartyElectedOn = _before,
                CommitteeElectedOn = _before,
            });
        }

        return ([.. rosters], dealt.Index().ToDictionary(static entry => entry.Index, static entry => entry.Item));
    }

    private long Number(int? variable) => variable is { } known ? numbers[known] : 0;

    private Organisation[] Organisations(WitnessPopulation population)
    {
        var (villages, communities) = (Number(population.KnownOrganisations("villages")), Number(population.KnownOrganisations("communities")));
        var count = (int)(villages + communities);
        var first = _townships;
        _townships += (int)Math.Max(villages, communities) / OfATownship + 1;
        var merged = Number(population.KnownOrganisations("merged"));
        var (rural, collectives) = (population.KnownOrganisations("rural"), population.KnownOrganisations("collectives"));
        return
        [
            .. Enumerable.Range(0, count).Select(index =>
            {
                var isVillage = index >= communities;
                var kind = isVillage ? OrganisationKind.Village : OrganisationKind.Community;
                var local = isVillage ? index - (int)communities : index;
                return new Organisation
                {
                    Code = Code(kind, local, first),
                    Kind = kind,
                    Rural = rural is null ? null : index < numbers[rural.Value],
                    CollectiveEconomies = collectives is null ? null : (int)WitnessFacts.Share(index, numbers[collectives.Value], count),
                    Lineage = index < merged ? new(LineageKind.Merged, [Code(kind, local, first, 400), Code(kind, local, first, 600)], asOf) : null,
                };
            }),
        ];
    }

    // Communities are 001 to 199 of a township, villages 201 to 399; what came before them has numbers above.
    private DivisionCode Code(OrganisationKind kind, int local, int firstTownship, int offset = 0)
    {
        var township = firstTownship + (local / OfATownship) + 1;
        var number = (local % OfATownship) + 1 + (kind is OrganisationKind.Village ? 200 : 0) + offset;
        var text = string.Create(CultureInfo.InvariantCulture, $"{int.Parse(county.ToString().AsSpan()[..6], NumberStyles.None, CultureInfo.InvariantCulture) + (township / 1000):D6}{township % 1000:D3}{number:D3}");
        return DivisionCode.Parse(text);
    }

    // Those who finished both, then those of whom one body did.
    private (Func<int, bool> Party, Func<int, bool> Committee) Finished(WitnessPopulation population, int count)
    {
        long party = Finished("party finished"), committee = Finished("committee finished"), both = population.KnownOrganisations("finished") is { } finished ? numbers[finished] : Math.Min(party, committee);
        party = Math.Max(party, both);
        committee = Math.Max(committee, both);
        return (index => index < party, index => index >= party - both && index < party - both + committee);

        long Finished(string kind) => population.KnownOrganisations(kind) is { } known ? numbers[known] : population.KnownOrganisations("finished") is { } all ? numbers[all] : count;
    }

    private List<WitnessPerson> People(WitnessPopulation population, LocalDate day)
    {
        List<WitnessPerson> people = [];
        foreach (var (index, cell) in population.Cells.Index())
        {
            var count = (int)numbers[population.People[index]];
            var facts = new WitnessFacts(population, index, count, numbers);
            for (var person = 0; person < count; person++)
            {
                _people++;
                var posts = WitnessPopulation.Posts[cell.Posts];
                people.Add(new(
                    new()
                    {
                        Id = PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"SYN-{_people:D7}")),
                        Posts = posts,
                        Sex = facts.IsWoman(person) ? Sex.Female : Sex.Male,
                        BirthDate = PartialDate.From(day.PlusYears(-facts.Age(person)).PlusDays(-100)),
                        Education = facts.Education(person),
                        EthnicGroup = facts.EthnicGroup(person),
                        Affiliation = facts.IsPartyMember(person) ? PoliticalAffiliation.CpcMember : PoliticalAffiliation.Masses,
                        Entry = cell.Stays ? Entry.Continuing : population.Cells.Any(static other => other.Stays) ? Entry.Newcomer : Entry.Unknown,
                    },
                    cell.Stays,
                    facts.LeftForAge(person)));
            }
        }

        return people;
    }
}
