using FsCheck;
using FsCheck.Fluent;
using HuanJie.Organisations;
using HuanJie.Statistics;

namespace HuanJie.Tests;

// A property proves nothing about shapes that are never made.
public sealed class DomainTests
{
    [Fact]
    public void Turnovers_of_every_kind_are_made()
    {
        var turnovers = Domain.TurnoversGen.Sample(300, new Rnd(2021), 50).ToList();
        var current = turnovers.SelectMany(turnover => turnover.Current.Select(roster => (turnover, roster))).ToList();
        Assert.Contains(turnovers, turnover => turnover.Previous.Count == 0);
        Assert.Contains(turnovers, turnover => turnover.Current.Count == 0);
        Assert.Contains(current, pair => pair.roster.Members.Count == 0);
        foreach (var kind in Enum.GetValues<LineageKind>())
        {
            Assert.Contains(current, pair => pair.roster.Organisation.Lineage?.Kind == kind && PreviousCount(pair) == pair.roster.Organisation.Predecessors.Count);
            Assert.Contains(current, pair => pair.roster.Organisation.Lineage?.Kind == kind && PreviousCount(pair) < pair.roster.Organisation.Predecessors.Count);
        }

        Assert.Contains(current, pair => pair.turnover.Current.Count(other => other.Organisation.Predecessors.Intersect(pair.roster.Organisation.Predecessors).Any()) > 1);
        Assert.Contains(current, pair => pair.turnover.Current.Any(other => other != pair.roster && other.Members.Any(member => pair.roster.Members.Any(here => ReferenceEquals(here, member)))));
        foreach (var group in Enum.GetValues<MemberGroup>())
        {
            foreach (var continuity in Enum.GetValues<Continuity>())
            {
                var tallies = turnovers.Select(turnover => Tally.Of(turnover, Domain.Basis, continuity).Of(group)).ToList();
                Assert.Contains(tallies, tally => tally.Departures.Total > 0);
                Assert.Contains(tallies, tally => tally.Undecided > 0);
                Assert.Contains(tallies, tally => group.Home == group || tally.LeftGroup > tally.Departures.Total);
            }
        }

        static int PreviousCount((HuanJie.Rosters.Turnover Turnover, HuanJie.Rosters.Roster Roster) pair) =>
            pair.Roster.Organisation.Predecessors.Count(code => pair.Turnover.Previous.Any(previous => previous.Organisation.Code == code));
    }
}
