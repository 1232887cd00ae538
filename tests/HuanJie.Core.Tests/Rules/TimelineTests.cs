using HuanJie.Books;
using HuanJie.Composition;
using HuanJie.Dates;
using HuanJie.Eligibility;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;
using NodaTime;
using static HuanJie.Tests.Books.Subjects;
using static HuanJie.Tests.Rules.Made;

namespace HuanJie.Tests.Rules;

/// <summary>Timelines worked out from the law by hand: until when somebody may stand, and a committee is lawful.</summary>
public sealed class TimelineTests
{
    private static readonly LocalDate From = new(2025, 6, 1);

    private static readonly LocalDate To = new(2026, 12, 31);

    // At most 55: 56 is complete on the 56th birthday, 2026-05-12.
    [Fact]
    public void Who_may_be_55_is_eligible_until_the_day_before_56()
    {
        var timeline = Timeline.Of(Book(Rule("age", AgeCeiling.Kind, Parameters(("max", 55)))), Seeker with { BirthDate = PartialDate.Parse("1970-05-12") }, From, To);
        Assert.Equal(["age: 2025-06-01 to 2026-05-11: Satisfied; 2026-05-12 to 2026-12-31: Violated"], Lines(timeline));
        Assert.Equal((new LocalDate(2026, 5, 11), new LocalDate(2026, 5, 12)), (timeline.HoldsThrough, timeline.BrokenFrom));
        Assert.Equal("2025-06-01 to 2026-12-31, broken from 2026-05-12", timeline.ToString());
    }

    [Fact]
    public void A_birth_known_to_the_month_leaves_the_month_of_the_birthday_open()
    {
        var timeline = Timeline.Of(Book(Rule("age", AgeCeiling.Kind, Parameters(("max", 55)))), Seeker with { BirthDate = PartialDate.Parse("1970-05") }, From, To);
        Assert.Equal(["age: 2025-06-01 to 2026-04-30: Satisfied; 2026-05-01 to 2026-05-30: Undetermined; 2026-05-31 to 2026-12-31: Violated"], Lines(timeline));
    }

    // 29 February has no day in 2026: the year is complete on 28 February, or on 1 March where the basis reads it so.
    [Theory]
    [InlineData(LeapDayBirthday.February28, "age: 2025-06-01 to 2026-02-27: Violated; 2026-02-28 to 2026-12-31: Satisfied")]
    [InlineData(LeapDayBirthday.March1, "age: 2025-06-01 to 2026-02-28: Violated; 2026-03-01 to 2026-12-31: Satisfied")]
    public void Who_is_born_on_29_February_comes_of_age_by_the_reading(LeapDayBirthday reading, string expected) => Assert.Equal(
        [expected],
        Lines(Timeline.Of(Book(Rule("age", AgeFloor.Kind, Parameters(("min", 18)))), Seeker with { BirthDate = PartialDate.Parse("2008-02-29") }, From, To, new(From, leapDay: reading))));

    // 村民委员会组织法(2025) art. 18 bars who was expelled from the Party; the law before had no such list.
    [Fact]
    public void Who_was_expelled_from_the_Party_may_stand_until_the_law_of_2025()
    {
        var timeline = Timeline.Of(RuleBooks.National, Villager.Marked("expelled-from-party", "2019-05-01"), From, To);
        Assert.Equal(new LocalDate(2025, 12, 31), timeline.HoldsThrough);
        Assert.Equal(["vc-disqualify"], timeline.BrokenFirst.Select(static rule => rule.Id));
        Assert.Equal("vc-disqualify: 2025-06-01 to 2025-12-31: NotApplicable; 2026-01-01 to 2026-12-31: Violated", Lines(timeline).Single(static line => line.StartsWith("vc-disqualify:", StringComparison.Ordinal)));
    }

    // 中国共产党纪律处分条例: a year from the approval of a warning; it is complete on the same day a year on.
    [Fact]
    public void Who_had_a_Party_warning_is_promoted_when_its_year_is_complete()
    {
        var timeline = Timeline.Of(RuleBooks.National, (Comrade with { Entry = Entry.Newcomer }).Marked("party-warning", "2025-03-01", "2025-03-20"), From, To);
        Assert.Equal(
            "party-discipline-window: 2025-06-01 to 2026-03-19: Violated; 2026-03-20 to 2026-12-31: Satisfied",
            Lines(timeline).Single(static line => line.StartsWith("party-discipline-window", StringComparison.Ordinal)));
        Assert.Equal((null, From), (timeline.HoldsThrough, timeline.BrokenFrom));
    }

    // 村民委员会组织法(2018) art. 11, (2025) art. 14, and for the Party organisation the notice of 2018, item 1: five years from 2021-03-18 are over on 2026-03-18.
    [Fact]
    public void A_committee_is_lawful_until_its_term_is_over()
    {
        var timeline = Timeline.Of(RuleBooks.National, Lawful(), From, To);
        Assert.Equal(new LocalDate(2026, 3, 17), timeline.HoldsThrough);
        Assert.Equal(["vc-term-5", "party-term-village"], timeline.BrokenFirst.Select(static rule => rule.Id));
    }

    // 城市居民委员会组织法(2025) art. 8 asks for a woman on the committee from 2026-01-01.
    [Fact]
    public void A_committee_of_men_in_a_community_is_lawful_until_the_law_of_2025()
    {
        var timeline = Timeline.Of(RuleBooks.National, (Community(People(5)) with { Kin = [] }).Since("2021-03-18"), From, To);
        Assert.Equal(new LocalDate(2025, 12, 31), timeline.HoldsThrough);
        Assert.Equal(["rc-woman-member"], timeline.BrokenFirst.Select(static rule => rule.Id));
    }

    // 村民委员会组织法 asks for three people at least: two are too few on every day.
    [Fact]
    public void A_committee_with_too_few_people_is_lawful_on_no_day()
    {
        var timeline = Timeline.Of(RuleBooks.National, (Village(People(2, women: 1)) with { Kin = [] }).Since("2021-03-18"), From, To);
        Assert.Null(timeline.HoldsThrough);
        Assert.Equal(["vc-size"], timeline.BrokenFirst.Select(static rule => rule.Id));
    }

    [Fact]
    public void A_seat_left_empty_breaks_a_rule_against_vacancies_from_the_day_it_is_in_force()
    {
        var rule = Rule("filled", SeatsFilled.Kind, Version(Parameters(("maxVacancies", 0)), new(2026, 2, 1))) with { Scope = new() { Bodies = [ElectedBody.VillagersCommittee] } };
        var vacant = Lawful() with { Seats = new() { Committee = 4 } };
        Assert.Equal(["filled: 2025-06-01 to 2026-01-31: NotApplicable; 2026-02-01 to 2026-12-31: Violated"], Lines(Timeline.Of(Book(rule), vacant, From, To)));
        Assert.Equal(["filled: 2025-06-01 to 2026-01-31: NotApplicable; 2026-02-01 to 2026-12-31: Satisfied"], Lines(Timeline.Of(Book(rule), Lawful() with { Seats = new() { Committee = 3 } }, From, To)));
    }

    // At most 60: born 1965-11-20, the second member is 61 on 2026-11-20; the third on the day after.
    [Fact]
    public void A_committee_is_lawful_until_a_member_is_over_age()
    {
        var roster = Lawful();
        string[] births = ["1970-01-01", "1965-11-20", "1965-11-21"];
        roster = roster with { Members = [.. roster.Members.Zip(births, static (member, born) => member with { BirthDate = PartialDate.Parse(born) })] };
        var timeline = Timeline.Of(Book(Rule("age", AgeCeiling.Kind, Parameters(("max", 60)))), roster, From, To);
        Assert.Equal(
            [
                "age: 2025-06-01 to 2026-12-31: Satisfied",
                "age: 2025-06-01 to 2026-11-19: Satisfied; 2026-11-20 to 2026-12-31: Violated",
                "age: 2025-06-01 to 2026-11-20: Satisfied; 2026-11-21 to 2026-12-31: Violated",
            ],
            Lines(timeline));
        Assert.Equal(new LocalDate(2026, 11, 19), timeline.HoldsThrough);
    }

    [Fact]
    public void A_rule_that_ends_speaks_through_its_last_day() => Assert.Equal(
        ["age: 2025-06-01 to 2026-01-31: Violated; 2026-02-01 to 2026-12-31: NotApplicable"],
        Lines(Timeline.Of(Book(Rule("age", AgeCeiling.Kind, Version(Parameters(("max", 55)), to: new(2026, 1, 31)))), Seeker with { BirthDate = PartialDate.Parse("1950-01-01") }, From, To)));

    [Fact]
    public void What_is_only_wished_for_breaks_no_timeline()
    {
        var timeline = Timeline.Of(Book(Rule("age", AgeCeiling.Kind, Parameters(("max", 55))) with { Severity = Severity.Should }), Seeker with { BirthDate = PartialDate.Parse("1950-01-01") }, From, To);
        Assert.Equal((null, To), (timeline.BrokenFrom, timeline.HoldsThrough));
        Assert.Empty(timeline.BrokenFirst);
        Assert.Equal("2025-06-01 to 2026-12-31, never broken", timeline.ToString());
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused() => Assert.StartsWith(
        "The period is from 2026-12-31 to 2025-06-01. The last day must not be before the first; are the two swapped?",
        Assert.Throws<ArgumentOutOfRangeException>(static () => Timeline.Of(RuleBook.Empty, Seeker, To, From)).Message,
        StringComparison.Ordinal);

    // Three people, one of them a woman, none kin of another.
    private static Roster Lawful() => (Village(People(3, women: 1)) with { Kin = [] }).Since("2021-03-18");

    private static IEnumerable<string> Lines(Timeline timeline) => timeline.Rules.Select(static line => line.ToString());
}
