using FsCheck.Xunit;
using HuanJie.Organisations;
using HuanJie.Preparation;
using NodaTime;

namespace HuanJie.Tests.Preparation;

/// <summary>Coverage by visits and by leaders: what must hold for all preparations.</summary>
[Properties(Arbitrary = [typeof(Preparations)], MaxTest = 300)]
public sealed class CoverageLaws
{
    private static readonly DivisionCode FirstSubdistrict = DivisionCode.Parse("430105001");

    [Property]
    public void The_coverage_of_two_parts_adds_up_to_that_of_the_whole(PreparationRecord preparation, LocalDate day)
    {
        var parts = preparation.Organisations.ToLookup(static organisation => FirstSubdistrict.Contains(organisation.Code));
        var (whole, one, other) = (VisitCoverage.Of(preparation, day), VisitCoverage.Of(parts[true], preparation.Visits, day), VisitCoverage.Of(parts[false], preparation.Visits, day));
        Assert.Equal(whole.Organisations, one.Organisations + other.Organisations);
        Assert.Equal(whole.Subdistricts, one.Subdistricts + other.Subdistricts);
        Assert.Equal(whole.MissedOrganisations, [.. one.MissedOrganisations.Concat(other.MissedOrganisations).Order()]);
    }

    [Property]
    public void A_later_day_never_covers_less(PreparationRecord preparation, LocalDate day)
    {
        var (today, tomorrow) = (VisitCoverage.Of(preparation, day), VisitCoverage.Of(preparation, day.PlusDays(1)));
        Assert.True(tomorrow.Organisations.Covered >= today.Organisations.Covered && tomorrow.Subdistricts.Covered >= today.Subdistricts.Covered);
        Assert.Equal(today.Organisations.Uncovered, today.MissedOrganisations.Count);
        Assert.Equal(today.Subdistricts.Uncovered, today.MissedSubdistricts.Count);
    }

    [Property]
    public void Who_is_covered_is_as_plain_loops_say(PreparationRecord preparation, LocalDate day)
    {
        var coverage = VisitCoverage.Of(preparation, day);
        var places = preparation.Visits.Where(visit => visit.On <= day).Select(static visit => visit.Place).ToList();
        foreach (var organisation in preparation.Organisations)
        {
            var isVisited = places.Contains(organisation.Code) || (organisation.Lineage is { } lineage && lineage.Predecessors.All(places.Contains));
            Assert.Equal(!isVisited, coverage.MissedOrganisations.Contains(organisation.Code));
            var subdistrict = organisation.Code.At(DivisionLevel.Township);
            Assert.Equal(!places.Exists(subdistrict.Contains), coverage.MissedSubdistricts.Contains(subdistrict));
        }
    }

    // Plain loops over everything, for each organisation and each leader.
    [Property]
    public void Leaders_and_hard_cases_cover_each_other_as_plain_loops_say(PreparationRecord preparation, LocalDate day)
    {
        var coverage = LeaderCoverage.Of(preparation, day);
        var hard = HardCases.Of(preparation, day);
        var linked = preparation.Links.Where(link => link.IsOn(day)).Select(static link => link.Organisation).ToList();
        Assert.Equal(
            hard.All.Where(code => Now(code) is { Count: > 0 } now ? now.Exists(organisation => !CodesOf(organisation).Any(linked.Contains)) : !linked.Contains(code)),
            coverage.WithoutLeader);
        Assert.Equal(hard.All.Count, coverage.KeyOrganisations.Total);
        Assert.Equal(preparation.Leaders.Select(static leader => leader.Id).Order(), coverage.Loads.Select(static load => load.Leader));
        foreach (var load in coverage.Loads)
        {
            var own = preparation.Links.Where(link => link.Leader == load.Leader && link.IsOn(day)).Select(static link => link.Organisation).Distinct().Order().ToValueList();
            Assert.Equal(own, load.Organisations);
            Assert.Equal(
                own.Count(code => Now(code) is { Count: > 0 } now ? now.Exists(organisation => CodesOf(organisation).Any(hard.All.Contains)) : hard.All.Contains(code)),
                load.KeyOrganisations);
            Assert.Equal(preparation.Visits.Count(visit => visit.On <= day && visit.By == load.Leader && own.Contains(visit.Place)), load.Visits);
            var points = own.SelectMany(static code => new[] { VisitOccasion.Nomination, VisitOccasion.Polling, VisitOccasion.Handover }, static (code, occasion) => (Code: code, Occasion: occasion)).ToList();
            Assert.Equal(
                new CoverageCount(points.Count(point => preparation.Visits.Any(visit => visit.On <= day && visit.By == load.Leader && visit.Place == point.Code && visit.Occasion == point.Occasion)), points.Count),
                load.KeyPoints);
            Assert.Equal(preparation.Trainings.Count(session => session.On <= day && session.Due.Contains(load.Leader)), load.Training.Total);
            Assert.Equal(preparation.Trainings.Count(session => session.On <= day && session.Due.Contains(load.Leader) && session.Attended.Contains(load.Leader)), load.Training.Covered);
        }

        Assert.Equal(coverage.Leaders.Uncovered, coverage.WithoutOrganisation.Count);
        Assert.Equal(
            preparation.Links.Where(link => link.IsOn(day)).Select(static link => link.Leader).Distinct().Where(person => preparation.Leaders.All(leader => leader.Id != person)).Order(),
            coverage.UnknownLeaders);

        // What a code stands for now: the organisation itself, or those that came from it.
        List<Organisation> Now(DivisionCode code) => [.. preparation.Organisations.Where(organisation => CodesOf(organisation).Contains(code))];

        static List<DivisionCode> CodesOf(Organisation organisation) => [organisation.Code, .. organisation.Lineage?.Predecessors ?? []];
    }
}
