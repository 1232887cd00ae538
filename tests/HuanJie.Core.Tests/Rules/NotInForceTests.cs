using HuanJie.Books;
using HuanJie.Eligibility;
using HuanJie.Rules;
using HuanJie.Text;
using NodaTime;
using static HuanJie.Tests.Rules.Made;

namespace HuanJie.Tests.Rules;

/// <summary>A rule of the book that does not apply says why: not yet, no longer, between two versions, or replaced.</summary>
public sealed class NotInForceTests
{
    private static readonly Rule WithAGap = Rule(
        "gap",
        AgeFloor.Kind,
        Version(Parameters(("min", 18)), new(2000, 1, 1), new(2005, 12, 31)),
        Version(Parameters(("min", 16)), new(2008, 1, 1), new(2010, 12, 31)));

    /// <summary>By the days of the four versions of 村民委员会组织法: 1998-11-04, 2010-10-28, 2018-12-29, 2026-01-01.</summary>
    [Theory]
    [InlineData("1998-11-03", "vc-voter-age vc-register-a vc-register-b vc-register-c vc-register-c-2025 vc-no-double-register vc-ec-recusal vc-ec-recusal-2025 vc-disqualify vc-size vc-woman-member vc-minority-member vc-kin-recusal vc-term vc-term-5 vc-rep-meeting-composition vc-supervision-kin", "")]
    [InlineData("1998-11-04", "vc-register-a vc-register-b vc-register-c vc-register-c-2025 vc-no-double-register vc-ec-recusal vc-ec-recusal-2025 vc-disqualify vc-woman-member vc-kin-recusal vc-term-5 vc-rep-meeting-composition vc-supervision-kin", "")]
    [InlineData("2018-12-28", "vc-register-c-2025 vc-ec-recusal-2025 vc-disqualify vc-kin-recusal vc-term-5", "")]
    [InlineData("2018-12-29", "vc-register-c-2025 vc-ec-recusal-2025 vc-disqualify vc-kin-recusal", "vc-term")]
    [InlineData("2025-12-31", "vc-register-c-2025 vc-ec-recusal-2025 vc-disqualify vc-kin-recusal", "vc-term")]
    [InlineData("2026-01-01", "", "vc-register-c vc-ec-recusal vc-minority-member vc-term")]
    public void The_villagers_law_on_the_days_of_its_versions(string day, string notYet, string ended)
    {
        // Those about people and committees; every rule about elections has its first and last day in its own cases.
        const RuleSubjects People = RuleSubjects.Candidate | RuleSubjects.Committee;
        var rules = RuleBooks.Find("villagers-committee-law").On(Books.RuleCase.Date(day));
        Assert.Equal(notYet, Ids(AbsenceReason.NotYet));
        Assert.Equal(ended, Ids(AbsenceReason.Ended));
        Assert.Equal(17, rules.Rules.Count(static rule => (rule.Rule.Kind.Subjects & People) != 0) + rules.NotInForce.Count(static absent => (absent.Rule.Kind.Subjects & People) != 0));
        Assert.DoesNotContain(rules.NotInForce, static absent => absent.Reason is AbsenceReason.Between or AbsenceReason.Replaced);

        string Ids(AbsenceReason reason) => string.Join(' ', rules.NotInForce.Where(absent => absent.Reason == reason && (absent.Rule.Kind.Subjects & People) != 0).Select(static absent => absent.Rule.Id));
    }

    [Theory]
    [InlineData(1999, 12, 31, "gap: NotYet")]
    [InlineData(2000, 1, 1, null)]
    [InlineData(2005, 12, 31, null)]
    [InlineData(2006, 1, 1, "gap: Between")]
    [InlineData(2007, 12, 31, "gap: Between")]
    [InlineData(2008, 1, 1, null)]
    [InlineData(2010, 12, 31, null)]
    [InlineData(2011, 1, 1, "gap: Ended")]
    public void Between_two_versions_and_around_them(int year, int month, int day, string? absent)
    {
        var rules = Book(WithAGap).On(new LocalDate(year, month, day));
        Assert.Equal(absent, rules.NotInForce.SingleOrDefault()?.ToString());
        Assert.Equal(absent is null, rules.Judge(Seeker).Count == 1);
    }

    [Theory]
    [InlineData(2019, 12, 31, "lower: NotYet")]
    [InlineData(2020, 1, 1, "upper: Replaced by lower")]
    [InlineData(2020, 12, 31, "upper: Replaced by lower")]
    [InlineData(2021, 1, 1, "lower: Ended")]
    public void A_replacement_takes_the_place_while_it_is_in_force(int year, int month, int day, string absent)
    {
        var book = RuleBook.Layer(
            Book(Rule("upper", AgeCeiling.Kind, Parameters(("max", 55)))),
            RuleBook.Of(Layer("county", BookLevel.County, Rule("lower", AgeCeiling.Kind, Version(Parameters(("max", 60)), new(2020, 1, 1), new(2020, 12, 31))) with
            {
                Overrides = [new("upper", OverrideKind.Replacement)],
            })));
        Assert.Equal([absent], book.On(new LocalDate(year, month, day)).NotInForce.Select(static rule => rule.ToString()));
    }

    [Fact]
    public void A_book_beside_replaces_nothing()
    {
        var lower = RuleBook.Of(Layer("county", BookLevel.County, Rule("lower", AgeCeiling.Kind, Parameters(("max", 60))) with { Overrides = [new("upper", OverrideKind.Replacement)] }));
        var upper = Book(Rule("upper", AgeCeiling.Kind, Parameters(("max", 55))));
        Assert.Equal(["upper: Replaced by lower"], RuleBook.Layer(upper, lower).On(new LocalDate(2021, 1, 28)).NotInForce.Select(static rule => rule.ToString()));
        Assert.Empty(upper.Beside(lower).On(new LocalDate(2021, 1, 28)).NotInForce);
        Assert.DoesNotContain(RuleBookLint.Of(upper.Beside(lower)), static finding => finding.Kind is LintKind.NeverApplies);
    }

    [Fact]
    public void A_stricter_rule_stands_beside_the_one_that_it_overrides()
    {
        var rules = RuleBooks.Under("zhejiang").On(new LocalDate(2021, 1, 28));
        var stricter = RuleBooks.Find("zhejiang").Rules.SelectMany(static rule => rule.Overrides.Where(static named => named.How is OverrideKind.Stricter).Select(static named => named.Rule)).ToList();

        // 村民委员会组织法(2025) art. 18 is named by the cap on proxies, too, and is not in force yet.
        Assert.True(stricter.Remove("vc-proxy-2025"));
        Assert.NotEmpty(stricter);
        Assert.All(stricter, id => Assert.Contains(rules.Rules, rule => rule.Rule.Id == id));
    }

    [Fact]
    public void A_rule_that_does_not_apply_is_judged_not_applicable_and_says_so()
    {
        var verdict = RuleBooks.National.On(new LocalDate(2025, 12, 31)).Judge("vc-disqualify", Seeker);
        Assert.Equal(VerdictKind.NotApplicable, verdict.Kind);
        Assert.Null(verdict.InForce);
        Assert.Equal("The rule does not apply on the day", verdict.Reason(Language.English));
        Assert.Equal(
            "No rule has the id 'vc-disqualified'. Did you mean 'vc-disqualify'? The book is villagers-committee-law + residents-committee-law + party-rules + national-policy (" + RuleBooks.National.Rules.Count + " rules); its ids are in Rules. (Parameter 'ruleId')",
            Assert.Throws<ArgumentException>(static () => RuleBooks.National.On(new LocalDate(2025, 12, 31)).Judge("vc-disqualified", Seeker)).Message);
    }
}
