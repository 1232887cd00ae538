using System.Collections.Immutable;
using FsCheck.Xunit;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class TallyOracleTests
{
    [Property]
    public void Every_number_of_a_roster_is_that_of_a_plain_count(Roster roster, TallyBasis basis) =>
        Assert.Equal(PlainTally.Of([roster], basis), Tally.Of(roster, basis));

    [Property]
    public void Every_number_of_rosters_is_that_of_a_plain_count(Roster[] rosters, TallyBasis basis) =>
        Assert.Equal(PlainTally.Of(rosters, basis), Tally.Of(rosters, basis));

    [Property(MaxTest = 300)]
    public void Every_number_of_a_turnover_is_that_of_a_plain_count(Turnover turnover, TallyBasis basis, bool overRegion)
    {
        var continuity = overRegion ? Continuity.Region : Continuity.Organisation;
        Assert.Equal(PlainTally.Of(turnover, basis, continuity), Tally.Of(turnover, basis, continuity));
    }

    [Property]
    public void Every_number_of_a_division_is_that_of_a_plain_count(Turnover turnover, bool overRegion)
    {
        var continuity = overRegion ? Continuity.Region : Continuity.Organisation;
        foreach (var level in Enum.GetValues<DivisionLevel>())
        {
            var codes = turnover.Current.Concat(turnover.Previous).Select(roster => roster.Organisation.Code.At(level)).ToImmutableSortedSet();
            var expected = codes.Select(code => KeyValuePair.Create(code, PlainTally.Of(turnover, Domain.Basis, continuity, organisation => organisation.Code.At(level) == code)));
            Assert.Equal(expected, Tally.By(turnover, level, Domain.Basis, continuity));
        }
    }

    [Property]
    public void Rosters_of_a_division_are_counted_as_they_are_alone(Roster[] rosters, DivisionLevel level)
    {
        var expected = rosters.GroupBy(roster => roster.Organisation.Code.At(level)).OrderBy(division => division.Key)
            .Select(division => KeyValuePair.Create(division.Key, PlainTally.Of(division, Domain.Basis)));
        Assert.Equal(expected, Tally.By(rosters, level, Domain.Basis));
    }

    [Property]
    public void Without_last_term_a_turnover_is_its_rosters(Turnover turnover) =>
        Assert.Equal(Tally.Of(turnover.Current, Domain.Basis), Tally.Of(turnover with { Previous = [] }, Domain.Basis, Continuity.Region));
}
