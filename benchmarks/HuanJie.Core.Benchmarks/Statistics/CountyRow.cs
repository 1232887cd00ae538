using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Statistics;

namespace HuanJie.Benchmarks.Statistics;

/// <summary>One county's row of the table that every contestant computes.</summary>
internal sealed record CountyRow(DivisionCode County, long Organisations, long OneShoulder, long Seats, long CrossServing, ValueList<GroupRow> Groups)
{
    /// <summary>The row as a tally has it.</summary>
    public static CountyRow Of(DivisionCode county, Tally tally) => new(
        county,
        tally.Organisations.Organisations,
        tally.Organisations.OneShoulder,
        tally.PartySeats.Filled + tally.CommitteeSeats.Filled + tally.SupervisionSeats.Filled,
        tally.CrossServing,
        [.. from @group in Enum.GetValues<MemberGroup>() select GroupRow.Of(tally.Of(@group))]);
}

/// <summary>One group of people in it.</summary>
internal sealed record GroupRow(long People, long Women, double? MeanAge, ValueList<long> Bands, long PartyMembers, long Minority, long Newcomers)
{
    public static GroupRow Of(PeopleTally people) => new(
        people.People,
        people.Sexes[Sex.Female],
        people.Ages.Known == 0 ? null : (double)people.Ages.LeastYears / people.Ages.Known,
        [.. from band in Enum.GetValues<EducationBand>() select people.Education[band]],
        people.Party[PartyStanding.Full] + people.Party[PartyStanding.Probationary],
        people.Ethnic[EthnicStanding.Minority],
        people.Entries[Entry.Newcomer]);
}
