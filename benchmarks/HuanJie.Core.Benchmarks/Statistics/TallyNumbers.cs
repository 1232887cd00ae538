using System.Collections.Immutable;
using HuanJie.Benchmarks.Peers;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Statistics;

namespace HuanJie.Benchmarks.Statistics;

/// <summary>The numbers that SQL and data frames compute, as tallies have them: what the answers are compared by.</summary>
internal static class TallyNumbers
{
    public static List<CountyNumbers> Of(ImmutableSortedDictionary<DivisionCode, Tally> counties, bool groupsOnly = false) =>
        [.. counties.Select(county => new CountyNumbers(county.Key.Value, [.. BeforeGroups(county.Value, groupsOnly), .. Enum.GetValues<MemberGroup>().SelectMany(group => OfGroup(county.Value.Of(group)))]))];

    private static long[] BeforeGroups(Tally tally, bool groupsOnly) => groupsOnly
        ? [0, 0, 0, 0]
        : [tally.Organisations.Organisations, tally.Organisations.OneShoulder, tally.PartySeats.Filled + tally.CommitteeSeats.Filled + tally.SupervisionSeats.Filled, tally.CrossServing];

    private static IEnumerable<long> OfGroup(PeopleTally people) =>
    [
        people.People,
        people.Sexes[Sex.Female],
        people.Ages.LeastYears,
        .. Enum.GetValues<EducationBand>().Select(band => people.Education[band]),
        people.Party[PartyStanding.Full] + people.Party[PartyStanding.Probationary],
        people.Ethnic[EthnicStanding.Minority],
        people.Entries[Entry.Newcomer],
    ];
}
