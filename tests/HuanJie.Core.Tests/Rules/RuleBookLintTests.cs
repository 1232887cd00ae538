using HuanJie.Books;
using HuanJie.Composition;
using HuanJie.Eligibility;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using static HuanJie.Tests.Rules.Made;

namespace HuanJie.Tests.Rules;

/// <summary>What the lint says, whole: rules that contradict, that never apply, that are kept whenever another is.</summary>
public sealed class RuleBookLintTests
{
    private static readonly RuleBook AtMost55 = Book(Rule("law-age", AgeCeiling.Kind, Parameters(("max", 55))));

    public static TheoryData<string> Places => ["beijing", "hailing-2017", "henan", "hunan", "leiyang-2020", "ningxia-2015", "shanghai", "yuanzhou-2020", "zhejiang", "zhejiang-negative-list-2013"];

    // Inside one book it is refused when it is read; a team's own book may stand beside.
    [Fact]
    public void A_contradiction_with_a_book_beside_of_one_kind() => Says(
        Book(Rule("law-size", CommitteeSize.Kind, Parameters(("min", 3), ("max", 7)))).Beside(Team(Rule("our-size", CommitteeSize.Kind, Parameters(("min", 9), ("max", 11))))),
        "Contradiction our-size, law-size: Nobody can keep both. our-size: max = 11, min = 9 (测试规定 第一条, from 1950-01-01); law-size: max = 7, min = 3 (测试规定 第一条, from 1950-01-01).");

    [Fact]
    public void A_contradiction_with_a_book_beside_of_two_kinds() => Says(
        AtMost55.Beside(Team(Rule("our-floor", AgeFloor.Kind, Parameters(("min", 56))))),
        "Contradiction our-floor, law-age: Nobody can keep both. our-floor: min = 56 (测试规定 第一条, from 1950-01-01); law-age: max = 55 (测试规定 第一条, from 1950-01-01).");

    [Fact]
    public void Who_keeps_the_stricter_of_one_kind_keeps_the_other()
    {
        Says(
            AtMost55.Beside(Team(Rule("our-age", AgeCeiling.Kind, Parameters(("max", 60))))),
            "Implied our-age, law-age: Who keeps law-age keeps our-age. our-age: max = 60 (测试规定 第一条, from 1950-01-01); law-age: max = 55 (测试规定 第一条, from 1950-01-01).");
        Says(
            AtMost55.Beside(Team(Rule("our-age", AgeCeiling.Kind, Parameters(("max", 50))))),
            "Implied law-age, our-age: Who keeps our-age keeps law-age. our-age: max = 50 (测试规定 第一条, from 1950-01-01); law-age: max = 55 (测试规定 第一条, from 1950-01-01).");
    }

    // At most 55 on 1950-01-01 is born on or after 1894-01-02.
    [Fact]
    public void Who_keeps_a_later_cut_off_keeps_the_age() => Says(
        AtMost55.Beside(Team(Rule("our-born", BornOnOrAfter.Kind, Parameters(("date", "1960-01-01"))))),
        "Implied law-age, our-born: Who keeps our-born keeps law-age. our-born: date = 1960-01-01 (测试规定 第一条, from 1950-01-01); law-age: max = 55 (测试规定 第一条, from 1950-01-01).");

    [Fact]
    public void A_rule_of_fewer_people_implies_nothing_of_the_rest()
    {
        var men = new RuleScope { Sex = Sex.Male };
        Says(AtMost55.Beside(Team(Rule("our-age", AgeCeiling.Kind, Parameters(("max", 50))) with { Scope = men })));
        Says(
            AtMost55.Beside(Team(Rule("our-age", AgeCeiling.Kind, Parameters(("max", 60))) with { Scope = men })),
            "Implied our-age, law-age: Who keeps law-age keeps our-age. our-age: max = 60 (测试规定 第一条, from 1950-01-01); law-age: max = 55 (测试规定 第一条, from 1950-01-01).");
    }

    [Fact]
    public void Rules_that_meet_on_no_day_or_in_nobody_are_not_compared()
    {
        Says(AtMost55.Beside(Team(Rule("our-floor", AgeFloor.Kind, Version(Parameters(("min", 56)), new(1940, 1, 1), new(1949, 12, 31))))));
        Says(Book(AtMost55.Rules[0] with { Scope = new() { Entry = Entry.Newcomer } }).Beside(Team(Rule("our-floor", AgeFloor.Kind, Parameters(("min", 56))) with { Scope = new() { Entry = Entry.Continuing } })));
    }

    [Fact]
    public void A_rule_that_is_replaced_on_all_its_days_never_applies() => Says(
        RuleBook.Layer(AtMost55, RuleBook.Of(Layer("county", BookLevel.County, Rule("c-age", AgeCeiling.Kind, Parameters(("max", 58))) with { Overrides = [new("law-age", OverrideKind.Replacement)] }))),
        "NeverApplies law-age: 'c-age' (测试规定 第一条, from 1950-01-01) replaces it on every day on which it is in force.");

    [Fact]
    public void A_rule_that_is_replaced_on_some_of_its_days_applies_on_the_others() => Says(
        RuleBook.Layer(AtMost55, RuleBook.Of(Layer("county", BookLevel.County, Rule("c-age", AgeCeiling.Kind, Version(Parameters(("max", 58)), new(2020, 1, 1), new(2021, 12, 31))) with { Overrides = [new("law-age", OverrideKind.Replacement)] }))));

    [Fact]
    public void A_rule_on_the_seats_of_a_body_without_seats_never_applies() => Says(
        Book(Rule("ec-size", CommitteeSize.Kind, Parameters(("min", 3), ("max", 7))) with { Scope = new() { Bodies = [ElectedBody.ElectionCommittee] } }),
        "NeverApplies ec-size: It judges committees of rosters, and ElectionCommittee has no seats in one.");

    [Theory]
    [MemberData(nameof(Places))]
    public void The_books_that_ship_contradict_nothing_under_national_law(string place) =>
        Assert.DoesNotContain(RuleBookLint.Of(RuleBooks.Under(place)), static finding => finding.Kind is LintKind.Contradiction);

    private static RuleBook Team(Rule rule) => RuleBook.Of(Layer("team", BookLevel.County, rule));

    private static void Says(RuleBook book, params string[] expected) => Assert.Equal(expected, RuleBookLint.Of(book).Select(static finding => finding.ToString()));
}
