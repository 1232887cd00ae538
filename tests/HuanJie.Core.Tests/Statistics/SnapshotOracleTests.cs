using FsCheck.Xunit;
using HuanJie.Dates;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Statistics;

/// <summary>A snapshot answers as the rosters do, number for number.</summary>
[Properties(Arbitrary = [typeof(Domain)])]
public sealed class SnapshotOracleTests
{
    // Both ends of the 128 years that births are packed in, days on which 29 February counts or not, and days far away.
    private static readonly LocalDate[] FarDays =
    [
        new(1, 1, 1), new(1899, 12, 31), new(1919, 12, 31), new(1920, 1, 1), new(2021, 2, 28), new(2024, 2, 28), new(2024, 2, 29), new(2047, 12, 31), new(2048, 1, 1), new(2100, 2, 28), new(9999, 12, 31),
    ];

    [Property(MaxTest = 300)]
    public void Every_number_of_rosters_is_that_of_the_records(Roster[] rosters, TallyBasis basis) =>
        Assert.Equal(Tally.Of(rosters, basis), Snapshot.Of(rosters).ToTally(basis));

    [Property]
    public void Every_number_of_values_that_no_enumeration_names_is_that_of_the_records(StrangeRoster[] strange, TallyBasis basis)
    {
        var rosters = strange.Select(one => one.Roster).ToList();
        Assert.Equal(Tally.Of(rosters, basis), Snapshot.Of(rosters).ToTally(basis));
    }

    [Property]
    public void On_any_day_ages_are_those_of_the_records(Roster[] rosters, LeapDayBirthday leapDay) => Assert.All(FarDays, day =>
    {
        var basis = new TallyBasis(day, leapDay is LeapDayBirthday.March1 ? leapDay : LeapDayBirthday.February28);
        Assert.Equal(Tally.Of(rosters, basis), Snapshot.Of(rosters).ToTally(basis));
    });

    [Property]
    public void One_snapshot_answers_for_every_level(Roster[] rosters, TallyBasis basis)
    {
        var snapshot = Snapshot.Of(rosters);
        Assert.All(Enum.GetValues<DivisionLevel>(), level => Assert.Equal(Tally.By(rosters, level, basis), snapshot.By(level, basis)));
        Assert.Equal(Tally.By(rosters, KindOf, basis, StringComparer.Ordinal), snapshot.By(KindOf, basis, StringComparer.Ordinal));
    }

    [Property(MaxTest = 300)]
    public void Every_number_of_a_turnover_is_that_of_the_records(Turnover turnover, TallyBasis basis, bool overRegion)
    {
        var continuity = overRegion ? Continuity.Region : Continuity.Organisation;
        var snapshot = Snapshot.Of(turnover, continuity);
        Assert.Equal(Tally.Of(turnover, basis, continuity), snapshot.ToTally(basis));
        Assert.All(Enum.GetValues<DivisionLevel>(), level => Assert.Equal(Tally.By(turnover, level, basis, continuity), snapshot.By(level, basis)));
        Assert.Equal(Tally.By(turnover, KindOf, basis, continuity), snapshot.By(KindOf, basis));
        Assert.All(Domain.Villages.Select(code => code.Parent!.Value), division => Assert.Equal(Tally.Of(turnover, division, basis, continuity), snapshot.ToTally(division, basis)));
    }

    [Property]
    public void Parts_put_together_are_the_whole(Roster[] rosters, TallyBasis basis)
    {
        var merged = Snapshot.Merge(rosters.Select(roster => Snapshot.Of([roster])));
        Assert.Equal(Tally.Of(rosters, basis), merged.ToTally(basis));
        Assert.All(Enum.GetValues<DivisionLevel>(), level => Assert.Equal(Tally.By(rosters, level, basis), merged.By(level, basis)));
        Assert.Equal(DistinctPeople.Of(rosters), merged.DistinctPeople());
    }

    [Property]
    public void People_in_two_organisations_are_counted_once_as_in_the_records(Turnover turnover, MemberGroup group)
    {
        var snapshot = Snapshot.Of(turnover);
        Assert.Equal(DistinctPeople.Of(turnover.Current, group), snapshot.DistinctPeople(group));
        Assert.All(Enum.GetValues<DivisionLevel>(), level => Assert.Equal(DistinctPeople.By(turnover.Current, level, group), snapshot.DistinctPeopleBy(level, group)));
        Assert.Equal(DistinctPeople.By(turnover.Current, KindOf, group), snapshot.DistinctPeopleBy(KindOf, group));
    }

    [Property]
    public void A_snapshot_counts_its_organisations_and_people(Turnover turnover)
    {
        var snapshot = Snapshot.Of(turnover);
        Assert.Equal(turnover.Current.Count, snapshot.Organisations);
        Assert.Equal(turnover.Current.Sum(roster => roster.Members.Count), snapshot.People);
    }

    private static string KindOf(Organisation organisation) => organisation.Kind.ToString();
}
