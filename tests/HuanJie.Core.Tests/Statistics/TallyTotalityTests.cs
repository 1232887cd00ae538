using FsCheck.Xunit;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Statistics;
using HuanJie.Text;
using NodaTime;

namespace HuanJie.Tests.Statistics;

// Whatever can be held can be counted: what no enumeration names counts as unknown.
[Properties(Arbitrary = [typeof(Domain)])]
public sealed class TallyTotalityTests
{
    [Property]
    public void Values_that_no_enumeration_names_count_as_unknown(StrangeRoster strange, TallyBasis basis) =>
        Assert.Equal(PlainTally.Of([strange.Roster], basis), Tally.Of(strange.Roster, basis));

    [Property]
    public void A_turnover_of_strange_rosters_can_be_counted_and_printed(StrangeRoster previous, StrangeRoster current, bool overRegion)
    {
        var continuity = overRegion ? Continuity.Region : (Continuity)77;
        var turnover = new Turnover { Previous = [previous.Roster], Current = [current.Roster] };
        var tally = Tally.Of(turnover, Domain.Basis, continuity);
        Assert.Equal(PlainTally.Of(turnover, Domain.Basis, continuity), tally);
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal(Indicators.All.Count, IndicatorTable.Of(tally, language, Indicators.All).Count(character => character == '\n'));
        }

        Assert.All(Enum.GetValues<MemberGroup>(), group => ChangeExplanation.OfMeanAge(turnover, group, Domain.Basis, Domain.Basis));
    }

    [Property]
    public void Readings_that_no_enumeration_names_are_the_usual_ones(Roster roster, LocalDate asOf)
    {
        var strange = Tally.Of(roster, new TallyBasis(asOf, (LeapDayBirthday)77, (EducationReading)77));
        var usual = Tally.Of(roster, new TallyBasis(asOf));
        Assert.Equal(usual, strange with { Basis = usual.Basis });
    }

    [Fact]
    public void Any_year_is_a_day_to_count_on()
    {
        var roster = Examples.Roster("430105001201", Examples.Member("P-1", [Post.Secretary], "1979"), Examples.Member("P-2", [Post.Director], "0001-01-01"));
        foreach (var day in new LocalDate[] { new(-9998, 1, 1), new(0, 2, 29), new(1, 1, 1), new(9999, 12, 31) })
        {
            Assert.Equal(2, Tally.Of(roster, new TallyBasis(day)).TwoCommittees.Ages.Total);
        }
    }

    [Fact]
    public void Nothing_is_a_tally_too()
    {
        Assert.True(Tally.Of([], Examples.Basis).IsEmpty);
        Assert.True(Tally.Of(new Turnover { Current = [] }, Examples.Basis).IsEmpty);
        Assert.Empty(Tally.By(new Turnover { Current = [] }, HuanJie.Organisations.DivisionLevel.County, Examples.Basis));
        Assert.Equal("0 organisations, 0 people, as of 2021-01-28, leap day February28, education Level", Tally.Empty(Examples.Basis).ToString());
    }
}
