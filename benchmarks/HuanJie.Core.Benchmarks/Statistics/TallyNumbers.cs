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

    /// <summary>The indicators that these numbers are figures of.</summary>
    public static ValueList<Indicator> Asked { get; } =
    [
        Indicators.Organisations, Indicators.OneShoulder,
        Indicators.PartySeatsFilled, Indicators.CommitteeSeatsFilled, Indicators.SupervisionSeatsFilled,
        Indicators.CrossService,
        .. Enum.GetValues<MemberGroup>().Select(Indicators.For).SelectMany(static group => new Indicator[]
        {
            group.People, group.Women, group.MeanAge, group.JuniorHighsOrBelow, group.HighSchools, group.Colleges, group.Bachelors, group.Postgraduates, group.PartyMembers, group.Minorities, group.Newcomers,
        }),
    ];

    /// <summary>The numbers out of the figures of <see cref="Asked"/>.</summary>
    public static List<CountyNumbers> Of(FigureTable<DivisionCode> table) => [.. table.Keys.Select(county => OfRow(county, table.Row(county)))];

    private static CountyNumbers OfRow(DivisionCode county, ValueList<Figure> row)
    {
        const int BeforeGroups = 6;
        const int OfGroup = 11;
        List<long> numbers = [Least(0), Least(1), Least(2) + Least(3) + Least(4), Least(5)];
        for (var at = BeforeGroups; at < row.Count; at += OfGroup)
        {
            // Who may be of a band and is not known to be has no known education.
            var unknown = row[at + 3].MostNumerator - row[at + 3].LeastNumerator;
            numbers.AddRange([Least(at), Least(at + 1), Least(at + 2), unknown, .. Enumerable.Range(at + 3, 8).Select(Least)]);
        }

        return new(county.Value, [.. numbers]);

        long Least(int column) => row[column].LeastNumerator;
    }

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
