using HuanJie.Composition;
using HuanJie.Eligibility;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;
using static HuanJie.Tests.Rules.Made;

namespace HuanJie.Tests.Rules;

/// <summary>What is said, whole, of books that do not go together: the book, the rule, its place, both citations, and what to write instead.</summary>
public sealed class BadLayerTests
{
    private static readonly Rule AtMost55 = Rule("up-age", AgeCeiling.Kind, Parameters(("max", 55)));

    private static readonly Rule ThreeToSeven = Rule("up-size", CommitteeSize.Kind, Parameters(("min", 3), ("max", 7)));

    private static readonly RuleBook Upper = Book(AtMost55, ThreeToSeven);

    private static ValueList<RuleOverride> Stricter => [new("up-age", OverrideKind.Stricter)];

    private static ValueList<RuleOverride> Replacement => [new("up-age", OverrideKind.Replacement)];

    [Fact]
    public void An_override_of_nothing_is_refused_when_the_books_are_made_ready()
    {
        var typo = County(Ceiling(50) with { Overrides = [new("size", OverrideKind.Stricter)] });
        var book = RuleBook.Layer(Book(ThreeToSeven), typo);
        Assert.Equal(
            "county, rule c-age, rules[0].overrides[0]: It overrides 'size', which no upper book holds. Did you mean 'up-size'? Otherwise take the override out.",
            Refused(() => book.On(new LocalDate(2021, 1, 28))));
        Assert.Equal(
            "county, rule c-age, rules[0].overrides[0]: It overrides 'size', which no upper book holds. Name a rule of an upper book, or take the override out.",
            Refused(() => typo.On(new LocalDate(2021, 1, 28))));
    }

    [Fact]
    public void An_override_of_a_rule_that_is_not_above() => Assert.Equal(
        "county, rule c-age, rules[0].overrides[0]: It overrides 'd-age', which stands in the book 'district', and that is not above it. Name a rule of an upper book, or take the override out.",
        Refused(() => RuleBook.Layer(
            RuleBook.Of(Layer("district", BookLevel.County, Rule("d-age", AgeCeiling.Kind, Parameters(("max", 50))))),
            County(Ceiling(50) with { Overrides = [new("d-age", OverrideKind.Replacement)] }))));

    [Fact]
    public void Overrides_that_go_round_in_a_circle() => Assert.Equal(
        """
        city, rule b, rules[0].overrides[0]: Its overrides go round in a circle: b → c → b. An override names a rule of an upper book; take one of these out.
        county, rule c, rules[0].overrides[0]: Its overrides go round in a circle: c → b → c. An override names a rule of an upper book; take one of these out.
        """.ReplaceLineEndings("\n"),
        Refused(() => RuleBook.Layer(
            RuleBook.Of(Layer("city", BookLevel.City, Ceiling(50) with { Id = "b", Overrides = [new("c", OverrideKind.Replacement)] })),
            County(Ceiling(45) with { Id = "c", Overrides = [new("b", OverrideKind.Replacement)] }))));

    [Fact]
    public void An_id_that_stands_in_two_books() => Assert.Equal(
        "county, rule up-age, rules[0].id: The id stands in the book 'made' too. Give the rule an id of its own, and name 'up-age' in its overrides.",
        Refused(() => RuleBook.Layer(Upper, County(Ceiling(50) with { Id = "up-age" }))));

    [Theory]
    [InlineData(50, "'stricter' or 'replacement'")]
    [InlineData(60, "'replacement' or 'yielding'")]
    public void A_value_of_the_upper_book_set_without_naming_it(int max, string how) => Assert.Equal(
        $"county, rule c-age, rules[0].overrides: It sets what 'up-age' of the upper book 'made' sets, without naming it. c-age (测试规定 第一条, from 1950-01-01): max = {max}; up-age (测试规定 第一条, from 1950-01-01): max = 55. Add it to overrides, with {how}.",
        Refused(() => RuleBook.Layer(Upper, County(Ceiling(max)))));

    [Fact]
    public void A_value_of_the_upper_book_whose_name_is_misspelt() => Assert.Equal(
        "county, rule c-age, rules[0].overrides: It sets what 'up-age' of the upper book 'made' sets, without naming it. c-age (测试规定 第一条, from 1950-01-01): max = 50; up-age (测试规定 第一条, from 1950-01-01): max = 55. Its overrides name 'up-aeg', which no book holds. Did you mean 'up-age'?",
        Refused(() => RuleBook.Layer(Upper, County(Ceiling(50) with { Overrides = [new("up-aeg", OverrideKind.Stricter)] }))));

    [Theory]
    [InlineData(50)]
    [InlineData(54)]
    public void A_yielding_one_that_asks_for_more(int max) => Assert.Equal(
        $"county, rule c-age, rules[0].overrides: It yields to 'up-age' and asks for something that the upper rule does not: c-age (测试规定 第一条, from 1950-01-01): max = {max}; up-age (测试规定 第一条, from 1950-01-01): max = 55. Write 'stricter' or 'replacement'.",
        Refused(() => RuleBook.Layer(Upper, County(Ceiling(max) with { Overrides = [new("up-age", OverrideKind.Yielding)] }))));

    [Fact]
    public void A_stricter_one_that_is_laxer() => Assert.Equal(
        "county, rule c-age, rules[0].overrides: It overrides 'up-age' as stricter and is not: c-age (测试规定 第一条, from 1950-01-01): max = 60; up-age (测试规定 第一条, from 1950-01-01): max = 55. Make it stricter, or write 'replacement'.",
        Refused(() => RuleBook.Layer(Upper, County(Ceiling(60) with { Overrides = Stricter }))));

    [Fact]
    public void A_stricter_one_about_something_else() => Assert.Equal(
        "county, rule c-floor, rules[0].overrides[0]: It overrides 'up-size', which is of the kind 'committee-size' and asks for something else than 'age-floor'. Write a rule of the same kind, or take the override out.",
        Refused(() => RuleBook.Layer(Upper, County(Rule("c-floor", AgeFloor.Kind, Parameters(("min", 18))) with { Overrides = [new("up-size", OverrideKind.Stricter)] }))));

    [Fact]
    public void A_replacement_that_concerns_fewer_people() => Assert.Equal(
        "county, rule c-age, rules[0].overrides: It replaces 'up-age' and concerns fewer people (VillagersCommittee; Newcomer instead of all), so that the others would have no rule. Widen its scope, or write 'stricter'.",
        Refused(() => RuleBook.Layer(Upper, County(Ceiling(60) with
        {
            Scope = new() { Bodies = [ElectedBody.VillagersCommittee], Entry = Entry.Newcomer },
            Overrides = Replacement,
        }))));

    [Fact]
    public void Two_of_one_kind_that_nobody_can_keep_together() => Assert.Equal(
        "county, rule c-size, rules[0].overrides: It contradicts 'up-size': from 1950-01-01 nobody can keep both. c-size (测试规定 第一条, from 1950-01-01): max = 11, min = 9; up-size (测试规定 第一条, from 1950-01-01): max = 7, min = 3. Correct one of them, or replace the upper rule by naming it in overrides with 'replacement'.",
        Refused(() => RuleBook.Layer(Upper, County(Rule("c-size", CommitteeSize.Kind, Parameters(("min", 9), ("max", 11)))))));

    [Fact]
    public void Naming_it_stricter_does_not_mend_a_contradiction() => Assert.Equal(
        "county, rule c-size, rules[0].overrides: It contradicts 'up-size': from 1950-01-01 nobody can keep both. c-size (测试规定 第一条, from 1950-01-01): max = 11, min = 9; up-size (测试规定 第一条, from 1950-01-01): max = 7, min = 3. Correct one of them, or replace the upper rule by naming it in overrides with 'replacement'.",
        Refused(() => RuleBook.Layer(Upper, County(Rule("c-size", CommitteeSize.Kind, Parameters(("min", 9), ("max", 11))) with { Overrides = [new("up-size", OverrideKind.Stricter)] }))));

    // At most 55 on 1950-01-01, the first common day, is born on or after 1894-01-02: at least 60 is born on or before 1890-01-01.
    [Fact]
    public void Two_of_different_kinds_that_nobody_can_keep_together() => Assert.Equal(
        "county, rule c-floor, rules[0].overrides: It contradicts 'up-age': from 1950-01-01 nobody can keep both. c-floor (测试规定 第一条, from 1950-01-01): min = 60; up-age (测试规定 第一条, from 1950-01-01): max = 55. Correct one of them, or replace the upper rule by naming it in overrides with 'replacement'.",
        Refused(() => RuleBook.Layer(Upper, County(Rule("c-floor", AgeFloor.Kind, Parameters(("min", 60)))))));

    [Fact]
    public void Everything_at_once_in_the_order_of_the_books() => Assert.Equal(
        """
        county, rule c-age, rules[0].overrides[0]: It overrides 'up-size', which stands in the book 'made', and that is not above it. Name a rule of an upper book, or take the override out.
        again, rule up-size, rules[0].id: The id stands in the book 'made' too. Give the rule an id of its own, and name 'up-size' in its overrides.
        """.ReplaceLineEndings("\n"),
        Refused(() => RuleBook.Layer(
            RuleBook.Of(Layer("made", BookLevel.County, ThreeToSeven)),
            RuleBook.Of(Layer("county", BookLevel.County, Ceiling(50) with { Overrides = [new("up-size", OverrideKind.Stricter)] })),
            RuleBook.Of(Layer("again", BookLevel.County, ThreeToSeven)))));

    [Theory]
    [InlineData(50, OverrideKind.Stricter)]
    [InlineData(55, OverrideKind.Stricter)]
    [InlineData(50, OverrideKind.Replacement)]
    [InlineData(60, OverrideKind.Replacement)]
    [InlineData(55, OverrideKind.Yielding)]
    [InlineData(60, OverrideKind.Yielding)]
    public void What_is_named_and_fits_is_taken(int max, OverrideKind how) =>
        Assert.Equal(3, RuleBook.Layer(Upper, County(Ceiling(max) with { Overrides = [new("up-age", how)] })).Rules.Count);

    [Fact]
    public void What_meets_on_no_day_and_in_nobody_needs_no_name()
    {
        var before = Rule("c-age", AgeCeiling.Kind, Version(Parameters(("max", 60)), new(1940, 1, 1), new(1949, 12, 31)));
        var others = Ceiling(60) with { Id = "c-women", Scope = new() { Sex = Sex.Female } };
        var men = Book(AtMost55 with { Scope = new() { Sex = Sex.Male } });
        Assert.Equal(3, RuleBook.Layer(men, County(before, others)).Rules.Count);
    }

    private static Rule Ceiling(int max) => Rule("c-age", AgeCeiling.Kind, Parameters(("max", max)));

    private static RuleBook County(params ValueList<Rule> rules) => RuleBook.Of(Layer("county", BookLevel.County, rules));

    private static string Refused(Action make) => Assert.Throws<RuleBookException>(make).Message;
}
