using HuanJie.Books;
using HuanJie.Composition;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Statistics;
using NodaTime;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Rules;

/// <summary>Days of another calendar are the same days: 2019-12-19 of the Julian calendar is 2020-01-01.</summary>
public sealed class CalendarTests
{
    private static readonly LocalDate NewYear = new(2020, 1, 1);
    private static readonly LocalDate Julian = NewYear.WithCalendar(CalendarSystem.Julian);

    [Fact]
    public void A_citation_holds_days_of_the_ISO_calendar()
    {
        var citation = new Citation("测试规定", "第一条", Julian, Julian.PlusDays(10));
        Assert.Equal((NewYear, NewYear.PlusDays(10)), (citation.InForceFrom, citation.InForceTo));
        Assert.True(citation.IsInForceOn(Julian));
        Assert.False(citation.IsInForceOn(Julian.PlusDays(-1)));
        Assert.Equal("测试规定 第一条, 2020-01-01 to 2020-01-11", citation.ToString());
    }

    [Fact]
    public void A_citation_whose_days_are_of_two_calendars_compares_them_as_days() =>
        Assert.Equal(NewYear, new Citation("测试规定", "第一条", NewYear, Julian).InForceTo);

    [Fact]
    public void A_rule_of_another_calendar_judges()
    {
        var rule = OwnRules.Rule("w", WomanMember.Kind) with { Versions = [new() { Citation = new("测试规定", "第一条", Julian) }] };
        Assert.NotNull(OwnRules.Book(rule).On(NewYear).Judge("w", Village(People(1))).InForce);
        Assert.NotNull(rule.On(Julian));
    }

    [Fact]
    public void A_term_holds_days_of_the_ISO_calendar()
    {
        var term = new Term(Julian, NewYear.PlusYears(5));
        Assert.Equal(new(NewYear, NewYear.PlusYears(5)), term);
        Assert.True(term.Contains(Julian));
        Assert.Equal(VerdictKind.Violated, RuleBooks.National.On(new LocalDate(2025, 1, 1)).Judge("vc-term-5", Village(People(3)) with { Term = term }).Kind);
    }

    [Fact]
    public void Days_of_elections_and_of_a_lineage_are_of_the_ISO_calendar()
    {
        var roster = Village() with { PartyElectedOn = Julian, CommitteeElectedOn = Julian };
        Assert.Equal((NewYear, NewYear), (roster.PartyElectedOn, roster.CommitteeElectedOn));
        Assert.Equal(NewYear, new Lineage(LineageKind.Split, [roster.Organisation.Code], Julian).EffectiveOn);
    }

    [Fact]
    public void A_tally_as_of_a_day_of_another_calendar_is_as_of_the_day()
    {
        Assert.Equal(new TallyBasis(NewYear), new TallyBasis(Julian));
        Assert.Equal(new TallyBasis(NewYear), new TallyBasis(NewYear.PlusDays(1)) with { AsOf = Julian });
    }

    [Fact]
    public void A_timeline_of_another_calendar_is_of_the_days()
    {
        var timeline = Timeline.Of(RuleBooks.National, Villager, Julian, Julian.PlusDays(30));
        Assert.Equal((NewYear, NewYear.PlusDays(30)), (timeline.From, timeline.To));
        Assert.Equal(timeline.Rules[0].On(NewYear), timeline.Rules[0].On(Julian));
    }

    [Theory]
    [InlineData(2021, 3000, "to")]
    [InlineData(1899, 2021, "from")]
    public void A_timeline_outside_the_years_on_which_one_can_judge_is_refused_at_once(int from, int to, string parameter)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Timeline.Of(RuleBook.Empty, Villager, new(from, 1, 1), new(to, 1, 1)));
        Assert.Equal(parameter, exception.ParamName);
        Assert.Contains("Judge on a day of the years 1900 to 2999.", exception.Message, StringComparison.Ordinal);
    }
}
