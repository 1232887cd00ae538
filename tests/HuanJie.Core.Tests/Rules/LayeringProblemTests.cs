using System.Text;
using HuanJie.Books;
using HuanJie.Composition;
using HuanJie.Eligibility;
using HuanJie.Json;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Tests.Rules;

public sealed class LayeringProblemTests
{
    private static readonly RuleScope Committee = new() { Bodies = [ElectedBody.VillagersCommittee] };

    private static readonly Rule Misspelt = OwnRules.Rule("size", CommitteeSize.Kind, ("min", 3), ("max", 5)) with { Scope = Committee, Overrides = [new("vc-sise", OverrideKind.Stricter)] };

    private static readonly Rule Size = OwnRules.Rule("size", CommitteeSize.Kind, ("min", 3), ("max", 5)) with { Scope = Committee, Overrides = [new("vc-size", OverrideKind.Stricter)] };

    [Fact]
    public void A_rule_that_names_one_rule_twice_is_refused()
    {
        var problem = Assert.Single(OwnRules.ProblemsOf(() => OwnRules.Book(Size with { Overrides = [new("vc-size", OverrideKind.Stricter), new("vc-size", OverrideKind.Replacement)] })));
        Assert.Equal("own, rule size, rules[0].overrides[1]: 'vc-size' is overridden twice. Name it once, with the 'how' that is meant.", problem.ToString());
    }

    [Theory]
    [InlineData(OverrideKind.Stricter)]
    [InlineData(OverrideKind.Replacement)]
    [InlineData(OverrideKind.Yielding)]
    public void An_override_of_a_rule_of_another_kind_is_refused(OverrideKind how)
    {
        var book = OwnRules.Book(Size with { Overrides = [new("vc-size", OverrideKind.Stricter), new("vc-disqualify", how)] });
        var problem = Assert.Single(OwnRules.ProblemsOf(() => RuleBook.Layer(RuleBooks.National, book)));
        Assert.Equal("rules[0].overrides[1]", problem.Path);
        Assert.Equal("It overrides 'vc-disqualify', which is of the kind 'no-record' and asks for something else than 'committee-size'. Write a rule of the same kind, or take the override out.", problem.Message);
    }

    // At most 53 or born on or after 1967 leaves out everybody of at least 55 on 2020-01-01.
    [Fact]
    public void A_contradiction_says_from_which_day_nobody_can_keep_both()
    {
        var cut = OwnRules.Rule("cut", BornOnOrAfter.Kind, ("date", "1967-01-01"));
        var floor = OwnRules.Rule("floor", AgeFloor.Kind, ("min", 55)) with
        {
            Versions = [new() { Citation = new("测试规定", "第二条", new(2020, 1, 1)), Parameters = OwnRules.Parameters(("min", 55)) }],
        };
        var problem = Assert.Single(OwnRules.ProblemsOf(() => OwnRules.Book(cut, floor)));
        Assert.Equal(
            "It contradicts 'cut': from 2020-01-01 nobody can keep both. floor (测试规定 第二条, from 2020-01-01): min = 55; cut (测试规定 第一条, from 2000-01-01): date = 1967-01-01. Correct one of them, or give them scopes or days that do not meet.",
            problem.Message);
    }

    [Fact]
    public void A_problem_of_layering_names_the_book_the_file_and_the_place()
    {
        var problem = Assert.Single(OwnRules.ProblemsOf(() => RuleBook.Layer(RuleBooks.National, FromFile(Misspelt))));
        Assert.StartsWith("own (county.json), rule size, rules[0].overrides: It sets what 'vc-size' of the upper book 'villagers-committee-law' sets, without naming it. size (", problem.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(". Its overrides name 'vc-sise', which no book holds. Did you mean 'vc-size'?", problem.Message, StringComparison.Ordinal);
    }

    // A layer that holds what it names may be added until a day is chosen. The supervision committee's size is not what vc-size sets.
    [Fact]
    public void An_override_of_nothing_names_the_book_the_file_and_the_place_once_a_day_is_chosen()
    {
        var book = RuleBook.Layer(RuleBooks.National, FromFile(Misspelt with { Scope = new() { Bodies = [ElectedBody.SupervisionCommittee] } }));
        var problem = Assert.Single(Assert.Throws<RuleBookException>(() => book.On(new LocalDate(2021, 1, 28))).Problems);
        Assert.Equal("own (county.json), rule size, rules[0].overrides[0]: It overrides 'vc-sise', which no upper book holds. Did you mean 'vc-size'? Otherwise take the override out.", problem.ToString());
    }

    [Fact]
    public void A_book_is_the_same_whatever_it_was_called_when_it_was_read()
    {
        var book = FromFile(Size);
        Assert.Equal("county.json", book.Layers[0].Source);
        Assert.Equal(OwnRules.Book(Size), book);
        Assert.Equal(OwnRules.Book(Size).Layers[0].GetHashCode(), book.Layers[0].GetHashCode());
    }

    [Fact]
    public void An_unknown_rule_is_answered_with_the_nearest()
    {
        var exception = Assert.Throws<ArgumentException>(() => RuleBooks.National.On(new LocalDate(2021, 1, 28)).Judge("vc-woman-membre", OwnRules.Villager));
        Assert.StartsWith("No rule has the id 'vc-woman-membre'. Did you mean 'vc-woman-member'? The book is ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_like_no_other_is_answered_without_a_guess()
    {
        var exception = Assert.Throws<ArgumentException>(() => RuleBooks.National.On(new LocalDate(2021, 1, 28)).Judge("weather", OwnRules.Villager));
        Assert.DoesNotContain("Did you mean", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "测试", "Test", "name")]
    [InlineData("  ", "测试", "Test", "name")]
    [InlineData("own", "", "Test", "title")]
    [InlineData("own", "测试", " ", "title")]
    public void A_book_without_a_name_or_a_title_is_refused(string name, string zh, string en, string path)
    {
        var problem = Assert.Single(OwnRules.ProblemsOf(() => RuleBook.Of(OwnRules.Layer() with { Name = name, Title = new(zh, en) })));
        Assert.Equal(path, problem.Path);
    }

    [Fact]
    public void A_rule_with_a_blank_text_is_refused() =>
        Assert.Equal("rules[0].text", Assert.Single(OwnRules.ProblemsOf(() => OwnRules.Book(Size with { Text = new(" ", "A rule") }))).Path);

    // 河南省实施村民委员会组织法办法(2011) 第八条 is narrower than 村民委员会组织法(2025) 第八条, and formally in force beside it.
    [Fact]
    public void An_older_local_rule_that_yields_stands_beside_the_law()
    {
        var rules = RuleBooks.Under("henan").On(new LocalDate(2026, 3, 1));
        Assert.Contains(rules.Rules, static rule => rule.Rule.Id == "hen-kin");
        Assert.Contains(rules.Rules, static rule => rule.Rule.Id == "vc-kin-recusal");
    }

    [Fact]
    public void A_rule_that_asks_for_more_does_not_yield()
    {
        var book = OwnRules.Book(Size with { Overrides = [new("vc-size", OverrideKind.Yielding)] });
        var problem = Assert.Single(OwnRules.ProblemsOf(() => RuleBook.Layer(RuleBooks.National, book)));
        Assert.StartsWith("It yields to 'vc-size' and asks for something that the upper rule does not:", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_kind_is_a_change()
    {
        var before = OwnRules.Book(OwnRules.Rule("x", WomanMember.Kind, ("min", 1))).On(new LocalDate(2021, 1, 1));
        var after = OwnRules.Book(OwnRules.Rule("x", MinorityMember.Kind, ("min", 1))).On(new LocalDate(2021, 1, 1));
        var change = Assert.Single(new RulesComparison(before, after).Changes);
        Assert.Equal((RuleChangeKind.Changed, true), (change.Kind, change.ChangesContent));
    }

    private static RuleBook FromFile(Rule rule)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(HuanJieJson.RuleBooks.Write(OwnRules.Book(rule))));
        return HuanJieJson.RuleBooks.Read(stream, "county.json");
    }
}
