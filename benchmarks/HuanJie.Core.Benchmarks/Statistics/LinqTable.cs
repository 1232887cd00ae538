using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Benchmarks.Statistics;

/// <summary>A table of fewer numbers by plain queries, one a number.</summary>
/// <param name="asOf">The day on which ages are counted.</param>
internal sealed class LinqTable(LocalDate asOf)
{
    public List<CountyRow> Of(IEnumerable<Roster> rosters) =>
    [
        .. from roster in rosters
           group roster by roster.Organisation.Code.At(DivisionLevel.County) into county
           orderby county.Key
           select RowOf(county.Key, [.. county]),
    ];

    private CountyRow RowOf(DivisionCode county, List<Roster> rosters)
    {
        var members = rosters.SelectMany(roster => roster.Members).ToList();
        return new(
            county,
            rosters.Count,
            rosters.Count(roster => roster.IsOneShoulder is true),
            rosters.Sum(roster => roster.SeatsFilled(Body.PartyOrganisation) + roster.SeatsFilled(Body.Committee) + roster.SeatsFilled(Body.Supervision)),
            members.Count(member => member.CrossServes),
            [.. from @group in Enum.GetValues<MemberGroup>() select GroupOf(members.Where(member => @group.Includes(member.Posts)).ToList())]);
    }

    private GroupRow GroupOf(List<Member> people)
    {
        var bands = people.GroupBy(member => member.Education?.Band() ?? EducationBand.Unknown).ToDictionary(band => band.Key, band => band.LongCount());
        return new(
            people.Count,
            people.Count(member => member.Sex is Sex.Female),
            people.Average(member => (int?)Period.Between(member.BirthDate!.Value.Earliest, asOf, PeriodUnits.Years).Years),
            [.. Enum.GetValues<EducationBand>().Select(band => bands.GetValueOrDefault(band))],
            people.Count(member => member.Affiliation.IsCpcMember is true),
            people.Count(member => member.EthnicGroup?.IsMinority is true),
            people.Count(member => member.Entry is Entry.Newcomer));
    }
}
