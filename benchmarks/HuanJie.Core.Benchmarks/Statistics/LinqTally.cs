using System.Collections.Immutable;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Benchmarks.Statistics;

/// <summary>Every number of a tally by plain queries, one a number or a classification, as a reader would write it first.</summary>
/// <remarks>It gives equal tallies where every birth date is known to the day, as in the benchmark's data; it does not try for others.</remarks>
internal sealed class LinqTally(TallyBasis basis)
{
    public ImmutableSortedDictionary<DivisionCode, Tally> ByCounty(IEnumerable<Roster> rosters) => rosters
        .GroupBy(roster => roster.Organisation.Code.At(DivisionLevel.County))
        .ToImmutableSortedDictionary(county => county.Key, county => Of([.. county]));

    private static SeatTally Seats(List<Roster> rosters, Body body) => new()
    {
        Allotted = rosters.Sum(roster => roster.Seats.Of(body) ?? 0),
        Filled = rosters.Sum(roster => roster.SeatsFilled(body)),
        Vacant = rosters.Sum(roster => roster.Vacancies(body) ?? 0),
        Excess = rosters.Sum(roster => Math.Max(0, roster.SeatsFilled(body) - (roster.Seats.Of(body) ?? int.MaxValue))),
        WithoutAllotment = rosters.Count(roster => roster.Seats.Of(body) is null),
    };

    private static Distribution<TKey> Parts<TKey>(List<Member> people, Func<Member, TKey> part)
        where TKey : struct, Enum =>
        Distribution<TKey>.Of([.. people.GroupBy(part).Select(same => (same.Key, same.LongCount()))]);

    private static OrganisationTally Organisations(List<Roster> rosters, LocalDate asOf) => new()
    {
        Organisations = rosters.Count,
        Villages = rosters.Count(roster => roster.Organisation.Kind is OrganisationKind.Village),
        Communities = rosters.Count(roster => roster.Organisation.Kind is OrganisationKind.Community),
        Rural = rosters.Count(roster => roster.Organisation.Rural is true),
        RuralUnknown = rosters.Count(roster => roster.Organisation.Rural is null),
        Split = rosters.Count(roster => roster.Organisation.Lineage?.Kind is LineageKind.Split),
        Merged = rosters.Count(roster => roster.Organisation.Lineage?.Kind is LineageKind.Merged),
        Recoded = rosters.Count(roster => roster.Organisation.Lineage?.Kind is LineageKind.Recoded),
        CollectiveEconomies = rosters.Sum(roster => roster.Organisation.CollectiveEconomies ?? 0),
        CollectiveEconomiesUnknown = rosters.Count(roster => roster.Organisation.CollectiveEconomies is null),
        WithSecretary = rosters.Count(roster => roster.Holders(Post.Secretary).Any()),
        WithDirector = rosters.Count(roster => roster.Holders(Post.Director).Any()),
        OneShoulder = rosters.Count(roster => roster.IsOneShoulder is true),
        PartyFinished = rosters.Count(roster => roster.PartyElectedOn <= asOf),
        CommitteeFinished = rosters.Count(roster => roster.CommitteeElectedOn <= asOf),
        Finished = rosters.Count(roster => roster.PartyElectedOn <= asOf && roster.CommitteeElectedOn <= asOf),
    };

    private Tally Of(List<Roster> rosters)
    {
        var members = rosters.SelectMany(roster => roster.Members).ToList();
        return new()
        {
            Basis = basis,
            Organisations = Organisations(rosters, basis.AsOf),
            PartySeats = Seats(rosters, Body.PartyOrganisation),
            CommitteeSeats = Seats(rosters, Body.Committee),
            SupervisionSeats = Seats(rosters, Body.Supervision),
            CrossServing = members.Count(member => member.CrossServes),
            TwoCommittees = People(members, MemberGroup.TwoCommittees),
            PartyCommittee = People(members, MemberGroup.PartyCommittee),
            Committee = People(members, MemberGroup.Committee),
            Supervision = People(members, MemberGroup.Supervision),
            Secretaries = People(members, MemberGroup.Secretaries),
            Directors = People(members, MemberGroup.Directors),
        };
    }

    private PeopleTally People(List<Member> members, MemberGroup group)
    {
        var people = members.Where(member => group.Includes(member.Posts)).ToList();
        return new()
        {
            Sexes = Parts(people, member => member.Sex),
            Ages = AgeDistribution.Of(people
                .GroupBy(member => Period.Between(member.BirthDate!.Value.Earliest, basis.AsOf, PeriodUnits.Years).Years)
                .Select(same => (same.Key, same.LongCount()))),
            Education = Parts(people, member => member.Education?.Band(basis.Education) ?? EducationBand.Unknown),
            Party = Parts(people, member => member.Affiliation.PartyStanding),
            Ethnic = Parts(people, member => member.EthnicGroup?.Standing ?? EthnicStanding.Unknown),
            Entries = Parts(people, member => member.Entry),
            EntriesToGroup = Parts(people, member => member.Entry is Entry.Continuing && group is not (MemberGroup.TwoCommittees or MemberGroup.Supervision) ? Entry.Unknown : member.Entry),
        };
    }
}
